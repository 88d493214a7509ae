// Finds series that add up: one is the sum of others, such as all children of girls and boys, or their average.
import type { Range } from '../data/feasible-range.js';

/** What a reader may think each figure of a series to be. */
export interface SeenSeries {
  /** The numbers that are possible for one who sees what is shown. */
  readonly seen: readonly Range[];
  /** The numbers that are possible if every figure without a number is a small count. */
  readonly small: readonly Range[];
  /** Half a unit of the last decimal place, which an average is rounded to; undefined where there is none. */
  readonly half: number | undefined;
}

/** Series by their places: `whole` is the sum of `parts`, or their average. */
export interface SeriesSum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly average: boolean;
  /** Whether a period in which all figures are shown says so; otherwise it is only possible. */
  readonly told: boolean;
}

/** Up to so many series all subsets are tried as parts: 10 have 5,110. With more, only series side by side. */
const MOST_SERIES = 10;
/** With more, subsets are not tried at all. */
const MOST_SIDE_BY_SIDE = 20;
/** A larger set is not tried either. */
const MOST_IN_SET = 200;

/**
 * The sums among series, each of two parts or more.
 *
 * Nothing is decided by the value of a small count, since a reader who knows this rule could then tell it
 * from what is hidden. A sum holds where it is contradicted in no period, and a period whose figures are all
 * shown fits it. What is tried first are all series of a set. They are also taken to add up where it cannot
 * be told, which is where no period shows it and every period fits. If what is hidden in some period is known
 * to be small, what is known decides whether the others fit; if not, all that is hidden is taken to be small.
 * Of further subsets
 * many fit by chance, so that those must fit as often as makes a chance unlikely: the wholes of the periods
 * that fit, multiplied, must be as large as the number of subsets that are tried.
 *
 * @param sets places of series that may well be a whole and all of its parts
 * @param least the evidence that even those need, where a chance is likely; then nothing adds up that is not told
 * @example
 * // all 24, girls 12, boys 12; then 25, 22 and a hidden count
 * seriesSums([all, girls, boys], [[0, 1, 2]]) // [{ whole: 0, parts: [1, 2], average: false, told: true }]
 */
export function seriesSums(
  series: readonly SeenSeries[],
  sets: readonly (readonly number[])[],
  least?: number,
): readonly SeriesSum[] {
  const found = new Map<string, SeriesSum>();
  const add = (whole: number, parts: readonly number[], enough: number) => {
    const key = `${whole}=${parts.join('+')}`;
    if (parts.length < 2 || found.has(key)) return;
    for (const average of series[whole]!.half === undefined ? [false] : [false, true]) {
      const sum = { whole, parts, average };
      const evidence = evidenceOf(series, sum, 'seen');
      const told = evidence >= Math.max(enough, least ?? 2);
      const mayBe =
        enough === 0 &&
        least === undefined &&
        evidenceOf(series, sum, isHinted(series, sum) ? 'seen' : 'small') > 0;
      if (told || mayBe) return found.set(key, { ...sum, told });
    }
    return undefined;
  };
  for (const set of sets)
    for (const whole of set.length > MOST_IN_SET ? [] : set) {
      const parts = set.filter((each) => each !== whole);
      add(whole, parts, 0);
    }
  if (series.length > 3 && series.length <= MOST_SIDE_BY_SIDE) {
    const tried = series.length > MOST_SERIES ? sideBySide(series.length) : subsets(series.length);
    for (const [whole, parts] of tried) add(whole, parts, tried.length);
  }
  return [...found.values()];
}

type Candidate = readonly [whole: number, parts: readonly number[]];

const rangeOf = (length: number) => Array.from({ length }, (_, i) => i);

/** Every series with every subset of the others. */
const subsets = (count: number): readonly Candidate[] =>
  rangeOf(2 ** count).flatMap((bits): Candidate[] => {
    const parts = rangeOf(count).filter((i) => bits & (1 << i));
    if (parts.length < 2) return [];
    return rangeOf(count).flatMap((whole) => (parts.includes(whole) ? [] : [[whole, parts]]));
  });

/** Every series with every run of others that stand side by side. */
const sideBySide = (count: number): readonly Candidate[] =>
  rangeOf(count).flatMap((from) =>
    rangeOf(count - from).flatMap((length): Candidate[] => {
      if (length < 2) return [];
      const parts = rangeOf(length).map((i) => from + i);
      return rangeOf(count).flatMap((whole) => (parts.includes(whole) ? [] : [[whole, parts]]));
    }),
  );

/** Whether of some period everything is shown or known to be small, and something is shown that is not 0. */
const isHinted = (
  series: readonly SeenSeries[],
  { whole, parts }: Omit<SeriesSum, 'told'>,
): boolean =>
  series[whole]!.seen.some((_, at) => {
    const ranges = [whole, ...parts].map((each) => series[each]!.seen[at]!);
    return (
      ranges.every(([, high]) => Number.isFinite(high)) &&
      ranges.some(([low, high]) => low === high && low !== 0)
    );
  });

/**
 * 0 where a period contradicts the sum; otherwise the product of the wholes of all periods that show it,
 * each divided by how many numbers would fit.
 */
function evidenceOf(
  series: readonly SeenSeries[],
  { whole, parts, average }: Omit<SeriesSum, 'told'>,
  as: 'seen' | 'small',
): number {
  const { [as]: wholes, half = 0 } = series[whole]!;
  const times = average ? parts.length : 1;
  const off = average ? times * half : 0;
  let evidence = 1;
  for (let at = 0; at < wholes.length; at += 1) {
    let [low, high] = [0, 0];
    for (const part of parts) {
      const range = series[part]![as][at]!;
      low += range[0];
      high += range[1];
    }
    const [least, most] = [wholes[at]![0] * times - off, wholes[at]![1] * times + off];
    if (low > most + 1e-9 || high < least - 1e-9) return 0;
    if (low === high && most - least === 2 * off) evidence *= Math.max(1, low / (2 * off + 1));
  }
  return evidence;
}
