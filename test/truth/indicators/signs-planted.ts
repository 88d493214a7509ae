// A falsehood of each kind that was found, planted in a row of a scorecard that invites it.
import type { CellInput } from './figures.js';
import {
  inCell,
  inRow,
  inText,
  row,
  signsOfMeasures,
  type SignsPlanted,
  withoutText,
} from './signs-cases.js';
import type { SignCell } from './signs-gather.js';
import { comparisonCases, decimalCases, trendOf } from './trend-cases.js';
import { replaced } from './trend-planted.js';

const PERCENT = { unit: 'percent', kind: 'flow', direction: 'high' } as const;
const COUNT = { unit: 'count', kind: 'flow', direction: 'low', counts: 'things' } as const;
const soFar = { projection: { monthsElapsed: 8 }, target: { value: 600 } };

const target = signsOfMeasures(decimalCases[0]!.dataset);
const partYear = signsOfMeasures(row([520, 560, 590, 400], COUNT, soFar));
const percentSoFar = signsOfMeasures(
  row([80, 81, 82, 90], PERCENT, { projection: { monthsElapsed: 7 }, target: { value: 85 } }),
);
const broken = signsOfMeasures(
  row([60, 62, 90, 92], COUNT, {
    events: [{ period: '2024-25', label: 'A new case system', break: true }],
  }),
);
const quarters = signsOfMeasures(
  row([12, 11, 9, 42], COUNT, {
    periods: ['2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'],
  }),
);
const unknown = signsOfMeasures(row([60, 62, '[u]', 80], PERCENT));
const low = signsOfMeasures(row([60, 40, 50, '[k]'], PERCENT, { target: { value: 45 } }));

const spans = signsOfMeasures(
  row([12, 14], { unit: 'per 10,000', kind: 'flow' }, { periods: ['2013-15', '2016-18'] }),
);
const threeYears = { ...spans, year: 'calendar' as const };
const tenths = signsOfMeasures(
  decimalCases.find(({ name }) => name.startsWith('B8: 87.4%'))!.dataset,
);
const tiny = signsOfMeasures(
  decimalCases.find(({ name }) => name.startsWith('B15: a change'))!.dataset,
);
const hidden = signsOfMeasures(
  comparisonCases.find(({ name }) => name.startsWith('B11: withheld'))!.dataset,
);
const RATE = { unit: 'per 10,000', kind: 'stock', direction: 'low' } as const;
const amidNeighbours = (others: readonly CellInput[]) =>
  signsOfMeasures(
    trendOf([60], RATE, {
      series: [
        { name: 'Exampleshire', role: 'area', values: [60] },
        ...others.map((value, i) => ({
          ...{ name: `Neighbour ${i}`, role: 'neighbours', values: [value] },
        })),
      ],
    }),
  );
const [neighbours, someHidden] = [amidNeighbours([50, 55, 70]), amidNeighbours([50, 55, '[c]'])];
const nearlyAll = signsOfMeasures(
  decimalCases.find(({ name }) => name.startsWith('B15: 999.9'))!.dataset,
);

const rounded = {
  ...signsOfMeasures(row([42, 61, 50, 71], { unit: 'count', kind: 'stock' })),
  disclosure: { rounding: 5 },
};
const bySource = signsOfMeasures(
  row([430, 450, 460, 480], { ...COUNT, rounding: 10 }, { target: { value: 406 } }),
  row([4, 5, 6, 7], COUNT),
);
const forecast = { value: 70, marks: ['f'] };
const fromForecast = signsOfMeasures(
  row([80, 81, forecast, 90], COUNT),
  trendOf([75], RATE, {
    series: [
      { name: 'Exampleshire', role: 'area', values: [75] },
      { name: 'England', role: 'national', values: [forecast] },
    ],
  }),
);
const byChance = signsOfMeasures(
  trendOf([75, 80], RATE, {
    target: { value: 78 },
    series: [
      {
        ...{ name: 'Exampleshire', role: 'area', values: [75, 80] },
        interval: { lower: [66, 71], upper: [84, 89] },
      },
      { name: 'England', role: 'national', values: [70, 71] },
    ],
  }),
  row([1, 2, 3, 4], COUNT),
);
const noted = (() => {
  const { indicators, ...rest } = signsOfMeasures(row([1, 2, 3, 4], COUNT), row([5, 6, 7, 9], COUNT)); // prettier-ignore
  const [one, other] = indicators as [(typeof indicators)[0], (typeof indicators)[0]];
  const quality = { name: 'Audited good or better', value: 54 };
  const first = { ...one, notes: ['Counted by hand'], quality, due: '31 March 2026' };
  return { ...rest, indicators: [first, { ...other, due: '30 June 2026' }] };
})();

