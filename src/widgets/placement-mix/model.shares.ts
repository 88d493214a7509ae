// Works out the shares of parts and groups, exactly and in whole per cent.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { MOST_SHARES } from '../../core/data/sum.js';
import { isKnown, type Value } from '../../core/data/value.js';
import { isHidden } from '../../core/statistics/comparability.js';
import { wholePercents } from '../../core/statistics/whole-percents.js';
import type { Counts, Part } from './input.js';

type Numbers = readonly (number | undefined)[];

/** One share for each part and each group; undefined where there is none. */
interface Shares {
  /** Whether the parts are the whole: all known, and they add up to the total. */
  readonly complete: boolean;
  readonly parts: Numbers;
  readonly groups: Numbers;
  readonly partPercents: Numbers;
  readonly groupPercents: Numbers;
}

/** Whether shares are all that is published: no number of any part, nor of the whole. */
export const isShareOnly = ({ parts, total }: Counts): boolean =>
  parts.some((value) => publishedShare(value) !== undefined) && ![...parts, total].some(isKnown);

export function sharesOf(
  counts: Counts,
  parts: readonly Part[],
  rounding: number | undefined,
): Shares {
  const only = isShareOnly(counts);
  const values = counts.parts.map(
    (value) => countOf(value) ?? (only ? publishedShare(value) : undefined),
  );
  const all = sum(values);
  const total = only ? 1 : countOf(counts.total);
  const loose = only ? MOST_SHARES - 1 : looseness(values.length, rounding);
  const complete =
    values.length > 0 && total !== undefined && isAll(values) && Math.abs(all - total) <= loose;
  const whole = complete ? all : total;
  const inGroup = (g: number) => values.filter((_, i) => parts[i]!.group === g);
  const share = (value: Value, size: number | undefined) =>
    whole && size !== undefined ? size / whole : publishedShare(value);
  const groups = counts.groups.map((value, g) => {
    // Where a sum is hidden, what its shown parts come to is less than the sum, or gives it away.
    if (isHidden(value)) return undefined;
    const own = inGroup(g);
    return share(value, !complete && !only ? countOf(value) : isAll(own) ? sum(own) : undefined);
  });
  // Parts without a group are a share of the whole, like the groups.
  const sizes = [...groups.keys(), -1].map((g) => sum(inGroup(g)));
  const partShares = counts.parts.map((value, i) => share(value, values[i]));
  return {
    complete,
    parts: partShares,
    groups,
    partPercents: percentsOf(partShares, complete ? wholePercents(values) : []),
    groupPercents: percentsOf(groups, complete ? wholePercents(sizes) : []),
  };
}

/** In whole per cent: as apportioned, so that all add to 100, or each rounded by itself. */
const percentsOf = (shares: Numbers, apportioned: Numbers): Numbers =>
  shares.map((share, i) =>
    share === undefined ? share : (apportioned[i] ?? Math.round(share * 100)),
  );

const publishedShare = (value: Value): number | undefined =>
  isKnown(value) ? undefined : value.share;

/** A sum of rounded numbers differs from the rounded sum by up to half a rounding step for each of them. */
export const looseness = (count: number, rounding = 0): number => ((count + 1) * rounding) / 2;

const isAll = (values: Numbers): values is readonly number[] =>
  values.every((value) => value !== undefined);
