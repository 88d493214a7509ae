// Protects the tables of a mix together: those of the same people, and those of areas that add up.
import { type ProtectedTable, protectTable } from '../../core/data/disclosure.js';
import { roundCount } from '../../core/data/round-count.js';
import { absent, absenceOf, isKnown, known } from '../../core/data/value.js';
import type { Counts, PlacementMix } from './input.js';
import { type Areas, areasOf } from './protect.areas.js';
import { type SamePeople, samePeople } from './protect.people.js';
import { countsById, isSmall, mapCounts, type Table, tableMaker } from './protect.tables.js';

/** What is found of one table. */
export interface Found extends Pick<ProtectedTable, 'shown' | 'hidden' | 'fewestCandidates'> {
  /** Ids that are hidden because of other tables, even where a publisher has protected the numbers. */
  readonly because: ReadonlySet<string>;
}

export interface Together {
  readonly found: readonly Found[];
  readonly areas: Areas;
  readonly people: readonly SamePeople[];
}

/**
 * Protects each table, then again with everything withheld that others require, until no table hides more.
 *
 * - Tables of the same people that divide them alike are one table: what is hidden in one is hidden in both,
 *   and a number that one lacks and the other shows is protected as if it were in both.
 * - Where they divide the same people in different ways and any of them hides something, only the first shows
 *   its parts. The others show their total at most.
 * - Areas that add up: see `withheldBySums`.
 */
export function protectTogether(mix: PlacementMix, tables: readonly Table[]): Together {
  const people = samePeople(mix, tables);
  const areas = areasOf(mix, tables);
  const toTable = tableMaker(mix, tables);
  const alike = tables.map((_, i) =>
    people.flatMap(({ tables: [a, b], isOneTable }) =>
      isOneTable && (a === i || b === i) ? [a === i ? b : a] : [],
    ),
  );
  const bySame = tables.map(() => new Set<string>());
  const byAreas = tables.map(() => new Set<string>());
  const protectAt = (i: number): Found => {
    const asRead = countsAsRead(tables[i]!, {
      same: alike[i]!.map((place) => tables[place]!),
      left: areas.left[i]!,
      zeros: areas.zeros[i]!,
      bySame: bySame[i]!,
      byAreas: byAreas[i]!,
    });
    return { ...protectTable(toTable(asRead), tables[i]!.one.disclosure), because: byAreas[i]! };
  };
  let found = tables.map((_, i) => protectAt(i));
  for (;;) {
    const second = secondBreakdowns(tables, people, found);
    found = found.map((each, i) => (second.has(i) ? totalAtMost(i, tables, found, second) : each));
    const hidden = found.map(hiddenIds);
    const required = areas.withheld(hidden);
    const more = tables.flatMap((_, i) => {
      const size = bySame[i]!.size + byAreas[i]!.size;
      alike[i]!.forEach((other) => hidden[other]!.forEach((id) => bySame[i]!.add(id)));
      required[i]!.forEach((id) => byAreas[i]!.add(id));
      return bySame[i]!.size + byAreas[i]!.size > size ? [i] : [];
    });
    if (more.length === 0) return { found, areas, people };
    for (const i of more) if (!second.has(i)) found[i] = protectAt(i);
  }
}

/** The ids of hidden counts; those of parts that are not given and hidden together are joined. */
const hiddenIds = ({ hidden }: Found): ReadonlySet<string> =>
  new Set([...hidden.keys()].flatMap((id) => id.split('+')));

interface Elsewhere {
  /** Tables that are one with it. */
  readonly same: readonly Table[];
  /** What other areas leave for counts that are not given. */
  readonly left: ReadonlyMap<string, number>;
  /** Counts of 0 that must be hidden like a small count. */
  readonly zeros: ReadonlySet<string>;
  readonly bySame: ReadonlySet<string>;
  readonly byAreas: ReadonlySet<string>;
}

/**
 * The counts of a table as a reader of all tables has them: withheld where another requires it, and filled in
 * where others show or leave what this one lacks.
 */
function countsAsRead(
  { one, counts, period }: Table,
  { same, left, zeros, bySame, byAreas }: Elsewhere,
): Counts {
  // Without a period a table may be of other people, so its numbers fill nothing in.
  const dated = same.flatMap((other) => (other.period && period ? [countsById(other.counts)] : []));
  return mapCounts(counts, (value, id) => {
    const isAbsent = !isKnown(value) && absenceOf(value) !== 'x' && absenceOf(value) !== '!';
    // Which small number it is makes no difference to what is hidden.
    if (zeros.has(id)) return known(1);
    if (byAreas.has(id) && !isAbsent) return absent('c');
    if (one.disclosure.protected) return value;
    const isWithheld = bySame.has(id);
    if (isKnown(value)) return isWithheld && !isSmall(value, one.disclosure) ? absent('c') : value;
    if (isAbsent || isWithheld) return value;
    const shown =
      absenceOf(value) === 'x' ? dated.map((by) => by.get(id)).find(isKnown) : undefined;
    const rest = left.get(id);
    return shown ?? (rest === undefined ? value : { value: rest, marks: [] });
  });
}

/** The tables that divide people in another way than one before them, where any table of these people hides something. */
function secondBreakdowns(
  tables: readonly Table[],
  people: readonly SamePeople[],
  found: readonly Found[],
): ReadonlySet<number> {
  const second = new Set<number>();
  const hides = (i: number) =>
    found[i]!.hidden.size > 0 ||
    people.some(
      ({ tables: pair }) => pair.includes(i) && pair.some((k) => found[k]!.hidden.size > 0),
    );
  const stands = (i: number) => tables[i]!.one.disclosure.protected;
  for (const i of tables.keys()) {
    const isSecond = people.some(
      ({ tables: [a, b], isOneTable }) =>
        b === i &&
        !isOneTable &&
        !second.has(a) &&
        !(stands(a) && stands(b)) &&
        (hides(a) || hides(b)),
    );
    if (isSecond) second.add(i);
  }
  return second;
}

/** A second breakdown: nothing but its total, where the first shows the same one. */
function totalAtMost(
  i: number,
  tables: readonly Table[],
  found: readonly Found[],
  second: ReadonlySet<number>,
): Found {
  const { counts, one } = tables[i]!;
  const { total } = counts;
  const isShown =
    isKnown(total) &&
    tables.some(
      ({ counts: other }, k) =>
        !second.has(k) && found[k]!.shown.has('total') && other.total.value === total.value,
    ) &&
    !found[i]!.because.has('total');
  const ids = [...countsById(counts)].flatMap(([id, value]) =>
    (id === 'total' && isShown) || value.value === '[x]' ? [] : [id],
  );
  const rounding = one.disclosure.protected ? undefined : one.disclosure.rounding;
  return {
    shown: new Map(isShown ? [['total', roundCount(Number(total.value), rounding)]] : []),
    hidden: new Map(ids.map((id) => [id, 'withheld'])),
    fewestCandidates: found[i]!.fewestCandidates,
    because: new Set(ids),
  };
}
