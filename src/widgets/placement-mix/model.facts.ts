// Puts together what is known of each part, of each group and of the total: value, share and change.
import { sum } from 'd3-array';
import type { Area } from '../../core/data/area.js';
import { countOf } from '../../core/data/count.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import { withMarksOf } from '../../core/data/sum.js';
import { absent, absenceOf, isKnown, known, type Mark, type Value } from '../../core/data/value.js';
import {
  breaksSeries,
  changeBetween,
  doubtsOf,
  type Incomparable,
  type NoChange,
  whyIncomparable,
} from '../../core/statistics/comparability.js';
import { pointsBetween } from '../../core/statistics/change.js';
import { roundTo } from '../../core/statistics/decimals.js';
import { shareOff } from '../../core/statistics/share-off.js';
import {
  type Breakdown,
  type Counts,
  hasPart,
  type Measure,
  type Mix,
  type Part,
  type Subgroup,
} from './input.js';
import { looseness, percentOf, sharesOf } from './model.shares.js';

/** What is known of a part, of a group, or of the total. */
export interface Facts {
  /** There is no such part: its people are divided in another way. Its value is not applicable. */
  readonly none?: true;
  /** A sum has every mark of its parts. */
  readonly value: Value;
  readonly previous?: Value;
  /** It is some of a part, and its share is of the total all the same. */
  readonly isSome?: true;
  /** Of the total, 0 to 1; absent where the total or the value is withheld or unknown. */
  readonly share?: number;
  /** The share in per cent, as it is shown: with the decimals of all, unless it is published as it is. */
  readonly percent?: number;
  /** Decimal places of the per cent; absent where it is whole, or published as it is. */
  readonly decimals?: number;
  /** The share at the previous period in per cent, where that is published in place of a number. */
  readonly percentBefore?: number;
  /** Since the previous period; absent where either value is, across a break, and where the periods are not comparable. */
  readonly change?: number;
  /** Why there is no change, although there are two periods. */
  readonly noChange?: NoChange;
  /**
   * Of a group: the change of its exact share, in percentage points, rounded once; absent where there is no
   * change, and where the rounding of its numbers may have made it.
   */
  readonly points?: number;
  /** Of the number or of the total that its share is of; absent where both can be relied on. */
  readonly doubts?: readonly Mark[];
  /** How far the rounding of numbers may move the share; absent where they are not rounded. */
  readonly shareOff?: number;
  /** What the number and the one before are rounded to; absent where they are not. */
  readonly rounding?: number;
}

/** One area at one date. */
export interface MixFacts {
  readonly area?: Area;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  /** One for each part, each subgroup, each group and each entry of the model. */
  readonly parts: readonly Facts[];
  readonly subgroups: readonly Facts[];
  readonly groups: readonly Facts[];
  readonly entries: readonly Facts[];
  readonly total: Facts;
  /** What parts that do not claim to be the whole leave of the total; absent where that is nothing, or not known. */
  readonly rest?: Facts;
  /** Its title, where the same people are divided in another way too. */
  readonly breakdown?: Breakdown;
  /** Why its figures are not compared with previous ones; absent where they are, and where there are none. */
  readonly apart?: Incomparable;
  /** Whether the parts claim to be the whole. */
  readonly whole: boolean;
  /** Whether the parts are the whole: all known, and they add up to the total. */
  readonly complete: boolean;
  /** Whether shares are all that is published. */
  readonly only: boolean;
  /** How far rounding may move a sum. */
  readonly looseness: number;
  /** Decimal places of its per cents, but of those that are published as they are. */
  readonly decimals: number;
}

interface MixOf {
  readonly parts: readonly Part[];
  readonly subgroups: readonly Subgroup[];
  readonly measure: Pick<Measure, 'kind' | 'counts'>;
}

