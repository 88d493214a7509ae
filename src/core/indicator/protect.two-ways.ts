// Withholds figures of series that divide the same people in two ways and do not give their total: girls and boys, and
// those under 10 and over. Each figure is what the others leave.
import { candidateSets } from '../data/candidate-sums.js';
import { evidenceOf, isBelieved, isUnlikely, type SeenList, sumOf } from '../data/sum-evidence.js';
import { isKnown } from '../data/value.js';
import { type Counted, figureId, type FoundTwoWays } from './counted.js';
import { isFew, seenSeries } from './seen-figures.js';

type Series = readonly number[];
type Pair = Pick<FoundTwoWays, 'one' | 'other'>;

/** Among so many series all sets are tried against all others, among more each two against each two. */
const ALL_SETS_UP_TO = 8;
/** Among so many any two may come to as much as the other two. */
const FEW = 4;
/**
 * What chance makes less often than once in so many tries is believed. Of one row of eight figures that have nothing to
 * do with each other one in three tries would find something.
 */
const CAUTION = 10;

/**
 * Where anything of such series is withheld in a period, or left out and small, all that they have in it is.
 *
 * @param looksFor whether there is a number that a reader may look for
 */
export function hideInTwoWays(counted: Counted, looksFor: boolean): void {
  const { series, hidden, found } = counted;
  if (looksFor) findTwoWays(counted);
  for (const pair of found.twoWays.values())
    for (const at of pair.rows) {
      if (!isWithheld(pair, at, counted) && !leavesFew(pair, at, counted)) continue;
      for (const s of seriesOf(pair))
        if (isKnown(series[s]?.values[at])) hidden.add(figureId(s, at));
    }
}

/** Those that have a withheld figure in any period. */
export const withheldInTwoWays = (counted: Counted): readonly FoundTwoWays[] =>
  [...counted.found.twoWays.values()].filter((pair) =>
    pair.rows.some((at) => isWithheld(pair, at, counted)),
  );

const isWithheld = (pair: Pair, at: number, { hidden }: Counted): boolean =>
  seriesOf(pair).some((s) => hidden.has(figureId(s, at)));

/** Adds to what is found. What is hidden since speaks neither for it nor against it. */
function findTwoWays(counted: Counted): void {
  const { found, grids, sets } = counted;
  const seen = seenSeries(counted);
  const numbers = grids.length;
  const used = [...seen.keys()].filter((s) => seen[s]!.seen.some(([, high]) => high > 0));
  const isLikely = new Set(sets.filter(({ length }) => length <= FEW).map((set) => set.join()));
  const sums = new Map<string, SeenList>();
  const sumOfSet = (set: Series): SeenList => {
    const known = sums.get(set.join()) ?? sumOf(set.map((s) => seen[s]!));
    sums.set(set.join(), known);
    return known;
  };
  const pairs = pairsAmong(used);
  const isWhole = (pair: Pair) => pair.one.length + pair.other.length === used.length;
  const [ofAll, others] = [pairs.filter(isWhole), pairs].map(({ length }) => CAUTION * length);
  for (const pair of pairs) {
    const [one, other] = [sumOfSet(pair.one), sumOfSet(pair.other)];
    if (isUnlikely(one, other, { numbers }) || followsFrom(pair, counted)) continue;
    const { rows, told, ...evidence } = evidenceOf(one, other, { numbers });
    const likely = isLikely.has(seriesOf(pair).join());
    const ways = (isWhole(pair) ? ofAll : others)!;
    if (!isBelieved(evidence, { ways, likely })) continue;
    const key = `${pair.one.join()}=${pair.other.join()}`;
    found.twoWays.set(key, {
      ...pair,
      rows,
      told: told || (found.twoWays.get(key)?.told ?? false),
    });
  }
}

/** Whether one figure is not given, and the others leave a small number for it. */
function leavesFew({ one, other }: Pair, at: number, counted: Counted): boolean {
  return counted.grids.some((grid) => {
    const numberOf = (s: number) => grid[s]![at];
    const [none, more] = [...one, ...other].filter((s) => typeof numberOf(s) !== 'number');
    if (none === undefined || more !== undefined) return false;
    const add = (set: Series) => set.reduce((sum, s) => sum + (Number(numberOf(s)) || 0), 0);
    return isFew(Math.abs(add(one) - add(other)), counted.disclosure);
  });
}

/** All series of the two, in ascending order. */
export const seriesOf = ({ one, other }: Pair): Series => [...one, ...other].sort((a, b) => a - b);

/** Sets of two or more that have no series in common, those of fewest series first. */
function pairsAmong(used: Series): readonly Pair[] {
  const all = candidateSets(used);
  const sets = used.length > ALL_SETS_UP_TO ? all.filter(({ length }) => length === 2) : all;
  const pairs = sets.flatMap((one, i) =>
    sets
      .slice(i + 1)
      .flatMap((other) => (one.some((s) => other.includes(s)) ? [] : [{ one, other }])),
  );
  const sizeOf = ({ one, other }: Pair) => one.length + other.length;
  return pairs.sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** Whether it is a sum that is found with more on both sides: then what it has in common is protected by itself. */
function followsFrom({ one, other }: Pair, { found }: Counted): boolean {
  const isIn = (some: Series, set: Series) => some.every((s) => set.includes(s));
  const sums = [...found.series.values()].map(({ whole, parts }): Pair => ({
    one: [whole],
    other: parts,
  }));
  return [...sums, ...found.twoWays.values()].some(
    (sum) =>
      sum.one.length + sum.other.length < one.length + other.length &&
      ((isIn(sum.one, one) && isIn(sum.other, other)) ||
        (isIn(sum.one, other) && isIn(sum.other, one))),
  );
}
