// Says whether the hidden parts of one sum protect each other, and what is still possible of the sum if not.
import type { Range } from './feasible-range.js';

/** One sum and what of it is hidden. */
export interface HiddenSum {
  /** The number that the parts add up to; NaN where it is not known to a reader. */
  readonly whole: number;
  /** For each part that must be hidden: the numbers that must all stay possible. */
  readonly sensitive: readonly Range[];
  /** How many parts their author withheld. */
  readonly withheld: number;
  /** What the shown parts come to. */
  readonly shown: number;
  /** How many parts of T or more are hidden, and the least that they may come to. */
  readonly large: number;
  readonly least: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** What all parts that may be small come to where each is as large as a small one can be. */
const mostOfSmall = ({ sensitive, withheld }: HiddenSum, threshold: number): number =>
  sum(sensitive.map(([, high]) => high)) + withheld * (threshold - 1);

/**
 * Whether every number in the range of each sensitive part is possible for a reader who knows the sum,
 * how many parts are hidden and why, and this rule.
 *
 * Beside a hidden part of T or more, the hidden parts must come to more than the small ones could with the
 * least of each large one. Then the small ones may be any small numbers, all at once, and a large one takes
 * up the difference. A part that its author withheld may be small or large. Small counts alone protect each
 * other where the lowest and the highest number of each leave room for the others. Two that are all there is
 * of a sum never do: if they were not enough, 1 would be ruled out for both, because a sum up to T is either
 * enough or small itself.
 *
 * @example isEnough({ whole: 60, shown: 50, sensitive: [[1, 4]], withheld: 0, large: 1, least: 5 }, 5) // true
 */
export function isEnough(of: HiddenSum, threshold: number): boolean {
  const { whole, shown, sensitive, withheld, large, least } = of;
  const hidden = whole - shown;
  const most = mostOfSmall(of, threshold);
  if (large > 0) return hidden > most + least;
  if (withheld === 1 && sensitive.length === 0) return hidden <= 0 || hidden >= threshold;
  // One of the withheld is T or more, whatever the others are.
  if (withheld > 0) return hidden > most + 1;
  if (sensitive.some(([low, high]) => low > 1 || high >= threshold)) return false;
  if (shown === 0 && sensitive.length === 2 && threshold > 2) return false;
  const width = threshold - 2;
  return hidden >= sensitive.length + width && hidden <= most - width;
}

/**
 * The numbers that must stay possible of a sum, so that all small ones do of its parts.
 *
 * @example stillPossible({ whole: 8, shown: 0, sensitive: [[1, 4]], withheld: 0, large: 1, least: 5 }, 5) // [6, 9]
 */
export function stillPossible(of: HiddenSum, threshold: number): Range {
  const { whole, shown, sensitive, withheld, least } = of;
  const low = shown + sum(sensitive.map(([each]) => each)) + least;
  return [
    isNaN(whole) ? low : Math.max(low, threshold),
    shown + mostOfSmall(of, threshold) + least + (withheld > 0 ? 1 : 0),
  ];
}

/**
 * The least that a hidden sum may come to, whatever its sensitive parts are, if it is to look the same;
 * undefined where it may not grow, because no hidden part of it is large.
 *
 * @example leastOf({ whole: 60, shown: 50, sensitive: [[1, 4]], withheld: 0, large: 1, least: 5 }, 5) // 60
 */
export const leastOf = (of: HiddenSum, threshold: number): number | undefined =>
  of.large + of.withheld > 0
    ? of.shown + mostOfSmall(of, threshold) + Math.max(of.least, 1) + 1
    : undefined;
