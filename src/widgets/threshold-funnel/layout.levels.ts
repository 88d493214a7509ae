// Where contacts came from and at which level they were met: bars on one scale, all contacts wide.
// It writes into a column and knows nothing of the areas beside it.
import { markerPath } from '../../core/chart/marker.js';
import { tenth } from '../../core/chart/path.js';
import { isKnown } from '../../core/data/value.js';
import {
  type BarNeeds,
  type Column,
  GAP_PX,
  markItem,
  writeBar,
  writeNameAndFigures,
  writeText,
} from './layout.rows.js';
import { groupItems, type Item, type LevelsModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

const SLOTS: Readonly<Record<string, number>> = { source: 2, level: 1, outcome: 5 };
const STRIP_GAP_PX = 2;
/** Under this width arrows beside the levels would take the room of the bars. */
const ROOM_FOR_STEPS_PX = 420;
const LANE_PX = 14;

interface Scale {
  readonly widthPx: number;
  /** Whether the whole width is all contacts; else the longest bar, since the contacts are not known. */
  readonly shares: boolean;
  readonly most: number;
}

/** @param lanes of the area that needs most room, since bars of all areas have one length */
export function writeLevels(
  column: Column,
  levels: LevelsModel,
  lanes: Lanes,
  words: ThresholdFunnelWords,
): void {
  const { labels } = words;
  const items = [...groupItems(levels.sources), ...levels.levels, ...groupItems(levels.none)];
  const scale = scaleOf(items, column.widthPx - lanes.widthPx);
  const section = (title: string, part: readonly Item[], strip: readonly Item[]) => {
    if (part.length === 0) return [];
    writeHeading(column, title);
    if (strip.length > 1) writeStrip(column, strip, scale, words);
    return part.map((item) => writeRow(column, item, scale, words));
  };
  const { contacts } = levels;
  if (contacts) writeRow(column, contacts, scale, words);
  const sources = groupItems(levels.sources);
  const none = groupItems(levels.none);
  section(labels.sources, sources, levels.whole.sources ? sources : []);
  // The highest stands on top, so that a step up leads up.
  const ladder = levels.levels.toReversed();
  const outcomes = [...ladder, ...none];
  const ys = section(
    labels.levels,
    ladder,
    levels.sorted && levels.whole.outcomes ? outcomes : [],
  ).toReversed();
  writeSteps(column, levels.movements, ys, column.xPx + scale.widthPx, lanes, words);
  const { sorted, whole } = levels;
  section(sorted ? labels.none : labels.outcomes, none, !sorted && whole.outcomes ? none : []);
  if (levels.movements.length === 0) return;
  writeHeading(column, labels.movements);
  levels.movements.forEach((item) => writeMovement(column, item, words));
}

function writeHeading(column: Column, title: string): void {
  column.yPx += GAP_PX;
  writeText(column, title, 'heading');
}

/** Where contacts are known, or nothing but shares is, the width is all contacts. */
function scaleOf(items: readonly Item[], widthPx: number): Scale {
  const known = items.flatMap(({ value, previous }) => [value, previous]).filter(isKnown);
  const shares =
    known.length === 0 || items.some(({ value, share }) => isKnown(value) && share !== undefined);
  return { widthPx, shares, most: Math.max(1, ...known.map(({ value }) => value)) };
}

/** Writes an item and its bar; returns the middle of the bar. */
function writeRow(column: Column, item: Item, scale: Scale, words: ThresholdFunnelWords): number {
  const topPx = column.yPx;
  writeNameAndFigures(column, words.itemName(item), words.figures(item), scale.widthPx);
  writeText(column, words.change(item), 'quiet');
  const middlePx = column.yPx + 2 + column.barPx / 2;
  const whole = item.kind === 'contacts';
  if (!whole) writeBar(column, barOf(item, scale));
  markItem(column, item, topPx);
  column.yPx += GAP_PX;
  return middlePx;
}

function barOf(item: Item, { widthPx, shares, most }: Scale): BarNeeds {
  const { value, previous, share, percentBefore } = item;
  const part = isKnown(value) ? value.value / most : undefined;
  const before = isKnown(previous) ? previous.value / most : undefined;
  const shareBefore = percentBefore === undefined ? undefined : percentBefore / 100;
  return {
    share: shares ? share : part,
    shareBefore: shares ? shareBefore : before,
    kind: isKnown(value) ? 'solid' : 'share',
    slot: SLOTS[item.kind] ?? 1,
    widthPx,
    track: shares,
  };
}

/** All contacts as one bar, cut into its parts in the order of the rows below; named where there is room. */
function writeStrip(
  column: Column,
  items: readonly Item[],
  scale: Scale,
  words: ThresholdFunnelWords,
): void {
  const drawn = items.filter(({ share }) => share !== undefined && share > 0);
  const whole = scale.widthPx - STRIP_GAP_PX * (drawn.length - 1);
  const labelY = tenth(column.yPx + column.linePx / 2);
  let x = column.xPx;
  const barY = tenth(column.yPx + column.linePx);
  for (const item of drawn) {
    const widthPx = item.share! * whole;
    const slot = SLOTS[item.kind] ?? 1;
    const fits = [words.itemName(item), `${item.percent}%`].find(
      (text) => column.frame.measure(text, column.fontPx) <= widthPx,
    );
    if (fits)
      column.texts.push({ x: tenth(x), y: labelY, text: fits, anchor: 'start', kind: 'quiet' });
    column.bars.push({
      x: tenth(x),
      y: barY,
      widthPx: tenth(widthPx),
      heightPx: column.barPx + 6,
      kind: 'solid',
      slot,
    });
    x += widthPx + STRIP_GAP_PX;
  }
  column.yPx = barY + column.barPx + 6 + GAP_PX;
}

export interface Lanes {
  readonly widthPx: number;
  readonly lanePx: number;
}

/** Room for an arrow for each movement; none where the bars would be left too little. */
export function stepLanes(
  column: Column,
  movements: readonly Item[],
  words: ThresholdFunnelWords,
): Lanes {
  const texts = movements.map((item) => words.figures(item));
  const lanePx =
    Math.max(0, ...texts.map((text) => column.frame.measure(`${text},`, column.fontPx, true))) +
    LANE_PX;
  const widthPx = movements.length * lanePx + GAP_PX;
  const room = movements.length > 0 && column.widthPx - widthPx >= ROOM_FOR_STEPS_PX;
  return room ? { widthPx, lanePx } : { widthPx: 0, lanePx: 0 };
}

/** An arrow from the level that was left to the one that was come to, with its number beside it. */
function writeSteps(
  column: Column,
  movements: readonly Item[],
  ys: readonly number[],
  leftPx: number,
  { lanePx }: Lanes,
  words: ThresholdFunnelWords,
): void {
  if (lanePx === 0) return;
  movements.forEach((item, i) => {
    const { fromIndex, toIndex } = item.movement!;
    const [from, to] = [ys[fromIndex]!, ys[toIndex]!].map(tenth) as [number, number];
    const x = tenth(leftPx + GAP_PX + i * lanePx + LANE_PX / 2);
    const way = to > from ? 1 : -1;
    column.paths.push({ d: `M${x - 4},${from}h8`, kind: 'step', slot: 5 });
    column.paths.push({ d: `M${x},${from}V${to - way * 6}`, kind: 'step', slot: 5 });
    column.paths.push({ d: `M${x},${to}l-5,${-way * 8}h10Z`, kind: 'head', slot: 5 });
    column.texts.push({
      x: x + 5,
      y: tenth((from + to) / 2),
      text: words.figures(item),
      anchor: 'start',
      kind: 'figure',
    });
  });
}

/** A triangle that points the way, the levels and the number. */
function writeMovement(column: Column, item: Item, words: ThresholdFunnelWords): void {
  const topPx = column.yPx;
  const { fromIndex, toIndex } = item.movement!;
  const shape = markerPath(toIndex > fromIndex ? 2 : 5, 10);
  const [x, y] = [column.xPx + 6, tenth(topPx + column.linePx / 2)];
  column.paths.push({ d: moved(shape, x, y), kind: 'marker', slot: 5 });
  const indentPx = 18;
  writeNameAndFigures(column, words.itemName(item), words.figures(item), column.widthPx, indentPx);
  writeText(column, words.change(item), 'quiet', indentPx);
  markItem(column, item, topPx);
  column.yPx += GAP_PX / 2;
}

/** A marker is made of absolute points after `M` and `L`; a circle of one `M` and arcs. */
export const moved = (d: string, x: number, y: number): string =>
  d.replace(
    /([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (_, to: string, px: string, py: string) =>
      `${to}${tenth(Number(px) + x)},${tenth(Number(py) + y)}`,
  );