/** @param decimals places of per cents, but of those that are published as they are */
export function mixFacts(one: Mix, of: MixOf, decimals: number): Omit<MixFacts, 'entries'> {
  const { now, previous, disclosure, area, period, previousPeriod, whole } = one;
  const { parts } = of;
  const { kind, counts } = of.measure;
  const shares = sharesOf(now, parts, one, decimals);
  const before = previous && sharesOf(previous, parts, { disclosure, whole: one.wholePrevious });
  const percentBefore = (then: Value | undefined, share: number | undefined) =>
    share === undefined || isKnown(then) ? undefined : percentOf(share, true, 0);
  const apart = previous && whyIncomparable({ period, previousPeriod, kind });
  const broken = breaksOf(now, of);
  const [sums, sumsBefore] = [sumsOf(now, parts), previous && sumsOf(previous, parts)];
  const rounding = counts === 'people' ? disclosure.rounding : undefined;
  const shared = { apart, rounding, decimals, whole: now.total, madeOf: now.parts };
  return omitUndefined({
    ...{ area, period, previousPeriod, apart, whole, decimals, breakdown: one.breakdown },
    rest: whole ? undefined : restOf(now, shares.parts, { ...disclosure, decimals }),
    ...{ complete: shares.complete, only: shares.only },
    looseness: looseness(parts.length, disclosure.rounding),
    total: factsOf({
      ...{ ...shared, value: sums.total, previous: sumsBefore?.total, isBroken: broken.total },
    }),
    parts: now.parts.map((value, i) =>
      factsOf({
        ...{ ...shared, value, previous: previous?.parts[i], isBroken: broken.parts[i]! },
        ...{ share: shares.parts[i], percent: shares.percents[i], isNone: !hasPart(one, i) },
        percentBefore: percentBefore(previous?.parts[i], before?.parts[i]),
      }),
    ),
    subgroups: now.subgroups.map((value, s) =>
      factsOf({
        ...{ ...shared, value, previous: previous?.subgroups[s], isBroken: broken.subgroups[s]! },
        ...{ share: shares.subgroups[s], percent: shares.subgroupPercents[s] },
        ...{ isSome: true, isNone: !hasPart(one, parts.length + s) },
        percentBefore: percentBefore(previous?.subgroups[s], before?.subgroups[s]),
      }),
    ),
    groups: sums.groups.map((value, g) =>
      factsOf({
        ...{ ...shared, value, previous: sumsBefore?.groups[g], isBroken: broken.groups[g]! },
        ...{ share: shares.groups[g], percent: shares.groupPercents[g] },
        isNone:
          parts.every(({ group }, i) => group !== g || !hasPart(one, i)) && value.value === '[z]',
        percentBefore: percentBefore(previous?.groups[g], before?.groups[g]),
        shareBefore: broken.total ? undefined : before?.groups[g],
        shareOffBefore: previous && offOf(before?.groups[g], previous.total, rounding),
      }),
    ),
  });
}

/** How far a share may be off; undefined where there is none, or no number that it is of. */
const offOf = (
  share: number | undefined,
  total: Value,
  rounding: number | undefined,
): number | undefined =>
  share !== undefined && isKnown(total) && total.value > 0
    ? shareOff(share, { whole: total.value, rounding })
    : undefined;

/** The groups and the total with the marks of their parts. */
function sumsOf({ parts: values, groups, total }: Counts, parts: readonly Part[]) {
  const sumFrom = (value: Value, own: readonly Value[]) =>
    withMarksOf(sumOrReason(value, own), own);
  return {
    groups: groups.map((value, g) =>
      sumFrom(
        value,
        values.filter((_, i) => parts[i]!.group === g),
      ),
    ),
    total: sumFrom(total, values),
  };
}

/** Whether the series breaks before each figure: where a whole breaks, so do its parts; where a part does, so do its sums. */
function breaksOf({ parts, groups, subgroups, total }: Counts, of: MixOf) {
  const isAll = breaksSeries(total);
  const inGroup = (g: number) => g >= 0 && breaksSeries(groups[g]!);
  const own = parts.map((value, i) => isAll || inGroup(of.parts[i]!.group) || breaksSeries(value));
  const within = [...own];
  subgroups.forEach((value, s) => within.push(within[of.subgroups[s]!.of]! || breaksSeries(value)));
  return {
    parts: own,
    subgroups: within.slice(parts.length),
    groups: groups.map(
      (_, g) => inGroup(g) || own.some((each, i) => each && of.parts[i]!.group === g),
    ),
    total: isAll || own.includes(true) || groups.some(breaksSeries),
  };
}

