// Adds up counts as far as they are known, and checks sums of shares and of rounded counts.
import { sum } from 'd3-array';
import { countOf } from './count.js';
import type { Disclosure } from './disclosure-settings.js';
import type { Path } from './path.js';
import type { Report } from './problem.js';
import { isKnown, type Value } from './value.js';

export type Values = readonly (Value | undefined)[];

/** The sum of the known values, 0 where there are none: the total cannot be less. */
export const leastSum = (values: Values): number => sum(values, countOf);

/**
 * The sum of all values; undefined where one of them has no number, or where there are none.
 *
 * @example sumOf([{ value: 3, marks: [] }, { value: '[z]', marks: [] }]) // 3
 */
export const sumOf = (values: Values): number | undefined =>
  values.length > 0 && values.every((value) => countOf(value) !== undefined)
    ? leastSum(values)
    : undefined;

/**
 * The sum with every mark of its parts: a sum of which one number is provisional is provisional. A sum
 * without a number keeps its own marks.
 *
 * @example withMarksOf({ value: 7, marks: ['r'] }, [{ value: 3, marks: ['p'] }]) // { value: 7, marks: ['r', 'p'] }
 */
export const withMarksOf = (sumOfAll: Value, parts: Values): Value => {
  const marks = [sumOfAll, ...parts].flatMap((each) => each?.marks ?? []);
  return isKnown(sumOfAll) ? { ...sumOfAll, marks: [...new Set(marks)] } : sumOfAll;
};

/**
 * How far the parts and their sum may be apart because the publisher has rounded each of them: half the
 * rounding unit for each part, and for the sum. 0 where no rounding is stated, and where figures that are not
 * protected yet have not been rounded.
 *
 * @param values the parts and the sum
 * @example roundedOff(3, values, { threshold: 5, protected: true, rounding: 10 }) // 20
 */
export const roundedOff = (
  parts: number,
  values: Values,
  { protected: isProtected, rounding }: Disclosure,
): number => {
  if (!rounding) return 0;
  const isRounded = isProtected || values.every((value) => (countOf(value) ?? 0) % rounding === 0);
  return isRounded ? ((parts + 1) * rounding) / 2 : 0;
};

/**
 * Whether the parts come to more or to less than their sum, by over `off`. Undefined where they fit it;
 * they are never less where one of them has no number.
 *
 * @example misfitOf(10, [{ value: 7, marks: [] }], 0) // 'less'
 */
export function misfitOf(
  sumOfAll: number,
  parts: Values,
  off: number,
): 'more' | 'less' | undefined {
  if (leastSum(parts) > sumOfAll + off) return 'more';
  return (sumOf(parts) ?? Infinity) < sumOfAll - off ? 'less' : undefined;
}

/** Shares are published in whole per cent, so a few of them may add up to 102. */
export const MOST_SHARES = 1.02;

/**
 * The values, without the shares given in place of numbers where these add up to more than the whole,
 * which is reported. Known numbers are not counted, because the message would then reveal small ones.
 */
export function withoutExcess<T extends Value | undefined>(
  values: readonly T[],
  path: Path,
  report: Report,
): readonly T[] {
  const shares = values.map((value) => (value && !isKnown(value) ? (value.share ?? 0) : 0));
  if (sum(shares) <= MOST_SHARES) return values;
  report(path, 'shares exceed the whole', {});
  return values.map((value) => {
    if (!value || isKnown(value)) return value;
    const { share: _, ...rest } = value;
    return rest as T;
  });
}
