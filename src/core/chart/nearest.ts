// Finds the position that is nearest to a pointer.
import { minIndex } from 'd3-array';

/**
 * The index of the position nearest to `xPx`, the earlier of two equally near; −1 where there are none.
 *
 * @example nearestIndex([0, 40, 80], 55) // 1
 */
export const nearestIndex = (positionsPx: readonly number[], xPx: number): number =>
  // Not `bisectCenter`, which takes the later of two equally near, and 0 where there are none.
  minIndex(positionsPx, (positionPx) => Math.abs(positionPx - xPx));
