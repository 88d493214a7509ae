// Withholds an average of several series where one of these is withheld, since it could be worked out.
import type { Range } from '../data/feasible-range.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId, likelySets } from './counted.js';
import type { Indicator } from './indicator.js';
import { seriesSums } from './series-sums.js';

/** Any number is possible. */
const ANY: Range = [-Infinity, Infinity];

/** Percentages of areas lie close together, so that one is easily the average of others in one period by chance. */
const TWO_PERIODS = 1000;

/** Adds to `hidden` the averages, such as that of statistical neighbours, of which a member is hidden. Not for counts. */
export function hideAverages({ series, periods }: Indicator, hidden: Set<string>): void {
  if (hidden.size === 0 || series.length < 3) return;
  const sums = seriesSums(
    series.map(({ values }, s) => {
      const seen = values.map((value, at): Range =>
        isKnown(value) && !hidden.has(figureId(s, at)) ? [value.value, value.value] : ANY,
      );
      const decimals = values.map((value) => (isKnown(value) ? decimalsOf(value.value) : 0));
      return { seen, small: seen, half: 0.5 / 10 ** Math.max(...decimals) };
    }),
    likelySets(series),
    TWO_PERIODS,
  );
  for (const { whole, parts, average } of sums)
    periods.forEach((_, at) => {
      if (average && parts.some((part) => hidden.has(figureId(part, at))))
        hidden.add(figureId(whole, at));
    });
}
