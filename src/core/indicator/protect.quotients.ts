// Withholds an average beside the total that it is of, where the two tell how many people there are: £36,000 in all and
// £12,000 for each are three children.
import { bisector, rollup } from 'd3-array';
import { poundsIn } from '../data/money-unit.js';
import { periodKey } from '../data/period.js';
import { nameKey, type Text } from '../data/text.js';
import { isShare, perHowMany, saysAverage } from '../data/unit.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId } from './counted.js';
import type { Withholding } from './protect.js';

/** A series of a measure, and what it is called. */
export interface Amounts {
  readonly of: Withholding;
  readonly series: number;
  readonly names: readonly Text[];
}

/** Figures are divided only by others of one kind. */
interface Kind {
  readonly kind: string;
  /** How many of that kind one of its numbers is. */
  readonly factor: number;
  readonly isAverage: boolean;
}

/** What a figure may have been before it was rounded, in its kind. */
type Range = readonly [least: number, most: number];

/** The totals of one kind and period, the smallest first. */
interface Totals {
  readonly ranges: readonly Range[];
  /** For each the most that it or one before it may be. */
  readonly most: readonly number[];
}

/** What is not money may be an average though nothing says so: `days`. It is a total only where its name says that. */
const TOTAL = /\b(?:total|altogether|in all)\b|cyfanswm/i;

/**
 * Hides each average that tells, with a total of the same kind and period, that it is about few people; or about how
 * many, where a count may be withheld.
 *
 * @param withheld the keys of periods in which a count of people is withheld, so that no number of them may be told
 * @returns whether it hid any
 */
export function hideQuotients(
  all: readonly Amounts[],
  withheld: ReadonlySet<string> = new Set(),
): boolean {
  const read = all.flatMap((amounts) => {
    const kind = kindOf(amounts);
    return kind ? [{ ...amounts, ...kind }] : [];
  });
  const totals = totalsByPeriod(read.filter(({ isAverage }) => !isAverage));
  let hasHidden = false;
  for (const average of read) {
    const { counted } = average.of;
    if (!average.isAverage || counted.disclosure.protected) continue;
    const before = counted.hidden.size;
    for (const { at, key, range } of rangesOf(average)) {
      const beside = totals.get(`${average.kind} ${key}`);
      if (beside && tells(range, beside, counted.disclosure.threshold, withheld.has(key)))
        counted.hidden.add(figureId(average.series, at));
    }
    hasHidden ||= counted.hidden.size > before;
  }
  return hasHidden;
}

/** By their kind and period. */
function totalsByPeriod(read: readonly (Amounts & Kind)[]): ReadonlyMap<string, Totals> {
  const all = read.flatMap((total) =>
    rangesOf(total).map(({ key, range }) => ({ of: `${total.kind} ${key}`, range })),
  );
  const totalsOf = (same: typeof all): Totals => {
    const ranges = same.map(({ range }) => range).sort(([a], [b]) => a - b);
    let most = -Infinity;
    return { ranges, most: ranges.map(([, own]) => (most = Math.max(most, own))) };
  };
  return rollup(all, totalsOf, ({ of }) => of);
}

/** Quotients of decimal fractions have an error of this size at most. */
const EXACT = 1e-9;

/** Whether an average tells, with one of some totals, that it is about few people, or about how many if it must not. */
function tells(average: Range, totals: Totals, threshold: number, isWithheld: boolean): boolean {
  if (average[0] <= 0) return false;
  if (mayBeOfFew(average, totals, threshold)) return true;
  if (!isWithheld) return false;
  return totals.ranges.some((total) => {
    const ways = mostPeople(total[1], average) - leastPeople(total[0], average) + 1;
    return ways > 0 && ways < threshold - 1;
  });
}

/** Whether one of some totals may be that of fewer people than the threshold. */
function mayBeOfFew(average: Range, { ranges, most }: Totals, threshold: number): boolean {
  const { right } = bisector(([least]: Range) => leastPeople(least, average));
  for (let next = 0; next < ranges.length;) {
    const people = leastPeople(ranges[next]![0], average);
    if (people >= threshold) return false;
    // No total that comes later may be of so few.
    next = right(ranges, people);
    if (people <= mostPeople(most[next - 1]!, average)) return true;
  }
  return false;
}

const leastPeople = (total: number, [, high]: Range): number =>
  Math.max(1, Math.ceil(total / high - EXACT));

const mostPeople = (total: number, [low]: Range): number => Math.floor(total / low + EXACT);

/** What figures are of; undefined where nothing may be divided by them: percentages, rates and counts. */
function kindOf({ of: { indicator }, names }: Amounts): Kind | undefined {
  const { measure } = indicator;
  if (measure.unit === 'count' || perHowMany(measure) !== undefined || isShare(measure))
    return undefined;
  const said = [...names, measure.unit].map(nameKey);
  const isAverage = said.some(saysAverage);
  const pounds = poundsIn(measure.unit);
  const kind = pounds
    ? 'pounds'
    : nameKey(measure.unit)
        .replace(/^(?:average|mean|median|total) /, '')
        .split(/ (?:per|fesul) /)[0]!;
  if (!pounds && !isAverage && !said.some((name) => TOTAL.test(name))) return undefined;
  return { kind, factor: pounds?.factor ?? 1, isAverage };
}

/** What each figure that is shown may be, and when. */
function rangesOf({ of: { indicator, counted }, series, factor }: Amounts & Kind) {
  const rounding = indicator.series[series]!.rounding ?? indicator.measure.rounding ?? 0;
  return counted.series[series]!.values.flatMap((figure, at) => {
    if (!isKnown(figure) || counted.hidden.has(figureId(series, at))) return [];
    const { value } = figure;
    const half = Math.max(0.5 / 10 ** decimalsOf(value), rounding / 2);
    const range: Range = [(value - half) * factor, (value + half) * factor];
    return [{ at, key: periodKey(counted.periods[at]!), range }];
  });
}
