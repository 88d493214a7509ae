// Finds which lists of counts add up to another list, such as girls and boys to all children, or districts to
// their county, from what a reader sees.
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
  /** More are not looked for. */
  readonly most?: number;
  /** Among so many lists every set may well add up; 0 where lists are of a kind that do not. */
  readonly few?: number;
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
  { sets, ways = 0, most = Infinity, few = FEW }: Likely,
): readonly FoundSum[] {
  const found = new Map<string, FoundSum>();
  const used = [...lists.keys()].filter((place) => !isEmpty(lists[place]!));
  for (const { parts, sum, wholes, likely } of candidates(lists, used, sets, few)) {
    if (found.size > most) break;
    const size = parts.length + 1;
    const tried = likely ? size : choose(used.length, size) * size;
    for (const whole of wholes)
      for (const average of lists[whole]!.half === undefined ? [false] : [false, true]) {
        const averageOf = average ? parts.length : undefined;
        if (isUnlikely(lists[whole]!, sum(), averageOf)) continue;
        const { rows, told, ...evidence } = evidenceOf(lists[whole]!, sum(), averageOf);
        const key = `${whole}=${parts.join('+')}`;
        // An average lies among its parts, as other numbers do.
        const chances = { ways: Math.max(ways, tried), likely: likely && !average && ways === 0 };
        if (found.has(key) || !isBelieved(evidence, chances)) continue;
        found.set(key, { whole, parts, average, rows, told });
      }
  }
  return [...found.values()];
}

/** A list of nothing but zeros is a part only of a likely set. */
const isEmpty = ({ seen }: SeenList): boolean => seen.every(([, high]) => high === 0);

/** Lists that may add up, and others of which each may be their sum, by their places. */
interface Candidate {
  readonly parts: readonly number[];
  readonly sum: () => SeenList;
  readonly wholes: readonly number[];
  /** Whether these may well be a whole and all of its parts. */
  readonly likely: boolean;
}

/** Among so many lists every set may well add up, such as two districts and their county beside England. */
const FEW = 4;
/** A larger set is not likely. */
const MOST_IN_SET = 200;

/** What is tried: likely sets first, which may come again among the others. */
function* candidates(
  lists: readonly SeenList[],
  used: readonly number[],
  sets: readonly (readonly number[])[],
  few: number,
): Generator<Candidate> {
  const isUsed = new Set(used);
  for (const set of sets) {
    if (set.length < 3 || set.length > MOST_IN_SET) continue;
    const filled = set.filter((place) => isUsed.has(place));
    for (const places of filled.length < set.length && filled.length > 2 ? [set, filled] : [set]) {
      const sums = sumsWithoutOne(places.map((place) => lists[place]!));
      for (const [i, whole] of places.entries())
        yield { parts: places.toSpliced(i, 1), sum: () => sums[i]!, wholes: [whole], likely: true };
    }
  }
  const sampled = lists.map(sampleOf);
  for (const parts of candidateSets(used)) {
    const ofSample = sumOf(parts.map((part) => sampled[part]!));
    const mayBe = (whole: number) => {
      const { half } = lists[whole]!;
      if (sampled[whole] === lists[whole]) return true;
      const isNoSum = isUnlikely(sampled[whole]!, ofSample, 0, MOST_AGAINST);
      return (
        !isNoSum ||
        (half !== undefined && !isUnlikely(sampled[whole]!, ofSample, parts.length, MOST_AGAINST))
      );
    };
    let sum: SeenList | undefined;
    yield {
      parts,
      sum: () => (sum ??= sumOf(parts.map((part) => lists[part]!))),
      wholes: used.filter((place) => !parts.includes(place) && mayBe(place)),
      likely: used.length <= few,
    };
  }
}

/** Of more rows so many are looked at first. */
const SAMPLE = 101;
/** The share of these that may be against a sum: of all rows half may be. */
const MOST_AGAINST = 2 / 3;

/** Some of many rows, spread over all but in no step that periods may have; all of few. */
function sampleOf(list: SeenList): SeenList {
  const { length } = list.seen;
  if (length <= 2 * SAMPLE) return list;
  const rows = Array.from({ length: SAMPLE }, (_, i) => Math.floor(((i * GOLDEN) % 1) * length));
  const of = (ranges: SeenList['seen']) => rows.map((row) => ranges[row]!);
  return { ...list, seen: of(list.seen), small: of(list.small) };
}
const GOLDEN = (Math.sqrt(5) - 1) / 2;
