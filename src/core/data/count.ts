// How is a count read, and what does a value count?
// It knows one cell; what it adds up to is said in sum.ts.
import type { Report } from './problem.js';
import { absent, absenceOf, isKnown, readValue, type Value, type ValueInput } from './value.js';

/**
 * The count that an author wrote: 0 or more, and whole, unless halves can be counted too; `[x]` where
 * nothing was written, `[!]` for what is no count, which is reported.
 *
 * @example readCount(12, 'contacts', report) // { value: 12, marks: [] }
 */
export function readCount(
  input: ValueInput,
  where: string,
  report: Report,
  onlyWholes = true,
): Value {
  const value = input === undefined ? absent('x') : readValue(input, where, report);
  if (!isKnown(value)) return value;
  const whole = !onlyWholes || Number.isInteger(value.value);
  if (value.value >= 0 && whole) return value;
  const received = value.value < 0 ? 'a negative number' : 'a fraction';
  const expected = whole ? 'a count of 0 or more' : 'a whole number of 0 or more';
  report(where, expected, received, 'correct it, or write "[x]"');
  return absent('!');
}

/**
 * The number that a sum goes on with: not applicable and none recorded are 0; undefined where there
 * is another reason for none.
 */
export const countOf = (value: Value | undefined): number | undefined =>
  !value || isKnown(value) ? value?.value : 'zw'.includes(absenceOf(value)) ? 0 : undefined;
