// Defines a period, and works out how periods follow one another.
import { dateOf, dayOf } from './day.js';
import type { Day } from './day.js';
import type { Text } from './text.js';

export type { Day } from './day.js';

/** What one year of a list means: which twelve months `2021-22` or `2025` covers. */
export type YearMeaning = 'financial' | 'academic' | 'calendar' | '30 September';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

/** A stretch of whole days, with the text that its author wrote for it. */
export interface Period {
  /** As the author wrote it. */
  readonly text: string;
  /** What a reader must know of it, in the author's words. */
  readonly note?: Text;
  readonly kind: PeriodKind;
  /** First day. */
  readonly startDay: Day;
  /** Last day, inclusive. */
  readonly endDay: Day;
  /**
   * Which year it is, or is a part of: years, halves, quarters and spans of whole years. Absent of a year that is not
   * one of its list, and is named by its months.
   */
  readonly year?: YearMeaning;
  /** 1–2 of a half, 1–4 of a quarter. */
  readonly part?: number;
  /** A year named by the one number of its end: `2025`. */
  readonly bare?: boolean;
}

/** The month, 1–12, on whose first day each year begins. */
export const FIRST_MONTH: Readonly<Record<YearMeaning, number>> = {
  financial: 4,
  academic: 9,
  calendar: 1,
  '30 September': 10,
};

// The days between equal dates of two months, or between month ends, differ from a number of mean
// months by 2.5 at most; the rest allows for a count taken on the last working day.
const MEAN_MONTH_DAYS = 30.436875;
const TOLERANCE_DAYS = 4;

/**
 * Order in time: by end, and a year after its last quarter. Negative where `a` comes first, 0 where both
 * cover the same days. `[...periods].sort(comparePeriods)`
 */
export function comparePeriods(a: Period, b: Period): number {
  return a.endDay - b.endDay || b.startDay - a.startDay;
}

/** Whether two periods cover the same days, however they are written. */
export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}

/** Whether all days of a period are days of a longer one. */
export const liesWithin = (period: Period, longer: Period): boolean =>
  longer.startDay <= period.startDay &&
  period.endDay <= longer.endDay &&
  !samePeriod(period, longer);

/** The days that a period covers, as a key: alike for periods that cover the same days. */
export const periodKey = ({ startDay, endDay }: Period): string => `${startDay} ${endDay}`;

/**
 * Whether two periods are equally long, so that what grows with time can be compared: two quarters, but
 * not a quarter and a year. Months and leap years may differ by days.
 */
export const sameLength = (a: Period, b: Period): boolean =>
  Math.abs(a.endDay - a.startDay - (b.endDay - b.startDay)) <= TOLERANCE_DAYS;

/** Whether `before` ends earlier, so that it can be what `period` is compared with. */
export const endsBefore = (before: Period, period: Period): boolean =>
  before.endDay < period.endDay;

/**
 * The calendar year in which the year of a period begins: 2021 of `2021-22` and of each of its
 * quarters, also of the one from January.
 */
export function firstYearOf({ kind, startDay, part = 1 }: Period): number {
  const { year, month } = dateOf(startDay);
  return dateOf(dayOf(year, month - (part - 1) * (kind === 'half' ? 6 : 3), 1)).year;
}

/**
 * Whether one or more periods are missing just before each one. Periods in order of time;
 * same order and length, false at 0. Within one kind, the shortest distance between two ends is
 * the usual one, and twice that or more means that a period is missing. Where the distances of a
 * kind are not whole months there is no usual one, and none is missing. Where the kind changes,
 * one is missing if there are days between the two, unless one of them is a day.
 * `2019-20, 2020-21, 2022-23` → `[false, false, true]`
 */
export function missingBefore(periods: readonly Period[]): readonly boolean[] {
  const usualMonths: Partial<Record<PeriodKind, number>> = {};
  const distances = periods.map((period, index) => {
    const before = periods[index - 1];
    if (before?.kind !== period.kind || before.endDay === period.endDay) return 0;
    const days = period.endDay - before.endDay;
    const months = Math.round(days / MEAN_MONTH_DAYS);
    const isWhole = months > 0 && Math.abs(days - months * MEAN_MONTH_DAYS) <= TOLERANCE_DAYS;
    // The minimum with NaN is NaN: one odd distance makes the whole kind irregular.
    usualMonths[period.kind] = Math.min(
      usualMonths[period.kind] ?? Infinity,
      isWhole ? months : NaN,
    );
    return months;
  });
  return periods.map((period, index) => {
    const before = periods[index - 1];
    if (!before) return false;
    if (before.kind !== period.kind)
      return !isDay(before) && !isDay(period) && period.startDay > before.endDay + 1;
    return (distances[index] ?? 0) >= 2 * (usualMonths[period.kind] ?? NaN);
  });
}

const isDay = ({ kind }: Period): boolean => kind === 'day';

/**
 * Index of the same part of the year before (same kind, ending twelve months earlier, days
 * within four days, the nearest of them), or -1. Periods in order of time. It may be the
 * period just before. Always -1 for years and spans, whose year before is their previous period.
 * `yearEarlier([2020-21 Q1, …, 2021-22 Q1], 4)` → 0
 */
export function yearEarlier(periods: readonly Period[], index: number): number {
  const period = periods[index];
  if (!period || period.kind === 'year' || period.kind === 'span') return -1;
  // From the day after: the year before 28 February 2025 ends on 29 February 2024.
  const { year, month, date } = dateOf(period.endDay + 1);
  const wanted = dayOf(year - 1, month, date) - 1;
  let found = -1;
  let least = TOLERANCE_DAYS + 1;
  periods.forEach(({ kind, endDay }, at) => {
    const off = Math.abs(endDay - wanted);
    if (kind === period.kind && off < least) {
      found = at;
      least = off;
    }
  });
  return found;
}
