// Converts between dates of the calendar and days, which are counted in UTC, without time zones.

/** Whole days since 1 January 1970 (UTC), so that arithmetic needs no time zone. */
export type Day = number;

/** A date of the calendar; month and date count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const DAY_MS = 864e5;

/**
 * The day of a date, for years from 100. Month and date count from 1 and may lie outside the
 * year or month, where they roll over: date 0 is the last day of the month before.
 * `dayOf(1970, 1, 2)` → 1
 */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The date of a day. `dateOf(1)` → `{ year: 1970, month: 1, date: 2 }` */
export function dateOf(day: Day): CalendarDate {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}
