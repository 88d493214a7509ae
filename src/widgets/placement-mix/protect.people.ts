// Finds the tables of a mix that count the same people, and whether they divide them in the same way.
import { sameArea } from '../../core/data/area.js';
import { protectTable } from '../../core/data/disclosure.js';
import { samePeriod } from '../../core/data/period.js';
import type { PlacementMix } from './input.js';
import { countsAsRead } from './protect.as-read.js';
import { isNone, type Table, type TableMaker } from './protect.tables.js';

/** Two tables of the same people. */
export interface SamePeople {
  /** Places of the two, in the order of `firstToLast`. */
  readonly tables: readonly [number, number];
  /** Whether they divide them alike: their counts are those of one table, each by its name. */
  readonly isOneTable: boolean;
  /** Otherwise whether something must be hidden where each is given what it lacks and the other has. */
  readonly tellsTogether: boolean;
}

/** The places of the parts that a table has. */
type PartsOfOne = readonly number[];

/** All pairs of such tables, those of one second table after those of tables before it, in the order of `firstToLast`. */
export const samePeople = (
  mix: PlacementMix,
  tables: readonly Table[],
  toTable: TableMaker,
): readonly SamePeople[] => {
  const parts = tables.map(partsIn);
  const order = firstToLast(parts);
  return order.flatMap((j, at) =>
    order.slice(0, at).flatMap((i): SamePeople[] => {
      const [a, b] = [tables[i]!, tables[j]!];
      if (!isSamePeople(a, b, mix)) return [];
      const one = isOneTable(parts[i]!, parts[j]!);
      return [
        { tables: [i, j], isOneTable: one, tellsTogether: !one && tellsTogether(a, b, toTable) },
      ];
    }),
  );
};

/**
 * The places of the tables, those with fewest parts first: none is finer than one that comes after it. Of two parts
 * that are withheld a reader knows that neither is 0, so that a part of a coarser table, which is their sum, could
 * not be 1 if the finer one were shown.
 */
const firstToLast = (parts: readonly PartsOfOne[]): readonly number[] =>
  [...parts.keys()].sort((i, j) => parts[i]!.length - parts[j]!.length);

function tellsTogether(a: Table, b: Table, toTable: TableMaker): boolean {
  const { disclosure } = b.one;
  const none = new Set<string>();
  const elsewhere = { left: new Map(), bySame: none, byAreas: none };
  const asRead = countsAsRead(b, { same: [a], ...elsewhere });
  return protectTable(toTable(asRead, disclosure), disclosure).hidden.size > 0;
}

/** Whether two tables count the same people, or may do so because an area or a date is missing. */
function isSamePeople(a: Table, b: Table, mix: PlacementMix): boolean {
  const [one, other] = [a.one.area ?? mix.area, b.one.area ?? mix.area];
  // The two periods of one mix are never the same, even where a date is missing.
  if (a.one === b.one && !(a.period && b.period)) return false;
  return (
    (!one || !other || sameArea(one, other)) && (!a.period || !b.period || isSameDate(a, b, mix))
  );
}

/** A stock is counted on the last day, whatever period the author names. */
const isSameDate = (
  { period: a }: Table,
  { period: b }: Table,
  { measure }: PlacementMix,
): boolean => (measure.kind === 'stock' ? a!.endDay === b!.endDay : samePeriod(a!, b!));

/**
 * Whether all parts of one table are in the other. Otherwise the two divide the same people in different ways, and a
 * difference between their parts may be a small count.
 */
function isOneTable(one: PartsOfOne, other: PartsOfOne): boolean {
  return one.every((p) => other.includes(p)) || other.every((p) => one.includes(p));
}

const partsIn = (table: Table): PartsOfOne =>
  table.counts.parts.flatMap((value, p) =>
    value.value === '[x]' || isNone(table, value) ? [] : [p],
  );
