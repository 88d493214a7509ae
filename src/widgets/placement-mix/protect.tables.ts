// The tables of a mix: the numbers of one area at one date, which of them add up, and what each is called.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { Range } from '../../core/data/feasible-range.js';
import type { Period } from '../../core/data/period.js';
import { countOf } from '../../core/data/count.js';
import { sumsAmong } from '../../core/data/sums-among.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';

/** The numbers of one area at one date; a mix has a table for now and one for the previous period. */
export interface Table {
  readonly one: Mix;
  readonly counts: Counts;
  readonly field: 'value' | 'previous';
  readonly period: Period | undefined;
}

export const tablesOf = ({ mixes }: PlacementMix): readonly Table[] =>
  mixes.flatMap((one): Table[] => [
    { one, counts: one.now, field: 'value', period: one.period },
    ...(one.previous
      ? [{ one, counts: one.previous, field: 'previous', period: one.previousPeriod } as const]
      : []),
  ]);

/** The counts with what `to` makes of each; its id is the same in every table of the mix. */
export const mapCounts = (
  { parts, subgroups, groups, total }: Counts,
  to: (value: Value, id: string) => Value,
): Counts => ({
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
export const isSmall = (
  value: Value,
  { threshold, protected: stands }: Pick<Disclosure, 'threshold' | 'protected'>,
): boolean => !stands && isKnown(value) && value.value > 0 && value.value < threshold;

/** Says how the numbers of one area at one date add up. */
export type TableMaker = (counts: Counts) => Cell;

/**
 * Parts add up to their group, groups and parts without one to the total. What a part holds ("of which") and
 * what it does not hold add up to the part; so do several subgroups together where they seem to.
 */
export function tableMaker(mix: PlacementMix, tables: readonly Table[]): TableMaker {
  const partitions = partitionsOf(mix, tables);
  return (counts) => {
    const values = countsById(counts);
    const cellOf = (id: string, holder: number): Cell => {
      const within = (partitions[holder] ?? []).map((some) =>
        some.map((s) => cellOf(`s${s}`, mix.parts.length + s)),
      );
      return within.length > 0
        ? sumCell(id, values.get(id), within)
        : { id, value: cellValue(values.get(id)) };
    };
    const cells = mix.parts.map((_, i) => cellOf(`p${i}`, i));
    const inGroup = (g: number) => cells.filter((_, i) => mix.parts[i]!.group === g);
    const grouped = counts.groups.flatMap((value, g) =>
      inGroup(g).length > 0 ? [sumCell(`g${g}`, value, [inGroup(g)])] : [],
    );
    return sumCell('total', counts.total, [[...grouped, ...inGroup(-1)]]);
  };
}

/** For each part, then each subgroup: the sets of subgroups that it is divided into, each with what is left over. */
function partitionsOf(
  { parts, subgroups }: PlacementMix,
  tables: readonly Table[],
): readonly (readonly (readonly number[])[])[] {
  const rangesOf = (id: string): readonly Range[] =>
    tables.map(({ counts, one: { disclosure } }) => {
      const value = countsById(counts).get(id)!;
      const count = countOf(value);
      if (count === undefined) return [0, Infinity];
      return isSmall(value, disclosure) ? [1, disclosure.threshold - 1] : [count, count];
    });
  return [...parts, ...subgroups].map((_, holder) => {
    const own = subgroups.flatMap(({ of }, s) => (of === holder ? [s] : []));
    const id = holder < parts.length ? `p${holder}` : `s${holder - parts.length}`;
    const sums = sumsAmong([id, ...own.map((s) => `s${s}`)].map(rangesOf));
    const sets = sums.flatMap(({ whole, parts: some }) =>
      whole === 0 ? [some.map((place) => own[place - 1]!)] : [],
    );
    // A subgroup stands in one set.
    const apart = sets.filter((set, i) =>
      sets.slice(0, i).every((before) => !before.some((s) => set.includes(s))),
    );
    return [...apart, ...own.filter((s) => !apart.flat().includes(s)).map((s) => [s])];
  });
}
