// Places several areas beside one another: a row for each part or stage, a column for each area.
import type { RowWriter, TextKind } from '../../core/chart/rows.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { writeMultiples } from '../../core/chart/rows.multiples.js';
import type { RowFigure } from '../../core/chart/rows.scale.js';
import type { View } from './input.js';
import {
  contactsParts,
  countOf,
  LEAD_SLOT,
  OTHER_SLOT,
  plainParts,
  rungParts,
  shareIn,
  textsOf,
} from './layout.figures.js';
import {
  groupItems,
  type Item,
  type LevelsModel,
  type Panel,
  type ThresholdFunnelModel,
} from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** One thing in all areas. */
interface AreasRow {
  readonly name: string;
  readonly kind?: TextKind;
  readonly cells: readonly (AreaCell | undefined)[];
}

interface AreaCell {
  readonly figure: RowFigure;
  /** What a pointer finds; nothing at a rate between two stages. */
  readonly item?: Item;
}

interface Areas {
  readonly view: View;
  readonly panels: readonly Panel[];
  readonly names: readonly string[];
  readonly ownScales: boolean;
}

/** Writes a view of all areas; returns where a pointer finds what: a list for each area. */
export function writeAreas(
  writer: RowWriter<Item>,
  { view, panels, names, ownScales }: Areas,
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
): readonly (readonly HitBox<Item>[])[] {
  const rows =
    view === 'levels'
      ? levelRows(
          panels.map(({ levels }) => levels!),
          words,
        )
      : journeyRows(
          panels.map(({ journey }) => journey!),
          model,
          words,
        );
  const places = writeMultiples(writer, {
    columns: names,
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map((cell) => cell?.figure) })),
    ownScales,
  });
  return panels.map((_, area) =>
    rows.flatMap(({ cells }, i) => {
      const [of, place] = [cells[area]?.item, places[i]![area]];
      return of && place ? [{ ...place.box, of }] : [];
    }),
  );
}

const headingRow = (name: string, areas: readonly unknown[]): AreasRow => ({
  ...{ name, kind: 'heading' },
  cells: areas.map(() => undefined),
});

/** A row for each thing that any area has, in the order of the first area that has it. */
function rowsOf(
  lists: readonly (readonly Item[])[],
  nameOf: (item: Item) => string,
  figureOf: (item: Item, area: number) => RowFigure,
): readonly AreasRow[] {
  return keysOf(lists).map((key) => {
    const items = lists.map((list) => list.find((item) => item.key === key));
    return {
      name: nameOf(items.find((item) => item !== undefined)!),
      cells: items.map((item, area) => item && { figure: figureOf(item, area), item }),
    };
  });
}

/** Contacts are as wide as the column of their area, so that shares can be compared. */
function levelRows(
  areas: readonly LevelsModel[],
  words: ThresholdFunnelWords,
): readonly AreasRow[] {
  const { labels } = words;
  const sizes = areas.map(shareIn);
  const [first] = areas.map(({ levels }) => levels.map(({ key }) => key).join());
  const funnel = areas.every(
    (area) => area.funnel && area.levels.map(({ key }) => key).join() === first,
  );
  const plain = (slot: number) => (item: Item, area: number) => ({
    parts: plainParts(sizes[area]!(item), slot),
    value: words.share(item) || words.figures(item),
  });
  const section = (title: string, list: (area: LevelsModel) => readonly Item[], slot: number) => {
    const rows = rowsOf(areas.map(list), words.itemName, plain(slot));
    return rows.length > 0 ? [headingRow(title, areas), ...rows] : [];
  };
  const rungs = rowsOf(
    areas.map(({ levels }) => levels),
    words.atLeastName,
    (item, area) => ({
      parts: rungParts(item, sizes[area]!),
      value: words.share(item.atLeast!),
    }),
  );
  const contacts = rowsOf(
    areas.map((area) => (area.contacts ? [area.contacts] : [])),
    words.itemName,
    (item, area) => ({
      parts: contactsParts({ ...areas[area]!, funnel }, sizes[area]!),
      value: words.figures(item),
    }),
  );
  const none = areas.some(({ sorted }) => sorted) ? labels.none : labels.outcomes;
  return [
    ...contacts,
    ...(funnel ? rungs : section(labels.levels, ({ levels }) => levels, LEAD_SLOT)),
    ...section(labels.sources, (area) => groupItems(area.sources), LEAD_SLOT),
    ...section(none, (area) => groupItems(area.none), OTHER_SLOT),
    ...section(labels.movements, ({ movements }) => movements, OTHER_SLOT),
  ];
}

/** The stages of all areas under headings that say what is counted, and the rates between them. */
function journeyRows(
  areas: readonly (readonly Item[])[],
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
): readonly AreasRow[] {
  // A stage that counts something else elsewhere is another stage.
  const apart = areas.map((stages) =>
    stages.map((stage) => ({
      ...stage,
      key: [stage.key, stage.stage!.of, stage.stage!.kind].join(' '),
    })),
  );
  const stages = rowsOf(apart, words.itemName, (item) => ({
    parts: plainParts(countOf(item), LEAD_SLOT),
    ...textsOf(item, words),
  }));
  let heading = '';
  return stages.flatMap((row, i): readonly AreasRow[] => {
    const items = row.cells.map((cell) => cell?.item);
    const title = words.counted(
      model,
      items.find((item) => item !== undefined)!,
    );
    const begins = title !== heading;
    heading = title;
    const above = stages[i - 1]?.cells.map((cell) => cell?.item);
    const rates = items.map((item, area): AreaCell | undefined => {
      const next = apart[area]!.indexOf(item as (typeof apart)[number][number]);
      const follows = above?.[area] !== undefined && apart[area]![next - 1] === above[area];
      const value = item && follows ? words.rate(item) : '';
      return value === '' ? undefined : { figure: { parts: undefined, value } };
    });
    const rate: AreasRow = { name: words.labels.rate, kind: 'quiet', cells: rates };
    return [
      ...(begins ? [headingRow(title, areas)] : []),
      ...(!begins && rates.some(Boolean) ? [rate] : []),
      row,
    ];
  });
}

/** What the first area does not have stands behind what it follows elsewhere. */
function keysOf(lists: readonly (readonly Item[])[]): readonly string[] {
  const keys: string[] = [];
  for (const list of lists)
    list.forEach(({ key }, i) => {
      const after = i > 0 ? keys.indexOf(list[i - 1]!.key) + 1 : 0;
      if (!keys.includes(key)) keys.splice(after, 0, key);
    });
  return keys;
}
