// Plants a falsehood of each kind in what a trend made, so that the checker must complain of it.
import type { TrendInput } from './check-trend.js';
import { decimalCases, trendCases, trendOf } from './trend-cases.js';
import type { Place, TrendGathered } from './trend-gather.js';

export interface Planted<Gathered, Input> {
  /** The kind of falsehood, with its number in the list of what was found. */
  readonly kind: string;
  readonly dataset: Input;
  /** @throws where there is nothing to falsify */
  readonly plant: (gathered: Gathered) => Gathered;
}

type TrendPlanted = Planted<TrendGathered, TrendInput>;

/** What a pattern matches, replaced; it must match once at least. */
export function replaced(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`nothing to falsify: ${from} in “${text}”`);
  return text.replace(from, to);
}

/** A text of a place, falsified. */
export function inTexts(
  texts: readonly Place[],
  where: string,
  [from, to]: readonly [RegExp, string],
): readonly Place[] {
  let isFound = false;
  const found = texts.map((place) => {
    if (place.where !== where || !from.test(place.text)) return place;
    isFound = true;
    return { where, text: place.text.replace(from, to) };
  });
  if (!isFound) {
    const all = texts.map((place) => `${place.where}: ${place.text}`).join('\n');
    throw new Error(`nothing to falsify: ${from} in ${where} of\n${all}`);
  }
  return found;
}

const says =
  (where: string, from: RegExp, to: string): TrendPlanted['plant'] =>
  (gathered) => ({
    ...gathered,
    texts: inTexts(gathered.texts, where, [from, to]),
  });
const adds =
  (where: string, text: string): TrendPlanted['plant'] =>
  (gathered) => ({
    ...gathered,
    texts: [...gathered.texts, { where, text }],
  });
const without =
  (where: string, text: RegExp): TrendPlanted['plant'] =>
  (gathered) => {
    const texts = gathered.texts.filter((place) => place.where !== where || !text.test(place.text));
    if (texts.length === gathered.texts.length) throw new Error(`there is no ${text} to leave out`);
    return { ...gathered, texts };
  };
const inTable =
  (row: number, column: number, to: string): TrendPlanted['plant'] =>
  (gathered) => ({
    ...gathered,
    tables: gathered.tables.map((table) => ({
      ...table,
      rows: table.rows.map((cells, i) =>
        i === row ? cells.map((cell, k) => (k === column ? to : cell)) : cells,
      ),
    })),
  });
const inPoint =
  (place: number, from: RegExp, to: string): TrendPlanted['plant'] =>
  (gathered) => ({
    ...gathered,
    points: gathered.points.map((point, i) =>
      i === place
        ? { ...point, lines: replaced(point.lines.join('\n'), from, to).split('\n') }
        : point,
    ),
  });

/** The leading line, as one run through all its points. */
const joined: TrendPlanted['plant'] = (gathered) => ({
  ...gathered,
  lines: gathered.lines.map((line) =>
    line.row === 0
      ? {
          ...line,
          runs: [gathered.points.filter(({ row }) => row === 0).map(({ x, y }) => [x, y] as const)],
        }
      : line,
  ),
});
const lifted: TrendPlanted['plant'] = (gathered) => ({
  ...gathered,
  lines: gathered.lines.map((line) => (line.row === 0 ? { ...line, runs: [] } : line)),
});
const moved: TrendPlanted['plant'] = (gathered) => ({
  ...gathered,
  lines: gathered.lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => run.map(([x, y], i) => [x, i === 0 ? y + 20 : y] as const)),
    markers: line.markers.map(([x, y], i) => [x, i === 0 ? y + 20 : y] as const),
  })),
});

const RATE = { unit: 'per 10,000', kind: 'stock', direction: 'low' } as const;
const COUNT = { unit: 'count', kind: 'flow', direction: 'low', counts: 'things' } as const;

