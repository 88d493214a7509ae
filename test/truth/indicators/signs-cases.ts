// The edge cases of a scorecard, and a falsehood of each kind planted in what one made.
import type { CellInput, IndicatorInput } from './figures.js';
import type { SignsInput } from './sign-facts.js';
import type { SignCell, SignRow, SignsGathered } from './signs-gather.js';
import { trendCases } from './trend-cases.js';
import { inTexts, type Planted } from './trend-planted.js';

/** A scorecard of these measures. */
export const signsOfMeasures = (...indicators: readonly IndicatorInput[]): SignsInput => ({
  title: 'A made-up scorecard',
  area: 'Exampleshire',
  disclosure: { protected: true },
  indicators: indicators.map((indicator, i) => {
    const { measure, periods, series, target, events, projection, control } = indicator;
    const whole = { measure, periods, series, target, events, projection, control };
    return {
      name: `Measure ${'ABCDEF'[i]}`,
      ...(JSON.parse(JSON.stringify(whole)) as IndicatorInput),
    };
  }),
});

export interface SignsCase {
  readonly name: string;
  readonly dataset: SignsInput;
  readonly never: readonly RegExp[];
}

/** Each edge case of the trend as the only row, without what only a trend says. */
export const signsCases: readonly SignsCase[] = trendCases
  .filter(({ isRefused, dataset }) => !isRefused && !dataset.disclosure?.rounding)
  .map(({ name, dataset, never = [] }) => {
    const scorecard = signsOfMeasures(dataset);
    const year = dataset.year ? { year: dataset.year } : {};
    return { name, never, dataset: { ...scorecard, ...year } };
  });

const YEARS = ['2021-22', '2022-23', '2023-24', '2024-25'];
export const row = (
  values: readonly CellInput[],
  measure: NonNullable<IndicatorInput['measure']>,
  more: Partial<IndicatorInput> = {},
): IndicatorInput => ({
  measure,
  periods: YEARS,
  series: [{ name: 'Exampleshire', role: 'area', values }],
  ...more,
});
const RATE = { unit: 'per 10,000', kind: 'flow', direction: 'low' } as const;
const COUNT = { unit: 'count', kind: 'flow', direction: 'low', counts: 'things' } as const;

const four = signsOfMeasures(
  row([82, 81, 79, 75], RATE, { target: { value: 78, tolerance: 4 } }),
  row([60, 62, 90, 96], RATE, { target: { value: 78, tolerance: 4 } }),
  row([60, 62, 90, 92], COUNT, {
    events: [{ period: '2023-24', label: 'A new case system', break: true }],
  }),
  row([520, 560, 590, 90], COUNT, { projection: { monthsElapsed: 2 }, target: { value: 600 } }),
);
const older = signsOfMeasures(row([82, 81, 79, '[x]'], RATE));
const unrated = signsOfMeasures(row([60, 62, 90, 96], RATE), row([60, 62, 90, 80], RATE));

const apart = signsOfMeasures(...[60, 65, 70].map((value) => row([64, 64, 64, value], RATE)));
const inAreas: SignsInput = {
  ...apart,
  indicators: apart.indicators.map((each, i) => ({
    ...each,
    name: 'Measure',
    area: `Area ${'ABC'[i]}`,
  })),
};

export type SignsPlanted = Planted<SignsGathered, SignsInput>;

export const inText =
  (where: string, from: RegExp, to: string): SignsPlanted['plant'] =>
  (gathered) => ({
    ...gathered,
    texts: inTexts(gathered.texts, where, [from, to]),
  });
/** A text left out. @throws where there is none */
export const withoutText =
  (where: string, text: RegExp): SignsPlanted['plant'] =>
  (gathered) => {
    const texts = gathered.texts.filter((place) => place.where !== where || !text.test(place.text));
    if (texts.length === gathered.texts.length) throw new Error(`there is no ${text} to leave out`);
    return { ...gathered, texts };
  };
export const inRow =
  (place: number, change: (row: SignRow) => SignRow): SignsPlanted['plant'] =>
  (gathered) => ({
    ...gathered,
    rows: gathered.rows.map((each, i) => (i === place ? change(each) : each)),
  });
export const inCell = (place: number, key: string, change: (cell: SignCell) => SignCell) =>
  inRow(place, (each) => ({ ...each, cells: { ...each.cells, [key]: change(each.cells[key]!) } }));
const joined = (place: number): SignsPlanted['plant'] =>
  inRow(place, (each) => ({
    ...each,
    sparkline: {
      ...each.sparkline!,
      line:
        each.sparkline!.line.replace(/(?!^)M/g, 'L') +
        (each.sparkline!.last ? `L${each.sparkline!.last.join()}` : ''),
      alone: '',
    },
  }));

