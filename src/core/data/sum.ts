// What do counts come to, as far as they are known, and how far may rounding take a sum from its parts?
// It knows values in a row; which of them make a whole is said by whoever asks.
import { sum } from 'd3-array';
import { countOf } from './count.js';
import type { Disclosure } from './disclosure-settings.js';
import type { Path } from './path.js';
import type { Report } from './problem.js';
import { isKnown, type Value } from './value.js';

type Values = readonly (Value | undefined)[];

/** What those that are known come to: their whole is no less; 0 where none is. */
export const leastSum = (values: Values): number => sum(values, countOf);

/**
 * What all come to; undefined where one of them has no number, or where there is none.
 *
 * @example sumOf([{ value: 3, marks: [] }, { value: '[z]', marks: [] }]) // 3
 */
export const sumOf = (values: Values): number | undefined =>
  values.length > 0 && values.every((value) => countOf(value) !== undefined)
    ? leastSum(values)
    : undefined;

/** Each of so many parts, and their sum, may be off by half a step where the publisher has rounded them. */
export const roundedOff = (parts: number, { protected: stands, rounding }: Disclosure): number =>
  stands && rounding ? ((parts + 1) * rounding) / 2 : 0;

/** Shares are published in whole per cent: a few of them may come to 102. */
export const MOST_SHARES = 1.02;

/**
 * The values without the shares that stand in place of numbers, where these add to more than a whole,
 * which is reported. Numbers beside them are left out of it: else the message would tell of small ones.
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
