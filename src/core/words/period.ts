// Defines how a language writes periods.
// Each language has a file beside this one, loaded only when it is used.
import type { Day } from '../data/day.js';
import type { Period } from '../data/period.js';
import type { Incomparable } from '../statistics/comparability.js';

/** A label in two tiers for an axis: the part, and below it the year, or "" where there is none. */
export interface PeriodTick {
  readonly main: string;
  readonly sub: string;
}

/** Writes periods in one language. Each text means the period that it is written from. */
export interface PeriodWords {
  /**
   * In a sentence, as GOV.UK writes it: "2021 to 2022, quarter 1". `asOf` says that the value
   * is of the last day (a stock): "31 March 2022", "end of December 2020".
   */
  long(period: Period, asOf: boolean): string;
  /** In one line where space is short: "2021-22 Q1", "2025", "Dec 2020", "31 Mar 2025". */
  short(period: Period): string;
  /** For an axis: `{ main: 'Q1', sub: '2021-22' }`, `{ main: '2021-22', sub: '' }`. */
  tick(period: Period): PeriodTick;
  /** When the years of a list end, as a sentence for below a chart; "" where no explanation is needed. */
  yearNote(periods: readonly Period[]): string;
  /** Why no change is given since a period, which is written as in `long`; `flows` where stocks have one. */
  notCompared(when: string, why: Incomparable, flows: boolean): string;
  /** A date: "1 April 2025". */
  day(day: Day): string;
}
