// Places where contacts of one area came from and which level they met: bars on one scale, all contacts wide.
// Where each level is given, a row has the level and all above it; else the level alone.
import type { RowWriter, Slot } from '../../core/chart/rows.js';
import { type Row, type RowPlace, writeRow, writeZeroRule } from '../../core/chart/rows.row.js';
import {
  type RowScale,
  rowScale,
  sizeOf as sizeOfRow,
  tailWidthPx,
} from '../../core/chart/rows.scale.js';
import { writeGroupHeading, writeText } from '../../core/chart/rows.texts.js';
import {
  contactsParts,
  LEAD_SLOT,
  OTHER_SLOT,
  plainParts,
  REST_TINT,
  rungParts,
  sizeIn,
  type SizeOf,
  textsOf,
} from './layout.figures.js';
import { writeMovements } from './layout.movements.js';
import { groupItems, type Item, isNameOnly, type LevelsModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** A slot and a tint. */
type Colour = readonly [Slot, tint?: number];

/** Items under one heading, and the row of each. */
interface Section {
  readonly title: string;
  /** Quiet, after the title. */
  readonly remark?: string;
  readonly items: readonly Item[];
  readonly rowOf: (item: Item) => Row;
}

/** Contacts and levels, then movements, sources, and what met no level. */
export function writeLevels(
  writer: RowWriter<Item>,
  levels: LevelsModel,
  words: ThresholdFunnelWords,
): void {
  const { contacts, sorted, movements } = levels;
  const { labels } = words;
  const sizeOf = sizeIn(levels);
  const ladder = ladderOf(levels, sizeOf, words);
  const plain = (title: string, items: readonly Item[], colour: Colour): Section => ({
    ...{ title, items },
    rowOf: (item) => plainRow(item, sizeOf(item), colour, words),
  });
  const sources = plain(labels.sources, groupItems(levels.sources), [LEAD_SLOT]);
  const none = plain(sorted ? labels.none : labels.outcomes, groupItems(levels.none), [
    OTHER_SLOT,
    REST_TINT,
  ]);
  const first = contacts && {
    name: words.itemName(contacts),
    parts: contactsParts(levels, sizeOf),
    ...textsOf(contacts, words),
  };
  const sections = [ladder, sources, none].filter(({ items }) => !items.every(isNameOnly));
  const rows = [
    ...(first ? [first] : []),
    ...sections.flatMap(({ items, rowOf }) => items.map(rowOf)),
  ];
  const scale = rowScale(writer, rows);
  const top = first ? [writeItem(writer, contacts, first, scale)] : [];
  const rungs = writeSection(writer, ladder, scale, top);
  // Without a gutter, names stand between the bars.
  if (levels.funnel && scale.gutterPx > 0) writeDrops(writer, [...top, ...rungs]);
  const ends = ladder.items.map((item) => endPx(writer, ladder.rowOf(item), scale));
  writeMovements(writer, movements, { rungs, ends }, words);
  for (const section of [sources, none]) {
    if (section.items.every(isNameOnly)) writeNames(writer, section, words);
    else writeSection(writer, section, scale);
  }
}

/** The levels: in a funnel each with those above it, hatched where only names are given. */
function ladderOf(levels: LevelsModel, sizeOf: SizeOf, words: ThresholdFunnelWords): Section {
  const { labels } = words;
  const { levels: items, funnel } = levels;
  if (items.length > 0 && items.every(isNameOnly)) {
    const hatched = {
      size: (levels.contacts && sizeOf(levels.contacts)) ?? 1,
      pattern: 'hatched',
      slot: OTHER_SLOT,
    };
    return {
      ...{ title: labels.levels, remark: labels.noFigures, items },
      rowOf: (item) => ({ name: words.itemName(item), parts: [hatched], value: '' }),
    };
  }
  if (!funnel)
    return {
      ...{ title: labels.levels, items },
      rowOf: (item) => plainRow(item, sizeOf(item), [LEAD_SLOT], words),
    };
  return {
    ...{ title: '', items },
    rowOf: (item) => ({
      name: words.atLeastName(item),
      note: words.ownFigure(item),
      parts: rungParts(item, sizeOf),
      ...textsOf(item.atLeast!, words),
    }),
  };
}

const plainRow = (
  item: Item,
  size: number | undefined,
  colour: Colour,
  words: ThresholdFunnelWords,
): Row => ({
  name: words.itemName(item),
  parts: plainParts(size, ...colour),
  ...textsOf(item, words),
});

/** Where the texts of a row end; the right edge where there is no gutter. */
const endPx = (writer: RowWriter<Item>, row: Row, { gutterPx, ...scale }: RowScale): number =>
  gutterPx > 0
    ? scale.zeroPx + scale.lengthOf(sizeOfRow(row)) + tailWidthPx(writer, row, scale.remarksBeside)
    : writer.xPx + writer.widthPx;

/** Writes a row and where a pointer finds its item. */
export function writeItem(
  writer: RowWriter<Item>,
  item: Item,
  row: Row,
  scale: RowScale,
): RowPlace {
  const place = writeRow(writer, row, scale);
  writer.hitBoxes.push({ ...place.box, of: item });
  return place;
}

/** Writes a heading and its rows; returns the places of the rows. `above`: rows that the zero rule runs along too. */
function writeSection(
  writer: RowWriter<Item>,
  { title, remark, items, rowOf }: Section,
  scale: RowScale,
  above: readonly RowPlace[] = [],
): readonly RowPlace[] {
  if (items.length > 0) writeGroupHeading(writer, title, remark);
  const places = items.map((item) => writeItem(writer, item, rowOf(item), scale));
  const runs = title === '' ? [[...above, ...places]] : [above, places];
  if (scale.gutterPx === 0) return places;
  // Where there are only texts there is no zero.
  for (const run of runs)
    if (run.some(({ bars }) => bars.length > 0)) writeZeroRule(writer, scale.zeroPx, run);
  return places;
}

/** What is only named is a line of text. */
function writeNames(
  writer: RowWriter<Item>,
  { title, items }: Section,
  words: ThresholdFunnelWords,
): void {
  if (items.length === 0) return;
  writeGroupHeading(writer, title, words.labels.noFigures);
  writeText(writer, words.names(items), 'name');
}

/** From the end of what goes on to the next row to the end of that row's bar. */
function writeDrops({ paths }: RowWriter<Item>, places: readonly RowPlace[]): void {
  places.slice(1).forEach(({ end, topPx }, i) => {
    const d = `M${end.x},${places[i]!.bottomPx}V${topPx}`;
    paths.push({ d, kind: 'drop', slot: LEAD_SLOT });
  });
}
