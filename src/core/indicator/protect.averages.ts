// Withholds an average of several series where one of these is withheld, since it could be worked out.
import type { Range } from '../data/feasible-range.js';
import { type FoundSum, sumsAmong } from '../data/sums-among.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId, likelySets } from './counted.js';
import type { Indicator } from './indicator.js';

/** Any number is possible. */
const ANY: Range = [-Infinity, Infinity];

/** Figures of areas lie close together, so that one is easily the average of others by chance: two periods must say so. */
const WAYS = 1000;

/** Which series are averages of others, such as that of statistical neighbours: periods of which all is shown say so. */
export function averagesAmong(
  { series }: Indicator,
  hidden: ReadonlySet<string>,
): readonly FoundSum[] {
  if (hidden.size === 0 || series.length < 3) return [];
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
  return sums.filter(({ average }) => average);
}

/** Adds to `hidden` the averages of which a member is hidden. */
export function hideAverages(averages: readonly FoundSum[], hidden: Set<string>): void {
  for (const { whole, parts, rows } of averages)
    for (const at of rows)
      if (parts.some((part) => hidden.has(figureId(part, at)))) hidden.add(figureId(whole, at));
}
