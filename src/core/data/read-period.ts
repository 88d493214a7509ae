// Which stretch of time does a text mean that a council or a department wrote for it?
// Refuses to know how a period is shown, and guesses nothing: what is unclear is no period.
import { dateOf, dayOf } from './day.js';
import { FIRST_MONTH } from './period.js';
import type { Period, PeriodKind, YearMeaning } from './period.js';

const MONTHS = (
  'january ionawr|february chwefror|march mawrth|april ebrill|may mai|june mehefin|' +
  'july gorffennaf|august awst|september medi|october hydref|november tachwedd|december rhagfyr'
).split('|');

// The longest form, "Chwarter 1, 2021 to 2022" and the like, is half of this. Data is not
// trusted, and the patterns below are slow on long runs of spaces.
const LONGEST_TEXT = 60;

/**
 * The periods that a list of texts means, undefined where a text is none. Same order and
 * length. A whole list, since `2011-12` is a year unless another text can only be a month.
 * `year` says what a year is; a bare `2025` is the year that ends in 2025. Forms: datasets.md.
 * `readPeriods(['2021-22 Q1'], 'financial')` → April to June 2021
 */
export function readPeriods(
  texts: readonly (string | number)[],
  year: YearMeaning,
): readonly (Period | undefined)[] {
  const readings = texts.map((raw) => {
    const text = String(raw);
    const written = text.length > LONGEST_TEXT ? '' : normalised(text);
    return { asYear: readYear(text, written, year), other: readOther(text, written, year) };
  });
  const monthly = readings.some(({ asYear, other }) => !asYear && other?.kind === 'month');
  return readings.map(({ asYear, other }) => (monthly && other) || asYear || other);
}

/** The period that one text means by itself, or undefined. `readPeriod(2025, 'financial')` */
export function readPeriod(text: string | number, year: YearMeaning): Period | undefined {
  return readPeriods([text], year)[0];
}

/** Lower case, single spaces, every dash and "to" (Welsh "i") a hyphen without spaces around. */
function normalised(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*([-\u2010-\u2015\u2212]|\b(to|i)\b)\s*/g, '-')
    .replace(/\s+/g, ' ');
}

/** `2025`, `2021-22`, `2021/22`, `202122`, `2021 to 2022`. */
function readYear(text: string, written: string, year: YearMeaning): Period | undefined {
  const firstMonth = FIRST_MONTH[year];
  if (/^(19|20)\d\d$/.test(written)) {
    const first = firstMonth > 1 ? +written - 1 : +written;
    return { ...stretch(text, year, first, firstMonth, 12), bare: true };
  }
  const first = firstYear(written, year);
  return first ? stretch(text, year, first, firstMonth, 12) : undefined;
}

function readOther(text: string, written: string, year: YearMeaning): Period | undefined {
  return (
    readPart(text, written, year) ??
    readSpan(text, written, year) ??
    readDate(text, written, year) ??
    readYearEnding(text, written, year)
  );
}

/** The calendar year in which a written year begins. A calendar year is never `2021-22`. */
function firstYear(written: string, year: YearMeaning): number | undefined {
  const slash = year !== 'calendar';
  const pattern = slash ? /^((?:19|20)\d\d)[-/]?(\d\d|\d{4})$/ : /^((?:19|20)\d\d)()$/;
  const [, first = '', last = ''] = pattern.exec(written) ?? [];
  return first && String(+first + (slash ? 1 : 0)).endsWith(last) ? +first : undefined;
}

/** `2021-22 Q1`, `Quarter 1, 2021/22`, `Ch1 2021-22`, `2019-20 H1`, `Half 1 2019-20`. */
function readPart(text: string, written: string, year: YearMeaning): Period | undefined {
  const [, before = '', name = '', part = '', after = ''] =
    /^(.*?)[ ,-]*(q|quarter|ch|chwarter|h|half|hanner) ?([1-4])[ ,-]*(.*)$/.exec(written) ?? [];
  const first = before && after ? undefined : firstYear(before || after, year);
  const months = /^(h|half|hanner)$/.test(name) ? 6 : 3;
  if (!first || +part * months > 12) return undefined;
  return stretch(text, year, first, FIRST_MONTH[year] + (+part - 1) * months, months);
}

