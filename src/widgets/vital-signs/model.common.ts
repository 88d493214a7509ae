// Finds the period that most rows have in common, so that a table says it once.
import { greatest, rollup } from 'd3-array';
import { type Period, periodKey, samePeriod } from '../../core/data/period.js';

/** The period that occurs most, the first of several; undefined where there is none. */
export function commonest(periods: readonly Period[]): Period | undefined {
  const counts = rollup(periods, (same) => ({ period: same[0]!, count: same.length }), periodKey);
  return greatest(counts.values(), ({ count }) => count)?.period;
}

export const samePeriodAs = (period: Period, common: Period | undefined): boolean =>
  common !== undefined && samePeriod(period, common);
