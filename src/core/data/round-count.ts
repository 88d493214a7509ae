// Rounds a count, and works out which counts are shown as the same rounded number.
import { roundTo } from '../statistics/decimals.js';
import type { Range } from './feasible-range.js';

type Rounding = 5 | 10 | undefined;

/**
 * The count rounded to the nearest multiple of `rounding`, halves away from zero; unchanged without rounding.
 *
 * @example roundCount(17, 5) // 15
 */
export const roundCount = (count: number, rounding: Rounding): number =>
  rounding ? roundTo(count / rounding, 0) * rounding : count;

/**
 * The counts that are possible for a reader who sees `count` rounded, and knows that no count from 1 to
 * `threshold` − 1 is shown. A rounded 0 may come from 0 or from a count: only the one that is true is
 * in the range, so that a reader never knows more than the range says.
 *
 * @example countsShownAs(17, 5, 5) // [13, 17]
 */
export function possibleCounts(count: number, rounding: Rounding, threshold: number): Range {
  if (!rounding || (!count && threshold)) return [count, count];
  const low = roundCount(count, rounding) - Math.floor(rounding / 2);
  return [Math.max(low, threshold), low + rounding - 1];
}
