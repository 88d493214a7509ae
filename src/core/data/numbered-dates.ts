// Reads dates that are written in numbers alone, `31/03/2021`, where a list tells the day from the month.
import { type Day, dayOf, dateOf } from './day.js';

/** Its first two numbers, one of which is the day. */
export interface NumberedDate {
  readonly year: number;
  readonly first: number;
  readonly second: number;
}

/** The date that a text without spaces is, with slashes or full stops; undefined where it is none. */
export function numberedDate(written: string): NumberedDate | undefined {
  const found = /^(\d\d?)[/.](\d\d?)[/.]((?:19|20)\d\d)$/.exec(written);
  const first = found?.[1];
  const second = found?.[2];
  const year = found?.[3];
  return year === undefined ? undefined : { year: +year, first: +first!, second: +second! };
}

/**
 * The days of the dates of one list; same order. Where one of them can only be read with the day first, or only with
 * the month first, so are all. Where none tells, or two tell otherwise, those that may be two days are unclear.
 *
 * @example daysOf([numberedDate('01/04/2021')!, numberedDate('31/03/2022')!]).length // 2: both with the day first
 */
export function daysOf(dates: readonly NumberedDate[]): readonly (Day | 'unclear' | undefined)[] {
  const isDayFirst = dates.some(({ first }) => first > 12);
  const isMonthFirst = dates.some(({ second }) => second > 12);
  return dates.map(({ year, first, second }) => {
    const dayFirst = dayOfDate(year, second, first);
    const monthFirst = dayOfDate(year, first, second);
    if (isDayFirst !== isMonthFirst) return isDayFirst ? dayFirst : monthFirst;
    if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst;
    return dayFirst === monthFirst ? dayFirst : 'unclear';
  });
}

/** The day of a date; undefined where there is no such date. Months 0 and 13 and the 31 February would roll over. */
export function dayOfDate(year: number, month: number, date: number): Day | undefined {
  const day = dayOf(year, month, date);
  const isCertain = date >= 1 && date <= 28 && month >= 1 && month <= 12;
  return isCertain || dateOf(day).month === month ? day : undefined;
}
