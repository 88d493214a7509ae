// Says what a reader may think the numbers of a measure to be, of which some are withheld.
import type { CellValue } from '../data/additive-table.js';
import type { Range } from '../data/feasible-range.js';
import { isSmall } from '../data/small-count.js';
import { rangesAdded, type SeenList } from '../data/sum-evidence.js';
import { type Counted, figureId } from './counted.js';

/** A figure by its series and its period. */
export type Place = readonly [series: number, period: number];

export const idOf = ([series, period]: Place): string => figureId(series, period);

/** Whether a number is known, and small. */
export const isFew = (
  number: CellValue | undefined,
  { threshold }: Counted['disclosure'],
): boolean => typeof number === 'number' && isSmall(number, threshold);

/** Whether the numbers of a figure are what it is out of, how many are counted, and how many are left over. */
export const hasTwo = ({ grids }: Counted): boolean => grids.length > 2;

/** Whether a grid holds what figures are out of, beside how many are counted. */
const isOf = (grid: number, { grids, people }: Counted): boolean =>
  grids.length > 1 && grid === (people ? 1 : 0);

/** Less than any count, however many are added. */
const MORE_THAN_NONE = 1e-6;

/** Any count is possible, of a figure of which it is sure that one of its numbers is small. */
const LARGE: Range = [0, Number.MAX_SAFE_INTEGER];

/** Any count is possible. */
const ANY: Range = [0, Infinity];

/**
 * What may be known of a figure before any sum is considered, of each of its numbers: of one that is withheld only
 * whether it is under the threshold, since a decision by more would tell a reader who knows it. Of a percentage
 * that is withheld for itself a reader does not know whether few are counted, or few left over: one of them is small.
 *
 * @param unknown what an author who withheld it may have withheld
 */
function rangesOf(place: Place, counted: Counted, unknown: 'any' | 'small'): readonly Range[] {
  const { disclosure, hidden, primary, grids, errorOf } = counted;
  const [series, period] = place;
  // Of none of three children a reader knows no more than of one of thirty; not both numbers of a figure are 0.
  const few: Range = [grids.length > 1 ? MORE_THAN_NONE : 1, disclosure.threshold - 1];
  const asked = unknown === 'any' ? ANY : few;
  const isOneOfTwo = primary.has(idOf(place)) && hasTwo(counted);
  return grids.map((grid, g): Range => {
    const number = grid[series]![period];
    if (number === undefined) return ANY;
    if (typeof number !== 'number') return isOf(g, counted) ? ANY : asked;
    if (isOneOfTwo) return isOf(g, counted) ? ANY : unknown === 'any' ? LARGE : few;
    if (isFew(number, disclosure)) return few;
    if (hidden.has(idOf(place))) return number === 0 ? [0, disclosure.threshold - 1] : ANY;
    const error = errorOf(g, place);
    // A fraction among counts is as it is.
    if (error === 0) return [number, number];
    return [Math.ceil(number - error), Math.floor(number + error)];
  });
}

/** Whether what an author may have withheld makes a difference to a figure. */
const isUnknown = ([series, period]: Place, counted: Counted): boolean =>
  (hasTwo(counted) && counted.primary.has(idOf([series, period]))) ||
  counted.grids.some((grid) => typeof (grid[series]![period] ?? 0) !== 'number');

/** The sums of places, one row each, with as many numbers as there are grids. */
export function seenSums(places: readonly (readonly Place[])[], counted: Counted): SeenList {
  const rows = (unknown: 'any' | 'small') =>
    places.flatMap((some) =>
      some.length === 1
        ? rangesOf(some[0]!, counted, unknown)
        : rangesAdded(some.map((place) => rangesOf(place, counted, unknown))),
    );
  const seen = rows('any');
  const isOpen = places.some((some) => some.some((place) => isUnknown(place, counted)));
  return { seen, small: isOpen ? rows('small') : seen };
}

/** The series, one row for each period, with as many numbers as there are grids. */
export const seenSeries = (counted: Counted): readonly SeenList[] =>
  (counted.grids[0] ?? []).map((row, series) =>
    seenSums(
      row.map((_, period) => [[series, period]]),
      counted,
    ),
  );
