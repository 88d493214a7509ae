// Writes periods in English: in sentences, in tables and on axes.
import { dateOf, dayOf } from '../data/day.js';
import type { Day } from '../data/day.js';
import { FIRST_MONTH, firstYearOf } from '../data/period.js';
import type { Period } from '../data/period.js';
import type { Incomparable } from '../statistics/comparability.js';
import type { PeriodTick, PeriodWords } from './period.js';

// Written out, since a browser's own names depend on its language data.
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function monthAndYear(day: Day): string {
  const { year, month } = dateOf(day);
  return `${MONTHS[month - 1]} ${year}`;
}

function longDay(day: Day): string {
  return `${dateOf(day).date} ${monthAndYear(day)}`;
}

/** Without the year at the end, " 2025": years have four digits. */
function withoutYear(date: string): string {
  return date.slice(0, -5);
}

/** "Jan" for "January", where space is short; GOV.UK shortens months in tables and titles only. */
function shortened(date: string): string {
  return date.replace(/[A-Z][a-z]+/, (name) => name.slice(0, 3));
}

/** The first and last day, or month where whole months are covered; a shared year is written once. */
function ends({ startDay, endDay }: Period): readonly [string, string] {
  const wholeMonths = dateOf(startDay).date === 1 && dateOf(endDay + 1).date === 1;
  const [from, to] = [startDay, endDay].map(wholeMonths ? monthAndYear : longDay) as [
    string,
    string,
  ];
  return [from.slice(-4) === to.slice(-4) ? withoutYear(from) : from, to];
}

/** The year that begins in `first`: "2021-22", or "2021" where it is a calendar year. */
function yearName({ year }: Period, first: number): string {
  return year === 'calendar' ? `${first}` : `${first}-${`${first + 1}`.slice(2)}`;
}

/** The years on end that are written `2008-10`, as they are written: "2008" and "2010". */
function bareYears({ startDay, endDay }: Period): readonly [string, string] {
  const last = dateOf(endDay).year;
  return [`${last - yearsIn({ startDay, endDay }) + 1}`, `${last}`];
}

const yearsIn = ({ startDay, endDay }: Pick<Period, 'startDay' | 'endDay'>): number =>
  Math.round((endDay - startDay) / 365.25);

/** "2008 to 2010" is three calendar years. Of other years it would be taken for two, so their end is said. */
function spanText(period: Period): string {
  if (!period.bare) return ends(period).join(' to ');
  if (period.year === 'calendar') return bareYears(period).join(' to ');
  return `${yearsIn(period)} years ending ${longDay(period.endDay)}`;
}

function long(period: Period, asOf: boolean): string {
  const { kind, endDay, part, bare, year } = period;
  if (kind === 'day' || (asOf && (kind === 'year' || kind === 'span'))) return longDay(endDay);
  const endOf = asOf ? 'end of ' : '';
  if (kind === 'month') return endOf + monthAndYear(endDay);
  if (kind === 'year' && bare && year !== 'calendar') return `year ending ${longDay(endDay)}`;
  if (kind === 'span' || !year) return spanText(period);
  const first = firstYearOf(period);
  const name = year === 'calendar' ? first : `${first} to ${first + 1}`;
  return part ? `${name}, ${endOf}${kind} ${part}` : `${name}`;
}

function tick(period: Period): PeriodTick {
  const { kind, endDay, part, bare, year } = period;
  if (kind === 'day' || kind === 'month') {
    const date = shortened(kind === 'day' ? longDay(endDay) : monthAndYear(endDay));
    return { main: withoutYear(date), sub: date.slice(-4) };
  }
  const lastYear = dateOf(endDay).year;
  if (bare && kind === 'year' && year) return { main: `${lastYear}`, sub: '' };
  const name = yearName(period, firstYearOf(period));
  if (part) return { main: (kind === 'half' ? 'H' : 'Q') + part, sub: name };
  if (kind === 'year' && year) return { main: name, sub: '' };
  const [from, to] =
    bare && year
      ? bareYears(period)
      : year
        ? [name, yearName(period, year === 'calendar' ? lastYear : lastYear - 1)]
        : ends(period).map(shortened);
  return { main: `${from} to`, sub: `${to}` };
}

function short(period: Period): string {
  const { main, sub } = tick(period);
  return (period.part ? `${sub} ${main}` : `${main} ${sub}`).trim();
}

function yearNote(periods: readonly Period[]): string {
  const years = new Set(periods.map(({ year }) => year));
  years.delete(undefined);
  const dates = [...years]
    .map((year) => withoutYear(longDay(dayOf(2001, FIRST_MONTH[year!], 0))))
    .join(' or ');
  // A calendar year needs no explanation.
  return dates && dates !== '31 December' ? `Years end on ${dates}.` : '';
}

/** Two periods of which the other was given as the one before. */
const APART: Readonly<Record<Incomparable, string>> = {
  length: 'the periods differ in length',
  overlap: 'the periods overlap',
  order: 'that period does not end before this one',
};

/**
 * Periods in English. Whole words in `long`; months of three letters in `short` and `tick`.
 * Source: GOV.UK style guide, "Dates": "to" and no hyphens in a range, no comma in a date,
 * months shortened only where there is little space.
 * `periodEn.long(readPeriod('2021-22 Q1', 'financial'), false)` → "2021 to 2022, quarter 1"
 */
export const periodEn: PeriodWords = {
  long,
  short,
  tick,
  yearNote,
  notCompared: (when, why, flows) =>
    `${flows ? 'Counts over a period are not' : 'Not'} compared with ${flows ? 'those of ' : ''}${when}: ${APART[why]}.`,
  day: longDay,
};
