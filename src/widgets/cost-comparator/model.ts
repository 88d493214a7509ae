// Says what a comparison of costs tells: bars, what differing bases would mean, packages and what-ifs.
// No pixels, no colours, no language. Costs on different bases are never ranked.
import { onlyArea } from '../../core/data/area.js';
import type { Envelope } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import type { Publishable } from '../../core/data/publishable.js';
import { type Shorthand, shorthandOf } from '../../core/data/value.js';
import type { CostComparator } from './input.js';
import type { Unit } from './input.unit.js';
import {
  type Bar,
  barsFrom,
  type Differences,
  differencesOf,
  type Gap,
  gapOf,
  type Group,
  groupsOf,
  hasPounds,
  ofPlaces,
} from './model.costs.js';
import { type Explanation, explanationsOf } from './model.explanations.js';
import { type MixFacts, mixFacts } from './model.mix.js';
import { type OccupancyFacts, occupancyFacts } from './model.occupancy.js';
import { type PackagesFacts, packagesFacts } from './model.packages.js';

export type { Bar, Differences, Gap, Group } from './model.costs.js';
export { type Explanation, isExplained } from './model.explanations.js';
export { type AtMix, atMix, type MixFacts } from './model.mix.js';
export {
  type AtOccupancy,
  atOccupancy,
  type OccupancyFacts,
  type Price,
} from './model.occupancy.js';
export type { PackagesFacts } from './model.packages.js';

export interface CostComparatorModel {
  readonly envelope: Envelope;
  readonly period?: Period;
  readonly unit: Unit;
  readonly groups: readonly Group[];
  /** How the costs that are drawn side by side differ, so that they are not ranked; absent where they are alike. */
  readonly differ?: Differences;
  /** What it comes to, where two costs can be ranked. */
  readonly gap?: Gap;
  readonly explanations: readonly Explanation[];
  readonly packages?: PackagesFacts;
  readonly occupancy?: OccupancyFacts;
  readonly mix?: MixFacts;
  /** Every shorthand that is shown, each once. */
  readonly shorthand: readonly Shorthand[];
}

export function costComparatorModel(costs: Publishable<CostComparator>): CostComparatorModel {
  const { provisions, packages, occupancy, mix, period, unit, ...others } = costs;
  const { year: _, hidesMix: __, hidesBeds: ___, ...envelope } = others;
  // Costs that are all of one area head the picture with it, whatever the dataset says of itself.
  const area = onlyArea(provisions.map((each) => each.area)) ?? envelope.area;
  const bars = barsFrom(provisions);
  const known = bars.filter(hasPounds);
  const groups = groupsOf(bars);
  const { count, average, under, values = [] } = packages ?? {};
  const shown = [...bars.map(({ cost }) => cost), count, average, under?.count, ...values];
  return omitUndefined({
    envelope: omitUndefined({ ...envelope, area }),
    period,
    unit,
    groups,
    differ: differencesOf(known),
    gap: gapOf(groups),
    explanations: ofPlaces(bars).flatMap(explanationsOf),
    packages: packages && packagesFacts(packages),
    occupancy: occupancy && occupancyFacts(occupancy, bars),
    mix: mix && mixFacts(mix),
    shorthand: [...new Set(shown.flatMap((value) => (value ? shorthandOf(value) : [])))],
  });
}

/** Whether nothing is left to show: a what-if that stood alone was withheld. */
export const isNothing = ({ groups, packages, occupancy, mix }: CostComparatorModel): boolean =>
  groups.length === 0 && !packages && !occupancy && !mix;

/** Every bar, in the order of the drawing. */
export const barsOf = ({ groups }: CostComparatorModel): readonly Bar[] =>
  groups.flatMap(({ bars }) => bars);
