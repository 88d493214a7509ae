// What a funnel says: shares of the contacts, changes, conversions, and where none can be told.
// No pixels, no colours, no language; every share is worked out from what is shown.
import type { Area, Envelope } from '../../core/data/dataset.js';
import type { Period } from '../../core/data/period.js';
import type { Publishable } from '../../core/data/publishable.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { isKnown, type Shorthand, shorthandOf, type Value } from '../../core/data/value.js';
import { type Change, change } from '../../core/statistics/change.js';
import { wholePercents } from '../../core/statistics/whole-percents.js';
import {
  type Count,
  endsOf,
  type Figures,
  holds,
  type Movement,
  type Part,
  type Stage,
} from './input.figures.js';
import type { ThresholdFunnel, View } from './input.js';

export type ItemKind = 'contacts' | 'source' | 'level' | 'outcome' | 'movement' | 'stage';

/** One number of the picture, with all that is to be said of it. */
export interface Item {
  readonly kind: ItemKind;
  /** The same for the same thing in every area. */
  readonly key: string;
  readonly name?: Text;
  readonly value: Value;
  readonly previous?: Value;
  /** Of the contacts, 0 to 1; also where the author knows nothing else. */
  readonly share?: number;
  /** The share as it is shown: a whole number. */
  readonly percent?: number;
  readonly percentBefore?: number;
  readonly change?: Change;
  /** The largest, though its number is not known. */
  readonly most?: boolean;
  /** Of a level: the outcomes that it is made of. */
  readonly parts?: readonly Item[];
  readonly movement?: MovementFacts;
  readonly stage?: StageFacts;
}

export interface MovementFacts {
  readonly from: Text;
  readonly to: Text;
  /** Places of the two among the levels. */
  readonly fromIndex: number;
  readonly toIndex: number;
}

export interface StageFacts {
  readonly of: Stage['of'];
  readonly kind: Stage['kind'];
  /** What changes from the stage before: what is counted, how, or both; absent where they can be compared. */
  readonly unitBreak?: 'of' | 'kind' | 'both';
  /** More than the stage before, which is of the same kind. */
  readonly rises: boolean;
  /** Of the stage before, 0 to 1; absent across a unit break, where it rises, and where one of the two is absent. */
  readonly ofPrevious?: number;
  /** Of the first stage since the last unit break; absent where that is the stage before, and after a rise. */
  readonly ofFirst?: { readonly share: number; readonly name: Text };
}

/** Parts of all contacts. */
export interface Group {
  readonly items: readonly Item[];
  /** What the parts leave of the contacts; absent where they leave none, or where one of them is absent. */
  readonly rest?: Item;
}

export interface LevelsModel {
  readonly contacts?: Item;
  /** Largest first. */
  readonly sources: Group;
  /** In the dataset's order; they and `none` are parts of the same whole, and its rest is with `none`. */
  readonly levels: readonly Item[];
  /** What met no threshold, largest first. */
  readonly none: Group;
  readonly movements: readonly Item[];
  /** Whether anything says which contacts met which level: else the levels are names, and `none` is all outcomes. */
  readonly sorted: boolean;
  /** Whether the parts are all of the contacts, so that one bar can be cut into them. */
  readonly whole: { readonly sources: boolean; readonly outcomes: boolean };
}

export interface Panel {
  readonly area?: Area;
  readonly levels?: LevelsModel;
  readonly journey?: readonly Item[];
}

export interface ThresholdFunnelModel {
  readonly envelope: Envelope;
  readonly period?: Period;
  readonly previousPeriod?: Period;
  readonly hasPrevious: boolean;
  /** What the dataset's own area holds; at least one. */
  readonly views: readonly View[];
  /** The one shown first. */
  readonly view: View;
  /** The dataset's own area first. */
  readonly panels: readonly Panel[];
  /** Whether shares were made to add to 100; undefined where there are none. */
  readonly sharesAdd?: boolean;
  /** Every shorthand that is shown, each once. */
  readonly shorthand: readonly Shorthand[];
}

export function thresholdFunnelModel(funnel: Publishable<ThresholdFunnel>): ThresholdFunnelModel {
  const { figures, period, previousPeriod, view: asked, year: _, ...envelope } = funnel;
  const views = (['levels', 'journey'] as const).filter((view) => holds(figures[0]!, view));
  const { rounding = 0 } = envelope.disclosure;
  const panels = figures.map((each) => panelOf(each, rounding));
  const items = panels.flatMap(itemsOf);
  const shown = items.flatMap(({ value, previous }) => (previous ? [value, previous] : [value]));
  const shares = panels.flatMap(({ levels }) => (levels ? [levels.whole] : []));
  const percents = items.some(({ percent }) => percent !== undefined);
  return {
    envelope,
    ...(period ? { period } : {}),
    ...(previousPeriod ? { previousPeriod } : {}),
    hasPrevious: items.some(({ previous }) => previous !== undefined),
    views,
    view: asked && views.includes(asked) ? asked : views[0]!,
    panels,
    ...(percents
      ? { sharesAdd: shares.every(({ sources, outcomes }) => sources && outcomes) }
      : {}),
    shorthand: [...new Set(shown.flatMap(shorthandOf))],
  };
}

