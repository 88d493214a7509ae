// Reads the table of a funnel: which numbers are shown, and whether each is the one in the dataset.
import { type Shown, shownIn } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import type { Page } from '../shared/page.js';
import { type FunnelTruth, type Item, itemsOf, type Panel } from './dataset.js';

export interface Figure {
  readonly item: Item;
  readonly shown: Shown | undefined;
  /** The number that a reader gets. */
  readonly value: Exact | undefined;
  readonly before: Exact | undefined;
  readonly shownBefore: Shown | undefined;
  /** The cells of its row, by the head of the column. */
  readonly cells: ReadonlyMap<string, string>;
  readonly most: boolean;
}

export interface ShownPanel {
  readonly panel: Panel;
  readonly contacts: Figure | undefined;
  readonly sources: readonly Figure[];
  /** What no level has. */
  readonly loose: readonly Figure[];
  readonly levels: readonly Figure[];
  /** Of each level. */
  readonly outcomes: readonly (readonly Figure[])[];
  readonly movements: readonly Figure[];
  readonly journey: readonly Figure[];
  readonly all: readonly Figure[];
  /** Whether levels are drawn each with those above it. */
  readonly funnel: boolean;
}

export interface ShownTruth {
  readonly truth: FunnelTruth;
  readonly panels: readonly ShownPanel[];
  readonly complaints: readonly string[];
}

const SECTIONS = {
  source: ['Where contacts came from'],
  level: ['Threshold level met'],
  outcome: ['No threshold met', 'What became of the contacts'],
  stage: ['Stage'],
} as const;

export const REST = {
  source: 'From others, or not stated',
  outcome: 'Outcome not stated',
} as const;

/** A column of the period before is named by that period, where the dataset names it. */
export function columnOf(head: string, { previousPeriod }: FunnelTruth): string {
  const [, what, when = ''] = /^(Number|Share), (.+)$/.exec(head) ?? [];
  if (previousPeriod && what) return previousPeriod.flow.includes(when) ? `${what} before` : head;
  return previousPeriod && /^(Number|Share) before$/.test(head)
    ? `${head}, without its period`
    : head;
}

export function shownOf(truth: FunnelTruth, page: Page): ShownTruth {
  const { rows, columns } = page.table;
  const complaints: string[] = [];
  const used = new Set<number>();
  const several = truth.panels.length > 1;
  const rowOf = (heads: readonly string[], area: string) => {
    const wanted = heads.map((head) => (several && area ? `${head}, ${area}` : head));
    const at = rows.findIndex(({ head }, i) => !used.has(i) && wanted.includes(head));
    if (at >= 0) used.add(at);
    return rows[at];
  };
  const headsOf = (item: Item, panel: Panel): readonly string[] => {
    if (item.level >= 0) return [`${panel.levels[item.level]!.name}: ${item.name}`];
    const sections = SECTIONS[item.kind as keyof typeof SECTIONS] as readonly string[] | undefined;
    return sections ? sections.map((section) => `${section}: ${item.name}`) : [item.name];
  };
  const figureOf = (item: Item, panel: Panel, mayLack = false): Figure | undefined => {
    const row = rowOf(headsOf(item, panel), panel.area);
    if (!row) {
      if (!mayLack)
        complaints.push(`the table has no row for ${headsOf(item, panel)[0]}, ${panel.area}`);
      return undefined;
    }
    const cells = new Map(columns.map((head, i) => [columnOf(head, truth), row.cells[i] ?? '']));
    const text = cells.get('Number') ?? '';
    const textBefore = cells.get('Number before') ?? '';
    const shown = shownIn(text.replace(/ ?the most$/, ''));
    const shownBefore = textBefore ? shownIn(textBefore) : undefined;
    const most = /the most$/.test(text);
    complaints.push(
      ...cellComplaints(`${row.head}: ${text}`, item, 'now', { shown, truth, panel }),
      ...(shownBefore
        ? cellComplaints(`${row.head} before: ${textBefore}`, item, 'before', {
            shown: shownBefore,
            truth,
            panel,
          })
        : []),
      ...(most && !item.most
        ? [`${row.head} is called the most, which its author does not say`]
        : []),
    );
    return {
      item,
      shown,
      value: shown.number,
      before: shownBefore?.number,
      shownBefore,
      cells,
      most,
    };
  };
  const panels = truth.panels.map((panel): ShownPanel => {
    const { sources: from, outcomes: ends1, levels: rungs, journey: stages } = panel;
    // Contacts are drawn with their parts, or where there is nothing else.
    const isAlone = stages.length > 0 && [...from, ...ends1, ...rungs].length === 0;
    const found = new Map(
      itemsOf(panel).map(
        (item) => [item, figureOf(item, panel, isAlone && item === panel.contacts)] as const,
      ),
    );
    const list = (items: readonly Item[]): readonly Figure[] =>
      items.flatMap((item) => found.get(item) ?? []);
    const restOf = (
      kind: 'source' | 'outcome',
      parts: readonly Figure[],
      any: boolean,
    ): readonly Figure[] => {
      const rest = restItem(kind, panel, parts, found.get(panel.contacts!)?.value);
      const figure = any && rest ? figureOf(rest, panel, true) : undefined;
      return figure ? [figure] : [];
    };
    const sources = list(panel.sources);
    const loose = list(panel.outcomes.filter(({ level }) => level < 0));
    const levels = list(panel.levels);
    const ends = [...(panel.sorted ? levels : []), ...loose];
    const contacts = panel.contacts && found.get(panel.contacts);
    const numbers = levels.map(({ value }) => value);
    const all = sources.concat(restOf('source', sources, sources.length > 0));
    const none = loose.concat(restOf('outcome', ends, ends.length > 0));
    const outcomes = panel.levels.map((_, i) =>
      list(panel.outcomes.filter(({ level }) => level === i)),
    );
    const [movements, journey] = [list(panel.movements), list(panel.journey)];
    const funnel =
      levels.length > 1 && !numbers.includes(undefined) && contacts?.value !== undefined &&
      !contacts.value.isZero() && sumOf(numbers as Exact[]).compare(contacts.value) <= 0; // prettier-ignore
    return {
      ...{
        panel,
        contacts,
        sources: all,
        loose: none,
        levels,
        outcomes,
        movements,
        journey,
        funnel,
      },
      all: [
        ...(contacts ? [contacts] : []),
        ...all,
        ...levels,
        ...outcomes.flat(),
        ...none,
        ...movements,
        ...journey,
      ],
    };
  });
  rows.forEach(({ head }, i) => {
    if (!used.has(i)) complaints.push(`a row of the table that is not understood: ${head}`);
  });
  return { truth, panels, complaints };
}

