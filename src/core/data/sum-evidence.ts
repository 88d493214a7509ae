// Says how far the rows of a table show that some lists of counts add up to another.
import { logOfChoose } from './choose.js';
import type { Range } from './feasible-range.js';

/**
 * What a reader may think each number of a list to be: one list for each area or series, one number for each row.
 * Rows may have several numbers, one after the other: of a percentage what it is out of, and how many are counted.
 */
export interface SeenList {
  /** The numbers that are possible for one who sees what is shown. */
  readonly seen: readonly Range[];
  /** The same, if whatever is not shown is a small count; the same list where that makes no difference. */
  readonly small: readonly Range[];
  /** Half a unit of the last decimal place, if the list may be an average, rounded so; undefined if it is none. */
  readonly half?: number | undefined;
  /** How far rounding may have moved each number, where the list is averaged with others; 0 if it is not given. */
  readonly off?: number | undefined;
  /** Of lists that are added and may be averaged: row by row from the least of their numbers to the most. */
  readonly extent?: readonly Range[] | undefined;
}

/** The ranges of a sum, row by row; there is one list at least. */
export const rangesAdded = (lists: readonly (readonly Range[])[]): readonly Range[] =>
  lists[0]!.map((_, row): Range => {
    let [low, high] = [0, 0];
    for (const list of lists) {
      low += list[row]![0];
      high += list[row]![1];
    }
    return [low, high];
  });

/** All lists added, row by row; there is one at least. */
export function sumOf(lists: readonly SeenList[]): SeenList {
  const seen = rangesAdded(lists.map((list) => list.seen));
  const isSame = lists.every((list) => list.small === list.seen);
  const small = isSame ? seen : rangesAdded(lists.map((list) => list.small));
  let off = 0;
  for (const list of lists) off += list.off ?? 0;
  const mayBeAveraged = lists.every(({ half, extent }) => (half ?? extent) !== undefined);
  return { seen, small, off, extent: mayBeAveraged ? extentOf(lists) : undefined };
}