/** `2020/21-2022/23`: from the first day of the one year to the last of the other. */
function readSpan(text: string, written: string, year: YearMeaning): Period | undefined {
  const [, from = '', to = ''] = /^(.+?)-((?:19|20)\d\d[-/]?\d+)$/.exec(written) ?? [];
  const first = firstYear(from, year);
  const last = firstYear(to, year);
  if (!first || !last || last <= first) return undefined;
  return stretch(text, year, first, FIRST_MONTH[year], 12 * (last - first + 1));
}

/** `2020-12`, `202012`, `Dec 2020`, `2025-03-31`, `31 March 2025`, `2016-04-01/P3M`. */
function readDate(text: string, written: string, year: YearMeaning): Period | undefined {
  const [, y, m = '', d, count, unit] =
    /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:\/p([1-9]\d?)([my]))?$/.exec(written) ??
    /^((?:19|20)\d\d)-?(\d\d)$/.exec(written) ??
    [];
  if (y) {
    const months = count && +count * (unit === 'y' ? 12 : 1);
    return numbersToPeriod(text, year, [+y, +m, d ? +d : undefined, months || undefined]);
  }
  const [, date, name = '', inYear = ''] =
    /^(?:(\d\d?)(?:st|nd|rd|th)?[ -])?([a-z]{3,})[ ,-]+((?:19|20)\d\d)$/.exec(written) ?? [];
  const month = name && MONTHS.findIndex((names) => ` ${names}`.includes(` ${name}`)) + 1;
  return month
    ? numbersToPeriod(text, year, [+inYear, month, date ? +date : undefined])
    : undefined;
}

/** From numbers: a month, a day where there is a date, a stretch where there is a length too. */
function numbersToPeriod(
  text: string,
  meaning: YearMeaning,
  [year, month, date, months]: readonly [number, number, (number | undefined)?, number?],
): Period | undefined {
  const startDay = dayOf(year, month, date ?? 1);
  // Months 0 and 13 and the 31 February roll over into another month.
  if (dateOf(startDay).month !== month) return undefined;
  if (date === undefined) return stretch(text, meaning, year, month, 1);
  if (months !== undefined) return stretch(text, meaning, year, month, months, date);
  return { text, kind: 'day', startDay, endDay: startDay };
}

/** `year ending 31 March 2025`, `year ending March 2025`: the way to say a bare year in words. */
function readYearEnding(text: string, written: string, meaning: YearMeaning): Period | undefined {
  const [, end = ''] = /^year end(?:ing|ed) (.+)$/.exec(written) ?? [];
  const last = end && readDate(text, end, meaning);
  if (!last) return undefined;
  const { year, month, date } = dateOf(last.endDay + 1);
  const period = stretch(text, meaning, year - 1, month, 12, date);
  return period.kind === 'year' ? { ...period, bare: true } : period;
}

/**
 * So many months from a date on. Twelve months from the first day of some council year are
 * that year; three and six are a quarter and a half where they fit the years of the list.
 */
function stretch(
  text: string,
  meaning: YearMeaning,
  firstYear: number,
  month: number,
  months: number,
  date = 1,
): Period {
  const startDay = dayOf(firstYear, month, date);
  // A month from 31 January ends with February: no later than the month after begins to end.
  const endDay =
    Math.min(dayOf(firstYear, month + months, date), dayOf(firstYear, month + months + 1, 0)) - 1;
  const days = { text, startDay, endDay };
  if (date > 1) return { ...days, kind: 'span' };
  if (months === 1) return { ...days, kind: 'month' };
  const year = meaningFrom(month);
  if (months % 12 === 0 && year) return { ...days, kind: months > 12 ? 'span' : 'year', year };
  const monthsIn = (month - FIRST_MONTH[meaning] + 12) % 12;
  const kind: PeriodKind = months === 3 ? 'quarter' : months === 6 ? 'half' : 'span';
  if (kind === 'span' || monthsIn % months) return { ...days, kind: 'span' };
  return { ...days, kind, year: meaning, part: monthsIn / months + 1 };
}

function meaningFrom(firstMonth: number): YearMeaning | undefined {
  return (Object.keys(FIRST_MONTH) as YearMeaning[]).find(
    (year) => FIRST_MONTH[year] === firstMonth,
  );
}
