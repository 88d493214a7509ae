// Protects areas that add up to another: what a county shows must tell nothing of a district that the district
// does not show itself.
import type { Cell } from './additive-table.js';
import { mayBePart } from './area-level.js';
import { countOf } from './count.js';
import type { Disclosure } from './disclosure-settings.js';
import type { Range } from './feasible-range.js';
import { isSmall, seenRange, smallRange } from './small-count.js';
import { sumsAmong } from './sums-among.js';
import {
  followsFrom,
  placesOf,
  type TwoWays,
  twoWaysAmong,
  type TwoWaysInRows,
} from './two-ways-among.js';
import { absenceOf, isKnown, type Value } from './value.js';

/** All counts of one area. */
export interface AreaCounts {
  /** Of the Government Statistical Service, if the area has one. */
  readonly code?: string | undefined;
  /** By what is counted and when: the same key for the same count of each area. */
  readonly counts: ReadonlyMap<string, Value>;
  readonly disclosure: Disclosure;
}

/** An area that is the sum of others, by their places. */
export interface AreaSum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Which counts may add up; the numbers of others rule it out. */
  readonly keys: ReadonlySet<string>;
}

const rangeOf = ({ counts, disclosure }: AreaCounts, key: string): Range =>
  seenRange(counts.get(key), disclosure);

/**
 * Which areas are the sum of others, as far as counts that are not small show: see `sumsAmong`. Readers know which
 * district is in which county, so any areas are taken to add up whose codes allow it, where one number fits and none
 * speaks against it.
 *
 * @example areaSums([north, south, county]) // [{ whole: 2, parts: [0, 1], keys }]
 */
export function areaSums(areas: readonly AreaCounts[]): readonly AreaSum[] {
  const { keys, lists } = seenOf(areas);
  return sumsAmong(lists, {
    sets: [[...areas.keys()]],
    few: Infinity,
    mayBePart: (part, whole) => mayBePart(areas[part]!.code, areas[whole]!.code),
  }).map(({ whole, parts, rows }) => ({
    whole,
    parts,
    keys: new Set(rows.map((row) => keys[row]!)),
  }));
}

/** What a reader sees of each area, one row for each key. */
function seenOf(areas: readonly AreaCounts[]) {
  const keys = [...new Set(areas.flatMap(({ counts }) => [...counts.keys()]))];
  const lists = areas.map((area) => ({
    seen: keys.map((key) => rangeOf(area, key)),
    small: keys.map((key) => smallRange(area.counts.get(key), area.disclosure)),
  }));
  return { keys, lists };
}

/** Areas that divide another in two ways, such as the districts of a county, and its north and south. */
export interface AreaWays extends TwoWays {
  readonly keys: ReadonlySet<string>;
}

/**
 * Which areas divide another in two ways, whether it is given or not: see `twoWaysAmong`. Two sums that are the same
 * area are two ways, whatever else shows it: what both come to may be withheld where their parts are not.
 *
 * @param sums what is known of them
 */
export function areaWays(
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
): readonly AreaWays[] {
  const { keys, lists } = seenOf(areas);
  const known = sums.map(({ whole, parts, keys: own }) => ({
    ...{ one: [whole], other: parts },
    rows: keys.flatMap((key, row) => (own.has(key) ? [row] : [])),
  }));
  const mayOverlap = (a: number, b: number): boolean => {
    const [one, other] = [areas[a]!.code, areas[b]!.code];
    return mayBePart(one, other) || mayBePart(other, one);
  };
  const ofSums = waysOfSums(known);
  const seen = twoWaysAmong(lists, {
    sets: [[...areas.keys()]],
    known: [...known, ...ofSums],
    mayBe: ({ one, other }) =>
      one.every((a) => other.some((b) => mayOverlap(a, b))) &&
      other.every((b) => one.some((a) => mayOverlap(a, b))),
  });
  return [...ofSums, ...seen].map(({ one, other, rows }) => ({
    ...{ one, other },
    keys: new Set(rows.map((row) => keys[row]!)),
  }));
}

/** The parts of each two sums that are the same area, without those that both have. */
function waysOfSums(sums: readonly TwoWaysInRows[]): readonly TwoWaysInRows[] {
  const pairs = sums.flatMap((sum, i) =>
    sums.slice(i + 1).flatMap((more) => {
      const one = sum.other.filter((place) => !more.other.includes(place));
      const other = more.other.filter((place) => !sum.other.includes(place));
      const rows = sum.rows.filter((row) => more.rows.includes(row));
      const isPair = sum.one[0] === more.one[0] && rows.length * one.length * other.length > 0;
      return isPair ? [{ one, other, rows }] : [];
    }),
  );
  return pairs.filter((pair) => !followsFrom(pair, sums));
}

/** For each area the counts that are not given and that the sums leave, by key. */
export type LeftBySums = readonly ReadonlyMap<string, number>[];

/**
 * What the sums leave for counts that are not given: anyone can work it out. Of sums that leave different numbers one
 * holds at most, and it is not known which: each is tried in turn, after what all of them leave together.
 */
