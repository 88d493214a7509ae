// Finds which lists of counts add up to another list, such as girls and boys to all children, or districts to
// their county, from what a reader sees.
import { group } from 'd3-array';
import { candidateSets } from './candidate-sums.js';
import { choose } from './choose.js';
import {
  evidenceOf,
  isBelieved,
  isUnlikely,
  sumOf,
  sumsWithoutOne,
  type SeenList,
} from './sum-evidence.js';

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
  /** Among so many lists every set may well add up; 0 where lists are of a kind that do not. */
  readonly few?: number;
  /** More are not looked for. */
  readonly most?: number;
  /** How many numbers each row has: 1 if it is not given. */
  readonly numbers?: number;
  /** Whether sets are believed where no row speaks against them, and none for them. */
  readonly open?: boolean;
  /** Whether a list may be a part of another by what is known of them, by their places: any may if it is not given. */
  readonly mayBePart?: (part: number, whole: number) => boolean;
}

/**
 * The sums among lists, each of two parts or more.
 *
 * Nothing is decided by the value of a small count, since a reader who knows this rule could then tell it from
 * what is hidden. For what is enough to believe a sum see `isBelieved`.
 *
 * @example
 * // all 24, girls 12, boys 12; then 25, 22 and a hidden count
 * sumsAmong([all, girls, boys], { sets: [[0, 1, 2]] }) // whole 0, parts [1, 2], rows [0, 1], told
 */
export function sumsAmong(
  lists: readonly SeenList[],
  { sets, ways = 0, few = FEW, numbers = 1, most = Infinity, open = false, mayBePart }: Likely,
): readonly FoundSum[] {
  const found = new Map<string, FoundSum>();
  const used = [...lists.keys()].filter((place) => !isEmpty(lists[place]!));
  for (const tried of candidates(lists, used, { sets, few, numbers })) {
    const { size, wholes, likely } = tried;
    if (found.size > most) break;
    const times = likely ? size + 1 : choose(used.length, size + 1) * (size + 1);
    for (const whole of wholes) {
      if (mayBePart && !tried.parts().every((part) => mayBePart(part, whole))) continue;
      // A likely set comes again among the others.
      if (!likely && found.has(keyOf(whole, tried.parts()))) continue;
      for (const average of lists[whole]!.half === undefined ? [false] : [false, true]) {
        const shape = { averageOf: average ? size : 0, numbers };
        if (isUnlikely(lists[whole]!, tried.sum(), shape)) continue;
        const { rows, told, ...evidence } = evidenceOf(lists[whole]!, tried.sum(), shape);
        // An average lies among its parts, as other numbers do.
        const chances = { ways: Math.max(ways, times), likely: likely && !average && ways === 0 };
        const isOpen = open && likely && !average && evidence.fitting + evidence.against === 0;
        if (!isOpen && !isBelieved(evidence, chances)) continue;
        const parts = tried.parts();
        const key = keyOf(whole, parts);
        if (!found.has(key)) found.set(key, { whole, parts, average, rows, told });
      }
    }
  }
  return withoutReverses([...found.values()]);
}

/**
 * Without each sum of which the reverse is more likely: if the county is the sum of two districts, a district is that
 * of the county and the other one wherever the other has none. Whether it is found would tell what both come to.
 */
function withoutReverses(found: readonly FoundSum[]): readonly FoundSum[] {
  const pairOf = (whole: number, part: number): string => `${whole} ${part}`;
  const byPair = group(
    found.flatMap((sum) => sum.parts.map((part) => ({ sum, pair: pairOf(sum.whole, part) }))),
    ({ pair }) => pair,
  );
  return found.filter(
    ({ whole, parts, rows }) =>
      !parts.some((part) =>
        byPair.get(pairOf(part, whole))?.some(({ sum }) => isProperSubset(rows, sum.rows)),
      ),
  );
}

/** Whether rows are some of others and not all of them; both ascend. */
function isProperSubset(rows: readonly number[], of: readonly number[]): boolean {
  let at = 0;
  return (
    rows.length < of.length &&
    rows.every((row) => {
      while (of[at]! < row) at += 1;
      return of[at] === row;
    })
  );
}

