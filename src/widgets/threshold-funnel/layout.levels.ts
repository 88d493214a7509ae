// Where contacts came from and at which level they were met: bars on one scale, all contacts wide.
// It writes into a column, step by step, and knows nothing of the areas beside it.
import { markerPath } from '../../core/chart/marker.js';
import { tenth } from '../../core/chart/path.js';
import { isKnown } from '../../core/data/value.js';
import {
  type BarNeeds,
  type Box,
  type Column,
  GAP_PX,
  hasRoomBeside,
  markItem,
  type RowTexts,
  type Step,
  writeBar,
  writeRowTexts,
  writeText,
} from './layout.rows.js';
import { groupItems, type Item, type LevelsModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

const SLOTS: Readonly<Record<string, number>> = { source: 2, level: 1, outcome: 5 };
const CUT_GAP_PX = 2;
/** Under this width arrows beside the levels would take the room of the bars. */
const ROOM_FOR_STEPS_PX = 420;
const LANE_PX = 14;
const STEP_INDENT_PX = 18;

interface Scale {
  readonly widthPx: number;
  /** Whether what is said of an item stands on the line of its name. */
  readonly beside: boolean;
  /** Whether the whole width is all contacts; else the longest bar, since the contacts are not known. */
  readonly shares: boolean;
  readonly most: number;
}

/**
 * Contacts, sources, levels, what met none and movements, each a step.
 *
 * @param lanesFor of the area that needs most room, since bars of all areas have one length
 */
export function levelSteps(
  levels: LevelsModel,
  lanesFor: (column: Column) => Lanes,
  words: ThresholdFunnelWords,
): readonly Step[] {
  const { labels } = words;
  const { contacts, sorted, whole, movements } = levels;
  const sources = groupItems(levels.sources);
  const none = groupItems(levels.none);
  // The highest stands on top, so that a step up leads up.
  const ladder = levels.levels.toReversed();
  const rows = [...sources, ...ladder, ...none];
  const texts = [...(contacts ? [contacts] : []), ...rows].map((item) => textsOf(item, words));
  const scaleFor = (column: Column): Scale => {
    const widthPx = column.widthPx - lanesFor(column).widthPx;
    return { ...scaleOf(rows), widthPx, beside: hasRoomBeside(column, texts, widthPx) };
  };
  const boxes = new Map<string, Box>();
  /** The middles of its bars. */
  const section = (column: Column, title: string, part: readonly Item[], cut: readonly Item[]) => {
    if (part.length === 0) return [];
    writeHeading(column, title);
    const scale = scaleFor(column);
    if (cut.length > 1) writeCut(column, cut, scale, words, boxes);
    const bars = part.some(
      ({ value, previous, share }) => [value, previous].some(isKnown) || share !== undefined,
    );
    return part.map((item) => writeRow(column, item, scale, words, { bars, boxes, of: part }));
  };
  return [
    (column) => {
      if (contacts) writeRow(column, contacts, scaleFor(column), words);
    },
    (column) => section(column, labels.sources, sources, whole.sources ? sources : []),
    (column) => {
      const cut = sorted && whole.outcomes ? [...ladder, ...none] : [];
      const ys = section(column, labels.levels, ladder, cut).toReversed();
      const fromPx = column.xPx + scaleFor(column).widthPx;
      writeSteps(column, movements, ys, fromPx, lanesFor(column), words);
    },
    (column) => {
      const title = sorted ? labels.none : labels.outcomes;
      section(column, title, none, !sorted && whole.outcomes ? none : []);
    },
    (column) => {
      if (movements.length === 0) return;
      writeHeading(column, labels.movements);
      const moves = movements.map((item) => textsOf(item, words));
      const { widthPx } = column;
      const beside = hasRoomBeside(column, moves, widthPx, STEP_INDENT_PX);
      movements.forEach((item, i) => writeMovement(column, item, moves[i]!, beside));
    },
  ];
}

function writeHeading(column: Column, title: string): void {
  column.yPx += GAP_PX;
  writeText(column, title, 'heading');
}

/** Where contacts are known, or nothing but shares is, the width is all contacts. */
function scaleOf(items: readonly Item[]): Pick<Scale, 'shares' | 'most'> {
  const known = items.flatMap(({ value, previous }) => [value, previous]).filter(isKnown);
  const shares =
    known.length === 0 || items.some(({ value, share }) => isKnown(value) && share !== undefined);
  return { shares, most: Math.max(1, ...known.map(({ value }) => value)) };
}

const textsOf = (item: Item, words: ThresholdFunnelWords): RowTexts => [
  words.itemName(item),
  words.change(item),
  words.figures(item),
];

interface RowNeeds {
  /** Without a single length to draw, a list of names is all there is. */
  readonly bars: boolean;
  /** Its piece of the cut bar, by key. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** The parts of a whole that it is among. */
  readonly of: readonly Item[];
}

/** Writes an item and its bar; returns the middle of the bar, or of the texts where there is none. */
function writeRow(
  column: Column,
  item: Item,
  scale: Scale,
  words: ThresholdFunnelWords,
  needs?: RowNeeds,
): number {
  const topPx = column.yPx;
  writeRowTexts(column, textsOf(item, words), scale);
  const middlePx =
    needs?.bars === false ? (topPx + column.yPx) / 2 : column.yPx + 2 + column.barPx / 2;
  if (needs?.bars) writeBar(column, { ...barOf(item, scale), tint: tintOf(item, needs.of) });
  markItem(column, item, topPx, needs?.boxes.get(item.key));
  column.yPx += needs?.bars === false ? GAP_PX / 2 : GAP_PX;
  return middlePx;
}

const MOST_TINTS = 5;

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
  return {
    share: shares ? share : part,
    shareBefore: shares ? shareBefore : before,
    kind: isKnown(value) ? 'solid' : 'share',
    slot: SLOTS[item.kind] ?? 1,
    widthPx,
    track: shares,
  };
}

