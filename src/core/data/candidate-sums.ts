// Lists which lists of counts are tried as parts of which others.

/** Among so many every set is tried: of ten there are 1,013. */
const ALL_SETS_UP_TO = 10;
/** Among so many pairs are tried, and lists that follow one another; among more none. */
const PAIRS_AND_RUNS_UP_TO = 20;

/** The sets of two lists or more that are tried as parts of any other, by their places, each in ascending order. */
export function candidateSets(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length > PAIRS_AND_RUNS_UP_TO) return [];
  if (places.length <= ALL_SETS_UP_TO)
    return Array.from({ length: 2 ** places.length }, (_, bits) =>
      places.filter((_place, i) => bits & (1 << i)),
    ).filter((set) => set.length > 1);
  return places.flatMap((place, from) => [
    ...places.slice(from + 1).map((other) => [place, other]),
    ...places.slice(from + 3).map((_, length) => places.slice(from, from + 3 + length)),
  ]);
}
