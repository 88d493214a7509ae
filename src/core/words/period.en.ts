// How does one say a period in English?
// Refuses to know what a text meant and which periods stand beside each other on an axis.
import { dateOf, dayOf } from '../data/day.js';
import type { Day } from '../data/day.js';
import { FIRST_MONTH, firstYearOf } from '../data/period.js';
import type { Period } from '../data/period.js';
import type { PeriodTick, PeriodWords } from './period.js';

// Our own names, since a browser's depend on its language data.
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function dayAndMonth(day: Day): string {
  const { month, date } = dateOf(day);
  return `${date} ${monthName(month)}`;
}

function monthAndYear(day: Day): string {
  const { year, month } = dateOf(day);
  return `${monthName(month)} ${year}`;
}

function longDay(day: Day): string {
  return `${dayAndMonth(day)} ${dateOf(day).year}`;
}

/** "January" is "Jan" where space is short; GOV.UK shortens in tables and titles only. */
function shortened(text: string): string {
  return text.replace(/[A-Z][a-z]+/, (name) => name.slice(0, 3));
}

/** First and last day or, where whole months are covered, month; a shared year is said once. */
function ends({ startDay, endDay }: Period): readonly [string, string] {
  const wholeMonths = dateOf(startDay).date === 1 && dateOf(endDay + 1).date === 1;
  const say = wholeMonths ? monthAndYear : longDay;
  const [from, to] = [say(startDay), say(endDay)];
  return [from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from, to];
}

/** The year that begins in `first`: "2021 to 2022" or, between hyphens, "2021-22". */
function yearName(period: Period, first: number, joined: ' to ' | '-'): string {
  if (period.year === 'calendar') return `${first}`;
  const last = `${first + 1}`;
  return `${first}${joined}${joined === '-' ? last.slice(2) : last}`;
}

function long(period: Period, asOf: boolean): string {
  const { kind, endDay, part, bare, year } = period;
  if (kind === 'day' || (asOf && (kind === 'year' || kind === 'span'))) return longDay(endDay);
  if (kind === 'month') return (asOf ? 'end of ' : '') + monthAndYear(endDay);
  if (kind === 'span') return ends(period).join(' to ');
  if (bare && year !== 'calendar') return `year ending ${longDay(endDay)}`;
  const name = yearName(period, firstYearOf(period), ' to ');
  return part ? `${name}, ${asOf ? 'end of ' : ''}${kind} ${part}` : name;
}

function tick(period: Period): PeriodTick {
  const { kind, startDay, endDay, part, bare, year } = period;
  const lastYear = dateOf(endDay).year;
  if (kind === 'day') return { main: shortened(dayAndMonth(endDay)), sub: `${lastYear}` };
  if (kind === 'month')
    return { main: shortened(monthName(dateOf(endDay).month)), sub: `${lastYear}` };
  if (bare) return { main: `${lastYear}`, sub: '' };
  const name = yearName(period, firstYearOf(period), '-');
  if (part) return { main: (kind === 'half' ? 'H' : 'Q') + part, sub: name };
  if (kind === 'year') return { main: name, sub: '' };
  const [from, to] = year
    ? [name, yearName(period, year === 'calendar' ? lastYear : lastYear - 1, '-')]
    : ends(period).map(shortened);
  return { main: `${from} to`, sub: `${to}` };
}

function short(period: Period): string {
  const { main, sub } = tick(period);
  return (period.part ? `${sub} ${main}` : `${main} ${sub}`).trim();
}

/** "Quarter 1 is April to June": GOV.UK asks for months, since nobody outside counts quarters. */
function firstPart({ kind, year = 'calendar' }: Period): string {
  const first = FIRST_MONTH[year];
  const last = ((first + (kind === 'half' ? 4 : 1)) % 12) + 1;
  const name = kind === 'half' ? 'Half' : 'Quarter';
  return ` ${name} 1 is ${monthName(first)} to ${monthName(last)}.`;
}

function yearNote(periods: readonly Period[]): string {
  const yearEnds = new Set<string>();
  const firstParts = new Set<string>();
  for (const period of periods) {
    if (!period.year) continue;
    yearEnds.add(dayAndMonth(dayOf(2001, FIRST_MONTH[period.year], 0)));
    if (period.part) firstParts.add(firstPart(period));
  }
  // A calendar year, alone, is what everybody takes a year to be.
  if (![...yearEnds].some((end) => end !== '31 December')) return '';
  return `Years end on ${[...yearEnds].join(' or ')}.${[...firstParts].join('')}`;
}

/**
 * Periods in English. Whole words in `long`; months of three letters in `short` and `tick`.
 * Source: GOV.UK style guide, "Dates": "to" and no hyphens in a range, no comma in a date,
 * months shortened only where there is little space.
 * `periodEn.long(readPeriod('2021-22 Q1', 'financial'), false)` → "2021 to 2022, quarter 1"
 */
export const periodEn: PeriodWords = { long, short, tick, yearNote, day: longDay };
