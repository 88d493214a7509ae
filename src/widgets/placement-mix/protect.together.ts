// Protects the tables of a mix together: those of the same people, and those of areas that add up.
import { type Cell, summed, withRest } from '../../core/data/additive-table.js';
import { exceeds, inDoubt } from '../../core/data/area-sums.js';
import { protectTable } from '../../core/data/disclosure.js';
import { leavesRest } from '../../core/data/residual.js';
import type { PlacementMix } from './input.js';
import { type Areas, areasOf } from './protect.areas.js';
import { countsAsRead } from './protect.as-read.js';
import { type Found, secondBreakdowns, totalAtMost } from './protect.breakdowns.js';
import { type SamePeople, samePeople } from './protect.people.js';
import { type Table, type TableMaker, tableMaker } from './protect.tables.js';

export interface Together {
  readonly found: readonly Found[];
  readonly areas: Areas;
  readonly people: readonly SamePeople[];
  /** Whether an area withholds anything because of others that it adds up with. */
  readonly areAreasBound: boolean;
}

/**
 * Protects each table, then again with everything withheld that others require, until no table hides more.
 *
 * - Tables of the same people that divide them alike are one table: what is hidden in one is hidden in both,
 *   and a number that one lacks and the other shows is protected as if it were in both.
 * - Where they divide the same people in different ways and any of them hides something, only the coarsest
 *   shows its parts. The others show their total at most.
 * - Areas that add up: see `withheldByOthers`.
 */
export function protectTogether(mix: PlacementMix, tables: readonly Table[]): Together {
  const areas = areasOf(mix, tables);
  const toTable = tableMaker(mix, tables);
  const people = samePeople(mix, tables, toTable);
  const alike = tables.map((_, i) =>
    people.flatMap(({ tables: [a, b], isOneTable }) =>
      isOneTable && (a === i || b === i) ? [a === i ? b : a] : [],
    ),
  );
  const bySame = tables.map(() => new Set<string>());
  const byAreas = tables.map(() => new Set<string>());
  const doubtful = areas.doubtful.map((ids) => new Set(ids));
  const left = tables.map((table, i) =>
    distinct(areas.left[i]!.map((each) => leftThatFits(table, each, toTable))),
  );
  const protectAt = (i: number): Found => {
    const { disclosure } = tables[i]!.one;
    const found = left[i]!.map((each) => {
      const asRead = countsAsRead(tables[i]!, {
        same: alike[i]!.map((place) => tables[place]!),
        left: each,
        bySame: bySame[i]!,
        byAreas: byAreas[i]!,
      });
      const table = inDoubt(toTable(asRead, disclosure), doubtful[i]!, disclosure.threshold);
      return protectedAlone(table, tables[i]!);
    });
    return { ...inAnyOf(found), because: byAreas[i]! };
  };
  let found = tables.map((_, i) => protectAt(i));
  for (;;) {
    const second = secondBreakdowns(tables, people, found);
    const same = { tables, people };
    found = found.map((each, i) => (second.has(i) ? totalAtMost(i, same, found, second) : each));
    const hidden = found.map(hiddenIds);
    const required = areas.withheld(hidden);
    const like = areas.likeDoubtful(hidden, second);
    const sizeOf = (i: number) => bySame[i]!.size + byAreas[i]!.size + doubtful[i]!.size;
    const more = tables.flatMap((_, i) => {
      const size = sizeOf(i);
      // What is hidden for one number that is left is hidden for all of them.
      if (left[i]!.length > 1) hidden[i]!.forEach((id) => bySame[i]!.add(id));
      alike[i]!.forEach((other) => hidden[other]!.forEach((id) => bySame[i]!.add(id)));
      required[i]!.forEach((id) => byAreas[i]!.add(id));
      like[i]!.forEach((id) => doubtful[i]!.add(id));
      return sizeOf(i) > size ? [i] : [];
    });
    if (more.length === 0) return { found, areas, people, areAreasBound: byAreas.some(isAny) };
    for (const i of more) if (!second.has(i)) found[i] = protectAt(i);
  }
}

function protectedAlone(root: Cell, { one: { disclosure }, whole }: Table): Omit<Found, 'because'> {
  if (disclosure.protected)
    return { ...protectTable(whole ? root : withRest(root), disclosure), leavesRest: false };
  const safe = protectTable(root, disclosure);
  const isHiding = safe.hidden.size > 0;
  return { ...safe, leavesRest: isHiding && leavesRest(summed(root), disclosure.threshold) };
}

const isAny = ({ size }: ReadonlySet<string>): boolean => size > 0;

/** What is hidden in any of several readings of one table. */
function inAnyOf(found: readonly Omit<Found, 'because'>[]): Omit<Found, 'because'> {
  const hidden = new Map(found.flatMap((each) => [...each.hidden]));
  const shown = [...found[0]!.shown].filter(([id]) => !hidden.has(id));
  return {
    shown: new Map(shown),
    hidden,
    fewestCandidates: Math.min(...found.map(({ fewestCandidates }) => fewestCandidates)),
    leavesRest: found.some(({ leavesRest }) => leavesRest),
  };
}

const distinct = (left: readonly ReadonlyMap<string, number>[]) => [
  ...new Map(left.map((each) => [JSON.stringify([...each]), each])).values(),
];

/** Of the counts that other areas leave those that are no more than the sums of their own table leave for them. */
const leftThatFits = (
  table: Table,
  left: ReadonlyMap<string, number>,
  toTable: TableMaker,
): ReadonlyMap<string, number> => {
  const isFitting = (one: readonly [string, number]) => {
    const none = new Set<string>();
    const elsewhere = { same: [], left: new Map([one]), bySame: none, byAreas: none };
    return !exceeds(toTable(countsAsRead(table, elsewhere), table.one.disclosure));
  };
  return new Map([...left].filter(isFitting));
};

/** The ids of hidden counts; those of parts that are not given and hidden together are joined. */
const hiddenIds = ({ hidden }: Found): ReadonlySet<string> =>
  new Set([...hidden.keys()].flatMap((id) => id.split('+')));
