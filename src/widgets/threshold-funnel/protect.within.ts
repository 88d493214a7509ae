// Withholds the numbers before where their period lies within that of the funnel, or that within theirs: what the longer
// one has more is a number of people.
import { liesWithin } from '../../core/data/period.js';
import { periodWithin } from '../../core/data/periods-within.js';
import type { Problem } from '../../core/data/problem.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { isKnown } from '../../core/data/value.js';
import type { ThresholdFunnel } from './input.js';
import { mapCounts } from './protect.counts.js';

/** The figures, without the numbers before where the dates of the two periods say so. */
export function withheldWithin({
  figures,
  disclosure,
  period,
  previousPeriod,
}: ThresholdFunnel): Pick<ThresholdFunnel, 'figures'> & { readonly notices: readonly Problem[] } {
  const isBeside =
    period &&
    previousPeriod &&
    (liesWithin(period, previousPeriod) || liesWithin(previousPeriod, period));
  if (!isBeside || disclosure.protected) return { figures, notices: [] };
  return {
    figures: figures.map((each) =>
      mapCounts(each, (count) =>
        isKnown(count.previous) ? { ...count, previous: withheldValue(count.previous) } : count,
      ),
    ),
    notices: [periodWithin(['previousPeriod'], period, previousPeriod)],
  };
}
