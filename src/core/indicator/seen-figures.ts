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

/** Any count is possible. */
const ANY: Range = [0, Infinity];

/**
 * What may be known of a figure before any sum is considered, of each of its numbers: of one that is withheld only
 * whether it is under the threshold, since a decision by more would tell a reader who knows it.
 *
 * @param unknown what an author who withheld it may have withheld
 */
function rangesOf(place: Place, counted: Counted, unknown: Range): readonly Range[] {
  const { disclosure, hidden, grids, errorOf } = counted;
  const [series, period] = place;
  return grids.map((grid, g): Range => {
    const number = grid[series]![period];
    if (number === undefined) return ANY;
    if (typeof number !== 'number') return unknown;
    if (isFew(number, disclosure)) return [1, disclosure.threshold - 1];
    if (hidden.has(idOf(place))) return number === 0 ? [0, disclosure.threshold - 1] : ANY;
    const error = errorOf(g, place);
    return [Math.ceil(number - error), Math.floor(number + error)];
  });
}

/** The sums of places, one row each, with as many numbers as there are grids. */
export function seenSums(places: readonly (readonly Place[])[], counted: Counted): SeenList {
  const small: Range = [1, counted.disclosure.threshold - 1];
  const rows = (unknown: Range) =>
    places.flatMap((some) => rangesAdded(some.map((place) => rangesOf(place, counted, unknown))));
  return { seen: rows(ANY), small: rows(small) };
}

/** The series, one row for each period, with as many numbers as there are grids. */
export const seenSeries = (counted: Counted): readonly SeenList[] =>
  (counted.grids[0] ?? []).map((row, series) =>
    seenSums(
      row.map((_, period) => [[series, period]]),
      counted,
    ),
  );
