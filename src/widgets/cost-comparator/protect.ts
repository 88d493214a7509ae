// Which numbers of a comparison of costs count children, and which costs are those of a few of them.
// The only way to what the model accepts. Pounds are no people; packages and places are.
import type { Disclosure } from '../../core/data/dataset.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { roundCount } from '../../core/data/round-count.js';
import { absent, isKnown, type Value } from '../../core/data/value.js';
import type { CostComparator } from './input.js';
import type { Packages } from './input.packages.js';
import { poundsIn } from './input.unit.js';
import type { OccupancyWhatIf } from './input.what-if.js';

/**
 * The costs without counts of children under the threshold, and without the costs of so few.
 *
 * A package is one child's. Where there are fewer packages than the threshold, their number, their
 * average and each of them go; where fewer cost less than a bound, that number goes. The number of
 * beds in use today goes likewise, and that of all beds where the share in use that is stated beside
 * them would tell as few. Of the places of a mix likewise: a mix goes altogether, since its total divided by
 * the cost of a place is its number of places.
 *
 * What a bound leaves over (18 packages, 17 of them under it) stays, since nothing is said of it but
 * that it costs no less; its author is told.
 */
export function protectCostComparator(costs: CostComparator): Protection<CostComparator> {
  const { disclosure, packages, occupancy, mix, ...rest } = costs;
  if (disclosure.protected) return { publishable: publishable(costs), withheldHere: 0 };
  const isFew = (count: number): boolean =>
    Math.round(count) > 0 && Math.round(count) < disclosure.threshold;
  let withheldHere = 0;
  const kept: { -readonly [K in keyof CostComparator]?: CostComparator[K] } = {};
  if (packages) {
    kept.packages = protectPackages(packages, disclosure, isFew);
    withheldHere += countOf(packages) - countOf(kept.packages);
  }
  if (occupancy) {
    const { occupied, ...other } = occupancy;
    const few = occupied !== undefined && isFew(occupied);
    const bare = few ? other : occupancy;
    kept.occupancy = tellsFew(occupancy, costs, isFew) ? withoutBeds(bare, costs) : bare;
    withheldHere += few || kept.occupancy.beds !== occupancy.beds ? 1 : 0;
  }
  if (mix) {
    const { places, inHouse } = mix;
    const few = [places, places * inHouse, places * (1 - inHouse)].some(isFew);
    if (few) withheldHere += 1;
    else kept.mix = { ...mix, places: roundCount(places, disclosure.rounding) };
  }
  return {
    publishable: publishable({ ...rest, disclosure, ...kept }),
    withheldHere,
    notices: noticesOf(kept.packages, isFew),
  };
}

/** So many beds, and the share of such beds that is said to be in use, are a number of children. */
function tellsFew(
  { beds = 0, provision }: OccupancyWhatIf,
  { provisions }: CostComparator,
  isFew: (count: number) => boolean,
): boolean {
  const whose = provisions.find(({ id }) => id === provision)?.kind ?? 'in-house';
  return provisions.some(
    ({ kind, basis, occupancy = 0 }) =>
      kind === whose && basis !== 'full occupancy' && isFew(beds * occupancy),
  );
}

/** What remains is tried out in per cent; what a bed costs is as the dataset's unit has it. */
const withoutBeds = (
  { beds: _, occupied: __, costAtFull, per, ...rest }: OccupancyWhatIf,
  { unit }: CostComparator,
): OccupancyWhatIf => ({
  ...rest,
  costAtFull: poundsIn(costAtFull, per)[unit.per],
  per: unit.per,
});

function protectPackages(
  packages: Packages,
  { rounding }: Disclosure,
  isFew: (count: number) => boolean,
): Packages {
  const { values, count, average, under, ...rest } = packages;
  const all = isKnown(count) ? count.value : values?.length;
  if (all !== undefined && isFew(all)) return { ...rest, count: absent('c') };
  // Of how many an average is, nobody may be able to tell where their author withholds it.
  const shown = (value: Value): Value =>
    isKnown(value)
      ? isFew(value.value)
        ? absent('c')
        : { ...value, value: roundCount(value.value, rounding) }
      : value;
  return {
    ...rest,
    // A list says how many they are.
    ...(values && count?.value !== '[c]' ? { values } : {}),
    ...(count ? { count: shown(count) } : {}),
    ...(average ? { average } : {}),
    ...(under ? { under: { ...under, count: shown(under.count) } } : {}),
  };
}

/** A list is one: how long it is, is what is withheld. */
const countOf = ({ values, count, average, under }: Packages): number =>
  [values?.find(isKnown), count, average, under?.count].filter(isKnown).length;

function noticesOf(
  packages: Packages | undefined,
  isFew: (count: number) => boolean,
): readonly Problem[] {
  const { count, under, values } = packages ?? {};
  const all = isKnown(count) ? count.value : values?.length;
  if (all === undefined || !isKnown(under?.count) || !isFew(all - under.count.value)) return [];
  return [
    {
      severity: 'warning',
      path: ['packages', 'under', 'count'],
      code: 'packages left over',
      facts: {},
    },
  ];
}
