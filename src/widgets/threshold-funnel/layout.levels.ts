// Places where contacts came from and at which level they were met: bars on one scale, all contacts wide.
import { max } from 'd3-array';
import { hitBoxSince, type RowWriter } from '../../core/chart/rows.js';
import { type BarNeeds, writeBar, writeStack } from '../../core/chart/rows.bars.js';
import type { Box } from '../../core/chart/rows.hit-test.js';
import type { SectionWriter } from '../../core/chart/rows.side-by-side.js';
import {
  fitsBeside,
  type RowTexts,
  writeHeading,
  writeTexts,
} from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import { lanesOf, writeArrows, writeMovements } from './layout.movements.js';
import { groupItems, type Item, type LevelsModel, type Panel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

const SLOTS: Readonly<Record<string, number>> = { source: 2, level: 1, outcome: 5 };
const MOST_TINTS = 5;

interface Scale {
  /** Of the longest bar. */
  readonly widthPx: number;
  /** Whether what is said of an item stands on the line of its name. */
  readonly beside: boolean;
  /** Whether the whole width is all contacts; else the longest bar, since the contacts are not known. */
  readonly shares: boolean;
  readonly most: number;
}

/** What the sections of one area share. */
interface LevelsContext {
  readonly words: ThresholdFunnelWords;
  readonly scaleFor: (writer: RowWriter<Item>) => Scale;
  /** The piece of a cut bar of each item that has one, by key. */
  readonly pieces: Map<string, Box>;
}

/**
 * Contacts, sources, levels, what met none, and movements: a section each.
 *
 * @param panels all areas of the picture: their bars have one length, beside the arrows of any of them
 */
export function levelSections(
  levels: LevelsModel,
  panels: readonly Panel[],
  words: ThresholdFunnelWords,
): readonly SectionWriter<Item>[] {
  const { labels } = words;
  const { contacts, sorted, whole, movements } = levels;
  const sources = groupItems(levels.sources);
  const none = groupItems(levels.none);
  // The highest stands on top, so that a step up leads up.
  const ladder = levels.levels.toReversed();
  const rows = [...sources, ...ladder, ...none];
  const texts = [...(contacts ? [contacts] : []), ...rows].map((item) => textsOf(item, words));
  const laneFor = (writer: RowWriter<Item>) => lanesOf(writer, panels, words);
  const scaleFor = (writer: RowWriter<Item>): Scale => {
    const widthPx = writer.widthPx - laneFor(writer).widthPx;
    return { ...scaleOf(rows), widthPx, beside: fitsBeside(writer, texts, { widthPx }) };
  };
  const context = { words, scaleFor, pieces: new Map<string, Box>() };
  return [
    (writer) => {
      if (!contacts) return;
      writeRow(writer, context, contacts, undefined);
      writer.yPx += writer.measures.gapPx;
    },
    (writer) => {
      const cut = whole.sources ? sources : [];
      writeSection(writer, context, { title: labels.sources, items: sources, cut });
    },
    (writer) => {
      const cut = sorted && whole.outcomes ? [...ladder, ...none] : [];
      const section = { title: labels.levels, items: ladder, cut };
      const middlesPx = writeSection(writer, context, section).toReversed();
      writeArrows(writer, { movements, middlesPx, lanes: laneFor(writer), words });
    },
    (writer) => {
      const title = sorted ? labels.none : labels.outcomes;
      const cut = !sorted && whole.outcomes ? none : [];
      writeSection(writer, context, { title, items: none, cut });
    },
    (writer) => {
      if (movements.length === 0) return;
      writeHeading(writer, labels.movements);
      const movementTexts = movements.map((item) => textsOf(item, words));
      writeMovements(writer, movements, movementTexts);
    },
  ];
}

/** Where contacts are known, or nothing but shares is, the width is all contacts. */
function scaleOf(items: readonly Item[]): Pick<Scale, 'shares' | 'most'> {
  const known = items.flatMap(({ value, previous }) => [value, previous]).filter(isKnown);
  const shares =
    known.length === 0 || items.some(({ value, share }) => isKnown(value) && share !== undefined);
  return { shares, most: Math.max(1, max(known, ({ value }) => value) ?? 1) };
}

const textsOf = (item: Item, words: ThresholdFunnelWords): RowTexts => ({
  name: words.itemName(item),
  value: words.figures(item),
  remark: words.change(item),
});

interface Section {
  readonly title: string;
  readonly items: readonly Item[];
  /** The parts of a bar that is cut above the rows; no bar where there are fewer than two. */
  readonly cut: readonly Item[];
}

/** Writes a heading, the cut bar and a row for each item; returns the middles of the rows. */
function writeSection(
  writer: RowWriter<Item>,
  context: LevelsContext,
  { title, items, cut }: Section,
): readonly number[] {
  if (items.length === 0) return [];
  writeHeading(writer, title);
  if (cut.length > 1) writeCut(writer, context, cut);
  // Where there is no length to draw, only the names are listed.
  const bars = items.some(
    ({ value, previous, share }) => [value, previous].some(isKnown) || share !== undefined,
  );
  return items.map((item) => {
    const middlePx = writeRow(writer, context, item, bars ? tintOf(item, items) : undefined);
    writer.yPx += bars ? writer.measures.gapPx : writer.measures.gapPx / 2;
    return middlePx;
  });
}

/**
 * Writes an item and its bar; returns the middle of the bar, or of the texts where there is none.
 *
 * @param tint of its bar; undefined where it has none
 */
function writeRow(
  writer: RowWriter<Item>,
  { words, scaleFor, pieces }: LevelsContext,
  item: Item,
  tint: number | undefined,
): number {
  const { measures } = writer;
  const scale = scaleFor(writer);
  const topPx = writer.yPx;
  writeTexts(writer, textsOf(item, words), scale);
  const bar = tint !== undefined;
  const middlePx = bar
    ? writer.yPx + measures.airPx + measures.barPx / 2
    : (topPx + writer.yPx) / 2;
  if (bar) writeBar(writer, { ...barOf(item, scale), tint });
  writer.hitBoxes.push(hitBoxSince(writer, topPx, item, pieces.get(item.key)));
  return middlePx;
}

/** The same in the cut bar and in the rows below it: the first of a kind has the full colour. */
const tintOf = (item: Item, items: readonly Item[]): number =>
  Math.min(
    MOST_TINTS,
    items.filter(({ kind }) => kind === item.kind).findIndex(({ key }) => key === item.key),
  );

function barOf(item: Item, { widthPx, shares, most }: Scale): BarNeeds {
  const { value, previous, share, percentBefore } = item;
  const part = isKnown(value) ? value.value / most : undefined;
  const before = isKnown(previous) ? previous.value / most : undefined;
  const shareBefore = percentBefore === undefined ? undefined : percentBefore / 100;
  const px = (each: number | undefined) => (each === undefined ? undefined : each * widthPx);
  return {
    lengthPx: px(shares ? share : part),
    beforePx: px(shares ? shareBefore : before),
    longestPx: widthPx,
    track: shares,
    pattern: isKnown(value) ? 'solid' : 'share',
    slot: SLOTS[item.kind] ?? 1,
  };
}

/** All contacts as one bar, cut into its parts in the order of the rows below, with each share that has room. */
function writeCut(
  writer: RowWriter<Item>,
  { words, scaleFor, pieces }: LevelsContext,
  items: readonly Item[],
): void {
  const { measures } = writer;
  const drawn = items.filter(({ share }) => share !== undefined && share > 0);
  const parts = drawn.map((item) => ({
    weight: item.share!,
    slot: SLOTS[item.kind] ?? 1,
    tint: tintOf(item, items),
    label: words.share(item),
  }));
  const boxes = writeStack(writer, parts, {
    pattern: 'solid',
    lengthPx: scaleFor(writer).widthPx,
    heightPx: measures.cutPx,
    labels: { side: 'above', kind: 'quiet' },
  });
  drawn.forEach(({ key }, i) => {
    const { bar: _, ...box } = boxes[i]!;
    pieces.set(key, box);
  });
  writer.yPx += measures.gapPx;
}
