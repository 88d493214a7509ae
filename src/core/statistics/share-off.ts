// Tells how far the rounding of numbers may move a share that is worked out from them.

interface Rounded {
  /** Above 0. */
  readonly whole: number;
  /** What all numbers are rounded to; left out where they are not. */
  readonly rounding?: number | undefined;
  /** How many rounded numbers the number is the sum of: one, if left out. */
  readonly numbers?: number;
}

/**
 * How far a share may be off, 0 to 1, where its number and the whole may each be off by half a step; 0 where they are
 * not rounded, 1 where the whole may be nothing at all.
 *
 * @example shareOff(0.5, { whole: 120, rounding: 10 }) // 7.5 ÷ 115
 */
export function shareOff(share: number, { whole, rounding = 0, numbers = 1 }: Rounded): number {
  const leastWhole = whole - rounding / 2;
  return leastWhole > 0 ? Math.min(1, ((numbers + share) * rounding) / 2 / leastWhole) : 1;
}

/** Whether a share that may be off by so much is no more than about what it is shown as, in whole per cent. */
export const isRough = (off: number | undefined): boolean => off !== undefined && off >= 0.005;