/** Every item of an area, in the order of reading: sources, then levels with their outcomes, then the rest. */
export const itemsOf = ({ levels, journey }: Panel): readonly Item[] => [
  ...(levels ? levelItems(levels) : []),
  ...(journey ?? []),
];

export const levelItems = (levels: LevelsModel): readonly Item[] => [
  ...(levels.contacts ? [levels.contacts] : []),
  ...groupItems(levels.sources),
  ...levels.levels.flatMap((level) => [level, ...(level.parts ?? [])]),
  ...groupItems(levels.none),
  ...levels.movements,
];

export const groupItems = ({ items, rest }: Group): readonly Item[] =>
  rest ? [...items, rest] : items;

const panelOf = (figures: Figures, rounding: number): Panel => ({
  ...(figures.area ? { area: figures.area } : {}),
  ...(holds(figures, 'levels') ? { levels: levelsOf(figures, rounding) } : {}),
  ...(holds(figures, 'journey') ? { journey: journeyOf(figures.journey) } : {}),
});

function levelsOf(figures: Figures, rounding: number): LevelsModel {
  const { contacts, sources, outcomes, levels } = figures;
  const { loose, sorted, levels: counted } = endsOf(figures);
  const from = partsOf(
    contacts,
    sources.map((part) => itemOf('source', part)),
    rounding,
  );
  const ends = partsOf(
    contacts,
    [
      ...counted.map((level) => levelItem(level, outcomes, contacts)),
      ...loose.map((part) => itemOf('outcome', part)),
    ],
    rounding,
  );
  return {
    ...(contacts ? { contacts: itemOf('contacts', { id: '', ...contacts }) } : {}),
    sources: { ...from.group, items: ranked(from.group.items) },
    levels: sorted
      ? ends.group.items.slice(0, levels.length)
      : levels.map((level) => itemOf('level', level)),
    none: { ...ends.group, items: ranked(ends.group.items.slice(counted.length)) },
    movements: figures.movements.flatMap((movement, i) => movementItem(movement, i, levels)),
    sorted,
    whole: {
      sources: sources.length === 0 || from.whole,
      outcomes: counted.length + loose.length === 0 || ends.whole,
    },
  };
}

type Named = Count & Partial<Pick<Part, 'id' | 'name' | 'order'>>;

function itemOf(kind: ItemKind, part: Named): Item {
  const { value, previous, name, order } = part;
  return {
    kind,
    key: `${kind} ${part.id}`,
    ...(name === undefined ? {} : { name }),
    value,
    ...(previous ? { previous } : {}),
    ...changeOf(value, previous),
    // Of a withheld number not even that may be said.
    ...(order && !isKnown(value) && value.value !== '[c]' ? { most: true } : {}),
  };
}

/** Between two shown values; or as its author knows it, where nothing else is known. */
function changeOf(value: Value, previous: Value | undefined): Pick<Item, 'change'> {
  if (isKnown(value)) {
    return isKnown(previous)
      ? { change: change(value.value, previous.value, { unit: 'count' }) }
      : {};
  }
  return value.change === undefined
    ? {}
    : { change: { difference: value.change, relative: undefined } };
}

function levelItem(level: Part, outcomes: readonly Part[], contacts: Count | undefined): Item {
  const own = outcomes.filter((outcome) => outcome.level === level.id);
  const parts = own.map((part) => withShare(itemOf('outcome', part), contacts));
  return { ...itemOf('level', level), ...(parts.length > 0 ? { parts } : {}) };
}

/** Shares of the contacts: whole per cent that add to 100 where the parts are all there, else each by itself. */
function partsOf(contacts: Count | undefined, items: readonly Item[], rounding: number) {
  const rest = restOf(contacts, items, rounding);
  const all = rest ? [...items, rest] : items;
  const whole = [...all, contacts].every((each) => each && isKnown(each.value));
  const sum = all.reduce((total, { value }) => total + (isKnown(value) ? value.value : 0), 0);
  const adds = whole && sum > 0 && sum === contacts!.value.value;
  const percents = adds ? wholePercents(all.map(({ value }) => value.value as number)) : [];
  const shared = all.map((item, i) => withShare(item, contacts, percents[i]));
  const group: Group = {
    items: shared.slice(0, items.length),
    ...(rest ? { rest: shared.at(-1)! } : {}),
  };
  return { group, whole: adds };
}

