// Finds the position that is nearest to a pointer.
import { minIndex } from 'd3-array';

/**
 * The index of the item whose position is nearest to `xPx`, the earlier of two equally near; −1 where there are none.
 *
 * @example nearestIndex([{ x: 0 }, { x: 40 }, { x: 80 }], 55, ({ x }) => x) // 1
 */
export const nearestIndex = <T>(
  items: readonly T[],
  xPx: number,
  xOf: (item: T) => number,
): number =>
  // Not `bisectCenter`, which takes the later of two equally near, and 0 where there are none.
  minIndex(items, (item) => Math.abs(xOf(item) - xPx));
