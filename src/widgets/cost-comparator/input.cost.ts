// Reads one cost: a number of pounds above 0, or the reason why there is none.
import * as s from '../../core/data/schema.js';
import type { Path } from '../../core/data/path.js';
import type { Report } from '../../core/data/problem.js';
import { absent, isKnown, readValue, type Value, type ValueInput } from '../../core/data/value.js';

/** £1 trillion. No council's costs are higher; a larger number is a mistake and could overflow. */
const MOST_POUNDS = 1e12;

/** A number of pounds that something is computed from: it cannot be absent. */
export const poundsSchema = s.where(
  s.number('pounds'),
  { code: 'pounds above 0', test: (pounds) => pounds > 0 },
  { code: 'pounds at most', test: (pounds) => pounds <= MOST_POUNDS },
);

/**
 * The cost that an author wrote; `[!]`, reported, for 0, a negative number or more than £1 trillion,
 * which would lead every comparison.
 *
 * @example readCost(129000, ['provisions', 0, 'cost'], report) // { value: 129000, marks: [] }
 */
export function readCost(input: ValueInput, path: Path, report: Report): Value {
  const value = readValue(input, path, report);
  const why = isKnown(value) ? whyUnlikely(value.value) : undefined;
  if (!why) return value;
  report(path, 'unlikely cost', { why });
  return absent('!');
}

function whyUnlikely(pounds: number) {
  if (pounds > MOST_POUNDS) return 'too much';
  if (pounds > 0) return undefined;
  return pounds === 0 ? 'zero' : 'negative';
}
