// Withholds small counts of people in a funnel. Contacts are the sum of their sources, and again of their
// levels and of what met none; a level is the sum of its outcomes. `core/data/disclosure` chooses the cells.
import { min } from 'd3-array';
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { protectTable } from '../../core/data/disclosure.js';
import { fewCandidatesNotice } from '../../core/data/few-candidates.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { bareAbsence, shownValue, withoutShareOrChange } from '../../core/data/shown-value.js';
import { leastSum, sumOf } from '../../core/data/sum.js';
import { isKnown, type Value } from '../../core/data/value.js';
import { type Count, endsOf, type Figures, type Part, type Stage } from './input.figures.js';
import type { ThresholdFunnel } from './input.js';

type When = 'value' | 'previous';

/**
 * The funnel with every count of people under the threshold withheld, and with it everything that would
 * give one away: further parts, the contacts themselves, a stage with the same number, and shares and
 * changes that are published in place of a number.
 */
export function protectThresholdFunnel(funnel: ThresholdFunnel): Protection<ThresholdFunnel> {
  let withheldHere = 0;
  const notices: Problem[] = [];
  const figures = funnel.figures.map((each) => {
    const safe = (['value', 'previous'] as const).reduce<Figures>((kept, when) => {
      const done = protectPeriod(kept, when, funnel.disclosure);
      withheldHere += done.withheldHere;
      if (funnel.disclosure.protected)
        notices.push(...fewCandidatesNotice(done.fewestCandidates, each.path, when));
      return done.figures;
    }, each);
    const { protected: stands, threshold } = funnel.disclosure;
    return withoutFalseMost(stands ? safe : withoutHints(safe, threshold), notices);
  });
  return { publishable: publishable({ ...funnel, figures }), withheldHere, notices };
}

/** Protects one period of one area: its tables of sums, and the stages that repeat a hidden number. */
function protectPeriod(figures: Figures, when: When, disclosure: Disclosure) {
  const counts = idsOf(figures);
  const known = figures.contacts?.[when];
  // Where contacts are withheld, a stage of contacts very likely counts the same people.
  const withheldStages = figures.journey.filter(
    ({ of }) => of === 'contacts' && known?.value === '[c]' && !disclosure.protected,
  );
  const { shown, hidden, fewestCandidates } = protectTogether(
    tablesOf(figures, when),
    withheldStages.map((stage) => counts.get(stage)!),
    disclosure,
  );
  // A stage with the same number as all contacts is hidden and rounded as they are.
  for (const stage of contactStages(figures, when)) {
    if (!isKnown(known) || stage[when]!.value !== known.value) continue;
    const id = counts.get(stage)!;
    if (hidden.has('contacts')) hidden.add(id);
    else shown.set(id, shown.get('contacts')!);
  }
  const hiddenCounts = [...counts].flatMap(([count, id]) =>
    hidden.has(id) && isKnown(count[when]) ? [count[when].value] : [],
  );
  // A stage that repeats a hidden number is hidden too.
  for (const stage of figures.journey) {
    const value = stage[when];
    const isRepeated = isKnown(value) && value.value > 0 && hiddenCounts.includes(value.value);
    if (!disclosure.protected && isRepeated) hidden.add(counts.get(stage)!);
  }
  let withheldHere = 0;
  const kept = mapCounts(figures, (count) => {
    const value = count[when];
    const id = counts.get(count);
    if (!value || id === undefined) return count;
    // Unlike in a mix, every absence keeps its own code.
    if (!isKnown(value)) return { ...count, [when]: hidden.has(id) ? bareAbsence(value) : value };
    const safe = shownValue(value, id, { shown, hidden });
    if (!isKnown(safe)) withheldHere += 1;
    return { ...count, [when]: safe };
  });
  return { figures: kept, withheldHere, fewestCandidates };
}

/**
 * Protects tables that share some of their counts. What is hidden in one is hidden in all, where it is
 * treated as withheld by the author, until no table hides more.
 *
 * @param withheld ids of counts that are hidden from the start
 */
function protectTogether(
  tables: readonly Cell[],
  withheld: readonly string[],
  disclosure: Disclosure,
) {
  const shown = new Map<string, number>();
  const hidden = new Set(withheld);
  const results = tables.map((): TableResult => ({
    withheldElsewhere: new Set(),
    fewestCandidates: Infinity,
  }));
  for (let changed = true; changed;) {
    changed = false;
    tables.forEach((table, i) => {
      const { withheldElsewhere, hides } = results[i]!;
      const more = numbersOf(table).filter((id) => hidden.has(id) && !hides?.has(id));
      if (hides && more.length === 0) return;
      more.forEach((id) => withheldElsewhere.add(id));
      const safe = protectTable(withWithheld(table, withheldElsewhere), disclosure);
      safe.shown.forEach((value, id) => shown.set(id, value));
      safe.hidden.forEach((_, id) => hidden.add(id));
      const { fewestCandidates } = safe;
      results[i] = { withheldElsewhere, fewestCandidates, hides: new Set(safe.hidden.keys()) };
      changed = true;
    });
  }
  return { shown, hidden, fewestCandidates: min(results, (result) => result.fewestCandidates)! };
}

