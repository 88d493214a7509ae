// One cost: a number of pounds above 0, or the reason why there is none.
// It knows no unit; what a cost is for is the business of whoever asks.
import * as v from 'valibot';
import type { Report } from '../../core/data/problem.js';
import { absent, isKnown, readValue, type Value, type ValueInput } from '../../core/data/value.js';

/** No council spends a million million pounds: what is more is a mistake, and may be past computing with. */
const MOST_POUNDS = 1e12;
const isCost = (pounds: number): boolean => pounds > 0 && pounds <= MOST_POUNDS;

/** A number of pounds that something is computed from: it cannot be absent. */
export const poundsSchema = v.pipe(
  v.number('pounds as a number; write 750000'),
  v.check((pounds) => pounds > 0, 'pounds above 0; correct it'),
  v.check((pounds) => pounds <= MOST_POUNDS, 'pounds up to a million million; correct it'),
);

/** `[!]` with a report where it is none: nothing costs nothing, and a mistake would lead every comparison. */
export function readCost(input: ValueInput, where: string, report: Report): Value {
  const value = readValue(input, where, report);
  if (!isKnown(value) || isCost(value.value)) return value;
  const [expected, received] =
    value.value > 0
      ? ['a cost of up to a million million pounds', 'more']
      : ['a cost above 0', value.value === 0 ? '0' : 'a negative number'];
  report(where, expected, received, 'correct it, or write "[x]" where no cost is known');
  return absent('!');
}
