// Which point is the pointer at? The nearest along the line.
// Refuses to know the pointer's events, and whether the point has a value.

/**
 * The index of the position nearest to `xPx`, the earlier of two equally near; −1 where there are none.
 * Positions ascend.
 *
 * @example nearestIndex([0, 40, 80], 55) // 1
 */
export const nearestIndex = (positionsPx: readonly number[], xPx: number): number => {
  let low = 0;
  let high = positionsPx.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (xPx - positionsPx[middle]! > positionsPx[middle + 1]! - xPx) low = middle + 1;
    else high = middle;
  }
  return high;
};