export const signsPlants: readonly SignsPlanted[] = [
  { kind: 'B2: a part of a year in a sparkline', dataset: four, plant: joined(3) },
  {
    kind: 'B2: a part of a year as a change',
    dataset: four,
    plant: inCell(3, 'change', (cell) => ({ ...cell, figure: '↓ 500' })),
  },
  { kind: 'B3: a break in a sparkline', dataset: four, plant: joined(2) },
  {
    kind: 'B8: another change',
    dataset: four,
    plant: inCell(0, 'change', (cell) => ({ ...cell, figure: '→ same' })),
  },
  {
    kind: 'B8: another way',
    dataset: four,
    plant: inCell(0, 'change', (cell) => ({ ...cell, figure: cell.figure.replace('↓', '↑') })),
  },
  {
    kind: 'B12: another rating',
    dataset: four,
    plant: inRow(1, (each) => ({ ...each, rating: { seen: 'Met', heard: 'Target met' } })),
  },
  {
    kind: 'B12: a rating that is seen and another that is heard',
    dataset: four,
    plant: inRow(1, (each) => ({ ...each, rating: { seen: 'Met', heard: 'Target missed' } })),
  },
  {
    kind: 'another count of those that missed',
    dataset: four,
    plant: inText('number', /1 of/, '2 of'),
  },
  {
    kind: 'another one that missed',
    dataset: four,
    plant: inText('standfirst', /Measure B/, 'Measure A'),
  },
  {
    kind: 'another count of those that met',
    dataset: four,
    plant: inText('description', /1 met/, '2 met'),
  },
  {
    kind: 'a rise that was a fall',
    dataset: unrated,
    plant: inText('standfirst', /1 fell/, '2 fell'),
  },
  {
    kind: 'a row of several areas that is called an indicator',
    dataset: inAreas,
    plant: inText('description', /3 figures of 1 indicator in 3 areas/, '3 indicators'),
  },
  {
    kind: 'another number of indicators in areas',
    dataset: inAreas,
    plant: inText('description', /of 1 indicator in/, 'of 3 indicators in'),
  },
  {
    kind: 'another number that fell',
    dataset: inAreas,
    plant: inText('description', /2 of 3 figures rose; 1 fell/, '2 of 3 figures rose; 0 fell'),
  },
  { kind: 'more that rose', dataset: unrated, plant: inText('number', /1 of 2/, '2 of 2') },
  {
    kind: 'another figure',
    dataset: four,
    plant: inCell(0, 'latest', (cell) => ({ ...cell, figure: '76' })),
  },
  {
    kind: 'another figure that is heard',
    dataset: four,
    plant: inCell(0, 'latest', (cell) => ({
      ...cell,
      heard: ['76 per 10,000', ...cell.heard.slice(1)],
    })),
  },
  {
    kind: 'B2: a part of a year that is not seen to be one',
    dataset: four,
    plant: inCell(3, 'latest', (cell) => ({ ...cell, second: [] })),
  },
  {
    kind: 'B2: a part of a year in the table',
    dataset: four,
    plant: (gathered) => ({
      ...gathered,
      tables: gathered.tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells) => cells.map((text) => text.replace(', first 2 months', ''))),
      })),
    }),
  },
  {
    kind: 'another target',
    dataset: four,
    plant: inCell(0, 'target', (cell) => ({ ...cell, figure: cell.figure.replace('78', '77') })),
  },
  {
    kind: 'B10: an older figure with the date of the last period',
    dataset: older,
    plant: inText('subtitle', /2023 to 2024/, '2024 to 2025'),
  },
  {
    kind: 'a period that is not seen',
    dataset: four,
    plant: (gathered) => ({ ...gathered, under: { ...gathered.under, latest: '2023-24' } }),
  },
  {
    kind: 'a figure of a part of the area, without its name',
    dataset: { ...four, area: 'Sampleton' },
    plant: inRow(0, (each) => ({ ...each, name: each.name.replace(' (Exampleshire)', '') })),
  },
  {
    kind: 'another line in words',
    dataset: four,
    plant: inRow(0, (each) => ({ ...each, line: each.line.replace('82', '83') })),
  },
  {
    kind: 'another count of a filter',
    dataset: four,
    plant: (gathered) => ({
      ...gathered,
      filters: gathered.filters.map((text) => text.replace(/^(Target missed) \(1\)/, '$1 (2)')),
    }),
  },
  {
    kind: 'a cell of the table',
    dataset: four,
    plant: (gathered) => ({
      ...gathered,
      tables: gathered.tables.map((table) => ({
        ...table,
        rows: table.rows.map((cells, i) =>
          i === 0 ? [cells[0]!, '83', ...cells.slice(2)] : cells,
        ),
      })),
    }),
  },
  {
    kind: 'a sentence that nobody knows',
    dataset: four,
    plant: inText('description', /Missed:/, 'All is well. Missed:'),
  },
];
