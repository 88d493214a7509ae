// Finds which lists of counts add up to another list, such as districts to their county, from what a reader sees.
import type { Range } from './feasible-range.js';

/** A list that is the sum of others, row by row. */
export interface FoundSum {
  /** Place of the list that is the sum. */
  readonly whole: number;
  /** Places of the lists that add up to it, two at least, in ascending order. */
  readonly parts: readonly number[];
}

/** Among so many lists every set that may add up is taken to, such as two districts and their county beside England. */
const FEW = 4;
/** Among so many lists every set is tried; among more, all others, pairs, and lists that follow one another. */
const ALL_SETS_UP_TO = 15;

/**
 * The sums among lists of counts: for each list, the sets of others that add up to it in every row.
 *
 * It uses only what a reader sees, never a hidden number: a cell is the range that is known of it, which is
 * one number where that is shown. A row contradicts a sum where no numbers in its ranges fit. Rows with all
 * their numbers must show a sum so clearly that it is unlikely to be chance. One such row is enough for the
 * sum of all other lists, and among few lists for any; where there is none, but a row whose ranges are all
 * bounded, it may be so, and is found too.
 *
 * @param lists with one range for each row, from 0 to `Infinity` where nothing is known
 * @example
 * // North, South, County; the second count of the north is withheld
 * sumsAmong([[[60, 60], [1, 4]], [[50, 50], [20, 20]], [[110, 110], [23, 23]]]) // [{ whole: 2, parts: [0, 1] }]
 */
export function sumsAmong(lists: readonly (readonly Range[])[]): readonly FoundSum[] {
  const places = [...lists.keys()];
  // A list of zeros adds nothing to any sum. It is a part of the sum of all others only.
  const used = places.filter((place) => lists[place]!.some(([, high]) => high > 0));
  return used.flatMap((whole) => {
    const others = used.filter((place) => place !== whole);
    const all = places.filter((place) => place !== whole);
    return candidateSets(lists, whole, others, all).flatMap((parts): FoundSum[] => {
      const { seen, maybe, chance } = evidence(lists, whole, parts);
      // Of few lists, few sets fit by chance; so all are protected, as that of all others is.
      const isLikely = parts.length >= others.length || used.length <= FEW;
      const isClear = seen && (isLikely || chance * setsOf(others.length, parts.length) <= 1);
      return isClear || (isLikely && maybe) ? [{ whole, parts }] : [];
    });
  });
}

type Lists = readonly (readonly Range[])[];

/** The sets of two or more that fit the whole in every row. */
function candidateSets(
  lists: Lists,
  whole: number,
  others: readonly number[],
  all: readonly number[],
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const keep = (parts: readonly number[]) => {
    const isNew = !found.some(
      (each) => each.length === parts.length && each.every((place, i) => place === parts[i]),
    );
    if (parts.length > 1 && isNew && fits(lists, whole, parts)) found.push(parts);
  };
  const isEvery = others.length < ALL_SETS_UP_TO;
  const extend = (parts: readonly number[], from: number): void => {
    keep(parts);
    for (let i = from; i < others.length; i += 1) {
      const more = [...parts, others[i]!];
      // No count is negative: what is too much stays too much.
      if (!isTooMuch(lists, whole, more) && (isEvery || more.length < 3)) extend(more, i + 1);
    }
  };
  extend([], 0);
  keep(all);
  if (isEvery) return found;
  keep(others);
  others.forEach((_, start) => {
    for (let end = start + 2; end <= others.length; end += 1) {
      const run = others.slice(start, end);
      if (isTooMuch(lists, whole, run)) break;
      keep(run);
    }
  });
  return found;
}

const sumAt = (lists: Lists, parts: readonly number[], row: number, end: 0 | 1): number =>
  parts.reduce((sum, place) => sum + lists[place]![row]![end], 0);

const isTooMuch = (lists: Lists, whole: number, parts: readonly number[]): boolean =>
  lists[whole]!.some(([, high], row) => sumAt(lists, parts, row, 0) > high);

const fits = (lists: Lists, whole: number, parts: readonly number[]): boolean =>
  lists[whole]!.every(
    ([low, high], row) => sumAt(lists, parts, row, 0) <= high && sumAt(lists, parts, row, 1) >= low,
  );

/** What the rows say of a set that fits: whether one shows it, or might; and how likely it would fit by chance. */
function evidence(lists: Lists, whole: number, parts: readonly number[]) {
  const rows = [...lists[whole]!.keys()].map((row) =>
    [whole, ...parts].map((place) => lists[place]![row]!),
  );
  const seen = rows.filter((row) => row.every(([low, high]) => low === high) && row[0]![0] > 0);
  return {
    seen: seen.length > 0,
    maybe: rows.some((row) => row[0]![1] > 0 && row.every(([, high]) => high < Infinity)),
    // One number of so many fits by chance.
    chance: seen.reduce((product, row) => product / row[0]![0], 1),
  };
}

/** In how many ways so many can be taken out of all. */
const setsOf = (all: number, some: number): number =>
  Array.from({ length: some }).reduce<number>((ways, _, i) => (ways * (all - i)) / (i + 1), 1);
