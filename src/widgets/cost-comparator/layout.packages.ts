// Places packages of care, never finer than what is known: single ones as dots, else an average and a bound.
// Each mark has its words beside it, on a line of its own, so that nothing needs a key.
import { max } from 'd3-array';
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { hitBoxSince, type RowWriter } from '../../core/chart/rows.js';
import { putBar } from '../../core/chart/rows.bars.js';
import { writeZeroRule } from '../../core/chart/rows.row.js';
import type { RowScale } from '../../core/chart/rows.scale.js';
import { linesOf, putText, writeGroupHeading, writeText } from '../../core/chart/rows.texts.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Per } from './input.unit.js';
import { type CostRow, PACKAGES_SLOT } from './layout.types.js';
import type { PackagesFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

export interface PackageMarks {
  /** Of single packages. */
  readonly dots: readonly Point[];
  /** Of an average. */
  readonly average?: Point;
}

const DOT_PX = 9;
const LANE_PX = DOT_PX + 1;
const LEAST_LANES = 2;
const MOST_LANES = 12;
/** From the middle of the diamond of an average to its words. */
const BESIDE_PX = 13;

export function writePackages(
  writer: RowWriter<CostRow>,
  packages: PackagesFacts,
  words: CostComparatorWords,
  { per, scale }: { readonly per: Per; readonly scale: RowScale },
): PackageMarks {
  const startPx = writer.yPx;
  writeGroupHeading(writer, words.packages.name(packages));
  const { number, average, under } = words.packages.texts(packages, per);
  const beginPx = writer.yPx;
  if (scale.gutterPx === 0) writeText(writer, number, 'name');
  const { averagePounds, underPounds } = packages;
  const averageX = averagePounds && scale.zeroPx + scale.lengthOf(averagePounds[per]);
  const y = writeBesideMark(writer, average, averageX, scale);
  const topPx = writer.yPx;
  const { dots, heightPx } = placeDots(packages, per, scale, topPx);
  if (underPounds)
    putBar(writer, {
      ...{ x: scale.zeroPx, y: topPx, widthPx: scale.lengthOf(underPounds[per]), heightPx },
      ...{ pattern: 'under', slot: PACKAGES_SLOT, tint: 0 },
    });
  writer.yPx += heightPx;
  if (heightPx > 0 && scale.gutterPx > 0)
    writeZeroRule(writer, scale.zeroPx, [{ topPx, bottomPx: topPx + heightPx }]);
  if (averageX !== undefined && heightPx > 0)
    writer.paths.push({
      d: `M${roundToTenth(averageX)},${roundToTenth(y)}V${roundToTenth(topPx + heightPx)}`,
      ...{ kind: 'average-line', slot: 0 },
    });
  writeUnder(writer, under, scale);
  if (scale.gutterPx > 0) writeNumber(writer, number, beginPx, scale);
  writer.hitBoxes.push(hitBoxSince(writer, startPx, { key: 'packages' }));
  return omitUndefined({
    dots,
    average: averageX === undefined ? undefined : { x: roundToTenth(averageX), y: roundToTenth(y) },
  });
}

/** Writes what stands beside the mark of the average, on the side with room, or above it; returns the mark's y. */
function writeBesideMark(
  writer: RowWriter<CostRow>,
  text: string,
  x: number | undefined,
  { zeroPx }: RowScale,
): number {
  const { frame, fontPx, linePx, xPx, widthPx } = writer;
  const rightPx = xPx + widthPx;
  const needPx = frame.measure(text, fontPx) + BESIDE_PX;
  if (x !== undefined && (x + needPx <= rightPx || x - needPx >= zeroPx)) {
    const anchor = x + needPx <= rightPx ? 'start' : 'end';
    putText(writer, {
      x: x + (anchor === 'start' ? BESIDE_PX : -BESIDE_PX),
      text,
      anchor,
      kind: 'quiet',
    });
  } else {
    writeLines(writer, linesOf(writer, text, 'quiet', rightPx - zeroPx - BESIDE_PX), zeroPx);
    if (x === undefined) return writer.yPx;
  }
  const middlePx = writer.yPx + linePx / 2;
  writer.yPx += 1.25 * linePx;
  return middlePx;
}

/** Quiet lines from `x`; none touches the zero rule. */
function writeLines(writer: RowWriter<CostRow>, lines: readonly string[], x: number): void {
  for (const text of lines) {
    putText(writer, {
      x: x > writer.xPx ? x + writer.measures.valueGapPx : x,
      text,
      kind: 'quiet',
    });
    writer.yPx += writer.linePx;
  }
}

function writeUnder(writer: RowWriter<CostRow>, text: string, { zeroPx }: RowScale): void {
  if (text === '') return;
  const { measures, widthPx, xPx } = writer;
  writer.yPx += 2 * measures.airPx;
  writeLines(writer, linesOf(writer, text, 'quiet', xPx + widthPx - zeroPx - BESIDE_PX), zeroPx);
}

/** How many they are, in the gutter, from where the marks begin; a longer text takes its own room. */
function writeNumber(
  writer: RowWriter<CostRow>,
  text: string,
  beginPx: number,
  { gutterPx }: RowScale,
): void {
  const { linePx, measures, xPx, yPx } = writer;
  const lines = linesOf(writer, text, 'name', gutterPx - 1.5 * measures.gapPx);
  const topPx = beginPx + Math.max(0, (yPx - beginPx - lines.length * linePx) / 2);
  lines.forEach((line, i) => {
    putText(writer, { x: xPx, middlePx: topPx + (i + 0.5) * linePx, text: line, kind: 'name' });
  });
  writer.yPx = Math.max(yPx, topPx + lines.length * linePx);
}

/** A dot for each package, and the height of all lanes; no lanes where there is nothing to draw in them. */
function placeDots(
  { listed, underPounds }: PackagesFacts,
  per: Per,
  { zeroPx, lengthOf }: RowScale,
  topPx: number,
): { readonly dots: readonly Point[]; readonly heightPx: number } {
  const placed = dotLanes(
    listed.flatMap((pounds) => (pounds ? [zeroPx + lengthOf(pounds[per])] : [])),
  );
  if (placed.length === 0 && !underPounds) return { dots: [], heightPx: 0 };
  const lanes = (max(placed, ({ lane }) => lane) ?? 0) + 1;
  const heightPx = LANE_PX * Math.max(LEAST_LANES, lanes);
  return {
    heightPx,
    dots: placed.map(({ x, lane }) => ({
      x: roundToTenth(Math.max(x, zeroPx + DOT_PX / 2)),
      y: roundToTenth(topPx + heightPx - (lane + 0.5) * LANE_PX),
    })),
  };
}

/** Each in the lowest lane where it touches none before it; in the topmost where there are too many. */
function dotLanes(xs: readonly number[]): readonly { readonly x: number; readonly lane: number }[] {
  const ends: number[] = [];
  return [...xs]
    .sort((a, b) => a - b)
    .map((x) => {
      const free = ends.findIndex((end) => end <= x - DOT_PX);
      const lane = Math.min(free < 0 ? ends.length : free, MOST_LANES - 1);
      ends[lane] = x;
      return { x, lane };
    });
}
