// Decides whether texts such as `2008-10` in a list are months, years on end, or unclear.
import { ascending } from 'd3-array';

/** A text of two years with a hyphen between them: `2008-10`, `2015-17`, `2008-2012`. */
export interface YearPair {
  /** The first and the last year, as they are written. */
  readonly first: number;
  readonly last: number;
  /** The month that it may be instead, 1–12. */
  readonly month?: number;
}

/** Of more years, two digits are not read as years on end: `1985-05` is a month. */
const MOST_YEARS = 10;

/** The pair that a text is, in lower case and without spaces; undefined where its second part is no later year. */
export function yearPair(written: string): YearPair | undefined {
  const found = /^((?:19|20)\d\d)-(\d\d|(?:19|20)\d\d)$/.exec(written);
  const from = found?.[1];
  const to = found?.[2] ?? '';
  if (!from) return undefined;
  const [first, end] = [+from, +to];
  if (to.length === 4) return end > first ? { first, last: end } : undefined;
  const years = (end - (first % 100) + 100) % 100;
  if (years === 0 || years >= MOST_YEARS) return undefined;
  const last = first + years;
  return end >= 1 && end <= 12 ? { first, last, month: end } : { first, last };
}

/** Whether a pair is of more than a year: `2011-12` is a year by itself. */
export const isSpan = ({ first, last }: YearPair): boolean => last - first > 1;

/**
 * What the spans among `pairs` are; `monthly` says that another text of their list can only be a month.
 *
 * They are years on end where the whole list says so: where one of them is no month and all have as many
 * years, or where their first years go up evenly. Two that share their year or their month are months.
 * Anything else is unclear, and so are years on end beside a year of the same form: `2015-17` beside
 * `2016-17` may be two financial years or three calendar years.
 */
export function meaningOfSpans(
  pairs: readonly YearPair[],
  monthly: boolean,
): 'spans' | 'months' | 'unclear' {
  const spans = pairs.filter(isSpan);
  const isMixed = spans.length < pairs.length;
  const areAlike = new Set(spans.map(({ first, last }) => last - first)).size === 1;
  const maybeMonths = spans.filter(({ month }) => month);
  if (maybeMonths.length === 0) return isMixed ? 'unclear' : 'spans';
  if (maybeMonths.length < spans.length) return areAlike && !isMixed ? 'spans' : 'unclear';
  const isEven = areAlike && !isMixed && goesUpEvenly(spans);
  if (isEven) return monthly ? 'unclear' : 'spans';
  return monthly || shareAPart(pairs.filter(({ month }) => month)) ? 'months' : 'unclear';
}

/** By a year, or by as many as each has, so that one follows on another. */
function goesUpEvenly(spans: readonly YearPair[]): boolean {
  const firsts = [...new Set(spans.map(({ first }) => first))].sort(ascending);
  const years = spans[0]!.last - spans[0]!.first + 1;
  const steps = new Set(firsts.slice(1).map((first, i) => first - firsts[i]!));
  return steps.size === 1 && (steps.has(1) || steps.has(years));
}

const shareAPart = (pairs: readonly YearPair[]): boolean => {
  const texts = new Map(pairs.map((pair) => [`${pair.first} ${pair.month}`, pair]));
  return ['first' as const, 'month' as const].some(
    (part) => new Set([...texts.values()].map((pair) => pair[part])).size < texts.size,
  );
};
