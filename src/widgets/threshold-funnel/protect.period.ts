// Protects one period of one area: its tables of sums, and the stages that would tell a hidden number.
import { min } from 'd3-array';
import { type Cell, withRest } from '../../core/data/additive-table.js';
import { inDoubt } from '../../core/data/area-sums.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { candidatesOf, type Hidden, protectTable } from '../../core/data/disclosure.js';
import { sumOf } from '../../core/data/sum.js';
import { isKnown } from '../../core/data/value.js';
import { idsOf } from './protect.counts.js';
import { type Possible, possibleByAll, stagesThatTell } from './protect.stages.js';
import { contactStages, type Reading, tablesOf } from './protect.tables.js';

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
  const isOpen = disclosure.protected && figures.whole === false;
  const { shown, hidden, fewestCandidates, tables } = protectTables(
    tablesOf(reading)
      .map((table) => inDoubt(table, reading.doubtful, disclosure.threshold))
      .map((table) => (isOpen ? withRest(table) : table)),
    [...withheld, ...(hidesContacts ? stages : [])],
    disclosure,
  );
  // Where contacts are withheld, a stage of contacts very likely counts the same people.
  if (hidden.has('contacts') && !disclosure.protected) stages.forEach((id) => hidden.add(id));
  // A stage with the same number as all contacts is rounded as they are.
  for (const stage of contactStages(figures, when))
    if (isKnown(contacts) && shown.has('contacts') && stage[when]!.value === contacts.value)
      shown.set(ids.get(stage)!, shown.get('contacts')!);
  if (!disclosure.protected && figures.journey.length + figures.movements.length > 0) {
    const possible = tables.map((table) => possibleIn(table, disclosure));
    for (const id of [
      ...stagesThatTell(reading, hidden, possibleByAll(possible)),
      ...movementsThatTell(reading, hidden, possible.flat()),
    ])
      hidden.add(id);
  }
  return { shown, hidden, fewestCandidates };
}

/**
 * Movements from a level that is hidden, if few may be left at it: that few are left must not tell which of its
 * possible numbers it is.
 */
function movementsThatTell(
  { figures, when, disclosure: { threshold } }: Reading,
  hidden: ReadonlySet<string>,
  ranges: readonly Possible[],
): readonly string[] {
  const ids = idsOf(figures);
  return figures.levels.flatMap((level) => {
    const id = ids.get(level)!;
    const moved = figures.movements.filter(({ from }) => from === level.id);
    const number = sumOf(moved.map((each) => each[when])) ?? 0;
    const leavesFew = ranges.some(
      ([of, [low, high]]) => of === id && number < high && low - number < threshold,
    );
    return number > 0 && leavesFew && hidden.has(id) ? moved.map((each) => ids.get(each)!) : [];
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
      const { withheldElsewhere, hides: hidesBefore } = results[i]!;
      const more = numbersOf(table).filter((id) => hidden.has(id) && !hidesBefore?.has(id));
      if (hidesBefore && more.length === 0) return;
      more.forEach((id) => withheldElsewhere.add(id));
      const asRead = withWithheld(table, withheldElsewhere);
      const safe = protectTable(asRead, disclosure);
      safe.shown.forEach((value, id) => shown.set(id, value));
      safe.hidden.forEach((_, id) => hidden.add(id));
      const { fewestCandidates, hidden: hides } = safe;
      results[i] = { withheldElsewhere, fewestCandidates, hides, table: asRead };
      changed = true;
    });
  }
  const fewestCandidates = min(results, (result) => result.fewestCandidates)!;
  return { shown, hidden, fewestCandidates, tables: results };
}

/** What a reader may think each hidden count of a table to be. */
const possibleIn = ({ table, hides }: TableResult, disclosure: Disclosure): readonly Possible[] =>
  [hides!, ...eachAsSmall(hides!)].flatMap((roles) => [
    ...(candidatesOf(table, roles, disclosure) ?? []),
  ]);

/** A count that its author withheld may be small: what is possible of the others is then less. */
const eachAsSmall = (hides: Hidden): readonly Hidden[] =>
  [...hides].flatMap(([id, role]) =>
    role === 'withheld' ? [new Map(hides).set(id, 'primary')] : [],
  );

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
