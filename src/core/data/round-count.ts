// What does rounding a count show, and what does it leave to a reader's guess?
// It knows one count; it refuses to know what it is a part of.
import type { Range } from './feasible-range.js';

type Rounding = 5 | 10 | undefined;

/**
 * The count to the nearest multiple of `rounding`, halves up; as it is without.
 *
 * @example roundCount(17, 5) // 15
 */
export const roundCount = (count: number, rounding: Rounding): number =>
  rounding ? Math.round(count / rounding) * rounding : count;

/**
 * The counts that a reader must reckon with who sees `count` rounded and knows that none from 1 to
 * `threshold` − 1 is shown. Where rounding shows both 0 and small counts as 0, only the side of the
 * truth: the reader knows less, never more.
 *
 * @example countsShownAs(17, 5, 5) // [13, 17]
 */
export function countsShownAs(count: number, rounding: Rounding, threshold: number): Range {
  if (!rounding || (!count && threshold)) return [count, count];
  const low = roundCount(count, rounding) - Math.floor(rounding / 2);
  return [Math.max(low, threshold), low + rounding - 1];
}
