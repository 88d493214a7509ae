// Finds lists of counts that divide the same people in two ways and do not give their total: girls and boys, and those
// under 10 and over; the districts of a county, and its north and south.
import { candidateSets } from './candidate-sums.js';
import { evidenceOf, isBelieved, isUnlikely, type SeenList, sumOf } from './sum-evidence.js';

type Places = readonly number[];

/** Two sets of lists that come to the same, by their places. */
export interface TwoWays {
  readonly one: Places;
  readonly other: Places;
}

/** The same with the rows in which they may, in ascending order. */
export interface TwoWaysInRows extends TwoWays {
  readonly rows: readonly number[];
}

export interface FoundTwoWays extends TwoWaysInRows {
  /** Whether a row of which all is shown says so. */
  readonly told: boolean;
}

/** What is known of lists before their numbers are seen. */
interface Likely {
  /** Sets of places that may well be divided so. */
  readonly sets: readonly Places[];
  /** How many numbers each row has. */
  readonly numbers?: number;
  /** Sums and two ways that are known already. */
  readonly known?: readonly TwoWaysInRows[];
  /** Whether two sets may be of the same people, by what is known of them. */
  readonly mayBe?: (pair: TwoWays) => boolean;
}

/** Among so many lists all sets are tried against all others, among more each two against each two. */
const ALL_SETS_UP_TO = 8;
/** Among so many any two may come to as much as the other two. */
const FEW = 4;
/**
 * What chance makes less often than once in so many tries is believed. Of one row of eight figures that have nothing to
 * do with each other one in three tries would find something.
 */
const CAUTION = 10;

/** The lists of which two disjoint sets, each of two or more, come to the same. */
export function twoWaysAmong(
  lists: readonly SeenList[],
  { sets, numbers = 1, known = [], mayBe = () => true }: Likely,
): readonly FoundTwoWays[] {
  const used = [...lists.keys()].filter((s) => lists[s]!.seen.some(([, high]) => high > 0));
  const isLikely = new Set(sets.filter(({ length }) => length <= FEW).map((set) => set.join()));
  const sums = new Map<string, SeenList>();
  const sumOfSet = (set: Places): SeenList => {
    const sum = sums.get(set.join()) ?? sumOf(set.map((s) => lists[s]!));
    sums.set(set.join(), sum);
    return sum;
  };
  const pairs = pairsAmong(used);
  const isWhole = (pair: TwoWays) => sizeOf(pair) === used.length;
  const [ofAll, others] = [pairs.filter(isWhole), pairs].map(({ length }) => CAUTION * length);
  const found: FoundTwoWays[] = [];
  for (const pair of pairs) {
    const [one, other] = [sumOfSet(pair.one), sumOfSet(pair.other)];
    if (isUnlikely(one, other, { numbers }) || !mayBe(pair)) continue;
    const { rows, told, ...evidence } = evidenceOf(one, other, { numbers });
    if (followsFrom({ ...pair, rows }, [...known, ...found])) continue;
    const likely = isLikely.has(placesOf(pair).join());
    const ways = (isWhole(pair) ? ofAll : others)!;
    if (isBelieved(evidence, { ways, likely })) found.push({ ...pair, rows, told });
  }
  return found;
}

/** The places of both sets, in ascending order. */
export const placesOf = ({ one, other }: TwoWays): Places =>
  [...one, ...other].sort((a, b) => a - b);

const sizeOf = ({ one, other }: TwoWays): number => one.length + other.length;

/** Each two sets of two or more that have none in common, small ones first. */
function pairsAmong(used: Places): readonly TwoWays[] {
  const all = candidateSets(used);
  const sets = used.length > ALL_SETS_UP_TO ? all.filter(({ length }) => length === 2) : all;
  const pairs = sets.flatMap((one, i) =>
    sets
      .slice(i + 1)
      .flatMap((other) => (one.some((s) => other.includes(s)) ? [] : [{ one, other }])),
  );
  return pairs.sort((a, b) => sizeOf(a) - sizeOf(b));
}

/**
 * Whether it is one that is known, or that with more on both sides, in all of its rows: then what it has in common is
 * protected by itself. With more on one side it is another, since only one of the two can hold.
 */
export function followsFrom(
  { one, other, rows }: TwoWaysInRows,
  known: readonly TwoWaysInRows[],
): boolean {
  const has = (set: Places, some: Places) => some.every((s) => set.includes(s));
  const moreOf = (set: Places, some: Places) => set.length > some.length;
  const isWithin = (sum: TwoWays) =>
    has(one, sum.one) && has(other, sum.other) && moreOf(one, sum.one) === moreOf(other, sum.other);
  return known.some(
    (sum) =>
      (isWithin(sum) || isWithin({ one: sum.other, other: sum.one })) &&
      rows.every((row) => sum.rows.includes(row)),
  );
}
