// Withholds small counts of children in a comparison of costs, and the costs of so few.
// Packages and places count children; pounds do not.
import type { Disclosure } from '../../core/data/disclosure-settings.js';
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
 * A package is one child's. Where there are fewer packages than the threshold, their number, their average
 * and each cost are withheld; where fewer cost less than a bound, that number is withheld. So is a small
 * number of beds in use today, and the number of all beds where the stated share in use would reveal as
 * few. A mix with few places is withheld as a whole, since its total divided by the cost of a place is its
 * number of places.
 *
 * The packages over a bound (18 packages, 17 of them under it) are left, since nothing is known of them but
 * that they cost no less; the author gets a notice.
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
    withheldHere += countNumbers(packages) - countNumbers(kept.packages);
  }
  if (occupancy) {
    const { occupied, ...other } = occupancy;
    const hidesOccupied = occupied !== undefined && isFew(occupied);
    const shown = hidesOccupied ? other : occupancy;
    kept.occupancy = revealsFew(occupancy, costs, isFew) ? withoutBeds(shown, costs) : shown;
    withheldHere += hidesOccupied || kept.occupancy.beds !== occupancy.beds ? 1 : 0;
  }
  if (mix) {
    const { places, inHouse } = mix;
    const hasFew = [places, places * inHouse, places * (1 - inHouse)].some(isFew);
    if (hasFew) withheldHere += 1;
    else kept.mix = { ...mix, places: roundCount(places, disclosure.rounding) };
  }
  return {
    publishable: publishable({ ...rest, disclosure, ...kept }),
    withheldHere,
    notices: noticesOf(kept.packages, isFew),
  };
}

/** Whether the number of beds times a stated occupancy is a small number of children. */
function revealsFew(
  { beds = 0, provision }: OccupancyWhatIf,
  { provisions }: CostComparator,
  isFew: (count: number) => boolean,
): boolean {
  const kindOfBeds = provisions.find(({ id }) => id === provision)?.kind ?? 'in-house';
  return provisions.some(
    ({ kind, basis, occupancy = 0 }) =>
      kind === kindOfBeds && basis !== 'full occupancy' && isFew(beds * occupancy),
  );
}

/** The what-if in per cent instead of beds, with the cost of a bed in the dataset's unit. */
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
  const shown = (value: Value): Value =>
    isKnown(value)
      ? isFew(value.value)
        ? absent('c')
        : { ...value, value: roundCount(value.value, rounding) }
      : value;
  return {
    ...rest,
    // The length of a list would reveal a number that the author withholds.
    ...(values && count?.value !== '[c]' ? { values } : {}),
    ...(count ? { count: shown(count) } : {}),
    ...(average ? { average } : {}),
    ...(under ? { under: { ...under, count: shown(under.count) } } : {}),
  };
}

/** How many numbers there are; a list counts as one, since its length is what is withheld. */
const countNumbers = ({ values, count, average, under }: Packages): number =>
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
