// Withholds small counts of people in a trend: each value by itself, since the points of a trend do not add up.
import { type Protection, publishable } from '../../core/data/publishable.js';
import { protectIndicator } from '../../core/indicator/protect.js';
import type { IndicatorTrend } from './input.js';

/** The trend with every count of people under the threshold withheld; see `protectIndicator`. */
export function protectIndicatorTrend(trend: IndicatorTrend): Protection<IndicatorTrend> {
  const { indicator, withheldHere } = protectIndicator(trend.indicator, trend.disclosure);
  return { publishable: publishable({ ...trend, indicator }), withheldHere };
}
