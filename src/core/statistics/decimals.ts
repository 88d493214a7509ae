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

/** More places than these are the tail of a binary number. */
const MOST_DECIMALS = 12;

/**
 * How many decimal places `value` needs, 0 to 12.
 *
 * @example decimalsOf(52.25) // 2
 */
export const decimalsOf = (value: number): number => {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && roundTo(value, decimals) !== value) decimals += 1;
  if (decimals < MOST_DECIMALS) return decimals;
  // 0.1 + 0.2 has a binary tail, and needs one place.
  const plain = Number(value.toPrecision(15));
  return plain === value ? decimals : decimalsOf(plain);
};

/** The most places that an author is taken to have written: more are the tail of a quotient. */
const MOST_WRITTEN = 6;

/**
 * Places for a figure that keeps those of its own: a target, a bound, a median. Never fewer than `decimals`; no
 * more than these where it has more than `most`, since it is then a quotient that nobody wrote.
 *
 * @example ownDecimals(92.5, 0) // 1
 */
export const ownDecimals = (value: number, decimals: number, most = MOST_WRITTEN): number => {
  const own = decimalsOf(value);
  return own > most ? decimals : Math.max(own, decimals);
};

/**
 * The fewest places, from `decimals` on, with which `a` and `b` are shown as different figures and their
 * difference as more than nothing; `decimals` where they are the same.
 *
 * @example decimalsToTell(87.6, 87.4, 0) // 1
 */
export const decimalsToTell = (a: number, b: number, decimals: number): number => {
  const gap = difference(a, b);
  let places = decimals;
  const isSeen = () => roundTo(gap, places) !== 0 && roundTo(a, places) !== roundTo(b, places);
  while (gap !== 0 && places < MOST_DECIMALS && !isSeen()) places += 1;
  return places;
};

/**
 * The fewest places, from `decimals` on, with which a percentage that is not 0 is not shown as 0, and one that is
 * less than 100 not as 100; the same for a rate out of another `whole`.
 *
 * @example decimalsOfPercent(99.9, 0) // 1
 */
export const decimalsOfPercent = (percent: number, decimals: number, whole = 100): number => {
  const least = decimalsToTell(percent, 0, decimals);
  return percent < whole ? decimalsToTell(percent, whole, least) : least;
};

/** Of quotients more places than these would not help. */
const MOST_FURTHER = 2;

/**
 * The fewest places, from `decimals` on, with which a reader who subtracts each of `others` from `own`, as they are
 * shown, gets the difference that is shown, and none of what differs looks the same; `decimals` where there are none.
 *
 * @example decimalsToSubtract(67.4, [65.6], 0) // 1: at 0 it were 67 − 66 = 2
 */
export const decimalsToSubtract = (
  own: number,
  others: readonly number[],
  decimals: number,
): number => {
  const needed = Math.max(...[own, ...others].map(decimalsOf));
  const most = needed > MOST_WRITTEN ? decimals + MOST_FURTHER : needed;
  const isNone = (figure: number, places: number) => figure !== 0 && roundTo(figure, places) === 0;
  const isSeen = (places: number) =>
    others.every((other) => {
      // What is not 0 is never shown as 0, but with more places.
      if (isNone(own, places) || isNone(other, places)) return false;
      const gap = difference(own, other);
      const shown = difference(roundTo(own, places), roundTo(other, places));
      return shown === roundTo(gap, places) && (shown !== 0 || gap === 0);
    });
  for (let places = decimals; places <= most; places += 1) if (isSeen(places)) return places;
  return decimals;
};

/**
 * The fewest places, 0 to 12, with which two amounts are shown as different ones; 0 where they are the same number.
 *
 * @example placesToTell(125000, 125000.4) // 1
 */
export const placesToTell = (a: number, b: number): number =>
  compareNumbers(a, b) === 0 ? 0 : decimalsToTell(a, b, 0);

/**
 * `a` − `b` without the floating tail, in their own unit.
 *
 * @example difference(78.3, 78) // 0.3
 */
export const difference = (a: number, b: number): number =>
  roundTo(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
