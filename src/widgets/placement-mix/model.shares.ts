// Works out the shares of parts and groups, exactly and in per cent as they are shown.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { MOST_SHARES } from '../../core/data/sum.js';
import { isKnown, type Value } from '../../core/data/value.js';
import { isHidden } from '../../core/statistics/comparability.js';
import { roundTo } from '../../core/statistics/decimals.js';
import type { Counts, Mix, Part } from './input.js';

type Numbers = readonly (number | undefined)[];

/** One share for each part, subgroup and group; undefined where there is none. */
interface Shares {
  /** Whether the parts are the whole: they claim to be, are all known, and add up to the total. */
  readonly complete: boolean;
  /** Whether shares are all that is published: they are shown as published. */
  readonly only: boolean;
  readonly parts: Numbers;
  readonly subgroups: Numbers;
  readonly groups: Numbers;
  /** Of the parts. */
  readonly percents: Numbers;
  readonly groupPercents: Numbers;
  readonly subgroupPercents: Numbers;
}

/** Whether shares are all that is published: no number of any part, nor of the whole. */
export const isShareOnly = ({ parts, total }: Counts): boolean =>
  parts.some((value) => publishedShare(value) !== undefined) && ![...parts, total].some(isKnown);

export function sharesOf(
  counts: Counts,
  parts: readonly Part[],
  { disclosure, whole: isWhole }: Pick<Mix, 'disclosure' | 'whole'>,
  decimals = 0,
): Shares {
  const only = isShareOnly(counts);
  const values = counts.parts.map(
    (value) => countOf(value) ?? (only ? publishedShare(value) : undefined),
  );
  const total = only ? 1 : countOf(counts.total);
  const loose = only ? MOST_SHARES - 1 : looseness(values.length, disclosure.rounding);
  const complete =
    isWhole &&
    values.length > 0 &&
    total !== undefined &&
    isAll(values) &&
    Math.abs(sum(values) - total) <= loose;
  const inGroup = (g: number) => values.filter((_, i) => parts[i]!.group === g);
  const share = (value: Value, size: number | undefined) =>
    total && size !== undefined ? size / total : publishedShare(value);
  const groups = counts.groups.map((value, g) => {
    // Where a sum is hidden, what its shown parts come to is less than the sum, or gives it away.
    if (isHidden(value)) return undefined;
    const own = inGroup(g);
    const isSummed = only && isWhole;
    const size = isKnown(value) ? value.value : undefined;
    return share(value, !isSummed ? size : isAll(own) ? addUp(own) : undefined);
  });
  // What is not applicable adds nothing to a sum, and has no share of it.
  const partShares = counts.parts.map((value, i) =>
    isKnown(value) || publishedShare(value) !== undefined ? share(value, values[i]) : undefined,
  );
  const subgroups = counts.subgroups.map((value) =>
    share(value, only || !isKnown(value) ? undefined : value.value),
  );
  return {
    ...{ complete, only, groups, subgroups, parts: partShares },
    percents: percentsOf(partShares, counts.parts, decimals),
    groupPercents: percentsOf(groups, counts.groups, decimals),
    subgroupPercents: percentsOf(subgroups, counts.subgroups, decimals),
  };
}

/** In per cent: each rounded by itself, or as it is published. */
const percentsOf = (shares: Numbers, values: readonly Value[], decimals: number): Numbers =>
  shares.map((share, i) =>
    share === undefined ? share : percentOf(share, !isKnown(values[i]), decimals),
  );

/** Without a binary tail: shares are published with few decimal places. */
const addUp = (values: readonly number[]): number => roundTo(sum(values), 12);

/** No share is published with more decimal places of a per cent. */
const MOST_DECIMALS = 2;

/** A share in per cent, with the decimal places of all; one that is published, with its own. */
export const percentOf = (share: number, isPublished: boolean, decimals: number): number =>
  roundTo(share * 100, isPublished ? MOST_DECIMALS : decimals);

const publishedShare = (value: Value): number | undefined =>
  isKnown(value) ? undefined : value.share;

/** A sum of rounded numbers differs from the rounded sum by up to half a rounding step for each of them. */
export const looseness = (count: number, rounding = 0): number => ((count + 1) * rounding) / 2;

const isAll = (values: Numbers): values is readonly number[] =>
  values.every((value) => value !== undefined);
