// Finds which lists of counts add up to another list, such as girls and boys to all children, or districts to
// their county, from what a reader sees.
import { candidateSums, choose } from './candidate-sums.js';
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

/** Lists by their places: `whole` is the sum of `parts`, or their average. */
export interface FoundSum {
  readonly whole: number;
  /** Two at least, in ascending order. */
  readonly parts: readonly number[];
  readonly average: boolean;
  /** The rows in which it may hold, in ascending order. The numbers of others rule it out. */
  readonly rows: readonly number[];
  /** Whether a row of which all is shown says so; otherwise it is only possible. */
  readonly told: boolean;
}

/** What is known of lists before their numbers are seen. */
export interface Likely {
  /** Places of lists that may well be a whole and all of its parts. */
  readonly sets: readonly (readonly number[])[];
  /** How many sums are found by chance at least, where numbers lie close together; then no set is likely. */
  readonly ways?: number;
}

/**
 * The sums among lists, each of two parts or more.
 *
 * Nothing is decided by the value of a small count, since a reader who knows this rule could then tell it from
 * what is hidden. A row supports a sum if its numbers fit it, and most others would not: 22 and a small number
 * fit 25, as only four of some 25 do. That part is how likely a fit by chance is. A sum is found if the rows
 * that support it are unlikely to do so all by chance, as often as that can be tried: with each set of as many
 * parts, and each choice of as many rows. So a row that does not fit does not hide what others show; but more
 * must be for a sum than against it, unless the set is likely. A likely set is found already where one row
 * supports it and none speaks against it.
 *
 * @example
 * // all 24, girls 12, boys 12; then 25, 22 and a hidden count
 * sumsAmong([all, girls, boys], { sets: [[0, 1, 2]] }) // whole 0, parts [1, 2], rows [0, 1], told
 */
export function sumsAmong(
  lists: readonly SeenList[],
  { sets, ways = 0 }: Likely,
): readonly FoundSum[] {
  const isEmpty = ({ seen }: SeenList) => seen.every(([, high]) => high === 0);
  const empty = new Set([...lists.keys()].filter((place) => isEmpty(lists[place]!)));
  const sums = new Map<readonly number[], SeenList>();
  return candidateSums(lists.length, empty, sets).flatMap((candidate): readonly FoundSum[] => {
    const { whole, parts } = candidate;
    const sum = sums.get(parts) ?? sumOf(parts.map((part) => lists[part]!));
    sums.set(parts, sum);
    for (const average of lists[whole]!.half === undefined ? [false] : [false, true]) {
      const evidence = evidenceOf(lists[whole]!, sum, average ? parts.length : undefined);
      if (isBelieved(evidence, Math.max(candidate.ways, ways), candidate.likely && ways === 0))
        return [{ whole, parts, average, rows: evidence.rows, told: evidence.told }];
    }
    return [];
  });
}

/** All lists added, row by row. */
const sumOf = (lists: readonly SeenList[]): SeenList => {
  const added = (of: 'seen' | 'small') =>
    lists[0]![of].map((_, row): Range => {
      let [low, high] = [0, 0];
      for (const list of lists) {
        low += list[of][row]![0];
        high += list[of][row]![1];
      }
      return [low, high];
    });
  return { seen: added('seen'), small: added('small') };
};

/** What the rows say of a sum. Rows with a number that may be of any size say nothing. */
interface Evidence {
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

function isBelieved(of: Evidence, ways: number, isLikely: boolean): boolean {
  if (of.fits === 0) return false;
  // Where some row says so with what is known, not all that is withheld in others need be small.
  if (isLikely && of.against === (of.known > 0 ? of.large : 0)) return true;
  const isMost = isLikely ? of.clear > 0 : of.clear > of.against;
  return isMost && of.chance * choose(of.clear + of.against, of.against) * ways <= 1;
}

/** Decimal fractions are added with an error of this size at most. */
const EXACT = 1e-9;

/** What the rows say of a sum, or of an average of so many. */
function evidenceOf(whole: SeenList, parts: SeenList, averageOf = 0): Evidence {
  const off = averageOf * (whole.half ?? 0) + EXACT;
  const times = averageOf || 1;
  const isIn = ([low, high]: Range, [least, most]: Range) =>
    low <= most * times + off && high >= least * times - off;
  const rows: number[] = [];
  let [fits, known, clear, against, large, chance, told] = [0, 0, 0, 0, 0, 1, false];
  whole.seen.forEach((seen, row) => {
    const isPossible = isIn(parts.seen[row]!, seen);
    if (isPossible) rows.push(row);
    const [least, most] = whole.small[row]!;
    const [low, high] = parts.small[row]!;
    const width = (most - least) * times + high - low + 2 * off + 1;
    if (!Number.isFinite(width) || Math.max(most, high) === 0) return;
    if (!isPossible || !isIn([low, high], [least, most])) {
      against += 1;
      if (isPossible) large += 1;
      return;
    }
    fits += 1;
    // Of all numbers up to the size of the sum, so many fit.
    const share = width / Math.max(low, least * times);
    if (share < 1) {
      clear += 1;
      chance *= share;
    }
    const [from, to] = parts.seen[row]!;
    if (Number.isFinite(seen[1] + to)) known += 1;
    told ||= seen[0] === seen[1] && from === to;
  });
  return { rows, fits, known, clear, against, large, chance, told };
}