/** Of rounded numbers a small difference is of rounding: each may be off by half a step. */
function restOf(
  contacts: Count | undefined,
  items: readonly Item[],
  rounding: number,
): Item | undefined {
  if (!isKnown(contacts?.value) || items.length === 0) return undefined;
  if (!items.every(({ value }) => isKnown(value))) return undefined;
  const left = items.reduce(
    (rest, { value }) => rest - (value.value as number),
    contacts.value.value,
  );
  const kind = items.at(-1)!.kind === 'source' ? 'source' : 'outcome';
  return left > ((items.length + 1) * rounding) / 2
    ? itemOf(kind, { id: ' rest', value: { value: left, marks: [] } })
    : undefined;
}

function withShare(item: Item, contacts: Count | undefined, percent?: number): Item {
  const { value, previous } = item;
  const share = shareOf(value, contacts?.value);
  const before = shareOf(previous, contacts?.previous);
  return {
    ...item,
    ...(share === undefined ? {} : { share, percent: percent ?? Math.round(share * 100) }),
    ...(before === undefined ? {} : { percentBefore: Math.round(before * 100) }),
  };
}

function shareOf(value: Value | undefined, whole: Value | undefined): number | undefined {
  if (!value) return undefined;
  if (!isKnown(value)) return value.share;
  return isKnown(whole) && whole.value > 0 ? value.value / whole.value : undefined;
}

/** Largest first; what has no number keeps the dataset's order behind them, withheld ones last. */
function ranked(items: readonly Item[]): readonly Item[] {
  const rank = ({ value, share, most }: Item): number => {
    if (most) return Infinity;
    if (isKnown(value)) return value.value + 2;
    if (share !== undefined) return share;
    return value.value === '[c]' ? -2 : -1;
  };
  return [...items].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

function movementItem(movement: Movement, i: number, levels: readonly Part[]): readonly Item[] {
  const [fromIndex, toIndex] = [movement.from, movement.to].map((id) =>
    levels.findIndex((level) => level.id === id),
  ) as [number, number];
  const facts = {
    from: levels[fromIndex]!.name,
    to: levels[toIndex]!.name,
    fromIndex,
    toIndex,
  };
  const id = `${movement.from} ${movement.to} ${movement.name ? nameOf(movement.name) : i}`;
  return [{ ...itemOf('movement', { id, ...movement }), movement: facts }];
}

function journeyOf(stages: readonly Stage[]): readonly Item[] {
  let first = 0;
  let hasRisen = false;
  return stages.map((stage, i) => {
    const before = stages[i - 1];
    const unitBreak = before && unitBreakBetween(before, stage);
    if (unitBreak) first = i;
    const [now, then, start] = [stage, before, stages[first]!].map((each) => each?.value);
    const rises = !unitBreak && isKnown(now) && isKnown(then) && now.value > then.value;
    const share = (whole: Value | undefined) => (unitBreak ? undefined : conversion(now, whole));
    const ofPrevious = share(then);
    // Whoever came in on the way is no part of the first stage.
    const others = stages.slice(first, i).map(({ value }) => value);
    const isMore = (each: Value) => isKnown(now) && isKnown(each) && now.value > each.value;
    hasRisen = !unitBreak && (hasRisen || others.some(isMore));
    const ofFirst = i - first > 1 && !hasRisen ? share(start) : undefined;
    const facts: StageFacts = {
      of: stage.of,
      kind: stage.kind,
      ...(unitBreak ? { unitBreak } : {}),
      rises,
      ...(ofPrevious === undefined ? {} : { ofPrevious }),
      ...(ofFirst === undefined ? {} : { ofFirst: { share: ofFirst, name: stages[first]!.name } }),
    };
    return { ...itemOf('stage', stage), stage: facts };
  });
}

function unitBreakBetween(before: Stage, after: Stage): StageFacts['unitBreak'] {
  const of = before.of !== after.of;
  const kind = before.kind !== after.kind;
  if (of && kind) return 'both';
  return of ? 'of' : kind ? 'kind' : undefined;
}

/** More than all of a stage cannot have come from it: then there is no rate. */
const conversion = (value: Value | undefined, whole: Value | undefined): number | undefined =>
  isKnown(value) && isKnown(whole) && whole.value > 0 && value.value <= whole.value
    ? value.value / whole.value
    : undefined;
