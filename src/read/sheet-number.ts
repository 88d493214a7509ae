// Writes the number of a cell of a spreadsheet as a person has typed it: with its sign of percent or of pounds, or as
// the date that it stands for.

export type NumberKind = 'number' | 'percent' | 'pounds' | 'date' | 'month' | 'year' | 'time';

/** Formats of Excel that have a number in place of a code, as far as they are no plain numbers. */
const KNOWN: Readonly<Record<number, NumberKind>> = {
  ...{ 9: 'percent', 10: 'percent', 14: 'date', 15: 'date', 16: 'date', 17: 'month', 22: 'date' },
  ...{ 18: 'time', 19: 'time', 20: 'time', 21: 'time', 45: 'time', 46: 'time', 47: 'time' },
};

/**
 * What a number format makes of a number, by its code, `0.0%`, or by its place among those of Excel.
 *
 * @example kindOfFormat('mmm-yy', 165) // 'month'
 */
export function kindOfFormat(code: string | undefined, id: number): NumberKind {
  if (code === undefined) return KNOWN[id] ?? 'number';
  // The first part is that of numbers above zero.
  const [first = ''] = code.split(';');
  if (/£/.test(first)) return 'pounds';
  const signs = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (signs.includes('%')) return 'percent';
  if (/general|[0#?]/.test(signs)) return 'number';
  if (signs.includes('d')) return 'date';
  if (signs.includes('y')) return signs.includes('m') ? 'month' : 'year';
  return /[hs]/.test(signs) ? 'time' : 'number';
}

/** Excel counts days from here; that 1900 had a 29 February it believes, too. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** Files of old Macintoshes begin so many days later. */
export const DAYS_TO_1904 = 1462;

/**
 * The text of a number. Spreadsheets keep 15 digits; what comes after them is of the way they calculate.
 *
 * @example sheetNumber(0.823, 'percent') // '82.3%'
 */
export function sheetNumber(value: number, kind: NumberKind, daysLater = 0): string {
  if (kind === 'percent') return `${short(value * 100)}%`;
  if (kind === 'pounds') return value < 0 ? `-£${short(-value)}` : `£${short(value)}`;
  if (kind === 'number' || kind === 'time') return short(value);
  const day = new Date(FIRST_DAY + Math.floor(value + daysLater) * DAY_MS);
  if (Number.isNaN(day.getTime())) return short(value);
  return dateText(day.toISOString(), kind);
}

/** Of a date such as `2021-03-31`; a month or a year alone where no day was typed. */
export function dateText(iso: string, kind: NumberKind): string {
  if (kind === 'month') return iso.slice(0, 7);
  return kind === 'year' ? iso.slice(0, 4) : iso.slice(0, 10);
}

/** 15 digits, and no more zeros than are needed. */
const short = (value: number): string => `${Number(value.toPrecision(15))}`;