export function leftBySums(
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
): readonly [LeftBySums, ...LeftBySums[]] {
  const all = leftAfter(areas, sums);
  const isOther = (left: LeftBySums) =>
    left.some((of, place) => [...of].some(([key, count]) => all[place]!.get(key) !== count));
  const others = sums.map((sum) => leftAfter(areas, sums, leftAfter(areas, [sum])));
  return [all, ...others.filter(isOther)];
}

/**
 * Only counts that are not small are used, since the others are not shown. Of different numbers a small one is taken,
 * that it be protected.
 *
 * @param before what is known to be left already
 */
function leftAfter(
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
  before: LeftBySums = [],
): LeftBySums {
  const left = areas.map((_, place) => new Map(before[place]));
  const known = (place: number, key: string) => {
    const [low, high] = rangeOf(areas[place]!, key);
    return left[place]!.get(key) ?? (low === high ? low : undefined);
  };
  for (;;) {
    const more = areas.map(() => new Map<string, number>());
    for (const { whole, parts, keys } of sums) {
      for (const key of keys) {
        const unknown = [whole, ...parts].filter((place) => known(place, key) === undefined);
        const [only] = unknown;
        if (only === undefined || unknown.length > 1 || !isOpen(areas[only]!, key)) continue;
        const others = parts.reduce((sum, place) => sum + (known(place, key) ?? 0), 0);
        const count = only === whole ? others : known(whole, key)! - others;
        if (count < 0) continue;
        const { threshold } = areas[only]!.disclosure;
        const other = more[only]!.get(key);
        if (other === undefined || isSmall(count, threshold)) more[only]!.set(key, count);
      }
    }
    if (more.every(({ size }) => size === 0)) return left;
    more.forEach((of, place) => of.forEach((count, key) => left[place]!.set(key, count)));
  }
}

/**
 * Whether parts come to more than their sum: then a number that other areas leave is none of this table.
 *
 * @example exceeds({ id: 'all', value: 63, partitions: [[{ id: 'own', value: 60 }, { id: 'kin', value: 63 }]] }) // true
 */
export const exceeds = ({ value, partitions = [] }: Cell): boolean =>
  partitions.some(
    (parts) =>
      parts.reduce((sum, part) => sum + (Number(part.value) || 0), 0) > Number(value) ||
      parts.some(exceeds),
  );

/** Whether there is no number, for no reason that protects anybody. */
function isOpen({ counts }: AreaCounts, key: string): boolean {
  const value = counts.get(key);
  return !value || (!isKnown(value) && 'x!'.includes(absenceOf(value)));
}

/**
 * For each area the counts that are a part of a small sum, by key. Each of them is small or 0, and which are 0
 * would tell how small the sum can be: all must be hidden, and any may be 0. See `inDoubt`. A sum of which all parts
 * are small or 0 is taken for one, whatever it comes to: its parts hide it, and that it is not small must not be seen.
 */
export const partsOfSmallSums = (
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
): readonly ReadonlySet<string>[] =>
  partsOfSums(areas, sums, ({ whole, parts }, key) => {
    const members = parts.map((part) => areas[part]!);
    if (!isFew(areas[whole]!, key) && !areAllFew(members, key)) return false;
    // A number that was found since may rule the sum out.
    const least = members.reduce((sum, part) => sum + rangeOf(part, key)[0], 0);
    return least < areas[whole]!.disclosure.threshold;
  });

/**
 * For each area the counts that are no part of a small sum, but must look like one, by key: of the sum each part is 0
 * or hidden, and a hidden one for a reason that is not told. A 0 that is shown would tell that it is not small.
 *
 * @param hidden the keys that each area hides so far; call again until it hides no more
 * @param untold those of them that are not known to be small or large
 */
export const partsLikeSmall = (
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
  { hidden, untold }: Record<'hidden' | 'untold', readonly ReadonlySet<string>[]>,
): readonly ReadonlySet<string>[] => {
  const isHiddenOrNone = (part: number, key: string) =>
    hidden[part]!.has(key) || countOf(areas[part]!.counts.get(key)) === 0;
  return partsOfSums(
    areas,
    sums,
    ({ parts }, key) =>
      parts.some((part) => untold[part]!.has(key)) &&
      parts.every((part) => isHiddenOrNone(part, key)),
  );
};

/** For each area the keys of its numbers that are a part of such a sum; what a publisher has protected stands. */
const partsOfSums = (
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
  isWanted: (sum: AreaSum, key: string) => boolean,
): readonly ReadonlySet<string>[] => {
  const open = sums.filter(({ whole }) => !areas[whole]!.disclosure.protected);
  return areas.map(({ counts, disclosure }, place) => {
    const own = disclosure.protected ? [] : open.filter(({ parts }) => parts.includes(place));
    const isPart = (key: string) => own.some((sum) => sum.keys.has(key) && isWanted(sum, key));
    return new Set(
      [...counts].flatMap(([key, value]) => (isKnown(value) && isPart(key) ? [key] : [])),
    );
  });
};

const isFew = ({ counts, disclosure }: AreaCounts, key: string): boolean =>
  isSmall(countOf(counts.get(key)), disclosure.threshold);

