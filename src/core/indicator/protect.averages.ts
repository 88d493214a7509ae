// Withholds an average of several series where one of these is withheld, since it could be worked out.
import type { Range } from '../data/feasible-range.js';
import { sumsAmong } from '../data/sums-among.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId, likelySets } from './counted.js';
import type { Indicator } from './indicator.js';

/** Any number is possible. */
const ANY: Range = [-Infinity, Infinity];

/** Figures of areas lie close together, so that one is easily the average of others by chance: two periods must say so. */
const WAYS = 1000;

/**
 * Adds to `hidden` the averages, such as that of statistical neighbours, of which a member is hidden. Only
 * periods in which all is shown say what is an average.
 */
export function hideAverages({ series }: Indicator, hidden: Set<string>): void {
  if (hidden.size === 0 || series.length < 3) return;
  const sums = sumsAmong(
    series.map(({ values }, s) => {
      const seen = values.map((value, at): Range =>
        isKnown(value) && !hidden.has(figureId(s, at)) ? [value.value, value.value] : ANY,
      );
      const decimals = values.map((value) => (isKnown(value) ? decimalsOf(value.value) : 0));
      return { seen, small: seen, half: 0.5 / 10 ** Math.max(...decimals) };
    }),
    { sets: likelySets(series), ways: WAYS },
  );
  for (const { whole, parts, average, rows } of sums)
    for (const at of average ? rows : [])
      if (parts.some((part) => hidden.has(figureId(part, at)))) hidden.add(figureId(whole, at));
}