interface TableResult {
  /** Ids of counts that other tables hide. */
  readonly withheldElsewhere: Set<string>;
  readonly fewestCandidates: number;
  /** Ids of all counts that the table hides; absent until it has been protected once. */
  readonly hides?: ReadonlySet<string>;
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

/** An id for each count of an area; parts are numbered in the dataset's order. */
function idsOf(figures: Figures): ReadonlyMap<Count, string> {
  const { contacts, sources, outcomes, levels, movements, journey } = figures;
  const lists = { sources, outcomes, levels, movements, journey };
  const parts = Object.entries(lists).flatMap(([name, list]) =>
    list.map((count, i): [Count, string] => [count, `${name} ${i}`]),
  );
  return new Map(contacts ? [[contacts, 'contacts'], ...parts] : parts);
}

function mapCounts(figures: Figures, to: (count: Count) => Count): Figures {
  const each = <T extends Count>(list: readonly T[]) => list.map((count) => to(count) as T);
  const { contacts, sources, outcomes, levels, movements, journey } = figures;
  return {
    ...figures,
    ...(contacts ? { contacts: to(contacts) } : {}),
    sources: each(sources),
    outcomes: each(outcomes),
    levels: each(levels),
    movements: each(movements),
    journey: each(journey),
  };
}

/**
 * The tables of an area: parts add up to the contacts, outcomes to their level. Where the number of
 * contacts is not known, sources and levels share one table only if both may come to the same number. Each
 * stage of contacts may be the sum of the parts; movements and other stages are in no sum.
 */
function tablesOf(figures: Figures, when: When): readonly Cell[] {
  const { contacts, sources, outcomes, movements, journey } = figures;
  const { levels, loose } = endsOf(figures);
  const ids = idsOf(figures);
  const whole = contacts?.[when];
  const cell = (count: Count): Cell => ({ id: ids.get(count)!, value: cellValue(count[when]) });
  const levelCell = (level: Part): Cell => {
    const own = outcomes.filter((outcome) => outcome.level === level.id);
    return sumCell(ids.get(level)!, level[when], [own.map(cell)]);
  };
  const partitions = [sources.map(cell), [...levels.map(levelCell), ...loose.map(cell)]];
  const ways = bothWays(figures, when);
  const stages = contactStages(figures, when).flatMap((stage): Cell[] => {
    const { value } = stage[when]!;
    // Where contacts are known, a stage is another table only if parts add up to its number and it differs
    // from the contacts; where not, only if the parts are no more than it.
    const fits = isKnown(whole)
      ? ways.map((way) => value !== whole.value && sumOf(way) === value)
      : ways.map((way) => leastSum(way) <= Number(value));
    const own = partitions.filter((_, i) => fits[i]);
    return own.length > 0 ? [sumCell(ids.get(stage)!, stage[when], own)] : [];
  });
  const apart = !isKnown(whole) && !mayAgree(figures, when);
  const root = sumCell('contacts', whole, partitions);
  return [
    ...stages,
    ...(apart
      ? [
          { id: root.id, value: root.value! },
          ...partitions.map((parts, i): Cell => ({ id: `${i}`, value: 'x', partitions: [parts] })),
        ]
      : [root]),
    ...[...movements, ...journey].map(cell),
  ];
}

/** The two ways in which contacts are divided: where they came from, and what became of them. */
function bothWays(figures: Figures, when: When) {
  const { levels, loose } = endsOf(figures);
  return [figures.sources, [...levels, ...loose]].map((parts) => parts.map((part) => part[when]));
}

/** Whether sources and outcomes may be of the same contacts. */
function mayAgree(figures: Figures, when: When): boolean {
  const ways = bothWays(figures, when);
  // Where all parts one way are known, their sum is no less than what is known the other way.
  return ways.every((all) => ways.every((some) => leastSum(some) <= (sumOf(all) ?? Infinity)));
}

/** Stages that count contacts and have a number: each may count all contacts again. */
const contactStages = ({ journey }: Figures, when: When): readonly Stage[] =>
  journey.filter(
    (stage) => stage.of === 'contacts' && stage.kind === 'flow' && isKnown(stage[when]),
  );

/**
 * Removes what would narrow a withheld count down. Beside any count, a share or a change can be turned into
 * a number of people, its own or another's. Where anything of an area is withheld, so is everything that is
 * published in place of a number, and every value before revision.
 */
function withoutHints(figures: Figures, threshold: number): Figures {
  const values = [...idsOf(figures).keys()].flatMap(({ value, previous }) => [value, previous]);
  const withholds = values.some((each) => each?.value === '[c]');
  const showsCounts = values.some(isKnown);
  const clean = (value: Value): Value => {
    if (isKnown(value)) {
      const { was, ...rest } = value;
      const small = was !== undefined && was > 0 && was < threshold;
      return withholds || small ? rest : value;
    }
    if (withholds) return bareAbsence(value);
    return showsCounts ? withoutShareOrChange(value) : value;
  };
  return mapCounts(figures, (count) => {
    const { value, previous } = count;
    return {
      ...count,
      // That a withheld number is the largest is withheld too.
      ...('order' in count && value.value === '[c]' ? { order: undefined } : {}),
      value: clean(value),
      ...(previous ? { previous: clean(previous) } : {}),
    };
  });
}

/**
 * Removes the claim that a source is the largest where another is more than half. It looks only at what is
 * shown, so that the message reveals nothing more.
 */
function withoutFalseMost(figures: Figures, notices: Problem[]): Figures {
  const { path, contacts, sources } = figures;
  const isHalf = ({ value }: Part) =>
    isKnown(value) && isKnown(contacts?.value) && 2 * value.value > contacts.value.value;
  if (!sources.some(isHalf)) return figures;
  return {
    ...figures,
    sources: sources.map((source, i) => {
      if (!source.order || isHalf(source)) return source;
      notices.push({
        severity: 'fault',
        path: [...path, 'sources', i, 'order'],
        code: 'not the largest source',
        facts: {},
      });
      return { ...source, order: undefined };
    }),
  };
}