/** What the shown parts leave over of the contacts. */
function restItem(
  kind: 'source' | 'outcome',
  { contacts }: Panel,
  parts: readonly Figure[],
  whole: Exact | undefined,
): Item | undefined {
  const values = parts.map(({ value }) => value);
  if (!contacts || !whole || values.includes(undefined)) return undefined;
  const left = whole.minus(sumOf(values as Exact[]));
  return {
    ...contacts,
    kind,
    name: REST[kind],
    now: { number: left, marks: [] },
    before: undefined,
    isRest: true,
  };
}

function cellComplaints(
  where: string,
  item: Item,
  when: 'now' | 'before',
  {
    shown,
    truth,
    panel,
  }: { readonly shown: Shown; readonly truth: FunnelTruth; readonly panel: Panel },
): readonly string[] {
  const cell = item[when];
  if (!cell) return [`${where}, which is not in the data`];
  const rounds = !truth.protected && truth.rounding !== undefined && !item.isRest;
  if (shown.number) {
    if (!cell.number) return [`${where} where the data have no number (${cell.why})`];
    const truly = roundedOf(cell.number, item, when, { truth, panel, rounds });
    const complaints = truly.some((each) => shown.number!.is(each))
      ? []
      : [`${where} is ${truly.join(' or ')}`];
    // What is said of parts may be said of their sum too.
    const may = [...cell.marks, ...marksOfParts(item, when, panel)];
    const isMarked = cell.marks.every((mark) => shown.codes.includes(mark));
    if (!isMarked || !shown.codes.every((mark) => may.includes(mark)))
      complaints.push(
        `${where} has the marks ${shown.codes.join() || 'none'}, not ${cell.marks.join() || 'none'}`,
      );
    return complaints;
  }
  const [why] = shown.codes;
  if (why === cell.why) return [];
  const mayWithhold = why === 'c' && (!truth.protected || cell.why !== undefined);
  const isOfOthers = cell.why === 'x' && ['c', '!', 'x'].includes(why ?? '');
  // Where parts come to more than their sum, one of them is wrong.
  const isDoubted = why === '!' && item.kind === 'contacts' && exceeds(panel, when, cell.number);
  return mayWithhold || isOfOthers || isDoubted
    ? []
    : [`${where} where the data have ${cell.number ?? cell.why}`];
}

/** Whether sources, or levels with what met none, come to more than the contacts. */
function exceeds(
  { sources, outcomes, levels }: Panel,
  when: 'now' | 'before',
  contacts: Exact | undefined,
): boolean {
  const sum = (items: readonly Item[]) =>
    sumOf(items.map((each) => each[when]?.number ?? Exact.of(0)));
  return (
    contacts !== undefined &&
    [sources, outcomes, [...levels, ...outcomes.filter(({ level }) => level < 0)]].some(
      (parts) => sum(parts).compare(contacts) > 0,
    )
  );
}

/** The marks of what adds up to a number. */
function marksOfParts(item: Item, when: 'now' | 'before', panel: Panel): readonly string[] {
  const of = (items: readonly Item[]) => items.flatMap((each) => each[when]?.marks ?? []);
  if (item.kind === 'level')
    return of(panel.outcomes.filter(({ level }) => panel.levels[level] === item));
  if (item.kind !== 'contacts' && !item.isRest) return [];
  const { contacts, sources, outcomes, levels } = panel;
  return of([...(contacts ? [contacts] : []), ...sources, ...outcomes, ...levels]);
}

/** A level that is summed may be the sum of its rounded outcomes, or that sum rounded. */
function roundedOf(
  number: Exact,
  item: Item,
  when: 'now' | 'before',
  {
    truth,
    panel,
    rounds,
  }: { readonly truth: FunnelTruth; readonly panel: Panel; readonly rounds: boolean },
): readonly Exact[] {
  if (!rounds) return [number];
  const { rounding } = truth;
  const own =
    item.kind === 'level' ? panel.outcomes.filter(({ level }) => panel.levels[level] === item) : [];
  const sum =
    own.length > 0
      ? [sumOf(own.map((each) => each[when]?.number?.toNearest(rounding!) ?? Exact.of(0)))]
      : [];
  return [number.toNearest(rounding!), ...sum];
}
