// Which numbers of a funnel count people and how they add up: contacts are the sum of their sources,
// and again of their levels and of what met none; a level is the sum of its outcomes.
// The only way to what the model accepts. How cells are chosen is core/data/disclosure.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/dataset.js';
import { protectTable } from '../../core/data/disclosure.js';
import { fewNotice } from '../../core/data/few.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { leastSum, sumOf } from '../../core/data/sum.js';
import { absent, isKnown, type Value } from '../../core/data/value.js';
import { type Count, endsOf, type Figures, type Part } from './input.figures.js';
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
        notices.push(...fewNotice(done.fewestCandidates, each.at.replace(/\.$/, ''), when));
      return done.figures;
    }, each);
    return funnel.disclosure.protected
      ? safe
      : mapCounts(safe, (count) => withoutHints(count, safe, funnel.disclosure.threshold));
  });
  return { publishable: publishable({ ...funnel, figures }), withheldHere, notices };
}

/** One period of one area: what its additive tables hide, and what repeats a hidden number. */
function protectPeriod(figures: Figures, when: When, disclosure: Disclosure) {
  const shown = new Map<string, number>();
  const hidden = new Set<string>();
  let fewestCandidates = Infinity;
  for (const table of tablesOf(figures, when)) {
    const safe = protectTable(table, disclosure);
    fewestCandidates = Math.min(fewestCandidates, safe.fewestCandidates);
    safe.shown.forEach((value, id) => shown.set(id, value));
    safe.hidden.forEach((_, id) => hidden.add(id));
  }
  const counts = idsOf(figures);
  const repeated = contactsAgain(figures, when);
  if (repeated) {
    const id = counts.get(repeated)!;
    if (hidden.has('contacts')) hidden.add(id);
    else shown.set(id, shown.get('contacts')!);
  }
  const hiddenCounts = [...counts].flatMap(([count, id]) =>
    hidden.has(id) && isKnown(count[when]) ? [count[when].value] : [],
  );
  // A stage of that very number is very likely the same people, counted once more.
  for (const stage of figures.journey) {
    const value = stage[when];
    const contacts = figures.contacts?.[when];
    const again = isKnown(value) && value.value > 0 && hiddenCounts.includes(value.value);
    const same = stage.of === 'contacts' && contacts?.value === '[c]';
    if (!disclosure.protected && (again || same)) hidden.add(counts.get(stage)!);
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
 * is not known hold sources and levels together only where both may come to the same; movements and
 * stages add up to nothing.
 */
function tablesOf(figures: Figures, when: When): readonly Cell[] {
  const { sources, outcomes, movements, journey } = figures;
  const { levels, loose } = endsOf(figures);
  const ids = idsOf(figures);
  const again = contactsAgain(figures, when);
  const contacts = isKnown(figures.contacts?.[when]) ? figures.contacts : again;
  const whole = (contacts ?? figures.contacts)?.[when];
  const cell = (count: Count): Cell => ({ id: ids.get(count)!, value: cellValue(count[when]) });
  const levelCell = (level: Part): Cell => {
    const own = outcomes.filter((outcome) => outcome.level === level.id);
    return sumCell(ids.get(level)!, level[when], [own.map(cell)]);
  };
  const partitions = [sources.map(cell), [...levels.map(levelCell), ...loose.map(cell)]];
  const root = sumCell('contacts', whole, partitions);
  const apart = !isKnown(whole) && !mayAgree(figures, when);
  return [
    ...(apart
      ? [
          { id: root.id, value: root.value! },
          ...partitions.map((parts, i): Cell => ({ id: `${i}`, value: 'x', partitions: [parts] })),
        ]
      : [root]),
    ...[...movements, ...journey.filter((stage) => stage !== again)].map(cell),
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

/** The journey's first stage, where it counts all contacts once more: it is shown, hidden and rounded as they are. */
function contactsAgain(figures: Figures, when: When): Count | undefined {
  const [stage] = figures.journey;
  const count = stage?.[when];
  if (stage?.of !== 'contacts' || stage.kind !== 'flow' || !isKnown(count)) return undefined;
  const whole = figures.contacts?.[when];
  if (isKnown(whole)) return whole.value === count.value ? stage : undefined;
  // Fewer than the parts come to is another number.
  return Math.max(...bothWays(figures, when).map(leastSum)) <= count.value ? stage : undefined;
}

/**
 * Where anything of an area is withheld, nothing that stands in place of a number, or tells of one
 * before revision, may narrow it down; nor may a share or a change that comes to a small count.
 */
function withoutHints(count: Count, figures: Figures, threshold: number): Count {
  const withholds = [...idsOf(figures).keys()].some(({ value, previous }) =>
    [value, previous].some((each) => each?.value === '[c]'),
  );
  const small = (people: number) => Math.round(people) > 0 && Math.round(people) < threshold;
  const clean = (value: Value, whole: Value | undefined, before: Value | undefined): Value => {
    if (isKnown(value)) {
      const { was, ...rest } = value;
      return withholds || (was !== undefined && small(was)) ? rest : value;
    }
    const { share = 0, change = 0 } = value;
    const few =
      small(share * (isKnown(whole) ? whole.value : 0)) ||
      (change !== 0 && isKnown(before) && small(before.value + change));
    return withholds || few ? bareAbsent(value) : value;
  };
  const { value, previous } = count;
  const { contacts } = figures;
  return {
    ...count,
    // Not even that it is the largest may be said of a withheld number.
    ...('order' in count && value.value === '[c]' ? { order: undefined } : {}),
    value: clean(value, contacts?.value, previous),
    ...(previous ? { previous: clean(previous, contacts?.previous, undefined) } : {}),
  };
}