/** Whether each is small or 0, and not all are 0. */
const areAllFew = (areas: readonly AreaCounts[], key: string): boolean =>
  areas.some((area) => isFew(area, key)) &&
  areas.every((area) => countOf(area.counts.get(key)) === 0 || isFew(area, key));

/**
 * The table as it must be protected where some of its counts are parts of a small sum of areas. Each of these may
 * be 0, and is hidden like a small count all the same; which small number it is makes no difference. Beside each
 * stands a part that is not known, so that the hidden parts of a sum are never all small: if they were, a part
 * might be too many to be 0. A sum that would be small without them is hidden like a small one.
 *
 * @param doubtful ids of such counts
 */
export const inDoubt = (root: Cell, doubtful: ReadonlySet<string>, threshold: number): Cell =>
  doubtful.size === 0 ? root : doubted(root, doubtful, threshold).cell;

/** A count with what is in doubt of it, and whether it may itself be 0. */
function doubted(
  cell: Cell,
  doubtful: ReadonlySet<string>,
  threshold: number,
): { readonly cell: Cell; readonly mayBeNone: boolean } {
  const { id, value, partitions = [] } = cell;
  const sums = partitions.map((parts) => {
    const seen = parts.map((part) => doubted(part, doubtful, threshold));
    const others = parts.filter((_, i) => seen[i]!.mayBeNone);
    return {
      parts: seen.flatMap((part): readonly Cell[] =>
        part.mayBeNone ? [part.cell, { id: `${part.cell.id} or 0`, value: 'c' }] : [part.cell],
      ),
      rest:
        others.length > 0
          ? others.reduce((left, part) => left - Number(part.value), Number(value))
          : Infinity,
    };
  });
  const isNumber = typeof value === 'number';
  const mayBeNone = doubtful.has(id) || (isNumber && sums.some(({ rest }) => rest < threshold));
  return {
    cell: {
      ...cell,
      ...(mayBeNone && isNumber ? { value: 1 } : {}),
      ...(cell.partitions ? { partitions: sums.map(({ parts }) => parts) } : {}),
    },
    mayBeNone,
  };
}

/**
 * What each area must withhold because of the others, by key. A sum shows only what every part shows: then it
 * tells nothing that a reader could not add up.
 *
 * @param hidden the keys that each area hides so far; call again until it hides no more
 */
function withheldBySums(
  areas: readonly AreaCounts[],
  sums: readonly AreaSum[],
  hidden: readonly ReadonlySet<string>[],
): readonly ReadonlySet<string>[] {
  const withheld = areas.map(() => new Set<string>());
  for (const { whole, parts, keys } of sums)
    for (const part of parts) {
      // What a publisher has protected stands, beside a sum that stands.
      if (areas[part]!.disclosure.protected && areas[whole]!.disclosure.protected) continue;
      for (const key of hidden[part]!) if (keys.has(key)) withheld[whole]!.add(key);
    }
  return withheld;
}

/** What each area must withhold because of the others, by key: see `withheldBySums` and `withheldByWays`. */
export function withheldByOthers(
  areas: readonly AreaCounts[],
  { sums, ways }: { readonly sums: readonly AreaSum[]; readonly ways: readonly AreaWays[] },
  hidden: readonly ReadonlySet<string>[],
): readonly ReadonlySet<string>[] {
  const byWays = withheldByWays(areas, ways, hidden);
  return withheldBySums(areas, sums, hidden).map((keys, i) => new Set([...keys, ...byWays[i]!]));
}

/**
 * The same where areas divide another in two ways, of which none shows what one hides, or does not give though it is
 * small: the others would tell it.
 */
function withheldByWays(
  areas: readonly AreaCounts[],
  ways: readonly AreaWays[],
  hidden: readonly ReadonlySet<string>[],
): readonly ReadonlySet<string>[] {
  const withheld = areas.map(() => new Set<string>());
  for (const pair of ways)
    for (const key of keysWithheld(areas, pair, hidden))
      for (const place of placesOf(pair)) withheld[place]!.add(key);
  return withheld;
}

/** The counts that areas which divide another in two ways must all withhold, by key. */
function keysWithheld(
  areas: readonly AreaCounts[],
  pair: AreaWays,
  hidden: readonly ReadonlySet<string>[],
): readonly string[] {
  const places = placesOf(pair);
  if (places.every((place) => areas[place]!.disclosure.protected)) return [];
  return [...pair.keys].filter(
    (key) => places.some((place) => hidden[place]!.has(key)) || leavesFew(areas, pair, key),
  );
}

/** Whether one count is not given, and those of the other areas leave a small number for it. */
function leavesFew(areas: readonly AreaCounts[], pair: AreaWays, key: string): boolean {
  const open = placesOf(pair).filter((place) => isOpen(areas[place]!, key));
  if (open.length !== 1) return false;
  const sumOf = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (countOf(areas[place]!.counts.get(key)) ?? 0), 0);
  const { threshold } = areas[open[0]!]!.disclosure;
  return isSmall(Math.abs(sumOf(pair.one) - sumOf(pair.other)), threshold);
}
