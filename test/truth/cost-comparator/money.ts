// Reads amounts of pounds as they are written, and holds each against the exact amount.
import { REASONS } from '../shared/cells.js';
import { Exact } from '../shared/exact.js';
import { type Complaint, decimalsIn } from '../shared/figures.js';

/** `£3,110`, `£125k`, `£1.152m`, `−£0.50`. */
export const MONEY = '[−-]?£\\d[\\d,]*(?:\\.\\d+)?[km]?';
const REASON = Object.values(REASONS).join('|');
/** `provisional, revised`. */
export const REASON_LIST = `(?:${REASON})(?:, (?:${REASON}))*`;
/**
 * An amount with its marks, `£129k [p]`, in a sentence `£129k (provisional)`, in brackets `£129k, provisional`; or why
 * there is none.
 *
 * @param codes those that are shown: with all reasons there are, browsers take minutes to compile some lists of costs
 */
export function costPattern(codes: readonly string[]): string {
  const reason = [...new Set(codes)].map((code) => REASONS[code]!).join('|');
  const reasons = reason === '' ? '(?!)' : `(?:${reason})(?:, (?:${reason}))*`;
  return `(?:${MONEY})(?: (?:\\[[a-z!]\\])+| \\((?:${reasons})\\)|, (?:${reasons}))?|(?:\\[[a-z!]\\])+|\\((?:${reasons})\\)`;
}

export function poundsIn(text: string): Exact {
  const [, minus = '', digits = '', scale = ''] = /^([−-]?)£([\d,.]+)([km]?)$/.exec(text) ?? [];
  const times = { k: 1000, m: 1_000_000 }[scale] ?? 1;
  return Exact.of(digits).times(Exact.of(minus ? -times : times));
}

/** To the pound; under a pound, and where pence are written, to the penny. */
export function isMoney(text: string, exact: Exact): Complaint {
  const isScaled = /[km]$/.test(text);
  const decimals = isScaled ? 0 : decimalsIn(text);
  const shown = poundsIn(text);
  if (shown.isZero() && !exact.isZero()) return `${text} is £${exact}, which is not nothing`;
  return shown.is(exact.rounded(decimals)) ? undefined : `${text} is £${exact}`;
}

/** Whether an amount is not also how another that differs would be written. */
export function isApart(
  text: string,
  others: readonly Readonly<Record<'year' | 'week', Exact>>[],
  per: 'year' | 'week',
): Complaint {
  const same = others.find((other) => isMoney(text, other[per]) === undefined);
  return same && `${text} may also be £${same[per]}, which is another cost`;
}

/** About: to three digits, and no nearer than a pound. */
export function isAbout(text: string, exact: Exact): Complaint {
  const off = poundsIn(text).minus(exact).size();
  const allowed = [exact.times(Exact.of('0.005')), Exact.of('0.5')];
  return allowed.some((each) => off.compare(each) <= 0) ? undefined : `about ${text} is £${exact}`;
}

/** A difference in pounds, without its way; nothing is not more. */
export const isDifference = (text: string, exact: Exact): Complaint => isMoney(text, exact.size());
