// Says which counts are small enough to tell of a few people, and what a reader knows of a count.
import { countOf } from './count.js';
import type { Disclosure } from './disclosure-settings.js';
import type { Range } from './feasible-range.js';
import { absenceOf, isKnown, type Value } from './value.js';

/**
 * Whether a count is from 1 to one under the threshold.
 *
 * @example isSmall(4, 5) // true
 */
export const isSmall = (count: number | undefined, threshold: number): boolean =>
  count !== undefined && count > 0 && count < threshold;

/**
 * What a reader knows of a count before any sum is considered: the number that is shown, every small number
 * for one that is withheld because it is small, and any number for one that is not given.
 *
 * @example seenRange({ value: 3, marks: [] }, { threshold: 5, protected: false }) // [1, 4]
 */
export function seenRange(
  value: Value | undefined,
  { threshold, protected: stands }: Pick<Disclosure, 'threshold' | 'protected'>,
): Range {
  const count = countOf(value);
  if (count === undefined) return [0, Infinity];
  return !stands && isSmall(count, threshold) ? [1, threshold - 1] : [count, count];
}

/**
 * The same where a count that its author withheld is small too; in figures that their publisher has protected
 * it may be any.
 *
 * @example smallRange({ value: '[c]', marks: [] }, { threshold: 5, protected: false }) // [1, 4]
 */
export function smallRange(
  value: Value | undefined,
  disclosure: Pick<Disclosure, 'threshold' | 'protected'>,
): Range {
  const isWithheld = value && !isKnown(value) && absenceOf(value) === 'c';
  return isWithheld && !disclosure.protected
    ? [1, disclosure.threshold - 1]
    : seenRange(value, disclosure);
}
