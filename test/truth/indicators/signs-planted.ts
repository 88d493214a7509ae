// A falsehood of each kind that was found, planted in a row of a scorecard that invites it.
import { inCell, inRow, row, signsOfMeasures, type SignsPlanted } from './signs-cases.js';
import { decimalCases } from './trend-cases.js';

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
];
