// Reads periods as authors write them and names them as GOV.UK does, by its own calendar.

/** A stretch of whole days, counted from 1 January 1970. */
export interface Span {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';
  readonly note?: string | undefined;
  /** What it is called of a flow, of a stock, and where space is short. */
  readonly names: { readonly flow: string; readonly stock: string; readonly short: string };
}

export type YearKind = 'financial' | 'academic' | 'calendar' | '30 September';

const FIRST_MONTHS: Readonly<Record<YearKind, number>> = {
  financial: 4,
  academic: 9,
  calendar: 1,
  '30 September': 10,
};
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
]; // prettier-ignore

const dayOf = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
const dateOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
};
export const longDate = (day: number): string => {
  const { year, month, date } = dateOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
};
const longMonth = (day: number): string => longDate(day).replace(/^\d+ /, '');
const inShort = (text: string): string => text.replace(/[A-Z][a-z]+/g, (name) => name.slice(0, 3));

const twoDigits = (year: number): string => `${year % 100}`.padStart(2, '0');
/** `2021 to 2022`, or `2021` of calendar years. */
const longYear = (first: number, year: YearKind): string =>
  year === 'calendar' ? `${first}` : `${first} to ${first + 1}`;
const shortYear = (first: number, year: YearKind): string =>
  year === 'calendar' ? `${first}` : `${first}-${twoDigits(first + 1)}`;

type Unwritten = Omit<Span, 'text' | 'note'>;

function yearFrom(first: number, year: YearKind, isBare: boolean): Unwritten {
  const [from, to] = [
    dayOf(first, FIRST_MONTHS[year], 1),
    dayOf(first + 1, FIRST_MONTHS[year], 1) - 1,
  ];
  const flow =
    isBare && year !== 'calendar' ? `year ending ${longDate(to)}` : longYear(first, year);
  const short = isBare ? `${dateOf(to).year}` : shortYear(first, year);
  return { first: from, last: to, kind: 'year', names: { flow, stock: longDate(to), short } };
}

function partFrom(
  first: number,
  part: number,
  kind: 'half' | 'quarter',
  year: YearKind,
): Unwritten {
  const months = kind === 'half' ? 6 : 3;
  const month = FIRST_MONTHS[year] + (part - 1) * months;
  const name = longYear(first, year);
  return {
    first: dayOf(first, month, 1),
    last: dayOf(first, month + months, 1) - 1,
    kind,
    names: {
      flow: `${name}, ${kind} ${part}`,
      stock: `${name}, end of ${kind} ${part}`,
      short: `${shortYear(first, year)} ${kind === 'half' ? 'H' : 'Q'}${part}`,
    },
  };
}

function monthFrom(first: number, month: number): Unwritten {
  const [from, last] = [dayOf(first, month, 1), dayOf(first, month + 1, 1) - 1];
  const flow = longMonth(last);
  return {
    first: from,
    last,
    kind: 'month',
    names: { flow, stock: `end of ${flow}`, short: inShort(flow) },
  };
}

function dayAt(day: number): Unwritten {
  const name = longDate(day);
  return {
    first: day,
    last: day,
    kind: 'day',
    names: { flow: name, stock: name, short: inShort(name) },
  };
}

/** Years on end: `2020/21-2022/23`, `2008 - 10`. */
function yearsFrom(first: number, last: number, year: YearKind): Unwritten {
  const [from, to] = [
    dayOf(first, FIRST_MONTHS[year], 1),
    dayOf(last + 1, FIRST_MONTHS[year], 1) - 1,
  ];
  const [begin, end] = [longMonth(from), longMonth(to)];
  const short =
    year === 'calendar'
      ? `${first} to ${last}`
      : `${shortYear(first, year)} to ${shortYear(last, year)}`;
  return {
    first: from,
    last: to,
    kind: 'span',
    names: { flow: `${begin} to ${end}`, stock: longDate(to), short },
  };
}

/** `2008 - 10`: each year is named by the one in which it ends. */
function bareYearsFrom(first: number, last: number, year: YearKind): Unwritten {
  const isCalendar = year === 'calendar';
  const span = isCalendar ? yearsFrom(first, last, year) : yearsFrom(first - 1, last - 1, year);
  const short = `${first} to ${last}`;
  const flow = isCalendar ? short : `${last - first + 1} years ending ${longDate(span.last)}`;
  return { ...span, names: { flow, stock: longDate(span.last), short } };
}

/** Months on end from the first of one: `2009-07-01/P12M`. The checker reads none that is a year of its list. */
function monthsFrom(year: number, month: number, count: number): Unwritten {
  const [first, last] = [dayOf(year, month, 1), dayOf(year, month + count, 1) - 1];
  const flow = `${longMonth(first)} to ${longMonth(last)}`;
  return {
    ...{ first, last, kind: 'span' },
    names: { flow, stock: longDate(last), short: inShort(flow) },
  };
}

type Reader = (text: string, year: YearKind) => Unwritten | undefined;

const followed = (first: string, second: string): boolean => `${+first + 1}`.endsWith(second);
const monthNamed = (text: string): number =>
  MONTHS.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase())) + 1;

