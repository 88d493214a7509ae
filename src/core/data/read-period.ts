// Reads the texts that councils and departments write for periods. Unclear text is not read as a period.
import { type CalendarDate, dateOf, type Day, dayOf } from './day.js';
import { daysOf, dayOfDate, type NumberedDate, numberedDate } from './numbered-dates.js';
import { FIRST_MONTH } from './period.js';
import type { Period, YearMeaning } from './period.js';
import { isSpan, meaningOfSpans, type YearPair, yearPair } from './year-spans.js';

/** What a text is read as: `unclear` where it may be two periods, undefined where it is none. */
export type ReadPeriod = Period | 'unclear' | undefined;

type Stretch = Omit<Period, 'text'>;

/** With the forms that Welsh gives them: `o Fawrth`, `yng Ngorffennaf`. */
const MONTHS = (
  'january ionawr|february chwefror|march mawrth fawrth|april ebrill|may mai fai mhai|june mehefin fehefin|' +
  'july gorffennaf orffennaf ngorffennaf|august awst|september medi fedi|october hydref|' +
  'november tachwedd dachwedd nhachwedd|december rhagfyr ragfyr'
).split('|');

/** Of a calendar year, or of a financial one that begins then or ends then. */
const QUARTER_OF_ONE_YEAR =
  /^(?:(?:q|quarter|ch|chwarter|h|half|hanner) ?[1-4][ ,-]*(?:19|20)\d\d|(?:19|20)\d\d[ ,-]*(?:q|quarter|ch|chwarter|h|half|hanner) ?[1-4])$/;

// Twice the longest form. Data is not trusted, and the patterns are slow on long runs of spaces.
const LONGEST_TEXT = 60;

/**
 * The periods that a list of texts means. Same order and length. A whole list, since `2011-12` is a year
 * unless another text can only be a month, and `2008-10` is a month or three years on end
 * (`year-spans.ts`). `meaning` says what a year is; a bare `2025` is the year that ends in 2025.
 * `readPeriods(['2021-22 Q1'], 'financial')` → April to June 2021
 */
export function readPeriods(
  texts: readonly (string | number)[],
  meaning: YearMeaning,
): readonly ReadPeriod[] {
  const list: ReadList = {
    texts,
    meaning,
    years: [],
    pairs: new Map(),
    dates: new Map(),
    monthly: false,
  };
  const periods = texts.map((raw, index) => readText(`${raw}`, index, list));
  const pairs = [...list.pairs.values()];
  const spans = pairs.some(isSpan) ? meaningOfSpans(pairs, list.monthly) : 'months';
  if (spans !== 'months')
    for (const [index, pair] of list.pairs)
      if (isSpan(pair)) periods[index] = spans === 'spans' ? yearsOnEnd(pair, index, list) : spans;
  const monthly = list.monthly || (pairs.some(isSpan) && spans === 'months');
  for (const index of monthly ? list.years : []) {
    const text = `${texts[index]}`;
    const other = readOther(plain(text), meaning);
    if (other) periods[index] = { text, ...other };
  }
  const days = daysOf([...list.dates.values()]);
  for (const [at, index] of [...list.dates.keys()].entries()) {
    const day = days[at];
    const text = `${texts[index]}`;
    periods[index] =
      typeof day === 'number' ? { text, kind: 'day', startDay: day, endDay: day } : day;
  }
  return periods;
}

interface ReadList {
  readonly texts: readonly (string | number)[];
  readonly meaning: YearMeaning;
  /** Places of texts that are years, and may be months: `2011-12`. */
  readonly years: number[];
  /** By their places, the texts that may be years on end, and years of the same form. */
  readonly pairs: Map<number, YearPair>;
  /** By their places, dates in numbers alone, of which the list tells the day from the month. */
  readonly dates: Map<number, NumberedDate>;
  /** Whether a text can only be a month. */
  monthly: boolean;
}

/** What one text of a list is by itself; notes in the list what depends on the others. */
function readText(text: string, index: number, list: ReadList): ReadPeriod {
  const day = readDay(text);
  if (day !== undefined) return { text, kind: 'day', startDay: day, endDay: day };
  const written = plain(text);
  const year = readYear(written, list.meaning);
  if (year) list.years.push(index);
  const pair = yearPair(written);
  if (pair) list.pairs.set(index, pair);
  const date = numberedDate(written);
  if (date) list.dates.set(index, date);
  const stretch = year ?? readOther(written, list.meaning);
  if (!stretch && QUARTER_OF_ONE_YEAR.test(written)) return 'unclear';
  list.monthly ||= !year && !(pair && isSpan(pair)) && stretch?.kind === 'month';
  return stretch && { text, ...stretch };
}

