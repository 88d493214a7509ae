// What a funnel says, worked out from its dataset by the definitions in docs/publishing.md and the contract.
import { type Cell, cellOf, textOf } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import { type Period, periodOf, type Year } from '../shared/time.js';

interface WrittenItem {
  readonly id?: string | number;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly previous?: unknown;
  readonly level?: string | number;
  readonly order?: string;
  readonly from?: string | number;
  readonly to?: string | number;
  readonly of?: string;
  readonly kind?: string;
}

interface WrittenArea {
  readonly area?: unknown;
  readonly contacts?: unknown;
  readonly contactsPrevious?: unknown;
  readonly sources?: readonly WrittenItem[];
  readonly outcomes?: readonly WrittenItem[];
  readonly levels?: readonly WrittenItem[];
  readonly movements?: readonly WrittenItem[];
  readonly journey?: readonly WrittenItem[];
}

export interface WrittenFunnel extends WrittenArea {
  readonly title?: unknown;
  readonly subtitle?: unknown;
  readonly description?: unknown;
  readonly notes?: readonly unknown[] | string;
  readonly measure?: { readonly name?: unknown };
  readonly year?: Year;
  readonly source?: unknown;
  readonly disclosure?: { readonly rounding?: number; readonly protected?: boolean };
  readonly period?: unknown;
  readonly previousPeriod?: unknown;
  readonly view?: string;
  readonly areas?: readonly WrittenArea[];
}

export type Kind = 'contacts' | 'source' | 'level' | 'outcome' | 'movement' | 'stage';

/** One number of an area. */
export interface Item {
  readonly kind: Kind;
  readonly name: string;
  readonly now: Cell;
  readonly before: Cell | undefined;
  /** Of an outcome: the place of its level, or −1. */
  readonly level: number;
  readonly most: boolean;
  /** Of a stage. */
  readonly of: string;
  readonly counted: 'flow' | 'stock';
  /** Of a movement: places of two levels. */
  readonly from: number;
  readonly to: number;
  /** What the parts leave over of the contacts; it is not in the dataset. */
  readonly isRest: boolean;
}

export interface Panel {
  readonly area: string;
  readonly contacts: Item | undefined;
  readonly sources: readonly Item[];
  readonly outcomes: readonly Item[];
  readonly levels: readonly Item[];
  readonly movements: readonly Item[];
  readonly journey: readonly Item[];
  /** Whether the data say which contacts met which level. */
  readonly sorted: boolean;
}

export interface FunnelTruth {
  readonly written: WrittenFunnel;
  readonly period: Period | undefined;
  readonly previousPeriod: Period | undefined;
  readonly rounding: number | undefined;
  readonly protected: boolean;
  readonly panels: readonly Panel[];
}

const areaName = (area: unknown): string =>
  typeof area === 'string' ? area : textOf((area as { name?: unknown } | undefined)?.name);

const plain = {
  level: -1,
  most: false,
  of: '',
  counted: 'flow',
  from: -1,
  to: -1,
  isRest: false,
} as const;

const itemOf = (kind: Kind, written: WrittenItem, more: Partial<Item> = {}): Item => ({
  kind,
  ...plain,
  name: textOf(written.name),
  now: cellOf(written.value),
  before: written.previous === undefined ? undefined : cellOf(written.previous),
  most: written.order === 'most',
  ...more,
});

/** What cells add up to; undefined where one of them has no number, or there are none. */
function sumOfCells(cells: readonly (Cell | undefined)[]): Cell | undefined {
  const numbers = cells.map((cell) =>
    cell?.why === 'z' || cell?.why === 'w' ? Exact.of(0) : cell?.number,
  );
  if (cells.length === 0 || numbers.includes(undefined)) return undefined;
  return {
    number: sumOf(numbers as Exact[]),
    marks: [...new Set(cells.flatMap((cell) => cell!.marks))],
  };
}

export function truthOf(dataset: unknown): FunnelTruth {
  const written = dataset as WrittenFunnel;
  const panels = [written, ...(written.areas ?? [])].map((area) => panelOf(area, written.levels));
  return {
    written,
    period: periodOf(written.period, written.year),
    previousPeriod: periodOf(written.previousPeriod, written.year),
    rounding: written.disclosure?.rounding,
    protected: written.disclosure?.protected ?? false,
    panels,
  };
}

function panelOf(area: WrittenArea, ofDataset: readonly WrittenItem[] = []): Panel {
  const named =
    area.levels ?? ofDataset.map(({ id, name }) => ({ ...(id === undefined ? {} : { id }), name }));
  const place = (ref: string | number | undefined): number =>
    ref === undefined
      ? -1
      : named.findIndex(
          ({ id, name }) =>
            String(id ?? textOf(name)) === String(ref) || textOf(name) === String(ref),
        );
  const outcomes = (area.outcomes ?? []).map((each) =>
    itemOf('outcome', each, { level: place(each.level) }),
  );
  const levels = named.map((each, i) => {
    const own = outcomes.filter(({ level }) => level === i);
    const item = itemOf('level', each);
    const sum = (pick: (item: Item) => Cell | undefined) => sumOfCells(own.map(pick));
    const why = own.some(({ now }) => now.why === 'c') ? 'c' : 'x';
    return {
      ...item,
      now:
        (each as WrittenItem).value === undefined
          ? (sum(({ now }) => now) ?? { why, marks: [] })
          : item.now,
      before: item.before ?? sum(({ before }) => before),
    } as Item;
  });
  const sorted =
    outcomes.some(({ level }) => level >= 0) ||
    levels.some(({ now, before }) => now.number ?? now.share ?? before?.number ?? now.why !== 'x');
  return {
    area: areaName(area.area),
    contacts:
      area.contacts === undefined && area.contactsPrevious === undefined
        ? undefined
        : itemOf('contacts', {
            name: 'Contacts',
            value: area.contacts,
            previous: area.contactsPrevious,
          }),
    sources: (area.sources ?? []).map((each) => itemOf('source', each)),
    outcomes,
    levels,
    movements: (area.movements ?? []).map((each) => {
      const [from, to] = [place(each.from), place(each.to)];
      const way = `${levels[from]?.name} to ${levels[to]?.name}`;
      const given = textOf(each.name) || (to > from ? 'Step up' : 'Step down');
      return itemOf('movement', each, { name: `${given}: ${way}`, from, to });
    }),
    journey: (area.journey ?? []).map((each) =>
      itemOf('stage', each, {
        of: each.of ?? '',
        counted: each.kind === 'stock' ? 'stock' : 'flow',
      }),
    ),
    sorted,
  };
}

export const itemsOf = ({
  contacts,
  sources,
  outcomes,
  levels,
  movements,
  journey,
}: Panel): readonly Item[] => [
  ...(contacts ? [contacts] : []),
  ...sources,
  ...levels,
  ...outcomes,
  ...movements,
  ...journey,
];
