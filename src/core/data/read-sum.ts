// Reads a sum that its author gives, and holds it against its parts.
import { readCount } from './count.js';
import type { Disclosure } from './disclosure-settings.js';
import type { Path } from './path.js';
import type { Report } from './problem.js';
import { misfitOf, roundedOff, sumOf, type Values } from './sum.js';
import { absent, isKnown, type Value, type ValueInput } from './value.js';

export interface SumReading {
  readonly disclosure: Disclosure;
  readonly report: Report;
  /** As of `readCount`. */
  readonly onlyWholes?: boolean;
  /** How many numbers the publisher may have rounded on the way to the sum; one for each part where left out. */
  readonly rounded?: number;
  /** False where the parts do not claim to make up the sum. */
  readonly whole?: boolean;
}

/**
 * The count that an author gives as the sum of parts. Where nothing is written, it is what the parts add
 * up to, `[x]` where one of them has no number or they are not the whole. `[!]`, reported, where the parts
 * add up to more; a warning where they are the whole and add up to less.
 *
 * @example readSum(undefined, [{ value: 3, marks: [] }], ['total'], reading) // { value: 3, marks: [] }
 */
export function readSum(
  input: ValueInput,
  parts: Values,
  path: Path,
  { disclosure, report, onlyWholes = true, rounded = parts.length, whole = true }: SumReading,
): Value {
  if (input === undefined) return whole ? sumValue(parts) : absent('x');
  const value = readCount(input, path, report, onlyWholes);
  if (!isKnown(value)) return value;
  const misfit = misfitOf(value.value, parts, roundedOff(rounded, [value, ...parts], disclosure));
  if (misfit === 'more') {
    report(path, 'parts exceed their sum', {});
    return absent('!');
  }
  if (misfit === 'less' && whole) report(path, 'parts below their sum', {}, 'warning');
  return value;
}

/** What the parts add up to; `[x]` where one of them has no number. */
export function sumValue(parts: Values): Value {
  const sum = sumOf(parts);
  return sum === undefined ? absent('x') : { value: sum, marks: [] };
}
