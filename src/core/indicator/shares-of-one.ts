// Finds figures that may be shares of one number, and make it up: own 60%, kin 5% and agency 35% of the same children.
import type { CellValue } from '../data/additive-table.js';
import type { FoundSum } from '../data/sums-among.js';
import { type Counted, figureId, type Grid, withAnyThree } from './counted.js';
import type { Series } from './indicator.js';

/** Figures that may be shares of one number, with that number as their last series. It adds up over no time. */
export interface Shares {
  /** Without what is hidden, which changes: see `idsOfShares`. */
  readonly counted: Omit<Counted, 'hidden'>;
  /** For each of these series its place among all; of the last one see `wholePlace`. */
  readonly places: readonly number[];
}

/** The place of what a series is out of, after all series. Where several are out of one number, it has several places. */
export const wholePlace = (series: number, of: number): number => series + of;

/** Tells whether the number that a figure is out of is withheld, in any of its places. */
export function hiddenWholes(
  series: readonly Pick<Series, 'denominator'>[],
  hidden: ReadonlySet<string>,
): (series: number, period: number) => boolean {
  const numbers = new Set<string>();
  for (const [s, { denominator }] of series.entries())
    denominator?.forEach((of, at) => {
      if (hidden.has(figureId(wholePlace(series.length, s), at))) numbers.add(`${at} ${of}`);
    });
  return (s, at) => numbers.has(`${at} ${series[s]!.denominator?.[at]}`);
}

/** Those for each series that is the first of several that are out of its number, in any period; else none. */
export function sharesOf(counted: Counted): readonly Shares[] {
  const { series, sets, grids, people } = counted;
  const grid = grids[people ? 0 : 1];
  if (!grid) return [];
  const setsOf = series.map((): number[] => []);
  sets.forEach((set, i) => set.forEach((s) => setsOf[s]!.push(i)));
  return [...byFirst(counted)].map(([first, others]) => {
    const members = [first, ...[...others].sort((a, b) => a - b)];
    return sharesOfMembers(counted, grid, { members, sets: setsAmong(members, setsOf) });
  });
}

/**
 * The series that are out of one number in any period, by the first of them. A number under the threshold says
 * nothing, since it is not shown.
 */
function byFirst({ series, periods, disclosure }: Counted): ReadonlyMap<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const at of periods.keys()) {
    const firsts = new Map<number, number>();
    for (const [s, { denominator }] of series.entries()) {
      const of = denominator?.[at] ?? 0;
      if (of < disclosure.threshold) continue;
      const first = firsts.get(of);
      if (first === undefined) firsts.set(of, s);
      else found.set(first, (found.get(first) ?? new Set()).add(s));
    }
  }
  return found;
}

/** Of each set those that are members, by their place among these; and of four any three. */
function setsAmong(
  members: readonly number[],
  setsOf: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const sets = new Map<number, number[]>();
  members.forEach((s, i) =>
    setsOf[s]!.forEach((set) => sets.set(set, [...(sets.get(set) ?? []), i])),
  );
  return [...sets.values()].flatMap(withAnyThree);
}

/** In a period in which a member is out of another number than the first, it has no part in that. */
function sharesOfMembers(
  counted: Counted,
  grid: Grid,
  { members, sets }: { readonly members: readonly number[]; readonly sets: Counted['sets'] },
): Shares {
  const { series, periods, found, people, primary, outside } = counted;
  const ofAt = (s: number, at: number) => series[s]!.denominator?.[at] ?? undefined;
  const wholes = periods.map((_, at) =>
    members.map((s) => ofAt(s, at)).find((of) => of !== undefined),
  );
  const rows = members.map((s) =>
    grid[s]!.map((number, at) => ((ofAt(s, at) ?? wholes[at]) === wholes[at] ? number : undefined)),
  );
  const [first] = members as readonly [number, ...number[]];
  const whole = members.length;
  const places = [...members, wholePlace(series.length, first)];
  const sums = found.shares.get(first) ?? new Map<string, FoundSum>();
  found.shares.set(first, sums);
  return {
    places,
    counted: {
      ...counted,
      kind: 'stock',
      series: members.map((s) => series[s]!),
      grids: [[...rows, wholes.map((of): CellValue => of ?? 'x')]],
      errorOf: (_, [i, at]) =>
        i === whole ? 0 : counted.errorOf(people ? 0 : 1, [members[i]!, at]),
      primary: idsOfShares(primary, places, periods.length),
      outside: idsOfShares(outside, places, periods.length),
      sets: sets.map((set) => [...set, whole]),
      whole,
      found: { ...found, series: sums },
    },
  };
}

/** Ids of figures among all as those among shares. */
export function idsOfShares(
  ids: ReadonlySet<string>,
  places: Shares['places'],
  periods: number,
): Set<string> {
  const own = new Set<string>();
  for (const [i, place] of places.entries())
    for (let at = 0; at < periods; at += 1)
      if (ids.has(figureId(place, at))) own.add(figureId(i, at));
  return own;
}