const keyOf = (whole: number, parts: readonly number[]): string => `${whole}=${parts.join('+')}`;

/** A list of nothing but zeros is a part only of a likely set. */
const isEmpty = ({ seen }: SeenList): boolean => seen.every(([, high]) => high === 0);

/** Lists that may add up, and others of which each may be their sum, by their places. */
interface Candidate {
  /** How many lists are added. */
  readonly size: number;
  /** Made where they are needed: of a long list there are as many candidates, each with nearly all of it. */
  readonly parts: () => readonly number[];
  readonly sum: () => SeenList;
  readonly wholes: readonly number[];
  /** Whether these may well be a whole and all of its parts. */
  readonly likely: boolean;
}

/** Among so many lists every set may well add up, such as two districts and their county beside England. */
const FEW = 4;

/** What is tried: likely sets first, which may come again among the others. */
function* candidates(
  lists: readonly SeenList[],
  used: readonly number[],
  { sets, few, numbers }: Required<Pick<Likely, 'sets' | 'few' | 'numbers'>>,
): Generator<Candidate> {
  const isUsed = new Set(used);
  // Where no series is of a nation, all series and those of no nation are the same set.
  for (const set of new Map(sets.map((each) => [each.join(), each])).values()) {
    if (set.length < 3) continue;
    const filled = set.filter((place) => isUsed.has(place));
    for (const places of filled.length < set.length && filled.length > 2 ? [set, filled] : [set])
      yield* wholesOf(places, lists);
  }
  const mayBe = quickLook(lists, numbers);
  for (const parts of candidateSets(used)) {
    let sum: SeenList | undefined;
    yield {
      size: parts.length,
      parts: () => parts,
      sum: () => (sum ??= sumOf(parts.map((part) => lists[part]!))),
      wholes: mayBe(
        parts,
        used.filter((place) => !parts.includes(place)),
      ),
      likely: used.length <= few,
    };
  }
}

/** Each of a likely set as the sum of all others. */
function* wholesOf(places: readonly number[], lists: readonly SeenList[]): Generator<Candidate> {
  const sums = sumsWithoutOne(places.map((place) => lists[place]!));
  for (const [i, whole] of places.entries())
    yield {
      size: places.length - 1,
      parts: () => places.toSpliced(i, 1),
      sum: () => sums[i]!,
      wholes: [whole],
      likely: true,
    };
}

/** Of more rows so many are looked at first. */
const SAMPLE = 101;
/** The share of these that may be against a sum: of all rows half may be. */
const MOST_AGAINST = 2 / 3;

/** Which lists may be the sum of others, by some of their rows where there are many; all of them where there are few. */
function quickLook(lists: readonly SeenList[], numbers: number) {
  const length = (lists[0]?.seen.length ?? 0) / numbers;
  if (length <= 2 * SAMPLE) return (_: readonly number[], wholes: readonly number[]) => wholes;
  const rows = sampleOf(length).flatMap((row) =>
    Array.from({ length: numbers }, (_, i) => row * numbers + i),
  );
  const sampled = lists.map(({ seen, half, off }): SeenList => {
    const some = rows.map((at) => seen[at]!);
    return { seen: some, small: some, half, off };
  });
  return (parts: readonly number[], wholes: readonly number[]) => {
    const sum = sumOf(parts.map((part) => sampled[part]!));
    const isOut = (whole: number, averageOf: number) =>
      isUnlikely(sampled[whole]!, sum, { averageOf, numbers, most: MOST_AGAINST });
    return wholes.filter(
      (whole) =>
        !isOut(whole, 0) || (lists[whole]!.half !== undefined && !isOut(whole, parts.length)),
    );
  };
}

/** Rows that are spread over all, in no step that periods may have: by the golden ratio. */
const sampleOf = (length: number): readonly number[] =>
  Array.from({ length: SAMPLE }, (_, i) => Math.floor(((i * GOLDEN) % 1) * length));
const GOLDEN = (Math.sqrt(5) - 1) / 2;
