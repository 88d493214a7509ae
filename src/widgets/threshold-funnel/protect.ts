// Which numbers of a funnel count people and how they add up: contacts are the sum of their sources,
// and again of their levels and of what met none; a level is the sum of its outcomes.
// The only way to what the model accepts. How cells are chosen is core/data/disclosure.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/dataset.js';
import { protectTable } from '../../core/data/disclosure.js';
import { fewCandidatesNotice } from '../../core/data/few-candidates.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { leastSum, sumOf } from '../../core/data/sum.js';
import { absent, isKnown, type Value } from '../../core/data/value.js';
import { type Count, endsOf, type Figures, type Part, type Stage } from './input.figures.js';
import type { ThresholdFunnel } from './input.js';

type When = 'value' | 'previous';

/**
 * The funnel with every count of people under the threshold withheld, and with it whatever would
 * give one away: further parts, the contacts themselves, a stage that is the same number again,
 * and shares and changes that stand where there is no number.
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

/** One period of one area: what its additive tables hide, and what repeats a hidden number. */
function protectPeriod(figures: Figures, when: When, disclosure: Disclosure) {
  const counts = idsOf(figures);
  const known = figures.contacts?.[when];
  // A stage of withheld contacts is very likely the same people, counted once more.
  const closed = figures.journey.filter(
    ({ of }) => of === 'contacts' && known?.value === '[c]' && !disclosure.protected,
  );
  const { shown, hidden, fewestCandidates } = protectTogether(
    tablesOf(figures, when),
    closed.map((stage) => counts.get(stage)!),
    disclosure,
  );
  // A stage of the number of all contacts is hidden and rounded as they are.
  for (const stage of contactStages(figures, when)) {
    if (!isKnown(known) || stage[when]!.value !== known.value) continue;
    const id = counts.get(stage)!;
    if (hidden.has('contacts')) hidden.add(id);
    else shown.set(id, shown.get('contacts')!);
  }
  const hiddenCounts = [...counts].flatMap(([count, id]) =>
    hidden.has(id) && isKnown(count[when]) ? [count[when].value] : [],
  );
  // So is a stage of a withheld number.
  for (const stage of figures.journey) {
    const value = stage[when];
    const again = isKnown(value) && value.value > 0 && hiddenCounts.includes(value.value);
    if (!disclosure.protected && again) hidden.add(counts.get(stage)!);
  }
  let withheldHere = 0;
  const kept = mapCounts(figures, (count) => {
    const value = count[when];
    const id = counts.get(count);
    if (!value || id === undefined) return count;
    if (!isKnown(value)) return { ...count, [when]: hidden.has(id) ? bareAbsent(value) : value };
    if (hidden.has(id)) withheldHere += 1;
    const number = shown.get(id) ?? value.value;
    return { ...count, [when]: hidden.has(id) ? withheld(value) : { ...value, value: number } };
  });
  return { figures: kept, withheldHere, fewestCandidates };
}

/**
 * Tables that hold some of the same counts: what is hidden in one is hidden in all, where it is as
 * if its author had withheld it, until that takes nothing more.
 */
function protectTogether(
  tables: readonly Cell[],
  closed: readonly string[],
  disclosure: Disclosure,
) {
  const shown = new Map<string, number>();
  const hidden = new Set(closed);
  const done = tables.map(() => ({ also: new Set<string>(), few: Infinity, hides: new Set(['']) }));
  for (let changed = true; changed;) {
    changed = false;
    tables.forEach((table, i) => {
      const { also, hides } = done[i]!;
      const elsewhere = numbersOf(table).filter((id) => hidden.has(id) && !hides.has(id));
      if (!hides.has('') && elsewhere.length === 0) return;
      elsewhere.forEach((id) => also.add(id));
      const safe = protectTable(closing(table, also), disclosure);
      safe.shown.forEach((value, id) => shown.set(id, value));
      safe.hidden.forEach((_, id) => hidden.add(id));
      done[i] = { also, few: safe.fewestCandidates, hides: new Set(safe.hidden.keys()) };
      changed = true;
    });
  }
  return { shown, hidden, fewestCandidates: Math.min(...done.map(({ few }) => few)) };
}

/** Ids of all counts of a table that have a number. */
const numbersOf = ({ id, value, partitions = [] }: Cell): readonly string[] => [
  ...(typeof value === 'number' ? [id] : []),
  ...partitions.flat().flatMap(numbersOf),
];

const closing = (cell: Cell, ids: ReadonlySet<string>): Cell => ({
  ...cell,
  ...(ids.has(cell.id) ? { value: 'c' } : {}),
  partitions: cell.partitions?.map((parts) => parts.map((part) => closing(part, ids))),
});

const withheld = ({ marks }: Value): Value => ({ ...absent('c'), marks });

/** A share, a change or a note beside a withheld count would give the count away. */
const bareAbsent = ({
  share: _,
  change: __,
  note: ___,
  ...rest
}: Exclude<Value, { value: number }>): Value => rest;

/** Names for all counts of an area; the order of parts is the dataset's. */
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
 * The tables of an area: parts add up to the contacts, outcomes to their level. Contacts whose number
 * is not known hold sources and levels together only where both may come to the same. Any stage of
 * contacts may be what parts come to; movements and other stages add up to nothing.
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
    // Beside the contacts themselves only what comes to the very number; fewer than the parts is another.
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

/** What came in, and what became of it. */
function bothWays(figures: Figures, when: When) {
  const { levels, loose } = endsOf(figures);
  return [figures.sources, [...levels, ...loose]].map((parts) => parts.map((part) => part[when]));
}

/** Whether nothing says that sources and ends are of different contacts. */
function mayAgree(figures: Figures, when: When): boolean {
  const ways = bothWays(figures, when);
  // Whoever has a number for all has no fewer than are known the other way.
  return ways.every((all) => ways.every((some) => leastSum(some) <= (sumOf(all) ?? Infinity)));
}

/** Stages that count contacts and have a number: each may be all of them once more. */
const contactStages = ({ journey }: Figures, when: When): readonly Stage[] =>
  journey.filter(
    (stage) => stage.of === 'contacts' && stage.kind === 'flow' && isKnown(stage[when]),
  );

/**
 * Beside any count a share or a change can be turned into a number of people, its own or what it
 * leaves for another. Where anything of an area is withheld, nothing that stands in place of a number, or
 * tells of one before revision, may narrow it down.
 */
function withoutHints(figures: Figures, threshold: number): Figures {
  const values = [...idsOf(figures).keys()].flatMap(({ value, previous }) => [value, previous]);
  const withholds = values.some((each) => each?.value === '[c]');
  const someCount = values.some(isKnown);
  const clean = (value: Value): Value => {
    if (isKnown(value)) {
      const { was, ...rest } = value;
      const small = was !== undefined && was > 0 && was < threshold;
      return withholds || small ? rest : value;
    }
    if (withholds) return bareAbsent(value);
    if (!someCount) return value;
    const { share: _, change: __, ...rest } = value;
    return rest;
  };
  return mapCounts(figures, (count) => {
    const { value, previous } = count;
    return {
      ...count,
      // Not even that it is the largest may be said of a withheld number.
      ...('order' in count && value.value === '[c]' ? { order: undefined } : {}),
      value: clean(value),
      ...(previous ? { previous: clean(previous) } : {}),
    };
  });
}

/**
 * No source is the largest beside one that is more than half. Only what is shown is looked at, so that
 * the message tells nothing more.
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
