// Protects one period of one area: its tables of sums, and the stages that would tell a hidden number.
import { min } from 'd3-array';
import type { Cell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { candidatesOf, type Hidden, protectTable } from '../../core/data/disclosure.js';
import type { Range } from '../../core/data/feasible-range.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Count } from './input.figures.js';
import { idsOf } from './protect.counts.js';
import { chainsOf, contactStages, type Reading, tablesOf } from './protect.tables.js';

/** What is found of the counts of one period. */
export interface Found {
  /** Counts by id, rounded where asked for. */
  readonly shown: ReadonlyMap<string, number>;
  readonly hidden: ReadonlySet<string>;
  readonly fewestCandidates: number;
}

/**
 * What must be hidden of one period of one area.
 *
 * @param reading the figures as a reader of all areas has them
 * @param withheld ids that are hidden from the start, because of other areas
 */
export function protectPeriod(reading: Reading, withheld: ReadonlySet<string>): Found {
  const { figures, when, disclosure } = reading;
  const ids = idsOf(figures);
  const contacts = figures.contacts?.[when];
  const hidesContacts = contacts?.value === '[c]' && !disclosure.protected;
  const stages = contactStages(figures, when).map((stage) => ids.get(stage)!);
  const { shown, hidden, fewestCandidates, ranges } = protectTables(
    tablesOf(reading),
    [...withheld, ...(hidesContacts ? stages : [])],
    disclosure,
  );
  // Where contacts are withheld, a stage of contacts very likely counts the same people.
  if (hidden.has('contacts') && !disclosure.protected) stages.forEach((id) => hidden.add(id));
  // A stage with the same number as all contacts is rounded as they are.
  for (const stage of contactStages(figures, when))
    if (isKnown(contacts) && shown.has('contacts') && stage[when]!.value === contacts.value)
      shown.set(ids.get(stage)!, shown.get('contacts')!);
  if (!disclosure.protected)
    for (const id of stagesThatTell(reading, hidden, ranges)) hidden.add(id);
  return { shown, hidden, fewestCandidates };
}

/**
 * Stages whose number, or whose difference from a stage before, is that of a hidden count: they very likely
 * count the same people. Where few numbers are possible for a hidden count, a stage with any of them goes
 * too: otherwise a stage that is shown would say which it is not.
 */
function stagesThatTell(
  reading: Reading,
  hidden: ReadonlySet<string>,
  ranges: readonly Range[],
): readonly string[] {
  const { figures, when, disclosure } = reading;
  const ids = idsOf(figures);
  const numberOf = (count: Count): number => Number((count[when] as Value).value);
  const numbers = [...ids].flatMap(([count, id]) =>
    hidden.has(id) && isKnown(count[when]) && numberOf(count) > 0 ? [numberOf(count)] : [],
  );
  const narrow = ranges.filter(([low, high]) => high - low < 2 * disclosure.threshold);
  const tells = (number: number): boolean =>
    numbers.includes(number) ||
    (number >= disclosure.threshold &&
      narrow.some(([low, high]) => low <= number && number <= high));
  return chainsOf(reading).flatMap((chain) => {
    const kept: number[] = [];
    return chain.flatMap((stage) => {
      const number = numberOf(stage);
      const id = ids.get(stage)!;
      if (hidden.has(id)) return [];
      const isTold =
        number > 0 &&
        (tells(number) || kept.some((before) => before > number && tells(before - number)));
      if (!isTold) kept.push(number);
      return isTold ? [id] : [];
    });
  });
}

/**
 * Protects tables that share some of their counts. What is hidden in one is hidden in all, where it is
 * treated as withheld by the author, until no table hides more.
 *
 * @param withheld ids of counts that are hidden from the start
 */
function protectTables(
  tables: readonly Cell[],
  withheld: readonly string[],
  disclosure: Disclosure,
) {
  const shown = new Map<string, number>();
  const hidden = new Set(withheld);
  const results = tables.map((table): TableResult => ({
    withheldElsewhere: new Set(),
    fewestCandidates: Infinity,
    table,
  }));
  for (let changed = true; changed;) {
    changed = false;
    tables.forEach((table, i) => {
      const { withheldElsewhere, hides } = results[i]!;
      const more = numbersOf(table).filter((id) => hidden.has(id) && !hides?.has(id));
      if (hides && more.length === 0) return;
      more.forEach((id) => withheldElsewhere.add(id));
      const asRead = withWithheld(table, withheldElsewhere);
      const safe = protectTable(asRead, disclosure);
      safe.shown.forEach((value, id) => shown.set(id, value));
      safe.hidden.forEach((_, id) => hidden.add(id));
      const { fewestCandidates } = safe;
      results[i] = { withheldElsewhere, fewestCandidates, hides: safe.hidden, table: asRead };
      changed = true;
    });
  }
  const ranges = results.flatMap(({ table, hides }) => [
    ...(candidatesOf(table, hides!, disclosure) ?? []),
  ]);
  return {
    shown,
    hidden,
    fewestCandidates: min(results, (result) => result.fewestCandidates)!,
    ranges: ranges.map(([, range]) => range),
  };
}

interface TableResult {
  /** Ids of counts that other tables hide. */
  readonly withheldElsewhere: Set<string>;
  readonly fewestCandidates: number;
  /** All counts that the table hides; absent until it has been protected once. */
  readonly hides?: Hidden;
  /** The table with what others hide withheld. */
  readonly table: Cell;
}

/** Ids of all counts of a table that have a number. */
const numbersOf = ({ id, value, partitions = [] }: Cell): readonly string[] => [
  ...(typeof value === 'number' ? [id] : []),
  ...partitions.flat().flatMap(numbersOf),
];

/** The table with some of its counts withheld. */
const withWithheld = (cell: Cell, ids: ReadonlySet<string>): Cell => ({
  ...cell,
  ...(ids.has(cell.id) ? { value: 'c' } : {}),
  partitions: cell.partitions?.map((parts) => parts.map((part) => withWithheld(part, ids))),
});