/** With a target, another area, a mark and an absence. */
const usual = trendOf([82, '[c]', 79, { value: 75, marks: ['p'] }], RATE, {
  series: [
    { name: 'Exampleshire', role: 'area', values: [82, '[c]', 79, { value: 75, marks: ['p'] }] },
    { name: 'England', role: 'national', values: [70, 71, 70, 67] },
  ],
  target: { value: 78, tolerance: 4 },
});
const broken = trendOf([60, 62, 90, 92], COUNT, {
  events: [{ period: '2023-24', label: 'A new case system', break: true }],
});
const partYear = trendOf([520, 560, 590, 400], COUNT, {
  projection: { monthsElapsed: 8 },
  target: { value: 600 },
});
const soFar = { projection: { monthsElapsed: 7 }, target: { value: 85 } };
const percentSoFar = trendOf([80, 81, 82, 90], { unit: 'percent', direction: 'high' }, soFar);
const forecast = { value: 70, marks: ['f'] };
const fromForecast = trendOf([60, forecast, 82], { unit: 'percent', direction: 'neutral' });
const besideForecast = trendOf([75], RATE, {
  series: [
    { name: 'Exampleshire', role: 'area', values: [75] },
    { name: 'England', role: 'national', values: [forecast] },
  ],
});
const byChance = trendOf([75], RATE, {
  series: [
    {
      ...{ name: 'Exampleshire', role: 'area', values: [75] },
      interval: { lower: [66], upper: [84] },
    },
    { name: 'England', role: 'national', values: [70] },
  ],
});
const stockSoFar = trendOf([80, 81, 82, 90], RATE, soFar);
const months = Array.from({ length: 12 }, (_, i) => `2023-${`${i + 1}`.padStart(2, '0')}`);
const controlled = trendOf(
  [50, 52, 51, 49, 50, 53, 51, 50, 52, 51, 50, 70],
  { unit: 'percent', kind: 'flow', direction: 'high' },
  {
    periods: months,
    control: true,
  },
);
const neighbours = trendOf([60], RATE, {
  series: [
    { name: 'Exampleshire', role: 'area', values: [60] },
    ...[50, 55, 70].map((value, i) => ({
      name: `Area ${'ABC'[i]}`,
      role: 'neighbours',
      values: [value],
    })),
  ],
});
const quarters = trendOf([10, 12, 11, 9, 42], COUNT, {
  periods: ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'],
});
const rounded = trendOf(
  [42, 61],
  { unit: 'count', kind: 'stock' },
  { disclosure: { rounding: 5 } },
);
const tenths = decimalCases.find(({ name }) => name.startsWith('B8: 87.4%'))!.dataset;
const target = decimalCases[0]!.dataset;
const tiny = decimalCases.find(({ name }) => name.startsWith('B15: a change'))!.dataset;
const roundedYear = trendOf(
  [210, 220, 150],
  { unit: 'referrals', kind: 'flow', direction: 'low', counts: 'things', rounding: 10 },
  { projection: { monthsElapsed: 8 }, target: { value: 200 } },
);
const dueLater = trendOf(
  [80, 85, 88],
  { unit: 'percent', kind: 'flow', direction: 'high' },
  {
    target: { value: 95, by: '2025-26' },
  },
);
const low = trendOf([40, 50, '[k]'], RATE, { target: { value: 45 } });
const spans = trendOf(
  [12, 14],
  { unit: 'per 10,000', kind: 'flow' },
  { periods: ['2013-15', '2016-18'], year: 'calendar' },
);

const near = trendOf([24], COUNT, {
  series: [
    { name: 'Exampleshire', role: 'area', values: [24] },
    ...[20, 25, 25].map((value, i) => ({
      ...{ name: `Neighbour ${i}`, role: 'neighbours' as const, values: [value], rounding: 5 },
    })),
  ],
});
const notApplicable = trendOf(['[z]', 91], COUNT);

