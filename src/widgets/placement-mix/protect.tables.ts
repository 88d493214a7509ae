// The tables of a mix: the numbers of one area at one date, which of them add up, and what each is called.
import { sum } from 'd3-array';
import { type Cell, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { Period } from '../../core/data/period.js';
import { isSmall, seenRange } from '../../core/data/small-count.js';
import { sumsAmong } from '../../core/data/sums-among.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';

/** The numbers of one area at one date; a mix has a table for now and one for the previous period. */
export interface Table {
  readonly one: Mix;
  readonly counts: Counts;
  readonly field: 'value' | 'previous';
  readonly period: Period | undefined;
  /** Whether its parts claim to make up its total. */
  readonly whole: boolean;
}

export const tablesOf = ({ mixes }: PlacementMix): readonly Table[] =>
  mixes.flatMap((one): Table[] => {
    const { now, period, whole, previous, previousPeriod, wholePrevious } = one;
    const before = { field: 'previous', period: previousPeriod, whole: wholePrevious } as const;
    return [
      { one, counts: now, field: 'value', period, whole },
      ...(previous ? [{ one, counts: previous, ...before }] : []),
    ];
  });

/** The counts with what `to` makes of each; its id is the same in every table of the mix. */
export const mapCounts = (
  { parts, subgroups, groups, total, ...rest }: Counts,
  to: (value: Value, id: string) => Value,
): Counts => ({
  ...rest,
  parts: parts.map((value, i) => to(value, `p${i}`)),
  subgroups: subgroups.map((value, i) => to(value, `s${i}`)),
  groups: groups.map((value, i) => to(value, `g${i}`)),
  total: to(total, 'total'),
});

/** Every count by its id. */
export function countsById(counts: Counts): ReadonlyMap<string, Value> {
  const byId = new Map<string, Value>();
  mapCounts(counts, (value, id) => {
    byId.set(id, value);
    return value;
  });
  return byId;
}

/** Whether a value is a count under the threshold, and so hidden for a reason of its own. */
export const isHiddenAsSmall = (
  value: Value,
  { threshold, protected: stands }: Pick<Disclosure, 'threshold' | 'protected'>,
): boolean => !stands && isKnown(value) && isSmall(value.value, threshold);

/**
 * Whether a table has no such count: it divides people in another way than the table that has it. What its author
 * writes as not applicable adds as little to it.
 */
export const isNone = ({ one }: Pick<Table, 'one'>, value: Value): boolean =>
  one.breakdown !== undefined && value.value === '[z]';

/** Says how the numbers of one area at one date add up. */
export type TableMaker = (counts: Counts, disclosure: Disclosure) => Cell;

/**
 * Parts add up to their group, groups and parts without one to the total. What a part holds ("of which") and
 * what it does not hold add up to the part: subgroups are taken for separate as far as they fit into it.
 */
export function tableMaker(mix: PlacementMix, tables: readonly Table[]): TableMaker {
  const holders = mix.parts.length;
  const found = sumsOfSubgroups(mix, tables);
  return (counts, disclosure) => {
    const values = countsById(counts);
    const idOf = (place: number) => (place < holders ? `p${place}` : `s${place - holders}`);
    const cellOf = (place: number): Cell => {
      const value = values.get(idOf(place));
      const own = mix.subgroups.flatMap(({ of }, s) => (of === place ? [holders + s] : []));
      const sets = setsThatFit(
        own,
        found.filter((set) => set.every((each) => own.includes(each))),
        (some) => {
          const least = some.map((each) => seenRange(values.get(idOf(each)), disclosure)[0]);
          return sum(least) <= seenRange(value, disclosure)[1];
        },
      );
      return sumCell(
        idOf(place),
        value,
        sets.map((set, i) => [...set.map(cellOf), { id: `${idOf(place)} left ${i}`, value: 'x' }]),
      );
    };
    const cells = mix.parts.map((_, i) => cellOf(i));
    const inGroup = (g: number) => cells.filter((_, i) => mix.parts[i]!.group === g);
    const grouped = counts.groups.flatMap((value, g) =>
      inGroup(g).length > 0 ? [sumCell(`g${g}`, value, [inGroup(g)])] : [],
    );
    return sumCell('total', counts.total, [[...grouped, ...inGroup(-1)]]);
  };
}

/** The sets of subgroups that add up to what holds them, by their places after the parts. */
const sumsOfSubgroups = (
  { parts, subgroups }: PlacementMix,
  tables: readonly Table[],
): readonly (readonly number[])[] =>
  [...parts, ...subgroups].flatMap((_, holder) => {
    const own = subgroups.flatMap(({ of }, s) => (of === holder ? [s] : []));
    const ids = [
      holder < parts.length ? `p${holder}` : `s${holder - parts.length}`,
      ...own.map((s) => `s${s}`),
    ];
    const lists = ids.map((id) => {
      const seen = tables.map(({ counts, one }) =>
        seenRange(countsById(counts).get(id), one.disclosure),
      );
      return { seen, small: seen };
    });
    return sumsAmong(lists, { sets: [[...lists.keys()]] }).flatMap(
      ({ whole, parts: some, rows }) =>
        whole === 0 && rows.length === tables.length
          ? [some.map((place) => parts.length + own[place - 1]!)]
          : [],
    );
  });

/** All in sets that fit: first those that add up, then each of the others in the first set that has room. */
function setsThatFit(
  all: readonly number[],
  found: readonly (readonly number[])[],
  fits: (some: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const sets: number[][] = [];
  for (const set of found) if (!set.some((each) => sets.flat().includes(each))) sets.push([...set]);
  const full = sets.length;
  for (const each of all.filter((one) => !sets.flat().includes(one))) {
    const room = sets.slice(full).find((set) => fits([...set, each]));
    if (room) room.push(each);
    else sets.push([each]);
  }
  return sets;
}
