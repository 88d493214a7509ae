// Withholds small counts of children in a comparison of costs, and the costs of so few.
// Packages and places count children; pounds do not.
import { areaKey } from '../../core/data/area.js';
import type { Path } from '../../core/data/path.js';
import { type Protection, publishable, type WithheldNumber } from '../../core/data/publishable.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { nameOf } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { CostComparator, Provision } from './input.js';
import { isSecret, protectPackages, withheldOfPackages } from './protect.packages.js';
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
  if (disclosure.protected) return { publishable: publishable(costs), withheld: [] };
  const withheld: WithheldNumber[] = [];
  const few = (...path: Path) => withheld.push({ path, few: true });
  const kept: { -readonly [K in keyof CostComparator]?: CostComparator[K] } = {};
  if (packages) {
    kept.packages = protectPackages(packages, disclosure);
    withheld.push(...withheldOfPackages(packages, kept.packages, disclosure));
  }
  const shownOccupancy = occupancy && protectOccupancy(occupancy, costs);
  if (occupancy) {
    const { beds, occupied } = occupancy;
    const hidesOccupied = occupied !== undefined && shownOccupancy?.occupied === undefined;
    if (hidesOccupied) few('whatIf', 'occupancy', 'occupied');
    else if (beds !== shownOccupancy?.beds || !shownOccupancy) few('whatIf', 'occupancy', 'beds');
    if (shownOccupancy) kept.occupancy = shownOccupancy;
  }
  const shownMix = mix && protectMix(mix, costs);
  if (mix && !shownMix) few('whatIf', 'mix', 'places');
  if (shownMix) kept.mix = shownMix;
  const shown = shownMix ? provisions.map((each) => withoutAverage(each, provisions)) : provisions;
  shown.forEach(({ cost }, i) => {
    if (isKnown(provisions[i]!.cost) && !isKnown(cost))
      withheld.push({ path: ['provisions', i, 'cost'], few: false });
  });
  return {
    publishable: publishable({ ...rest, provisions: shown, disclosure, ...kept }),
    withheld,
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