/** All contacts as one bar, cut into its parts in the order of the rows below, with each share that has room. */
function writeCut(
  column: Column,
  items: readonly Item[],
  scale: Scale,
  words: ThresholdFunnelWords,
  boxes: Map<string, Box>,
): void {
  const drawn = items.filter(({ share }) => share !== undefined && share > 0);
  const whole = scale.widthPx - CUT_GAP_PX * (drawn.length - 1);
  const labelY = tenth(column.yPx + column.linePx / 2);
  const y = tenth(column.yPx + column.linePx);
  const heightPx = column.barPx + 6;
  let from = column.xPx;
  for (const item of drawn) {
    const [x, widthPx] = [tenth(from), tenth(item.share! * whole)];
    const text = words.share(item);
    if (column.frame.measure(text, column.fontPx) <= widthPx)
      column.texts.push({
        x: tenth(x + widthPx / 2),
        y: labelY,
        text,
        anchor: 'middle',
        kind: 'quiet',
      });
    const slot = SLOTS[item.kind] ?? 1;
    const tint = tintOf(item, items);
    column.bars.push({ x, y, widthPx, heightPx, kind: 'solid', slot, tint });
    boxes.set(item.key, { boxX: x, topPx: y, bottomPx: y + heightPx, widthPx });
    from += item.share! * whole + CUT_GAP_PX;
  }
  column.yPx = y + heightPx + GAP_PX;
}

export interface Lanes {
  readonly widthPx: number;
  readonly lanePx: number;
}

/** Room for an arrow for each movement; none where the bars would be left too little, or no arrow has a number. */
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
  const counted = movements.some(({ value }) => isKnown(value));
  const room = counted && column.widthPx - widthPx >= ROOM_FOR_STEPS_PX;
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
function writeMovement(column: Column, item: Item, texts: RowTexts, beside: boolean): void {
  const topPx = column.yPx;
  const { fromIndex, toIndex } = item.movement!;
  const at = { x: column.xPx + 6, y: tenth(topPx + column.linePx / 2) };
  const d = markerPath(toIndex > fromIndex ? 2 : 5, 10, at);
  column.paths.push({ d, kind: 'marker', slot: 5 });
  const { widthPx } = column;
  writeRowTexts(column, texts, { widthPx, beside, indentPx: STEP_INDENT_PX });
  markItem(column, item, topPx);
  column.yPx += GAP_PX / 2;
}
