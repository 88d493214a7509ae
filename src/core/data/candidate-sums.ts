// Lists which lists of counts are tried as the sum of which others.

/** One list and others that may add up to it, by their places. */
export interface Candidate {
  readonly whole: number;
  /** Two at least, in ascending order. */
  readonly parts: readonly number[];
  /** Whether these may well be a whole and all of its parts. */
  readonly likely: boolean;
  /** How many sets of as many parts are tried for one whole: so many times a fit by chance is found. */
  readonly ways: number;
}

/** Among so many lists every set may well add up, such as two districts and their county beside England. */
const FEW = 4;
/** Among so many every set is tried: of twelve there are 24,564. */
const ALL_SETS_UP_TO = 12;
/** Among so many pairs are tried, and lists that follow one another; among more only the likely sets. */
const PAIRS_AND_RUNS_UP_TO = 40;
/** A larger set is not likely. */
const MOST_IN_SET = 200;

/**
 * The candidates among so many lists, each once, likely ones first.
 *
 * @param empty places of lists that have nothing but zeros: parts only of a likely set
 * @param sets places of lists that may well be a whole and all of its parts
 */
export function candidateSums(
  count: number,
  empty: ReadonlySet<number>,
  sets: readonly (readonly number[])[],
): readonly Candidate[] {
  const used = placesUpTo(count).filter((place) => !empty.has(place));
  const found = new Map<string, Candidate>();
  const add = (parts: readonly number[], wholes: readonly number[], likely: boolean) => {
    if (parts.length < 2) return;
    const ways = likely ? parts.length + 1 : choose(used.length - 1, parts.length);
    for (const whole of wholes) {
      const key = `${whole}=${parts.join('+')}`;
      if (!parts.includes(whole) && !found.has(key)) found.set(key, { whole, parts, likely, ways });
    }
  };
  for (const set of sets)
    for (const whole of set.length > MOST_IN_SET ? [] : set) {
      const others = set.filter((place) => place !== whole);
      add(others, [whole], true);
      add(others.filter((place) => !empty.has(place)), [whole], true); // prettier-ignore
    }
  for (const parts of setsOf(used)) add(parts, used, used.length <= FEW);
  return [...found.values()];
}

const placesUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** The sets of two or more that are tried as parts. */
function setsOf(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length > PAIRS_AND_RUNS_UP_TO) return [];
  if (places.length <= ALL_SETS_UP_TO)
    return placesUpTo(2 ** places.length).map((bits) => places.filter((_, i) => bits & (1 << i)));
  return places.flatMap((place, from) => [
    ...places.slice(from + 1).map((other) => [place, other]),
    ...places.slice(from + 3).map((_, length) => places.slice(from, from + 3 + length)),
  ]);
}

/** In how many ways so many can be taken out of all. */
export const choose = (all: number, some: number): number =>
  placesUpTo(Math.min(some, all - some)).reduce((ways, i) => (ways * (all - i)) / (i + 1), 1);
