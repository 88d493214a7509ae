// Says whether the figures of a measure grow with the months that they cover, so that a longer period has more.
import { nameOf } from '../data/text.js';
import { perHowMany } from '../data/unit.js';
import type { Measure } from './indicator.js';

/** A unit that is an average, an index or a share stays what it is, however long the period. */
const LEVEL = /%|\b(average|mean|median|percent\w*|per cent|proportion|share|ratio|score|index)\b/i;
/** A length of time, and an amount for a length of time, do too. */
const TIME =
  /^(minutes?|hours?|days?|weeks?|months?|years?)$|\b(per|an?) (hour|day|night|week|month|quarter|year)\b/i;

type Counted = Pick<Measure, 'unit' | 'kind'>;

/**
 * Whether the figures grow with the months, or may do so: then those of periods of different length are not
 * held against one target. A rate of a flow may be worked out for a year or not; the data does not say.
 *
 * @example mayGrowWithMonths({ unit: 'per 10,000', kind: 'flow' }) // true
 */
export const mayGrowWithMonths = (measure: Counted): boolean => {
  if (measure.kind === 'stock') return false;
  const per = perHowMany(measure);
  if (per !== undefined) return per !== 100;
  const unit = nameOf(measure.unit);
  return !LEVEL.test(unit) && !TIME.test(unit);
};

/**
 * Whether the figures add up over the months: a flow of counts, in any word, or of money. Rates, averages and
 * percentages do not.
 *
 * @example growsWithMonths({ unit: 'referrals', kind: 'flow' }) // true
 */
export const growsWithMonths = (measure: Counted): boolean =>
  mayGrowWithMonths(measure) &&
  perHowMany(measure) === undefined &&
  !/\b(per|rate)\b/i.test(nameOf(measure.unit));
