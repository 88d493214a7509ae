// Compares, rounds and subtracts decimal figures as a reader expects, although they are kept in binary.

/**
 * Compares two numbers: 1 where `a` is above `b`, 0 where it is the same, −1 below; NaN where either is NaN.
 *
 * Numbers closer than a billionth of `scale` (by default the larger of the two) are the same number.
 *
 * @example order(0.1 + 0.2, 0.3) // 0
 */
export const compareNumbers = (
  a: number,
  b: number,
  scale = Math.max(Math.abs(a), Math.abs(b)),
): number => (Math.abs(a - b) < scale * 1e-9 ? 0 : Math.sign(a - b));

/** Whole numbers of more than fifteen digits are rounded to fifteen. */
const MOST_WHOLE = 1e15;

/**
 * `value` rounded to `decimals` places, halves away from zero, as a pocket calculator does.
 *
 * @example roundTo(1.005, 2) // 1.01
 */
export const roundTo = (value: number, decimals: number): number => {
  const power = 10 ** decimals;
  const size = Math.abs(value) * power;
  // Most figures are rounded already, and to write a number as text takes long.
  if (size < MOST_WHOLE && Math.round(size) / power === Math.abs(value)) return value || 0;
  // 1.005 × 100 is 100.49999999999999: fifteen digits are what a double can be trusted with.
  const whole = Math.round(Number(size.toPrecision(15)));
  return whole ? (Math.sign(value) * whole) / power : 0;
};

/**
 * How many decimal places `value` needs, 0 to 12.
 *
 * @example decimalsOf(52.25) // 2
 */
export const decimalsOf = (value: number): number => {
  let decimals = 0;
  while (decimals < 12 && roundTo(value, decimals) !== value) decimals += 1;
  return decimals;
};

/**
 * `a` − `b` without the floating tail, in their own unit.
 *
 * @example difference(78.3, 78) // 0.3
 */
export const difference = (a: number, b: number): number =>
  roundTo(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
