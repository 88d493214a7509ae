// Places the movements between levels: arrows beside the bars where there is room, else a list below them.
import { max } from 'd3-array';
import { roundToTenth } from '../../core/chart/path.js';
import { hitBoxSince, type RowWriter, type TextKind } from '../../core/chart/rows.js';
import type { RowPlace } from '../../core/chart/rows.row.js';
import { putText, writeGroupHeading, writeRuns } from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import type { Item } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Of an arrow, without its number. */
const ARROW_PX = 14;
const SLOT = 5;

/** The rows of the levels, in the order of the model. */
interface Rungs {
  readonly rungs: readonly RowPlace[];
  /** Where the texts of each end. */
  readonly ends: readonly number[];
}

/** Arrows in the margin, or a list where one of them has no room there or no number. */
export function writeMovements(
  writer: RowWriter<Item>,
  movements: readonly Item[],
  rows: Rungs,
  words: ThresholdFunnelWords,
): void {
  if (movements.length === 0) return;
  const { frame, fontPx, xPx, widthPx, measures } = writer;
  const textPx = max(movements, (item) =>
    Math.max(
      frame.measure(words.figures(item), fontPx, true),
      frame.measure(words.direction(item), fontPx),
    ),
  )!;
  const lanePx = textPx + ARROW_PX + 2 * measures.gapPx;
  const crossed = movements.flatMap(({ movement }) => {
    const { fromIndex, toIndex } = movement!;
    return rows.ends.slice(Math.min(fromIndex, toIndex), Math.max(fromIndex, toIndex) + 1);
  });
  const leftPx = max(crossed)! + 2 * measures.gapPx;
  const isDrawn = movements.every(({ value }) => isKnown(value));
  if (isDrawn && leftPx + movements.length * lanePx <= xPx + widthPx)
    movements.forEach((item, i) =>
      writeArrow(writer, item, { x: leftPx + i * lanePx, widthPx: lanePx, ...rows }, words),
    );
  else writeList(writer, movements, words);
}

/** From the row of the level that was left to that of the level that was reached, with its number beside it. */
function writeArrow(
  writer: RowWriter<Item>,
  item: Item,
  { x: leftPx, widthPx, rungs }: Rungs & { readonly x: number; readonly widthPx: number },
  words: ThresholdFunnelWords,
): void {
  const { paths, linePx } = writer;
  const { fromIndex, toIndex } = item.movement!;
  const [from, to] = [rungs[fromIndex]!.end.y, rungs[toIndex]!.end.y];
  const x = roundToTenth(leftPx + ARROW_PX / 2);
  const way = to > from ? 1 : -1;
  paths.push({ d: `M${x - 4},${from}h8`, kind: 'arrow', slot: SLOT });
  paths.push({ d: `M${x},${from}V${roundToTenth(to - way * 6)}`, kind: 'arrow', slot: SLOT });
  paths.push({ d: `M${x},${to}l-5,${-way * 8}h10Z`, kind: 'arrowhead', slot: SLOT });
  const [middlePx, textX] = [(from + to) / 2, x + ARROW_PX / 2];
  const put = (text: string, kind: TextKind, linesDown: number) =>
    putText(writer, { x: textX, middlePx: middlePx + linesDown * linePx, text, kind });
  put(words.figures(item), 'figure', -0.5);
  put(words.direction(item), 'quiet', 0.5);
  const [topPx, bottomPx] = [Math.min(from, to), Math.max(from, to)];
  writer.hitBoxes.push({ x: roundToTenth(leftPx), widthPx, topPx, bottomPx, of: item });
}

/** A row for each movement: the levels and the number. */
function writeList(
  writer: RowWriter<Item>,
  movements: readonly Item[],
  words: ThresholdFunnelWords,
): void {
  writeGroupHeading(writer, words.labels.movements);
  movements.forEach((item) => {
    const topPx = writer.yPx;
    writeRuns(writer, [
      { text: words.itemName(item), kind: 'name' },
      { text: words.figures(item), kind: 'figure' },
      { text: words.change(item), kind: 'quiet' },
    ]);
    writer.hitBoxes.push(hitBoxSince(writer, topPx, item));
    writer.yPx += writer.measures.gapPx / 2;
  });
}