export const trendPlants: readonly TrendPlanted[] = [
  {
    kind: 'B8: a figure with fewer places than its difference',
    dataset: trendCases.find(({ name }) => /difference from another/.test(name))!.dataset,
    plant: says('number', /67\.4%/, '67%'),
  },
  {
    kind: 'B12: a rating that rounding may turn',
    dataset: trendCases.find(({ name }) => /across its target is not/.test(name))!.dataset,
    plant: says('rating', /.*/, 'Target missed'),
  },
  { kind: 'B1: a rounded target', dataset: target, plant: says('standfirst', /92\.5%/, '93%') },
  { kind: 'B1: a rounded target in the table', dataset: target, plant: inTable(1, 2, '93%') },
  {
    kind: 'B2: a part of a year as a fall',
    dataset: partYear,
    plant: says('beside', /^.*$/, 'Down 190 (32%) since 2023 to 2024'),
  },
  {
    kind: 'B2: a part of a year as met',
    dataset: partYear,
    plant: says('rating', /.*/, 'Target met'),
  },
  { kind: 'B2: a part of a year joined', dataset: partYear, plant: joined },
  {
    kind: 'B2: some months of a percentage as a rise',
    dataset: percentSoFar,
    plant: says('beside', /^.*$/, 'Up 8 percentage points since 2023 to 2024'),
  },
  { kind: 'B2: some months of a percentage joined', dataset: percentSoFar, plant: joined },
  {
    kind: 'B2: a stock of a year that is not over as met',
    dataset: stockSoFar,
    plant: says('rating', /.*/, 'Target met'),
  },
  {
    kind: 'B12: a rise from a forecast that is not called one',
    dataset: fromForecast,
    plant: says('beside', / \(forecast\)/, ''),
  },
  {
    kind: 'B12: the forecast of another area that is not called one',
    dataset: besideForecast,
    plant: says('standfirst', /, forecast/, ''),
  },
  {
    kind: 'a difference that may be chance, told as certain',
    dataset: byChance,
    plant: says('standfirst', /, which may be chance/, ''),
  },
  { kind: 'B3: a line across a break', dataset: broken, plant: joined },
  {
    kind: 'B3: a change across a break',
    dataset: broken,
    plant: adds('description', 'Up 32 (53%) since 2021 to 2022.'),
  },
  {
    kind: 'B4: a year after its quarters',
    dataset: quarters,
    plant: adds('description', 'Up 33 since 2023 to 2024, quarter 4.'),
  },
  { kind: 'B4: a line from a quarter to its year', dataset: quarters, plant: joined },
  {
    kind: 'B5: years on end as a month',
    dataset: spans,
    plant: says('subtitle', /2016 to 2018/, 'December 2018'),
  },
  {
    kind: 'B6: a difference of rounded figures',
    dataset: tenths,
    plant: says('beside', /0\.2/, '1'),
  },
  {
    kind: 'B8: unchanged',
    dataset: tenths,
    plant: says('beside', /^Up 0\.2 percentage points/, 'Unchanged'),
  },
  {
    kind: 'B8: zero of what is not zero',
    dataset: decimalCases.find(({ name }) => /not shown as 0/.test(name))!.dataset,
    plant: inPoint(0, /0\.004%/, '0.00%'),
  },
  {
    kind: 'B9: no change',
    dataset: usual,
    plant: adds('description', 'No change since 31 March 2023: no figure for that period.'),
  },
  {
    kind: 'B10: good in place of bad',
    dataset: controlled,
    plant: says('description', /Improving/, 'Concerning'),
  },
  {
    kind: 'B10: ordinary in place of out of it',
    dataset: controlled,
    plant: says(
      'description',
      /Improving: the latest figure [^.]*\./,
      'Ordinary variation: the latest figure is within its usual range.',
    ),
  },
  {
    kind: 'B10: other limits',
    dataset: controlled,
    plant: says('note', /around a mean of [\d.]+%/, 'around a mean of 51.00%'),
  },
  {
    kind: 'B10: other points ringed',
    dataset: controlled,
    plant: says('note', /Ringed as ([^:]*): .*/, 'Ringed as $1: Jan 2023.'),
  },
  {
    kind: 'B11: the other side of neighbours',
    dataset: neighbours,
    plant: says('standfirst', /higher/, 'lower'),
  },
  {
    kind: 'B11: more neighbours',
    dataset: neighbours,
    plant: says('description', /of them higher/, 'of them higher, 2 of them higher'),
  },
  {
    kind: 'B12: an older figure rated',
    dataset: low,
    plant: says('rating', /Not rated/, 'Target missed'),
  },
  { kind: 'B12: another rating', dataset: usual, plant: says('rating', /.*/, 'Target missed') },
  {
    kind: 'B14: neighbours of which rounding hides whether they are higher',
    dataset: near,
    plant: says(
      'description',
      /none of them clearly higher and 2 too/,
      '2 of them clearly higher and 0 too',
    ),
  },
  {
    kind: 'B9: a change from what was not applicable, said to be unknown',
    dataset: notApplicable,
    plant: says('description', /Not compared with (.*?):/, 'The change since $1 is not known:'),
  },
  { kind: 'B14: rounding left out', dataset: rounded, plant: without('note', /rounded/) },
  {
    kind: 'B14: an area against the nation',
    dataset: trendOf([512], COUNT, {
      series: [
        { name: 'Exampleshire', role: 'area', values: [512] },
        { name: 'England', role: 'national', values: [8_177] },
      ],
    }),
    plant: adds('description', 'This is 7,665 lower than England (8,177).'),
  },
  {
    kind: 'B15: nothing in per cent of something',
    dataset: tiny,
    plant: says('beside', /under 0\.1%/, '0.0%'),
  },
  {
    kind: 'B15: withheld as none',
    dataset: trendOf([180, '[c]'], COUNT, { projection: { monthsElapsed: 8 } }),
    plant: adds('description', 'No projection is drawn: there is no figure so far.'),
  },
  {
    kind: 'C: an exact distance of a rounded figure',
    dataset: trendCases.find(({ name }) => /about so far from its target/.test(name))!.dataset,
    plant: says(
      'standfirst',
      /about 44 above the target of 406, as it is rounded to the nearest 10/,
      '44 above the target of 406',
    ),
  },
  {
    kind: 'a forecast that a title does not call one',
    dataset: trendCases.find(({ name }) => /marked f$/.test(name))!.dataset,
    plant: says('heading', / \(forecast\)/, ''),
  },
  { kind: 'another number', dataset: usual, plant: says('number', /75/, '76') },
  { kind: 'another direction', dataset: usual, plant: says('beside', /down/, 'up') },
  { kind: 'another percentage', dataset: usual, plant: says('beside', /\d+\.\d%/, '9.9%') },
  {
    kind: 'a number of a part of the area, without its name',
    dataset: { ...usual, area: 'Sampleton' },
    plant: says('subtitle', / · Exampleshire/, ''),
  },
  { kind: 'another period', dataset: usual, plant: says('subtitle', /2025/, '2024') },
  { kind: 'a mark left out', dataset: usual, plant: says('subtitle', /, provisional/, '') },
  { kind: 'another distance', dataset: usual, plant: says('standfirst', /This is 3/, 'This is 4') },
  {
    kind: 'another area',
    dataset: usual,
    plant: says('description', /8 higher than England/, '9 higher than England'),
  },
  {
    kind: 'a projection',
    dataset: partYear,
    plant: says('description', /about 600 for the year/, 'about 610 for the year'),
  },
  { kind: 'a cell', dataset: usual, plant: inTable(0, 1, '83') },
  { kind: 'a cell that is withheld', dataset: usual, plant: inTable(1, 1, '80') },
  { kind: 'a point', dataset: usual, plant: inPoint(0, /82/, '83') },
  { kind: 'a point of another area', dataset: usual, plant: inPoint(5, /England/, 'Exampleshire') },
  { kind: 'a label', dataset: usual, plant: says('label', /England 67/, 'England 68') },
  { kind: 'a line at another height', dataset: usual, plant: moved },
  { kind: 'a line not joined', dataset: trendOf([60, 62, 90, 92], COUNT), plant: lifted },
  {
    kind: 'an absence not explained',
    dataset: usual,
    plant: says('note', /\[c\] confidential/, '[x] not available'),
  },
  {
    kind: 'a break elsewhere',
    dataset: broken,
    plant: says('vital', /figures from 2023 to 2024/, 'figures from 2022 to 2023'),
  },
  {
    kind: 'a sentence that nobody knows',
    dataset: usual,
    plant: adds('description', 'This is the best in the region.'),
  },
  { kind: 'a number of notes', dataset: usual, plant: says('notes count', /\d+/, '9') },
  {
    kind: 'B14: a projection from rounded figures that does not say so',
    dataset: roundedYear,
    plant: says('standfirst', /, from figures rounded to the nearest 10/, ''),
  },
  {
    kind: 'B14: a projection from figures that are rounded otherwise',
    dataset: roundedYear,
    plant: says('standfirst', /nearest 10/, 'nearest 1'),
  },
  {
    kind: 'B14: an exact change of rounded figures',
    dataset: trendCases.find(({ name }) => /differ by about so much/.test(name))!.dataset,
    plant: says('beside', /Up about 560/, 'Up 560'),
  },
  { kind: 'another target in the picture', dataset: usual, plant: says('label', /Target 78/, 'Target 79') }, // prettier-ignore
  {
    kind: 'a target that is due later, in the head of each period',
    dataset: dueLater,
    plant: (gathered) => ({
      ...gathered,
      tables: gathered.tables.map(({ heads, ...table }) => ({
        ...table,
        heads: heads.map((head) => head.replace(/^Target, due by .*/, 'Target')),
        rows: table.rows.map(([head = '', ...cells]) => [
          head.replace(/^Target, due by .*/, 'Target'),
          ...cells,
        ]),
      })),
    }),
  },
  {
    kind: 'another unit of the axis',
    dataset: usual,
    plant: says('axis title', /10,000/, '1,000'),
  },
  { kind: 'another unit of a target', dataset: usual, plant: says('standfirst', /per 10,000/, 'per 1,000') }, // prettier-ignore
  { kind: 'another unit at a point', dataset: usual, plant: inPoint(0, /per 10,000/, 'per 1,000') },
  {
    kind: 'a chance that is told at no point',
    dataset: controlled,
    plant: inPoint(11, /outside the limits/, 'one of two out of three close to a limit'),
  },
];
