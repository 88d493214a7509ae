// For tests: example datasets, a frame whose letters all have one width, and the stages up to the model.
import type { Density, Frame } from '../../../src/core/chart/frame.js';
import { problemText } from '../../support/problem-text.js';
import {
  type CostComparatorDataset,
  parseCostComparator,
} from '../../../src/widgets/cost-comparator/input.js';
import {
  type CostComparatorModel,
  costComparatorModel,
} from '../../../src/widgets/cost-comparator/model.js';
import { protectCostComparator } from '../../../src/widgets/cost-comparator/protect.js';
import * as costs from '../../../src/widgets/cost-comparator/layout.costs.js';
import * as words from '../../../src/widgets/cost-comparator/words.parts.en.js';
import { loadParts } from '../../support/load-parts.js';

await loadParts(costs, words);

export const frame = (widthPx: number, density: Density = 'normal'): Frame => ({
  widthPx,
  density,
  measure: (text, fontPx) => text.length * fontPx * 0.55,
});

export const messages = (input: unknown): readonly string[] =>
  parseCostComparator(input).problems.map(problemText);

export const protection = (input: unknown) =>
  protectCostComparator(parseCostComparator(input).dataset!);

export const modelOf = (input: unknown): CostComparatorModel =>
  costComparatorModel(protection(input).publishable);

/** The example of the contract; 13 packages are under the bound, so that none has to be withheld. */
export const contract = {
  widget: 'cost-comparator',
  title: 'What a bed for a young person aged 16 or over costs',
  period: '2021-22',
  unit: 'pounds per bed per year',
  provisions: [
    { id: 'full', name: 'In-house, full', kind: 'in-house', cost: 125000, basis: 'full occupancy' },
    { id: 'actual', name: 'In-house', kind: 'in-house', cost: 129000, basis: 'forecast' },
    { name: 'External', kind: 'external', cost: 136000, basis: 'forecast' },
    { name: 'Out of authority', kind: 'out-of-authority', cost: 262000, basis: 'forecast' },
  ],
  packages: {
    count: 18,
    average: { value: 3700, marks: ['e'] },
    unit: 'pounds per week',
    under: { value: 5200, count: 13 },
  },
  whatIf: {
    occupancy: { provision: 'actual', beds: 6, fixedCost: 750000 },
    mix: { places: 200, inHouse: 0.6, target: 0.75, costInHouse: 32000, costExternal: 52000 },
  },
} satisfies CostComparatorDataset;

type Provision = NonNullable<CostComparatorDataset['provisions']>[number];

/** Full, actual, external and out of authority. */
export const four = contract.provisions as readonly unknown[] as readonly [
  Provision,
  Provision,
  Provision,
  Provision,
];

/** Published costs on two bases, per week; no beds are known. */
export const england = {
  title: 'A week in a children’s home',
  period: '2018-19',
  unit: 'pounds per week',
  provisions: [
    { id: 'full', name: 'In-house', kind: 'in-house', cost: 3110, basis: 'full occupancy' },
    {
      id: 'study',
      name: 'In-house, study',
      kind: 'in-house',
      cost: 4750,
      basis: 'stated occupancy',
      occupancy: 0.85,
    },
    { name: 'Private and voluntary', kind: 'external', cost: 3970, basis: 'price' },
  ],
  whatIf: { occupancy: { provision: 'full', occupancy: 0.85 } },
} satisfies CostComparatorDataset;
