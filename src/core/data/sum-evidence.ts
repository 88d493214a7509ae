// Says how far the rows of a table show that some lists of counts add up to another.
import { choose } from './choose.js';
import type { Range } from './feasible-range.js';

/** What a reader may think each number of a list to be: one list for each area or series, one number for each row. */
export interface SeenList {
  /** The numbers that are possible for one who sees what is shown. */
  readonly seen: readonly Range[];
  /** The same, if whatever is not shown is a small count. */
  readonly small: readonly Range[];
  /** Half a unit of the last decimal place, if the list may be an average, rounded so; undefined if it is none. */
  readonly half?: number | undefined;
}

const rangesAdded = (lists: readonly (readonly Range[])[]): readonly Range[] =>
  lists[0]!.map((_, row): Range => {
    let [low, high] = [0, 0];
    for (const list of lists) {
      low += list[row]![0];
      high += list[row]![1];
    }
    return [low, high];
  });

/** All lists added, row by row; there is one at least. */
export const sumOf = (lists: readonly SeenList[]): SeenList => ({
  seen: rangesAdded(lists.map(({ seen }) => seen)),
  small: rangesAdded(lists.map(({ small }) => small)),
});

const added = (one: SeenList, other: SeenList): SeenList => sumOf([one, other]);

/** For each list the sum of all others, of which there is one at least. */
export function sumsWithoutOne(lists: readonly SeenList[]): readonly SeenList[] {
  const upTo = runningSums(lists);
  const from = runningSums(lists.toReversed()).toReversed();
  return lists.map((_, i) => {
    const [before, after] = [upTo[i - 1], from[i + 1]];
    return before && after ? added(before, after) : (before ?? after)!;
  });
}

const runningSums = (lists: readonly SeenList[]): readonly SeenList[] => {
  const sums: SeenList[] = [];
  for (const list of lists) sums.push(sums.length > 0 ? added(sums.at(-1)!, list) : list);
  return sums;
};

/** What the rows say of a sum. Rows with a number that may be of any size say nothing. */
export interface Evidence {
  /** Rows that do not rule the sum out. */
  readonly rows: readonly number[];
  /** How many rows fit; how many of these do so with what is known, and how many would not fit most numbers. */
  readonly fits: number;
  readonly known: number;
  readonly clear: number;
  /** How many rows do not fit; how many of these would if what their author withheld were large. */
  readonly against: number;
  readonly large: number;
  /** How likely it is that those which fit do so by chance. */
  readonly chance: number;
  readonly told: boolean;
}

/** How often a sum like it is tried, and what speaks for it before its numbers are seen. */
export interface Chances {
  /** How many sums like it are tried: so many times a fit by chance is found. */
  readonly ways: number;
  /** Whether the lists may well be a whole and all of its parts. */
  readonly likely: boolean;
}

/**
 * Whether a sum is taken to hold.
 *
 * A row supports a sum if its numbers fit it, and most others would not: 22 and a small number fit 25, as only
 * four of some 25 do. That part is how likely a fit by chance is. A sum is believed if the rows that support it
 * are unlikely to do so all by chance, as often as that can be tried: with each sum like it, and each choice of
 * as many rows. So a row that does not fit does not hide what others show; but more must be for a sum than
 * against it, unless it is likely. A likely sum is believed already where one row fits and none speaks against it.
 */
export function isBelieved(
  of: Omit<Evidence, 'rows' | 'told'>,
  { ways, likely }: Chances,
): boolean {
  if (of.fits === 0) return false;
  // Where some row says so with what is known, not all that is withheld in others need be small.
  if (likely && of.against === (of.known > 0 ? of.large : 0)) return true;
  const isMost = likely ? of.clear > 0 : of.clear > of.against;
  return isMost && of.chance * choose(of.clear + of.against, of.against) * ways <= 1;
}

/**
 * Whether so many rows rule a sum out, or an average of so many lists, that nothing the others say is enough.
 * It is quick, since most of the many sums that are tried are such.
 *
 * @param most the share of rows that may be against it
 */
export function isUnlikely(
  whole: SeenList,
  parts: Pick<SeenList, 'seen'>,
  averageOf = 0,
  most = 1 / 2,
): boolean {
  const limit = whole.seen.length * most;
  let against = 0;
  for (let row = 0; row < whole.seen.length; row += 1)
    if (!isIn(parts.seen[row]!, whole.seen[row]!, averageOf, whole.half)) {
      against += 1;
      if (against > limit) return true;
    }
  return false;
}

/** Decimal fractions are added with an error of this size at most. */
const EXACT = 1e-9;

/** Whether parts can come to the whole, or so many parts to its average with so much rounded away. */
function isIn(parts: Range, whole: Range, averageOf: number, half: number | undefined): boolean {
  const times = averageOf || 1;
  const off = averageOf * (half ?? 0) + EXACT;
  return parts[0] <= whole[1] * times + off && parts[1] >= whole[0] * times - off;
}

/** What the rows say of a sum, or of an average of so many lists. */
export function evidenceOf(whole: SeenList, parts: SeenList, averageOf = 0): Evidence {
  const times = averageOf || 1;
  const { half } = whole;
  const off = averageOf * (half ?? 0) + EXACT;
  const rows: number[] = [];
  let [fits, known, clear, against, large, chance, told] = [0, 0, 0, 0, 0, 1, false];
  for (let row = 0; row < whole.seen.length; row += 1) {
    const seen = whole.seen[row]!;
    const sum = parts.seen[row]!;
    const isPossible = isIn(sum, seen, averageOf, half);
    if (isPossible) rows.push(row);
    const small = whole.small[row]!;
    const least = parts.small[row]!;
    const width = (small[1] - small[0]) * times + least[1] - least[0] + 2 * off + 1;
    if (!Number.isFinite(width) || Math.max(small[1], least[1]) === 0) continue;
    if (!isPossible || !isIn(least, small, averageOf, half)) {
      against += 1;
      if (isPossible) large += 1;
      continue;
    }
    fits += 1;
    // Of all numbers up to the size of the sum, so many fit.
    const share = width / Math.max(least[0], small[0] * times);
    if (share < 1) {
      clear += 1;
      chance *= share;
    }
    if (Number.isFinite(seen[1] + sum[1])) known += 1;
    told ||= seen[0] === seen[1] && sum[0] === sum[1];
  }
  return { rows, fits, known, clear, against, large, chance, told };
}
