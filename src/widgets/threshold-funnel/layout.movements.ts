// Places the movements between levels: arrows beside the bars where there is room, and a list below them.
import { greatest, max } from 'd3-array';
import { roundToTenth } from '../../core/chart/path.js';
import { hitBoxSince, type RowWriter } from '../../core/chart/rows.js';
import { fitsBeside, putText, type RowTexts, writeTexts } from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import { writeMarker } from './layout.patterns.js';
import type { Item, Panel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Under this width arrows beside the levels would take the room of the bars. */
const LEAST_BARS_PX = 420;
/** Of an arrow, without its number. */
const ARROW_PX = 14;
const SLOT = 5;
const TRIANGLE_UP = 2;
const TRIANGLE_DOWN = 5;

/** The room beside the bars: a lane for each movement, all of one width. */
interface Lanes {
  readonly widthPx: number;
  readonly lanePx: number;
}

const NO_LANES: Lanes = { widthPx: 0, lanePx: 0 };

/** Those of the area that needs most room. */
export const lanesOf = (
  writer: RowWriter<Item>,
  panels: readonly Panel[],
  words: ThresholdFunnelWords,
): Lanes =>
  greatest(
    panels.map(({ levels }) => areaLanes(writer, levels?.movements ?? [], words)),
    ({ widthPx }) => widthPx,
  ) ?? NO_LANES;

/** None where the bars would be left too little room, or no arrow has a number. */
function areaLanes(
  { frame, fontPx, widthPx, measures }: RowWriter<Item>,
  movements: readonly Item[],
  words: ThresholdFunnelWords,
): Lanes {
  if (!movements.some(({ value }) => isKnown(value))) return NO_LANES;
  const figurePx = max(movements, (item) =>
    frame.measure(`${words.figures(item)},`, fontPx, true),
  )!;
  const lanePx = figurePx + ARROW_PX;
  const lanesPx = movements.length * lanePx + measures.gapPx;
  return widthPx - lanesPx >= LEAST_BARS_PX ? { widthPx: lanesPx, lanePx } : NO_LANES;
}

/**
 * An arrow from the level that was left to the level that was reached, with its number beside it.
 *
 * @param needs `middlesPx` of the bars of the levels, in the order of the model
 */
export function writeArrows(
  writer: RowWriter<Item>,
  needs: {
    readonly movements: readonly Item[];
    readonly middlesPx: readonly number[];
    readonly lanes: Lanes;
    readonly words: ThresholdFunnelWords;
  },
): void {
  const { movements, middlesPx, lanes, words } = needs;
  const { xPx, widthPx, measures, paths } = writer;
  if (lanes.lanePx === 0) return;
  const leftPx = xPx + widthPx - lanes.widthPx + measures.gapPx + ARROW_PX / 2;
  movements.forEach((item, i) => {
    const { fromIndex, toIndex } = item.movement!;
    const [fromPx, toPx] = [middlesPx[fromIndex]!, middlesPx[toIndex]!];
    const [from, to] = [fromPx, toPx].map(roundToTenth) as [number, number];
    const x = roundToTenth(leftPx + i * lanes.lanePx);
    const way = to > from ? 1 : -1;
    paths.push({ d: `M${x - 4},${from}h8`, kind: 'arrow', slot: SLOT });
    paths.push({ d: `M${x},${from}V${to - way * 6}`, kind: 'arrow', slot: SLOT });
    paths.push({ d: `M${x},${to}l-5,${-way * 8}h10Z`, kind: 'arrowhead', slot: SLOT });
    const text = words.figures(item);
    putText(writer, { x: x + 5, middlePx: (from + to) / 2, text, kind: 'figure' });
  });
}

/** A row for each movement: a triangle that points the way, the levels and the number. */
export function writeMovements(
  writer: RowWriter<Item>,
  movements: readonly Item[],
  texts: readonly RowTexts[],
): void {
  const place = { indentPx: writer.measures.indentPx };
  const beside = fitsBeside(writer, texts, place);
  movements.forEach((item, i) => {
    const topPx = writer.yPx;
    const { fromIndex, toIndex } = item.movement!;
    writeMarker(writer, toIndex > fromIndex ? TRIANGLE_UP : TRIANGLE_DOWN, SLOT);
    writeTexts(writer, texts[i]!, { ...place, beside });
    writer.hitBoxes.push(hitBoxSince(writer, topPx, item));
    writer.yPx += writer.measures.gapPx / 2;
  });
}
