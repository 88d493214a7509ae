// Puts together what is known of each part, of each group and of the total: value, share and change.
import type { Area } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period } from '../../core/data/period.js';
import { absent, absenceOf, isKnown, type Value } from '../../core/data/value.js';
import {
  arePeriodsComparable,
  breaksSeries,
  type PeriodsCompared,
  shownChange,
} from '../../core/statistics/comparability.js';
import type { Counts, Measure, Mix, Part } from './input.js';
import { sharesOf } from './model.shares.js';

/** What is known of a part, of a group, or of the total. */
export interface Facts {
  readonly value: Value;
  readonly previous?: Value;
  /** Of the total, 0 to 1; absent where the total or the value is withheld or unknown. */
  readonly share?: number;
  /** The share in whole per cent, as it is shown. */
  readonly percent?: number;
  /** Since the previous period; absent where either value is, across a break, and where the periods are not comparable. */
  readonly change?: number;
  /** Of a group: the change of its share, in percentage points as they are shown; absent across a break. */
  readonly points?: number;
}

/** One area at one date. */
export interface MixFacts {
  readonly area?: Area;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  /** One for each part, each group and each entry of the model. */
  readonly parts: readonly Facts[];
  readonly groups: readonly Facts[];
  readonly entries: readonly Facts[];
  readonly total: Facts;
  /** Whether its figures are compared with previous ones; true where there are none. */
  readonly comparable: boolean;
  /** Whether the parts are the whole: all known, and they add up to the total. */
  readonly complete: boolean;
}

export function mixFacts(
  one: Mix,
  parts: readonly Part[],
  kind: Measure['kind'],
): Omit<MixFacts, 'entries'> {
  const { now, previous, disclosure, area, period, previousPeriod } = one;
  const shares = sharesOf(now, parts, disclosure.rounding);
  const before = previous && sharesOf(previous, parts, disclosure.rounding);
  const periods = { period, previousPeriod, kind };
  const comparable = !previous || arePeriodsComparable(periods);
  const isBroken = breaksSeries(now.total) || !comparable;
  const groupOf = (counts: Counts, g: number) =>
    sumOrReason(
      counts.groups[g]!,
      counts.parts.filter((_, i) => parts[i]!.group === g),
    );
  return omitUndefined({
    area,
    period,
    previousPeriod,
    comparable,
    complete: shares.complete,
    total: factsOf({
      periods,
      value: sumOrReason(now.total, now.parts),
      previous: previous && sumOrReason(previous.total, previous.parts),
    }),
    parts: now.parts.map((value, i) =>
      factsOf({
        periods,
        value,
        previous: previous?.parts[i],
        share: shares.parts[i],
        percent: shares.partPercents[i],
      }),
    ),
    groups: now.groups.map((_, g) =>
      factsOf({
        periods,
        value: groupOf(now, g),
        previous: previous && groupOf(previous, g),
        share: shares.groups[g],
        percent: shares.groupPercents[g],
        percentBefore: isBroken ? undefined : before?.groupPercents[g],
      }),
    ),
  });
}

interface Figure {
  readonly periods: PeriodsCompared;
  readonly value: Value;
  readonly previous: Value | undefined;
  readonly share?: number | undefined;
  readonly percent?: number | undefined;
  /** Left out where the shares of the two periods cannot be compared. */
  readonly percentBefore?: number | undefined;
}

function factsOf({ periods, value, previous, share, percent, percentBefore }: Figure): Facts {
  const hasPoints = percent !== undefined && percentBefore !== undefined && !breaksSeries(value);
  return omitUndefined({
    value,
    previous,
    share,
    percent,
    change: shownChange(value, previous, { periods })?.difference,
    points: hasPoints ? percent - percentBefore : undefined,
  });
}

/** The sum; where it is not available because a part is withheld, that reason is given. */
const sumOrReason = (value: Value, parts: readonly Value[]): Value =>
  !isKnown(value) && absenceOf(value) === 'x' && parts.some(isWithheld) ? absent('c') : value;

const isWithheld = (value: Value): boolean => !isKnown(value) && absenceOf(value) === 'c';
