// Writes periods by the names and joining words of a language: in sentences, in tables and on axes.
import { dateOf, dayOf } from '../data/day.js';
import type { Day } from '../data/day.js';
import { FIRST_MONTH, firstYearOf } from '../data/period.js';
import type { Period } from '../data/period.js';
import type { PeriodTick, PeriodWords } from './period.js';

/** What a language provides for its periods. */
export interface PeriodTerms {
  /** From January. Written out, since a browser's own names depend on its language data. */
  readonly months: readonly string[];
  /** The same where space is short. */
  readonly shortMonths: readonly string[];
  /** The end of a stretch with what joins it to its beginning: `to 2022` of `2021 to 2022`. */
  to(end: string): string;
  /** What joins, where the end is below it on an axis: `to`. */
  readonly toAlone: string;
  /** `year ending 31 March 2025`. */
  yearEnding(date: string): string;
  /** `3 years ending 31 March 2025`. */
  yearsEnding(count: number, date: string): string;
  /** `quarter 1`; of its last day, `end of quarter 1`. */
  part(kind: 'half' | 'quarter', part: number, asOf: boolean): string;
  /** `end of December 2020`. */
  endOf(month: string): string;
  /** Before the number of a part where space is short: `Q`, `H`. */
  readonly letters: Readonly<Record<'half' | 'quarter', string>>;
  /** A sentence on when years end: on one date, or on any of several. */
  yearsEnd(dates: readonly string[]): string;
  readonly notCompared: PeriodWords['notCompared'];
}

/** Without the year at the end, " 2025": years have four digits. */
const withoutYear = (date: string): string => date.slice(0, -5);

const monthIn = (names: readonly string[], day: Day): string => {
  const { year, month } = dateOf(day);
  return `${names[month - 1]} ${year}`;
};

const dayIn = (names: readonly string[], day: Day): string =>
  `${dateOf(day).date} ${monthIn(names, day)}`;

/** The first and last day, or month where whole months are covered; a shared year is written once. */
function ends({ startDay, endDay }: Period, names: readonly string[]): readonly [string, string] {
  const wholeMonths = dateOf(startDay).date === 1 && dateOf(endDay + 1).date === 1;
  const [from, to] = [startDay, endDay].map((day) =>
    (wholeMonths ? monthIn : dayIn)(names, day),
  ) as [string, string];
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
function spanText(period: Period, { months, to, yearsEnding }: PeriodTerms): string {
  if (period.bare && period.year !== 'calendar')
    return yearsEnding(yearsIn(period), dayIn(months, period.endDay));
  const [first, last] = period.bare ? bareYears(period) : ends(period, months);
  return `${first} ${to(last)}`;
}

function long(period: Period, asOf: boolean, terms: PeriodTerms): string {
  const { kind, endDay, part, bare, year } = period;
  const day = () => dayIn(terms.months, endDay);
  if (kind === 'day' || (asOf && (kind === 'year' || kind === 'span'))) return day();
  if (kind === 'month') {
    const month = monthIn(terms.months, endDay);
    return asOf ? terms.endOf(month) : month;
  }
  if (kind === 'year' && bare && year !== 'calendar') return terms.yearEnding(day());
  if (kind === 'span' || !year) return spanText(period, terms);
  const first = firstYearOf(period);
  const name = year === 'calendar' ? `${first}` : `${first} ${terms.to(`${first + 1}`)}`;
  return part && kind !== 'year' ? `${name}, ${terms.part(kind, part, asOf)}` : name;
}

function tick(period: Period, { shortMonths, letters, toAlone, to }: PeriodTerms): PeriodTick {
  const { kind, endDay, part, bare, year } = period;
  if (kind === 'day' || kind === 'month') {
    const date = (kind === 'day' ? dayIn : monthIn)(shortMonths, endDay);
    return { main: withoutYear(date), sub: date.slice(-4) };
  }
  const lastYear = dateOf(endDay).year;
  if (bare && kind === 'year' && year) return { main: `${lastYear}`, sub: '' };
  const name = yearName(period, firstYearOf(period));
  if (part) return { main: letters[kind === 'half' ? 'half' : 'quarter'] + part, sub: name };
  if (kind === 'year' && year) return { main: name, sub: '' };
  const [from, last] =
    bare && year
      ? bareYears(period)
      : year
        ? [name, yearName(period, year === 'calendar' ? lastYear : lastYear - 1)]
        : ends(period, shortMonths);
  // The joining word stands on the first line, and what it makes of the end on the second.
  return { main: `${from} ${toAlone}`, sub: to(last).slice(toAlone.length + 1) };
}

function short(period: Period, terms: PeriodTerms): string {
  const { main, sub } = tick(period, terms);
  return (period.part ? `${sub} ${main}` : `${main} ${sub}`).trim();
}

function yearNote(periods: readonly Period[], { months, yearsEnd }: PeriodTerms): string {
  const years = new Set(periods.map(({ year }) => year));
  years.delete(undefined);
  // A calendar year needs no explanation.
  if ([...years].every((year) => year === 'calendar')) return '';
  return yearsEnd(
    [...years].map((year) => withoutYear(dayIn(months, dayOf(2001, FIRST_MONTH[year!], 0)))),
  );
}

/**
 * Periods in the language of the terms. Whole words in `long`; short months in `short` and `tick`.
 * Source: GOV.UK style guide, "Dates": "to" and no hyphens in a range, no comma in a date,
 * months shortened only where there is little space.
 */
export const periodWords = (terms: PeriodTerms): PeriodWords => ({
  long: (period, asOf) => long(period, asOf, terms),
  short: (period) => short(period, terms),
  tick: (period) => tick(period, terms),
  yearNote: (periods) => yearNote(periods, terms),
  notCompared: terms.notCompared,
  day: (day) => dayIn(terms.months, day),
});
