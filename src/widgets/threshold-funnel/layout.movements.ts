// Places the movements between levels: arrows beside the bars where there is room, else a list below them.
import { max } from 'd3-array';
import { markerPath } from '../../core/chart/marker.js';
import { roundToTenth } from '../../core/chart/path.js';
import { hitBoxSince, type RowWriter } from '../../core/chart/rows.js';
import type { RowPlace } from '../../core/chart/rows.row.js';
import { putText, writeGroupHeading, writeTexts } from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import type { Item, LevelsModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Under this width arrows beside the levels would take the room of names, bars and values. */
const LEAST_ROWS_PX = 540;
/** Of an arrow, without its number. */
const ARROW_PX = 14;
const SLOT = 5;
const TRIANGLE_UP = 2;
const TRIANGLE_DOWN = 5;
const MARKER_PX = 10;

/** The room beside the bars: a lane for each movement, all of one width. */
interface Lanes {
  readonly widthPx: number;
  readonly lanePx: number;
}

/** None where the rows would be left too little room, or a movement has no number. */
export function lanesOf(
  { frame, fontPx, widthPx, measures }: RowWriter<Item>,
  { movements }: LevelsModel,
  words: ThresholdFunnelWords,
): Lanes {
  const none = { widthPx: 0, lanePx: 0 };
  if (movements.length === 0 || !movements.every(({ value }) => isKnown(value))) return none;
  const textPx = max(movements, (item) =>
    Math.max(
      frame.measure(words.figures(item), fontPx, true),
      frame.measure(words.direction(item), fontPx),
    ),
  )!;
  const lanePx = textPx + ARROW_PX + measures.gapPx;
  const lanesPx = movements.length * lanePx + measures.gapPx;
  return widthPx - lanesPx >= LEAST_ROWS_PX ? { widthPx: lanesPx, lanePx } : none;
}

/** An arrow from the row of the level that was left to that of the level that was reached, with its number beside it. */
export function writeArrows(
  writer: RowWriter<Item>,
  movements: readonly Item[],
  {
    rungs,
    lanes,
    words,
  }: {
    /** Of the levels, in the order of the model. */
    readonly rungs: readonly RowPlace[];
    readonly lanes: Lanes;
    readonly words: ThresholdFunnelWords;
  },
): void {
  const { xPx, widthPx, measures, paths, linePx } = writer;
  if (lanes.lanePx === 0) return;
  const leftPx = xPx + widthPx + measures.gapPx + ARROW_PX / 2;
  movements.forEach((item, i) => {
    const { fromIndex, toIndex } = item.movement!;
    const [from, to] = [rungs[fromIndex]!.end.y, rungs[toIndex]!.end.y];
    const x = roundToTenth(leftPx + i * lanes.lanePx);
    const way = to > from ? 1 : -1;
    paths.push({ d: `M${x - 4},${from}h8`, kind: 'arrow', slot: SLOT });
    paths.push({ d: `M${x},${from}V${roundToTenth(to - way * 6)}`, kind: 'arrow', slot: SLOT });
    paths.push({ d: `M${x},${to}l-5,${-way * 8}h10Z`, kind: 'arrowhead', slot: SLOT });
    const middlePx = (from + to) / 2;
    const text = { x: x + ARROW_PX / 2 };
    putText(writer, {
      ...text,
      middlePx: middlePx - linePx / 2,
      text: words.figures(item),
      kind: 'figure',
    });
    putText(writer, {
      ...text,
      middlePx: middlePx + linePx / 2,
      text: words.direction(item),
      kind: 'quiet',
    });
    const box = { x: x - ARROW_PX / 2, widthPx: lanes.lanePx - measures.gapPx };
    writer.hitBoxes.push({
      ...box,
      topPx: Math.min(from, to),
      bottomPx: Math.max(from, to),
      of: item,
    });
  });
}

/** A row for each movement: a triangle that points the way, the levels and the number. */
export function writeMovements(
  writer: RowWriter<Item>,
  movements: readonly Item[],
  words: ThresholdFunnelWords,
): void {
  if (movements.length === 0) return;
  writeGroupHeading(writer, words.labels.movements);
  const { measures, linePx, xPx } = writer;
  movements.forEach((item) => {
    const topPx = writer.yPx;
    const { fromIndex, toIndex } = item.movement!;
    writer.paths.push({
      ...{ d: markerPath(toIndex > fromIndex ? TRIANGLE_UP : TRIANGLE_DOWN, MARKER_PX) },
      ...{
        x: xPx + MARKER_PX / 2,
        y: roundToTenth(topPx + linePx / 2),
        kind: 'marker',
        slot: SLOT,
      },
    });
    const texts = {
      name: words.itemName(item),
      value: words.figures(item),
      remark: words.change(item),
    };
    writeTexts(writer, texts, { indentPx: measures.indentPx });
    writer.hitBoxes.push(hitBoxSince(writer, topPx, item));
    writer.yPx += measures.gapPx / 2;
  });
}