/** From the first year to the last, each the bare year that it is written as. */
function yearsOnEnd({ first, last }: YearPair, index: number, list: ReadList): Period {
  const from = {
    year: firstOfBare(first, list.meaning),
    month: FIRST_MONTH[list.meaning],
    date: 1,
  };
  const years = stretch(list.meaning, from, 12 * (last - first + 1));
  return { text: `${list.texts[index]}`, ...years, bare: true };
}

/** The day of a date in the form that most long lists have, `2025-03-31`; undefined for any other text. */
function readDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digitsIn(text, 0, 4);
  if (!(year >= 1900 && year < 2100)) return undefined;
  return dayOfDate(year, digitsIn(text, 5, 7), digitsIn(text, 8, 10));
}

/** The number that is written between two places of a text; NaN where not all is digits. A pattern takes five times as long. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

const readOther = (written: string, meaning: YearMeaning): Stretch | undefined =>
  readPart(written, meaning) ?? readDate(written, meaning) ?? readYearEnding(written, meaning);

const plain = (text: string): string => (text.length > LONGEST_TEXT ? '' : normalised(text));

/** The period that one text means by itself; undefined where it is none, or unclear. `readPeriod(2025, 'financial')` */
export function readPeriod(text: string | number, meaning: YearMeaning): Period | undefined {
  const [read] = readPeriods([text], meaning);
  return read === 'unclear' ? undefined : read;
}

/** Lower case, single spaces, every dash and "to" (Welsh "i") a hyphen without spaces around. */
function normalised(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s*([-\u2010-\u2015\u2212]|\b(to|i)\b)\s*/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ');
}

/** The calendar year in which a written year begins, or NaN. A calendar year has no slash; `FY2024-25` is a financial one. */
function firstYear(written: string, meaning: YearMeaning): number {
  const bare = meaning === 'financial' ? written.replace(/^fy ?/, '') : written;
  const found = /^((?:19|20)\d\d)(?:[-/]?(\d\d|\d{4}))?$/.exec(bare);
  const first = found?.[1] ?? NaN;
  const last = found?.[2] ?? '';
  const isYear = meaning === 'calendar' ? !last : last && `${+first + 1}`.endsWith(last);
  return isYear ? +first : NaN;
}

/** The calendar year in which the year begins that a bare `2025` means: the one that ends in 2025. */
const firstOfBare = (year: number, meaning: YearMeaning): number =>
  FIRST_MONTH[meaning] > 1 ? year - 1 : year;

/** `2025`, `2021-22`, `2021/22`, `202122`, `2021 to 2022`, and years on end: `2020/21-2022/23`, `2020/21-22/23`. */
function readYear(written: string, meaning: YearMeaning): Stretch | undefined {
  const month = FIRST_MONTH[meaning];
  if (/^(19|20)\d\d$/.test(written)) {
    const year = firstOfBare(+written, meaning);
    return { ...stretch(meaning, { year, month, date: 1 }, 12), bare: true };
  }
  const found = /^(.+?)-(\d{4}[-/]?\d+|\d\d\/\d\d)$/.exec(written);
  const from = found?.[1] ?? written;
  const to = found?.[2] ?? written;
  const first = firstYear(from, meaning);
  const last = firstYear(to.length === 5 ? from.slice(0, 2) + to : to, meaning);
  const years = last - first + 1;
  return years > 0 ? stretch(meaning, { year: first, month, date: 1 }, 12 * years) : undefined;
}

/** `2021-22 Q1`, `Quarter 1, 2021/22`, `Ch1 2021-22`, `2019-20 H1`, `Half 1 2019-20`. */
function readPart(written: string, meaning: YearMeaning): Stretch | undefined {
  const found = /^(.*?)[ ,-]*(q|quarter|ch|chwarter|h|half|hanner) ?([1-4])[ ,-]*(.*)$/.exec(
    written,
  );
  const before = found?.[1];
  const name = found?.[2] ?? '';
  const part = found?.[3] ?? '';
  const after = found?.[4] ?? '';
  const first = firstYear(before && after ? '' : before || after, meaning);
  const months = name.startsWith('h') ? 6 : 3;
  if (!first || +part * months > 12) return undefined;
  const month = FIRST_MONTH[meaning] + (+part - 1) * months;
  return stretch(meaning, { year: first, month, date: 1 }, months);
}

