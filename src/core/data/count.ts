// Reads a count, and says which number a value adds to a sum.
import type { Path } from './path.js';
import type { Report } from './problem.js';
import { absent, absenceOf, isKnown, readValue, type Value, type ValueInput } from './value.js';

/**
 * The count that an author wrote: 0 or more, and whole unless `onlyWholes` is false. `[x]` where
 * nothing was written; `[!]`, reported, for anything that is not a count.
 *
 * @example readCount(12, ['contacts'], report) // { value: 12, marks: [] }
 */
export function readCount(input: ValueInput, path: Path, report: Report, onlyWholes = true): Value {
  const value = input === undefined ? absent('x') : readValue(input, path, report);
  if (!isKnown(value)) return value;
  const whole = !onlyWholes || Number.isInteger(value.value);
  if (value.value >= 0 && whole) return value;
  report(path, 'count', { negative: value.value < 0, whole });
  return absent('!');
}

/**
 * The number that a value adds to a sum: 0 for not applicable and none recorded; undefined where the
 * number is missing for another reason.
 */
export const countOf = (value: Value | undefined): number | undefined =>
  !value || isKnown(value) ? value?.value : 'zw'.includes(absenceOf(value)) ? 0 : undefined;

/** How a count is written: a whole number without a unit. */
export const COUNT_FORMAT = { unit: 'count', decimals: 0 } as const;