const extentOf = (lists: readonly SeenList[]): readonly Range[] =>
  lists[0]!.seen.map((_, row): Range => {
    let [least, most] = [Infinity, -Infinity];
    for (const { extent, seen } of lists) {
      const [low, high] = (extent ?? seen)[row]!;
      least = Math.min(least, low);
      most = Math.max(most, high);
    }
    return [least, most];
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

/** How many rows say what of a sum. Rows with a number that may be of any size say nothing. */
export interface Evidence {
  /** Rows that do not rule the sum out. */
  readonly rows: readonly number[];
  /** Rows that fit. */
  readonly fitting: number;
  /** Rows that fit whatever their author withheld. */
  readonly sure: number;
  /** Rows that fit though most numbers would not. */
  readonly telling: number;
  /** Rows that do not fit. */
  readonly against: number;
  /** Those of them that would, if what their author withheld were not small. */
  readonly unlessLarge: number;
  /** How likely it is that the telling rows fit by chance: its logarithm, since of many rows it is too small. */
  readonly logOfChance: number;
  /** Whether all numbers of a row are shown, and fit. */
  readonly told: boolean;
}

/** How often a sum like it is tried, and what speaks for it before its numbers are seen. */
export interface Chances {
  /** How many sums like it are tried: so many times a fit by chance is found. */
  readonly ways: number;
  /** Whether the lists may well be a whole and all of its parts. */
  readonly likely: boolean;
}

/** Decimal fractions are added with an error of this size at most. */
const EXACT = 1e-9;

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
  if (of.fitting === 0) return false;
  // Where one row is sure to fit, what is withheld in others need not be small; else all of it is taken to be.
  if (likely && of.against === (of.sure > 0 ? of.unlessLarge : 0)) return true;
  const isMost = likely ? of.telling > 0 : of.telling > of.against;
  const logOfWays = logOfChoose(of.telling + of.against, of.against) + Math.log(ways);
  return isMost && of.logOfChance + logOfWays <= EXACT;
}

/** What is added up. */
export interface Shape {
  /** How many lists their average is of; 0 for a sum. */
  readonly averageOf?: number;
  /** How many numbers each row has. */
  readonly numbers?: number;
  /** The share of rows that may be against it: a half if it is not given. */
  readonly most?: number;
}

/**
 * Whether so many rows rule a sum out that nothing the others say is enough. It is quick, since most of the many
 * sums that are tried are such.
 */
export function isUnlikely(
  whole: SeenList,
  parts: SeenList,
  { averageOf = 0, numbers = 1, most = 1 / 2 }: Shape,
): boolean {
  const loose = loosenessOf(whole, parts, averageOf);
  let [left, ruledOut] = [(whole.seen.length / numbers) * most, -1];
  for (let at = 0; at < whole.seen.length; at += 1) {
    const row = Math.floor(at / numbers);
    if (row === ruledOut || fits(parts.seen[at]!, whole.seen[at]!, loose)) continue;
    ruledOut = row;
    left -= 1;
    if (left < 0) return true;
  }
  return false;
}

interface Looseness {
  /** How often the whole is taken: as often as there are parts where it is their average. */
  readonly times: number;
  /** How far apart rounding may have moved what is compared. */
  readonly off: number;
}

const loosenessOf = (whole: SeenList, parts: SeenList, averageOf: number): Looseness => ({
  times: averageOf || 1,
  off: averageOf > 0 ? averageOf * (whole.half ?? 0) + (parts.off ?? 0) + EXACT : EXACT,
});

/** Whether parts can come to the whole, or so many parts to its average with so much rounded away. */
const fits = (parts: Range, whole: Range, { times, off }: Looseness): boolean =>
  parts[0] <= whole[1] * times + off && parts[1] >= whole[0] * times - off;

/** What the rows say of a sum, or of an average. */
export function evidenceOf(whole: SeenList, parts: SeenList, shape: Shape = {}): Evidence {
  const { numbers = 1 } = shape;
  const rows: number[] = [];
  let [fitting, sure, telling, against, unlessLarge, logOfChance, told] = [0, 0, 0, 0, 0, 0, false];
  for (let row = 0; row * numbers < whole.seen.length; row += 1) {
    const found = rowOf(whole, parts, row, shape);
    if (found === 'ruled out') {
      against += 1;
      continue;
    }
    rows.push(row);
    if (found === 'unless large') {
      against += 1;
      unlessLarge += 1;
    }
    if (typeof found === 'string') continue;
    fitting += 1;
    if (found.chance < 1) telling += 1;
    logOfChance += Math.log(found.chance);
    if (found.isSure) sure += 1;
    told ||= found.isTold;
  }
  return { rows, fitting, sure, telling, against, unlessLarge, logOfChance, told };
}

/**
 * What all numbers of a row say of a sum together. One number that rules it out is enough. Where all are known,
 * chances multiply. Where some are withheld, one of their numbers is small, and it is not known which. Then one that
 * fits is enough, and chances add up.
 */
function rowOf(
  whole: SeenList,
  parts: SeenList,
  row: number,
  { averageOf = 0, numbers = 1 }: Shape,
): Verdict {
  let all: Verdict = 'nothing';
  for (let at = row * numbers; at < (row + 1) * numbers; at += 1) {
    const one = verdictOn(whole, parts, at, averageOf);
    if (one === 'ruled out') return one;
    if (one === 'nothing') continue;
    if (typeof one === 'string') all = typeof all === 'string' ? one : all;
    else all = typeof all === 'string' ? one : together(all, one);
  }
  return all;
}

const together = (one: Fit, other: Fit): Fit => {
  const isSure = one.isSure && other.isSure;
  return {
    chance: isSure ? one.chance * other.chance : Math.min(1, one.chance + other.chance),
    isSure,
    isTold: one.isTold || other.isTold,
  };
};

/** What one number of a row says of a sum; if it fits, which part of all numbers up to its size would. */
type Verdict = 'nothing' | 'ruled out' | 'unless large' | Fit;

interface Fit {
  readonly chance: number;
  readonly isSure: boolean;
  readonly isTold: boolean;
}

function verdictOn(whole: SeenList, parts: SeenList, at: number, averageOf: number): Verdict {
  const seen = whole.seen[at]!;
  const sum = parts.seen[at]!;
  const loose = loosenessOf(whole, parts, averageOf);
  if (!fits(sum, seen, loose)) return 'ruled out';
  // By index, since taking them apart takes thrice as long.
  const small = whole.small[at]!;
  const smallSum = parts.small[at]!;
  const { times } = loose;
  const rounded = 2 * averageOf * (whole.half ?? 0);
  const width = (small[1] - small[0]) * times + smallSum[1] - smallSum[0] + rounded + 1;
  if (!Number.isFinite(width)) return 'nothing';
  // None and none are none of all there are: nearly any sum fits so, but none speaks against it.
  if (Math.max(small[1], smallSum[1]) === 0) return { chance: 1, isSure: false, isTold: false };
  if (!fits(smallSum, small, loose)) return 'unless large';
  const extent = averageOf > 0 ? parts.extent?.[at] : undefined;
  return {
    // What nearly any number would fit says nothing, and not that the sum does not hold.
    chance: extent
      ? chanceOfAverage(extent, loose, whole.half ?? 0)
      : Math.min(1, width / Math.max(smallSum[0], small[0] * times)),
    isSure: Number.isFinite(seen[1] + sum[1]),
    isTold: seen[0] === seen[1] && sum[0] === sum[1],
  };
}

/** An average lies among its members: so the closer these lie, and the more is rounded, the sooner one fits by chance. */
const chanceOfAverage = ([least, most]: Range, { times, off }: Looseness, half: number): number => {
  const all = times * (most - least);
  return all > 0 ? Math.min(1, (2 * off + 2 * half) / all) : 1;
};