/** `2020-12`, `202012`, `Dec 2020`, `mis Rhagfyr 2020`, `Dec-20`, `2025-03-31`, `31 March 2025`, `2016-04-01/P3M`. */
function readDate(written: string, meaning: YearMeaning): Stretch | undefined {
  const numbers = centuryFirst(written.replace(/^(?:y )?[mf]is /, '')).replace(
    /^(?:(\d\d?)(?:st|nd|rd|th)?[ -])?([a-z]{3,})[ ,-]+(\d{4})$/,
    (_, date: string | undefined, name: string, year: string) => {
      const month = MONTHS.findIndex((names) => ` ${names}`.includes(` ${name}`)) + 1;
      return `${year}-${twoDigits(month)}${date ? '-' + twoDigits(date) : ''}`;
    },
  );
  const found = /^((?:19|20)\d\d)-?(\d\d)(?:-(\d\d)(?:\/p([1-9]\d?)([my]))?)?$/.exec(numbers);
  const year = found?.[1];
  const month = found?.[2] ?? '';
  const date = found?.[3];
  const count = found?.[4];
  const unit = found?.[5];
  if (!year) return undefined;
  const startDay = dayOfDate(+year, +month, +(date ?? 1));
  if (startDay === undefined) return undefined;
  if (date && !count) return { kind: 'day', startDay, endDay: startDay };
  const from = { year: +year, month: +month, date: +(date ?? 1) };
  return stretch(meaning, from, +(count ?? 1) * (unit === 'y' ? 12 : 1));
}

/** A spreadsheet writes a month as `Mar-21`; `Mar 21` may be a day. From 70 on, the century is the last one. */
const centuryFirst = (written: string): string =>
  written.replace(
    /^([a-z]{3,})-(\d\d)$/,
    (_, name: string, year: string) => `${name} ${+year < 70 ? 20 : 19}${year}`,
  );

function twoDigits(number: string | number): string {
  return `0${number}`.slice(-2);
}

/** `year ending 31 March 2025`, `year ending March 2025`: the way to say a bare year in words. The Welsh "i" is a hyphen here. */
const YEAR_ENDING =
  /^(?:year end(?:ing|ed)|(?:y )?[bf]lwyddyn (?:sy.n dod|sydd yn dod|a ddaeth)-ben(?: ar| ym?)?) /;

function readYearEnding(written: string, meaning: YearMeaning): Stretch | undefined {
  const before = YEAR_ENDING.exec(written)?.[0];
  const last = before && readDate(written.slice(before.length).trim(), meaning);
  if (!last) return undefined;
  const { year, month, date } = dateOf(last.endDay + 1);
  const twelve = stretch(meaning, { year: year - 1, month, date }, 12);
  return twelve.kind === 'year' ? { ...twelve, bare: true } : twelve;
}

/**
 * A stretch of so many months that begins on a date. Twelve months from the first day of a known kind
 * of year are a year; three and six are a quarter and a half where they fit the years of the list.
 */
function stretch(
  meaning: YearMeaning,
  { year: firstYear, month, date }: CalendarDate,
  months: number,
): Stretch {
  const startDay = dayOf(firstYear, month, date);
  // A month from 31 January must not reach into March: the day after it is at most the last of February.
  const endDay =
    Math.min(dayOf(firstYear, month + months, date), dayOf(firstYear, month + months + 1, 0)) - 1;
  const span: Stretch = { kind: 'span', startDay, endDay };
  if (date > 1) return span;
  if (months === 1) return { ...span, kind: 'month' };
  const isKnown = Object.values(FIRST_MONTH).includes(month);
  if (isKnown && months % 12 === 0) {
    const kind = months > 12 ? 'span' : 'year';
    // `2023 to 2024` is a year of the list, so that another is named by its first and last month.
    return { ...span, kind, ...(month === FIRST_MONTH[meaning] ? { year: meaning } : {}) };
  }
  const part = ((month - FIRST_MONTH[meaning] + 12) % 12) / months + 1;
  if ((months !== 3 && months !== 6) || part % 1) return span;
  return { ...span, kind: months > 3 ? 'half' : 'quarter', year: meaning, part };
}
