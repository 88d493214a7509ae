// Withholds small counts of children in a comparison of costs, and the costs of so few.
// Packages and places count children; pounds do not.
import { areaKey } from '../../core/data/area.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { nameOf } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { CostComparator, Provision } from './input.js';
import { countNumbers, isSecret, protectPackages } from './protect.packages.js';
import { protectMix, protectOccupancy } from './protect.what-if.js';

/**
 * The costs without counts of children under the threshold, without the costs of so few, and without what
 * would tell either: see `protectPackages`, `protectOccupancy` and `protectMix`.
 *
 * The cost of all places is an average: beside the share in-house it tells the cost of the one kind from that
 * of the other. Where one of the two is withheld and a mix says the share, so is the cost of all.
 */
export function protectCostComparator(costs: CostComparator): Protection<CostComparator> {
  const { disclosure, packages, occupancy, mix, provisions, ...rest } = costs;
  if (disclosure.protected) return { publishable: publishable(costs), withheldHere: 0 };
  let withheldHere = 0;
  const kept: { -readonly [K in keyof CostComparator]?: CostComparator[K] } = {};
  if (packages) {
    kept.packages = protectPackages(packages, disclosure);
    withheldHere += countNumbers(packages) - countNumbers(kept.packages);
  }
  const shownOccupancy = occupancy && protectOccupancy(occupancy, costs);
  if (occupancy) {
    const { beds, occupied } = occupancy;
    const hidesOccupied = occupied !== undefined && shownOccupancy?.occupied === undefined;
    if (hidesOccupied || beds !== shownOccupancy?.beds || !shownOccupancy) withheldHere += 1;
    if (shownOccupancy) kept.occupancy = shownOccupancy;
  }
  const shownMix = mix && protectMix(mix, costs);
  if (mix && !shownMix) withheldHere += 1;
  if (shownMix) kept.mix = shownMix;
  const shown = shownMix ? provisions.map((each) => withoutAverage(each, provisions)) : provisions;
  withheldHere += shown.filter(
    ({ cost }, i) => isKnown(provisions[i]!.cost) && !isKnown(cost),
  ).length;
  return {
    publishable: publishable({ ...rest, provisions: shown, disclosure, ...kept }),
    withheldHere,
  };
}

/** The cost of all places withheld, where that of some of them is. */
function withoutAverage(provision: Provision, among: readonly Provision[]): Provision {
  const { kind, cost } = provision;
  const placeOf = (of: Pick<Provision, 'area' | 'setting'>) =>
    `${areaKey(of.area)}|${of.setting === undefined ? '' : nameOf(of.setting)}`;
  const isPart = (other: Provision) =>
    other.kind !== 'all' && placeOf(other) === placeOf(provision);
  return kind === 'all' && among.some((other) => isPart(other) && isSecret(other.cost))
    ? { ...provision, cost: withheldValue(cost) }
    : provision;
}
