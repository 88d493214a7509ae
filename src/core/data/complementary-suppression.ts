// Chooses which further counts to hide, so that the primary ones cannot be worked out.

/** Whether it is safe to hide only these further counts, given by their places in ascending order. */
type IsEnough = (places: readonly number[]) => boolean;

/** 12 counts have 4,096 sets, which take a few milliseconds. */
export const EXHAUSTIVE_UP_TO = 12;

/**
 * The places of the counts to hide: the fewest, then those with the smallest sum, then the first in
 * order; `[]` where none need be hidden; `undefined` where hiding all is not enough. With more than 12
 * counts the result is safe, but may hide more than the fewest.
 *
 * The secondary cell suppression problem: Fischetti and Salazar, Solving the Cell Suppression Problem
 * on Tabular Data with Linear Constraints, Management Science 47 (2001); here with one cost a cell.
 *
 * @example suppressComplementary([40, 9, 12], (places) => places.length > 0) // [1]
 */
export const suppressComplementary = (
  counts: readonly number[],
  isEnough: IsEnough,
): readonly number[] | undefined =>
  isEnough([])
    ? []
    : (counts.length > EXHAUSTIVE_UP_TO ? suppressGreedily : suppressExhaustively)(
        counts,
        isEnough,
      );

const sumOf = (counts: readonly number[], places: readonly number[]) =>
  places.reduce((sum, place) => sum + counts[place]!, 0);

/** `suppressComplementary` by trying every set of places. */
export function suppressExhaustively(
  counts: readonly number[],
  isEnough: IsEnough,
): readonly number[] | undefined {
  // Sets with an earlier place come first, and sorting keeps that order among equals.
  const sets = counts.reduceRight<(readonly number[])[]>(
    (found, _, place) => [...found.map((set) => [place, ...set]), ...found],
    [[]],
  );
  return sets
    .map((set) => ({ set, sum: sumOf(counts, set) }))
    .sort((a, b) => a.set.length - b.set.length || a.sum - b.sum)
    .find(({ set }) => isEnough(set))?.set;
}

/**
 * `suppressComplementary` that begins with all counts hidden and shows each one again that need not be
 * hidden: once from the largest, which leaves small counts hidden, and once from the smallest, which
 * leaves few hidden. It returns the better result, which is as safe as that of the exhaustive search.
 */
export function suppressGreedily(
  counts: readonly number[],
  isEnough: IsEnough,
): readonly number[] | undefined {
  const all = [...counts.keys()];
  if (!isEnough(all)) return undefined;
  const smallestFirst = all.toSorted((a, b) => counts[a]! - counts[b]!);
  const showAgain = (order: readonly number[]) =>
    order.reduce<readonly number[]>((hidden, place) => {
      const without = hidden.filter((each) => each !== place);
      return isEnough(without) ? without : hidden;
    }, all);
  const [a, b] = [showAgain(smallestFirst.toReversed()), showAgain(smallestFirst)];
  return (a.length - b.length || sumOf(counts, a) - sumOf(counts, b)) > 0 ? b : a;
}
