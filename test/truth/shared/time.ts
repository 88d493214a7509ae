// Periods as councils write them: when each begins and ends, and every way in which it may be written for readers.

export interface Period {
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly note?: string;
  /** In sentences, of a count in the period, and of a count on its last day. */
  readonly flow: readonly string[];
  readonly stock: readonly string[];
  readonly short: readonly string[];
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'span';
  readonly bare: boolean;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const dayOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 864e5;
const parts = (day: number) => {
  const at = new Date(day * 864e5);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
};

export const dateText = (day: number): string => {
  const { year, month, date } = parts(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
};
const shortDate = (day: number): string => {
  const { year, month, date } = parts(day);
  return `${date} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
};
const monthText = (day: number): string => dateText(day).replace(/^\d+ /, '');

export type Year = 'financial' | 'academic' | 'calendar' | '30 September';
/** The month in which each begins. */
const BEGINS: Readonly<Record<Year, number>> = {
  financial: 4,
  academic: 9,
  calendar: 1,
  '30 September': 10,
};

interface Read {
  readonly from: number;
  readonly to: number;
  readonly kind: Period['kind'];
  readonly bare?: boolean;
  readonly part?: number;
  /** The year that it begins in. */
  readonly first?: number;
}

/** Months from a month of the year that begins in `first`. */
const stretch = (year: Year, first: number, skip: number, months: number) => {
  const month = BEGINS[year] + skip;
  return { from: dayOf(first, month, 1), to: dayOf(first, month + months, 0) };
};

function read(text: string, year: Year): Read | undefined {
  const day =
    /^(\d{1,2}) (\w+) (\d{4})$/.exec(text) ?? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? undefined;
  if (day) {
    const isWords = MONTHS.includes(day[2]!);
    const at = isWords
      ? dayOf(Number(day[3]), MONTHS.indexOf(day[2]!) + 1, Number(day[1]))
      : dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
    return { from: at, to: at, kind: 'day' };
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})\/P(\d+)([YM])$/.exec(text);
  if (iso) {
    const [y, m, d] = iso.slice(1, 4).map(Number) as [number, number, number];
    const months = Number(iso[4]) * (iso[5] === 'Y' ? 12 : 1);
    const kind = ({ 12: 'year', 6: 'half', 3: 'quarter', 1: 'month' } as const)[months] ?? 'span';
    const part =
      kind === 'quarter' ? ((m + 12 - BEGINS[year]) % 12) / 3 + 1
      : kind === 'half' ? ((m + 12 - BEGINS[year]) % 12) / 6 + 1 : undefined; // prettier-ignore
    const first = m < BEGINS[year] ? y - 1 : y;
    const fits =
      d === 1 &&
      (kind === 'month' ||
        kind === 'span' ||
        (kind === 'year' ? m === BEGINS[year] : Number.isInteger(part)));
    return {
      from: dayOf(y, m, d),
      to: dayOf(y, m + months, d) - 1,
      kind: fits ? kind : 'span',
      first,
      ...(fits && part ? { part } : {}),
    };
  }
  const span = /^(\d{4})[-/](\d{2}) ?- ?(\d{4})[-/](\d{2})$/.exec(text);
  if (span) {
    const [one, , last] = span.slice(1).map(Number) as [number, number, number];
    return { ...stretch(year, one, 0, 12 * (last - one + 1)), kind: 'span', first: one };
  }
  const part = /^(\d{4})[-/](\d{2}) ([QH])(\d)$/.exec(text);
  if (part) {
    const months = part[3] === 'Q' ? 3 : 6;
    const first = Number(part[1]);
    return {
      ...stretch(year, first, months * (Number(part[4]) - 1), months),
      kind: part[3] === 'Q' ? 'quarter' : 'half',
      part: Number(part[4]),
      first,
    };
  }
  const month = /^(\w{3}) (\d{4})$/.exec(text);
  const named = month ? MONTHS.findIndex((each) => each.startsWith(month[1]!)) + 1 : 0;
  if (month && named > 0) {
    const at = Number(month[2]);
    return { from: dayOf(at, named, 1), to: dayOf(at, named + 1, 0), kind: 'month' };
  }
  const pair = /^(\d{4})[-/](\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  if (pair && Number(pair[2]) === (Number(pair[1]) + 1) % 100)
    return { ...stretch(year, Number(pair[1]), 0, 12), kind: 'year', first: Number(pair[1]) };
  if (pair && Number(pair[2]) <= 12) {
    const [at, of] = [Number(pair[1]), Number(pair[2])];
    return { from: dayOf(at, of, 1), to: dayOf(at, of + 1, 0), kind: 'month' };
  }
  if (/^\d{4}$/.test(text)) {
    const first = year === 'calendar' ? Number(text) : Number(text) - 1;
    return { ...stretch(year, first, 0, 12), kind: 'year', first, bare: true };
  }
  return undefined;
}

/** The period that an author writes; undefined where there is none, or none that this can read. */
export function periodOf(written: unknown, year: Year = 'financial'): Period | undefined {
  if (written === undefined) return undefined;
  const { period: text, note } = (
    typeof written === 'object' && written !== null && 'period' in written
      ? written
      : { period: (written as { value?: unknown }).value ?? written }
  ) as { period: unknown; note?: string };
  const found = read(String(text), year);
  if (!found) throw new Error(`The checker cannot read the period ${JSON.stringify(written)}`);
  const { from, to, kind, part, first = 0, bare = false } = found;
  const isCalendar = year === 'calendar';
  const years = isCalendar ? `${first}` : `${first} to ${first + 1}`;
  const yearsShort = isCalendar ? `${first}` : `${first}-${String(first + 1).slice(2)}`;
  const end = dateText(to);
  const of = {
    day: [end],
    month: [monthText(to)],
    quarter: [`${years}, quarter ${part}`],
    half: [`${years}, half ${part}`],
    year: bare && !isCalendar ? [`year ending ${end}`] : [years],
    span: [
      `${monthText(from)} to ${monthText(to)}`,
      `${monthText(from).slice(0, -5)} to ${monthText(to)}`,
      `${dateText(from)} to ${end}`,
    ],
  }[kind];
  const onLast = {
    day: [end],
    month: [`end of ${monthText(to)}`],
    quarter: [`${years}, end of quarter ${part}`],
    half: [`${years}, end of half ${part}`],
    year: [end],
    span: [end],
  }[kind];
  const short = {
    day: [shortDate(to)],
    month: [`${MONTHS[parts(to).month - 1]!.slice(0, 3)} ${parts(to).year}`],
    quarter: [`${yearsShort} Q${part}`],
    half: [`${yearsShort} H${part}`],
    year: bare ? [`${parts(to).year}`] : [yearsShort],
    span: [`${yearsShort} to ${parts(to).year - 1}-${String(parts(to).year).slice(2)}`],
  }[kind];
  const noteText = typeof note === 'string' ? { note } : {};
  return {
    from,
    to,
    kind,
    bare,
    written: String(text),
    flow: of,
    stock: onLast,
    short,
    ...noteText,
  };
}

/** Every reason why a count in (flow) or on the last day of (stock) one period is not set against that of the one before. */
export function whyApart(
  now: Period | undefined,
  before: Period | undefined,
  kind: string,
): readonly string[] {
  if (!now || !before) return [];
  const order = before.to >= now.to ? ['that period does not end before this one'] : [];
  if (kind === 'stock') return order;
  const days = ({ from, to }: Period) => to - from + 1;
  // Months and leap years differ by up to three days in a month.
  const months = (period: Period) => Math.round(days(period) / 30.44);
  const isAlike =
    months(now) === months(before) && (now.kind === 'day') === (before.kind === 'day');
  return [
    ...order,
    ...(isAlike ? [] : ['the periods differ in length']),
    ...(before.to >= now.from && before.from <= now.to ? ['the periods overlap'] : []),
  ];
}

/** What a sentence may say of two periods that are not compared. */
export const APART =
  'the periods differ in length|the periods overlap|that period does not end before this one';

/** Whether a count of one period can be set against that of the one before. */
export const compares = (
  now: Period | undefined,
  before: Period | undefined,
  kind: string,
): boolean => whyApart(now, before, kind).length === 0;

/** Whether the second ends a year after the first. */
export const isYearApart = (now: Period | undefined, before: Period | undefined): boolean =>
  now !== undefined && before !== undefined && [365, 366].includes(now.to - before.to);