interface Figure {
  readonly value: Value;
  readonly previous: Value | undefined;
  readonly share?: number | undefined;
  readonly percent?: number | undefined;
  /** Published at the previous period. */
  readonly percentBefore?: number | undefined;
  /** At the previous period; left out where the shares of the two are not compared. */
  readonly shareBefore?: number | undefined;
  /** What the share is of. */
  readonly whole: Value;
  /** What makes that up. */
  readonly madeOf?: readonly Value[];
  readonly shareOffBefore?: number | undefined;
  readonly rounding?: number | undefined;
  readonly decimals: number;
  /** Why the two periods are not compared. */
  readonly apart: Incomparable | undefined;
  /** There is no such part. */
  readonly isNone?: boolean;
  /** It is some of a part. */
  readonly isSome?: true;
  /** The series breaks before this figure; a mark on it need not be repeated here. */
  readonly isBroken: boolean;
}

function factsOf(figure: Figure): Facts {
  const { value, previous, share, percent, shareBefore, apart, isBroken } = figure;
  const found = changeBetween({
    ...{ now: value, before: previous, apart, break: isBroken },
  });
  // A change that is all that is published stands.
  const published = isKnown(value) ? undefined : value.change;
  const { shareOffBefore = 0, rounding } = figure;
  // What is published as a share is as exact as it is written.
  const off = (isKnown(value) && offOf(share, figure.whole, rounding)) || 0;
  const isTold = Math.abs((share ?? 0) - (shareBefore ?? 0)) > off + shareOffBefore;
  const isExact = off + shareOffBefore === 0;
  const doubts = doubtsOf(value, figure.whole, ...(figure.madeOf ?? []));
  return omitUndefined({
    ...{ value, previous, share, percent, none: figure.isNone || undefined },
    ...{ isSome: figure.isSome, percentBefore: figure.percentBefore },
    doubts: doubts.length > 0 ? doubts : undefined,
    change: published ?? (found.reason === undefined ? found.difference : undefined),
    noChange: published === undefined && previous ? found.reason : undefined,
    points: !apart && (isTold || isExact) ? pointsBetween(share, shareBefore) : undefined,
    shareOff: off || undefined,
    rounding: rounding || undefined,
    decimals:
      isKnown(value) && percent !== undefined && figure.decimals ? figure.decimals : undefined,
  });
}

/** What the parts leave of the total, or of 100 per cent; undefined where one of them, or the total, is not known. */
function restOf(
  { parts, total }: Counts,
  shares: readonly (number | undefined)[],
  { rounding, decimals }: { readonly rounding?: number; readonly decimals: number },
): Facts | undefined {
  const counts = parts.map(countOf);
  const size = countOf(total);
  if (size === undefined) {
    const left = roundTo(1 - sum(shares), 12);
    const isKnownToBe = shares.length > 0 && shares.every((share) => share !== undefined);
    return isKnownToBe && left > 0
      ? { value: absent('x'), share: left, percent: percentOf(left, true, decimals) }
      : undefined;
  }
  const left = size - sum(counts);
  if (counts.includes(undefined) || left <= looseness(parts.length, rounding)) return undefined;
  const share = left / size;
  const off = shareOff(share, { whole: size, rounding, numbers: parts.length + 1 });
  return {
    value: withMarksOf(known(left), [total]),
    share,
    percent: percentOf(share, false, decimals),
    ...(decimals ? { decimals } : {}),
    ...(off ? { shareOff: off } : {}),
  };
}

/** The sum; where it is not available because a part is withheld, that reason is given. */
const sumOrReason = (value: Value, parts: readonly Value[]): Value =>
  !isKnown(value) && absenceOf(value) === 'x' && parts.some(isWithheld) ? absent('c') : value;

const isWithheld = (value: Value): boolean => !isKnown(value) && absenceOf(value) === 'c';