/** What is heard in a cell, falsified. */
const heard = (key: string, from: RegExp, to: string) =>
  inCell(0, key, (cell: SignCell) => ({
    ...cell,
    heard: replaced(cell.heard.join('\n'), from, to).split('\n'),
  }));
const seen = (key: string, from: RegExp, to: string, place = 0) =>
  inCell(place, key, (cell) => ({ ...cell, figure: replaced(cell.figure, from, to) }));
const changed = (figure: string) => inCell(0, 'change', (cell) => ({ ...cell, figure }));
const rated = (seen: string, heard: string) =>
  inRow(0, (each) => ({ ...each, rating: { seen, heard } }));

export const kinds: readonly SignsPlanted[] = [
  {
    kind: 'B1: a rounded target',
    dataset: target,
    plant: inCell(0, 'target', (cell) => ({ ...cell, figure: cell.figure.replace('92.5', '93') })),
  },
  { kind: 'B2: a part of a year as a fall', dataset: partYear, plant: changed('↓ 190') },
  { kind: 'B2: a part of a year as met', dataset: partYear, plant: rated('Met', 'Target met') },
  { kind: 'B2: some months of a percentage as a rise', dataset: percentSoFar, plant: changed('↑ 8') }, // prettier-ignore
  {
    kind: 'B2: some months of a percentage as met',
    dataset: percentSoFar,
    plant: rated('Met', 'Target met'),
  },
  { kind: 'B3: a change across a break', dataset: broken, plant: changed('↑ 2') },
  { kind: 'B4: a year after its quarters', dataset: quarters, plant: changed('↑ 33') },
  { kind: 'B9: no change of what is not known', dataset: unknown, plant: changed('→ same') },
  { kind: 'B9: a change of what is not known', dataset: unknown, plant: changed('↑ 18') },
  { kind: 'B12: an older figure rated', dataset: low, plant: rated('Met', 'Target met') },
  {
    kind: 'B5: years on end as a month',
    dataset: threeYears,
    plant: heard('latest', /2016 to 2018/, 'December 2018'),
  },
  {
    kind: 'B5: years on end as their last one',
    dataset: threeYears,
    plant: inText('subtitle', /2016 to 2018/, '2018'),
  },
  {
    kind: 'B5: years on end as two, below the head of a column',
    dataset: threeYears,
    plant: (gathered) => ({ ...gathered, under: { ...gathered.under, latest: '2016-18' } }),
  },
  {
    kind: 'B5: a change since a month that was years on end',
    dataset: threeYears,
    plant: heard('change', /2013 to 2015/, 'December 2015'),
  },
  { kind: 'B6: a difference of rounded figures', dataset: tenths, plant: changed('↑ 1 pts') },
  {
    kind: 'B6: a difference of rounded figures that is heard',
    dataset: tenths,
    plant: heard('change', /0\.2 percentage points/, '1 percentage point'),
  },
  {
    kind: 'B6: a difference of rounded figures beside the one number',
    dataset: tenths,
    plant: inText('beside', /0\.2 percentage points/, '1 percentage point'),
  },
  {
    kind: 'B6: an unchanged share of what has changed',
    dataset: tenths,
    plant: heard('change', /Up 0\.2 percentage points/, 'Unchanged'),
  },
  {
    kind: 'B11: higher than neighbours of whom most are withheld',
    dataset: hidden,
    plant: heard(
      'comparisons',
      /.*/,
      '2 lower than the one statistical neighbour with a figure (8); 3 are withheld',
    ),
  },
  {
    kind: 'B11: fewer neighbours that are withheld',
    dataset: hidden,
    plant: heard('comparisons', /: 3 are/, ': 2 are'),
  },
  {
    kind: 'B11: fewer neighbours that are withheld, as it is seen',
    dataset: hidden,
    plant: seen('comparisons', /: 3 are/, ': 2 are'),
  },
  {
    kind: 'B11: withheld neighbours that are said to have no figure',
    dataset: hidden,
    plant: seen('comparisons', /3 are withheld/, '3 have no figure'),
  },
  {
    kind: 'B11: the median of some as that of all',
    dataset: someHidden,
    plant: seen('comparisons', /2 of 3 neighbours/, '3 neighbours'),
  },
  {
    kind: 'B11: the other side of neighbours',
    dataset: neighbours,
    plant: heard('comparisons', /higher than the/, 'lower than the'),
  },
  {
    kind: 'B11: another number of neighbours that are higher',
    dataset: neighbours,
    plant: heard('comparisons', /1 of them higher/, '2 of them higher'),
  },
  {
    kind: 'B11: another median',
    dataset: neighbours,
    plant: seen('comparisons', /55/, '58.33'),
  },
  { kind: 'B14: rounding left out', dataset: rounded, plant: withoutText('note', /rounded/) },
  {
    kind: 'B14: another rounding',
    dataset: rounded,
    plant: inText('note', /nearest 5/, 'nearest 10'),
  },
  {
    kind: 'B14: rounding that a change does not tell of',
    dataset: rounded,
    plant: heard('change', /, from figures rounded.*/, ''),
  },
  {
    kind: 'B14: an exact change of rounded figures',
    dataset: rounded,
    plant: heard('change', /About 20/, '20'),
  },
  {
    kind: 'B14: an exact change of rounded figures, as it is seen',
    dataset: rounded,
    plant: seen('change', /about /, ''),
  },
  {
    kind: 'B14: another row that is rounded',
    dataset: bySource,
    plant: inText('note', /Measure A: Figures/, 'Measure B: Figures'),
  },
  {
    kind: 'B14: all rows are rounded, where one is',
    dataset: bySource,
    plant: inText('note', /Measure A: Figures/, 'Figures'),
  },
  {
    kind: 'B14: rounding by the source that is finer',
    dataset: bySource,
    plant: inText('note', /nearest 10/, 'nearest 1'),
  },
  {
    kind: 'B15: nothing in per cent of something',
    dataset: tiny,
    plant: heard('change', /under 0\.1%/, '0.0%'),
  },
  { kind: 'B15: a change of none', dataset: tiny, plant: changed('↑ 0') },
  { kind: 'B15: no change of something', dataset: tiny, plant: changed('→ same') },
  {
    kind: 'B15: all, of nearly all',
    dataset: nearlyAll,
    plant: seen('latest', /999\.9/, '1,000'),
  },
  {
    kind: 'B15: all, of nearly all, that is heard',
    dataset: nearlyAll,
    plant: heard('latest', /999\.9/, '1,000'),
  },
  {
    kind: 'B12: a change from a forecast that is not called one',
    dataset: fromForecast,
    plant: heard('change', / \(forecast\)/, ''),
  },
  {
    kind: 'B12: a change from a forecast that is not called one, as it is seen',
    dataset: fromForecast,
    plant: seen('change', / from \[f\]/, ''),
  },
  {
    kind: 'B12: a forecast before that is called unreliable',
    dataset: fromForecast,
    plant: seen('change', /\[f\]/, '[u]'),
  },
  {
    kind: 'B12: the forecast of another area that is not called one, as it is seen',
    dataset: fromForecast,
    plant: seen('comparisons', / \[f\]/, '', 1),
  },
  {
    kind: 'a mark that is not explained',
    dataset: fromForecast,
    plant: withoutText('note', /\[f\]/),
  },
  {
    kind: 'a change that may be chance, told as certain',
    dataset: byChance,
    plant: seen('change', /, may be chance/, ''),
  },
  {
    kind: 'a change that may be chance, heard as certain',
    dataset: byChance,
    plant: heard('change', /, which may be chance/, ''),
  },
  {
    kind: 'a rating that may be chance, told as certain',
    dataset: byChance,
    plant: rated('Missed', 'Target missed'),
  },
  {
    kind: 'what may be chance, not explained',
    dataset: byChance,
    plant: withoutText('note', /A difference may be chance/),
  },
  {
    kind: 'another unit',
    dataset: byChance,
    plant: heard('latest', /per 10,000/, 'per 1,000'),
  },
  {
    kind: 'another unit below a name',
    dataset: byChance,
    plant: inRow(0, (each) => ({ ...each, under: ['per 1,000'] })),
  },
  {
    kind: 'a note that is said of another row',
    dataset: noted,
    plant: inText('note', /Measure A: Counted/, 'Measure B: Counted'),
  },
  {
    kind: 'the quality of another row',
    dataset: noted,
    plant: inText('note', /Quality of Measure A/, 'Quality of Measure B'),
  },
  {
    kind: 'another day on which a report is due',
    dataset: noted,
    plant: inText('note', /31 March 2026/, '31 March 2027'),
  },
  {
    kind: 'the reports of two rows, swapped',
    dataset: noted,
    plant: inText('note', /Measure A, (.*); Measure B,/, 'Measure B, $1; Measure A,'),
  },
];
