// Places several areas beside one another: a row for each part or stage, a column for each area.
import type { RowWriter, Slot, TextKind } from '../../core/chart/rows.js';
import { areaSlots } from '../../core/chart/area-colour.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import { writeMultiples } from '../../core/chart/rows.multiples.js';
import type { RowFigure } from '../../core/chart/rows.scale.js';
import type { View } from './input.js';
import {
  areFunnels,
  contactsParts,
  countOf,
  REST_TINT,
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
  const slots = areaSlots(
    panels.map(({ area }, i) => ({ ...area, ...(i === 0 ? { is: 'lead' } : {}) })),
  );
  const rows =
    view === 'levels'
      ? levelRows(
          panels.map(({ levels }) => levels!),
          slots,
          words,
        )
      : journeyRows(
          panels.map(({ journey }) => journey!),
          slots,
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

/** How the things of a list are written. */
interface Writing {
  readonly nameOf: (item: Item) => string;
  readonly figureOf: (item: Item, area: number) => RowFigure;
  /** Tells what is the same in other areas. */
  readonly keyOf?: (item: Item) => string;
}

/** A row for each thing that any area has, in the order of the first area that has it. */
function rowsOf(
  lists: readonly (readonly Item[])[],
  { nameOf, figureOf, keyOf = ({ key }) => key }: Writing,
): readonly AreasRow[] {
  return keysOf(lists.map((list) => list.map(keyOf))).map((key) => {
    const items = lists.map((list) => list.find((item) => keyOf(item) === key));
    return {
      name: nameOf(items.find((item) => item !== undefined)!),
      cells: items.map((item, area) => item && { figure: figureOf(item, area), item }),
    };
  });
}

/** Contacts are as wide as the column of their area, so that shares can be compared. */
function levelRows(
  areas: readonly LevelsModel[],
  slots: readonly Slot[],
  words: ThresholdFunnelWords,
): readonly AreasRow[] {
  const { labels, itemName: nameOf } = words;
  const sizes = areas.map(shareIn);
  const funnel = areFunnels(areas);
  const section = (title: string, list: (area: LevelsModel) => readonly Item[], isRest = false) => {
    const figureOf = (item: Item, area: number) => ({
      parts: isRest
        ? plainParts(sizes[area]!(item), OTHER_SLOT, REST_TINT)
        : plainParts(sizes[area]!(item), slots[area]!),
      value: words.shareWithMarks(item) || words.figures(item),
    });
    return underHeading(title, rowsOf(areas.map(list), { nameOf, figureOf }), areas);
  };
  const rungs = (item: Item, area: number) => ({
    parts: rungParts(item, sizes[area]!, slots[area]),
    value: words.shareWithMarks(item.atLeast!),
  });
  const contacts = (item: Item, area: number) => ({
    parts: contactsParts({ ...areas[area]!, funnel }, sizes[area]!, slots[area]),
    value: words.figures(item),
  });
  const steps = (item: Item) => ({ parts: undefined, value: words.figures(item) });
  const levels = areas.map((area) => area.levels);
  const all = areas.map((area) => (area.contacts ? [area.contacts] : []));
  const moved = areas.map(({ movements }) => movements);
  return [
    ...rowsOf(all, { nameOf, figureOf: contacts }),
    ...(funnel
      ? rowsOf(levels, { nameOf: words.atLeastName, figureOf: rungs })
      : section(labels.levels, (area) => area.levels)),
    ...section(labels.sources, (area) => groupItems(area.sources)),
    ...section(
      areas.some(({ sorted }) => sorted) ? labels.none : labels.outcomes,
      (area) => groupItems(area.none),
      true,
    ),
    ...underHeading(labels.movements, rowsOf(moved, { nameOf, figureOf: steps }), areas),
  ];
}

const underHeading = (title: string, rows: readonly AreasRow[], areas: readonly unknown[]) =>
  rows.length > 0 ? [headingRow(title, areas), ...rows] : [];

/** The stages of all areas under headings that say what is counted, and the rates between them. */
function journeyRows(
  areas: readonly (readonly Item[])[],
  slots: readonly Slot[],
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
): readonly AreasRow[] {
  const stages = rowsOf(areas, {
    nameOf: words.itemName,
    figureOf: (item, area) => ({
      parts: plainParts(countOf(item), slots[area]!),
      ...textsOf(item, words),
    }),
    // A stage that counts something else elsewhere is another stage.
    keyOf: ({ key, stage }) => [key, stage!.of, stage!.kind].join(' '),
  });
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
      const before = item && areas[area]![areas[area]!.indexOf(item) - 1];
      const value = before && before === above?.[area] ? words.rate(item) : '';
      return value === '' ? undefined : { figure: { parts: undefined, value } };
    });
    const rate: AreasRow = { name: '', cells: rates };
    return [
      ...(begins ? [headingRow(title, areas)] : []),
      ...(!begins && rates.some(Boolean) ? [rate] : []),
      row,
    ];
  });
}

/** What the first area does not have stands behind what it follows elsewhere. */
function keysOf(lists: readonly (readonly string[])[]): readonly string[] {
  const keys: string[] = [];
  for (const list of lists)
    list.forEach((key, i) => {
      const after = i > 0 ? keys.indexOf(list[i - 1]!) + 1 : 0;
      if (!keys.includes(key)) keys.splice(after, 0, key);
    });
  return keys;
}
