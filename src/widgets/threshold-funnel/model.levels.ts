// Works out where contacts came from and which threshold level they met, each as a share of all contacts.
import { sum } from 'd3-array';
import { nameOf } from '../../core/data/text.js';
import { withMarksOf } from '../../core/data/sum.js';
import { isKnown, known } from '../../core/data/value.js';
import { breaksSeries } from '../../core/statistics/comparability.js';
import { changed } from './input.counts.js';
import { type Count, endsOf, type Figures, type Movement, type Part } from './input.figures.js';
import { isFunnel, withAtLeast } from './model.at-least.js';
import { type Item, itemOf, type Periods, ranked, type Whole, withShare } from './model.items.js';
import { largestOf } from './model.largest.js';

/** Parts of all contacts. */
interface Group {
  readonly items: readonly Item[];
  /** What the parts leave over of the contacts; absent where that is nothing, or where a part is absent. */
  readonly rest?: Item;
  /** Those that are certainly the largest of all, several where they are equally large. */
  readonly largest: readonly Item[];
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
  /** Whether the data say which contacts met which level; if not, levels are names only and `none` is all outcomes. */
  readonly sorted: boolean;
  /** Whether each level has `atLeast`. */
  readonly funnel: boolean;
}

/** Every item in the order of reading: sources, then levels with their outcomes, then the rest. */
export const levelItems = (levels: LevelsModel): readonly Item[] => [
  ...(levels.contacts ? [levels.contacts] : []),
  ...groupItems(levels.sources),
  ...levels.levels.flatMap((level) => [level, ...(level.parts ?? [])]),
  ...groupItems(levels.none),
  ...levels.movements,
];

export const groupItems = ({ items, rest }: Group): readonly Item[] =>
  rest ? [...items, rest] : items;

export function levelsOf(figures: Figures, periods: Periods): LevelsModel {
  const { sources, outcomes, levels } = figures;
  const { loose, sorted, levels: counted } = endsOf(figures);
  const contacts =
    figures.contacts && withMarks(figures.contacts, [...sources, ...outcomes, ...levels]);
  const funnel = isFunnel(counted, contacts);
  // Where all contacts break, so do their parts; where a part does, so do all contacts.
  const isBroken = figures.contacts !== undefined && breaksSeries(figures.contacts.value);
  const within = { ...periods, isBroken };
  const { rounding, decimals } = periods;
  const whole = { contacts, rounding, decimals };
  const from = partsOf(
    sources.map((part) => itemOf('source', part, within)),
    whole,
  );
  const ends = partsOf(
    [
      ...counted.map((level) => levelItem(level, { outcomes, contacts }, within)),
      ...loose.map((part) => itemOf('outcome', part, within)),
    ],
    whole,
  );
  const sharing = ends.items.slice(0, levels.length);
  return {
    ...(contacts ? { contacts: itemOf('contacts', { id: '', ...contacts }, periods) } : {}),
    sources: { ...from, items: ranked(from.items) },
    levels: !sorted
      ? levels.map((level) => itemOf('level', level, within))
      : funnel
        ? withAtLeast(sharing, contacts!, within)
        : sharing,
    none: { ...ends, items: ranked(ends.items.slice(counted.length)) },
    movements: figures.movements.map((movement, i) => movementItem(movement, i, levels, within)),
    sorted,
    funnel,
  };
}

/** The numbers of both periods, each with every mark of its parts. */
const withMarks = <C extends Count>(count: C, parts: readonly Count[]): C =>
  changed(
    count,
    (value, period) =>
      value &&
      withMarksOf(
        value,
        parts.map((part) => part[period]),
      ),
  );

function levelItem(
  level: Part,
  {
    outcomes,
    contacts,
  }: { readonly outcomes: readonly Part[]; readonly contacts: Count | undefined },
  periods: Periods,
): Item {
  const own = outcomes.filter((outcome) => outcome.level === level.id);
  const within = { ...periods, isBroken: periods.isBroken || breaksSeries(level.value) };
  const { rounding, decimals } = periods;
  const parts = own.map((part) =>
    withShare(itemOf('outcome', part, within), { contacts, rounding, decimals }),
  );
  // Also where the level has no number to carry the mark.
  const isBroken = periods.isBroken || own.some(({ value }) => breaksSeries(value));
  const item = itemOf('level', withMarks(level, own), { ...periods, isBroken });
  return { ...item, ...(parts.length > 0 ? { parts } : {}) };
}

/** Parts with their shares, and what they leave over. */
function partsOf(items: readonly Item[], whole: Whole): Group {
  const { contacts, rounding = 0 } = whole;
  const rest = restOf(contacts, items, rounding);
  const all = rest ? [...items, rest] : items;
  const shared = all.map((item) => withShare(item, whole));
  return {
    items: shared.slice(0, items.length),
    ...(rest ? { rest: shared.at(-1)! } : {}),
    largest: largestOf(shared, contacts, rounding),
  };
}

/** What the parts leave over of the contacts. A difference that rounding alone can make is no rest. */
function restOf(
  contacts: Count | undefined,
  items: readonly Item[],
  rounding: number,
): Item | undefined {
  const numbers = numbersOf(items);
  const last = items.at(-1);
  if (!isKnown(contacts?.value) || !last || !numbers) return undefined;
  const left = contacts.value.value - sum(numbers);
  return left > ((items.length + 1) * rounding) / 2
    ? itemOf(
        last.kind === 'source' ? 'source' : 'outcome',
        {
          id: ' rest',
          value: withMarksOf(known(left), [contacts.value]),
        },
        {},
      )
    : undefined;
}

/** The numbers of all items; undefined where one has none. */
function numbersOf(items: readonly Item[]): readonly number[] | undefined {
  const numbers = items.flatMap(({ value }) => (isKnown(value) ? [value.value] : []));
  return numbers.length === items.length ? numbers : undefined;
}

function movementItem(
  movement: Movement,
  i: number,
  levels: readonly Part[],
  periods: Periods,
): Item {
  const indexOf = (id: string) => levels.findIndex((level) => level.id === id);
  const [fromIndex, toIndex] = [indexOf(movement.from), indexOf(movement.to)];
  const id = `${movement.from} ${movement.to} ${movement.name ? nameOf(movement.name) : i}`;
  return {
    ...itemOf('movement', { id, ...movement }, periods),
    movement: { from: levels[fromIndex]!.name, to: levels[toIndex]!.name, fromIndex, toIndex },
  };
}