const READERS: readonly Reader[] = [
  (text, year) => {
    const [, bare] = /^((?:19|20)\d\d)$/.exec(text) ?? [];
    return bare ? yearFrom(year === 'calendar' ? +bare : +bare - 1, year, true) : undefined;
  },
  (text, year) => {
    const [, first, next] = /^((?:19|20)\d\d)(?:-|\/| to )?(\d\d|\d{4})$/.exec(text) ?? [];
    return first && next && year !== 'calendar' && followed(first, next)
      ? yearFrom(+first, year, false)
      : undefined;
  },
  (text, year) => {
    const [, first, kind, part] =
      /^(\d{4})(?:[-/]\d\d)? ?(Q|H)(\d)$/.exec(text) ??
      /^(?=(?:Q|H)\d (\d{4}))(Q|H)(\d) /.exec(text) ??
      [];
    return first && kind && part
      ? partFrom(+first, +part, kind === 'Q' ? 'quarter' : 'half', year)
      : undefined;
  },
  (text) => {
    const [, year, month] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
    return year && month && +month >= 1 && +month <= 12 ? monthFrom(+year, +month) : undefined;
  },
  (text) => {
    const [, name, year] = /^([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
    return name && year && monthNamed(name) > 0 ? monthFrom(+year, monthNamed(name)) : undefined;
  },
  (text) => {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    return year && month && date ? dayAt(dayOf(+year, +month, +date)) : undefined;
  },
  (text) => {
    const [, date, name, year] = /^(\d\d?) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
    return date && name && year ? dayAt(dayOf(+year, monthNamed(name), +date)) : undefined;
  },
  (text, year) => {
    const [, first, last] = /^(\d{4})\/\d\d-(\d{4})\/\d\d$/.exec(text) ?? [];
    return first && last ? yearsFrom(+first, +last, year) : undefined;
  },
  (text) => {
    const [, year, month, count] = /^(\d{4})-(\d\d)-01\/P(\d+)M$/.exec(text) ?? [];
    return year && month && count ? monthsFrom(+year, +month, +count) : undefined;
  },
];

const read = (text: string, year: YearKind): Unwritten | undefined =>
  READERS.reduce<Unwritten | undefined>((found, reader) => found ?? reader(text, year), undefined);

/** The first and last calendar year of `2008 - 10`, where the second cannot be the year after the first. */
function years(text: string): readonly [number, number] | undefined {
  const [, first, second] = /^((?:19|20)\d\d) ?[-–] ?(\d\d|\d{4})$/.exec(text) ?? [];
  if (!first || !second) return undefined;
  const last = second.length === 4 ? +second : Math.floor(+first / 100) * 100 + +second;
  return last > +first ? [+first, last] : undefined;
}

/** Whether a whole list is of spans of equally many years, more than two, that go up evenly: by one year or by all. */
function areSpans(texts: readonly string[]): boolean {
  const found = texts.map(years);
  const [one, two] = found;
  if (!one || !two || one[1] - one[0] < 2) return false;
  const count = one[1] - one[0];
  const step = two[0] - one[0];
  return (
    (step === 1 || step === count + 1) &&
    found.every((each, i) => each && each[0] === one[0] + i * step && each[1] - each[0] === count)
  );
}

export type Written =
  string | number | { readonly period: string | number; readonly note?: string };

const plain = (written: Written): string =>
  String(typeof written === 'object' ? written.period : written).trim();

/**
 * The periods of one list, which is read as a whole: `2011-12` is a year unless another can only be a month.
 *
 * @throws where the checker cannot read one: a checker that skips is no checker
 */
export function readSpans(list: readonly Written[], year: YearKind): readonly Span[] {
  const texts = list.map(plain);
  const spans = areSpans(texts);
  const monthly = texts.some((text) => /^\d{4}-\d\d$/.test(text) && !READERS[1]!(text, year));
  return list.map((written, i) => {
    const text = texts[i]!;
    const [from, to] = years(text) ?? [0, 0];
    const found = spans
      ? bareYearsFrom(from, to, year)
      : ((monthly ? READERS[3]!(text, year) : undefined) ?? read(text, year));
    if (!found) throw new Error(`The checker cannot read the period “${text}”`);
    return { text, ...found, note: typeof written === 'object' ? written.note : undefined };
  });
}

/** Days are counted so that months and leap years may differ by four. */
const ABOUT = 4;

/** Whether two periods are equally long, and share no day. */
export const isAlike = (a: Span, b: Span): boolean =>
  Math.abs(a.last - a.first - (b.last - b.first)) <= ABOUT &&
  (a.last < b.first || b.last < a.first);

/** Whether two periods are equally long and share days. */
export const overlaps = (a: Span, b: Span): boolean =>
  isAsLong(a, b) && a.last !== b.last && !(a.last < b.first || b.last < a.first);

export const isAsLong = (a: Span, b: Span): boolean =>
  Math.abs(a.last - a.first - (b.last - b.first)) <= ABOUT;

/** Whether a period ends a year after another, which is of the same kind. */
export function isYearLater(span: Span, earlier: Span): boolean {
  const { year, month, date } = dateOf(span.last + 1);
  return (
    span.kind === earlier.kind && Math.abs(dayOf(year - 1, month, date) - 1 - earlier.last) <= ABOUT
  );
}

export const monthsBetween = (earlier: number, later: number): number =>
  Math.round((later - earlier) / 30.436875);
