// Writes rows in one grammar: the name in a gutter, a bar from the zero rule, and the value after its end.
// Where there is no room for a gutter, name and value are a line above the bar.
import { max } from 'd3-array';
import { type Point, roundToTenth } from './path.js';
import { type BarLayout, hitBoxSince, type RowWriter, type TextKind } from './rows.js';
import { putBar, writeTargetLine } from './rows.bars.js';
import type { Box } from './rows.hit-test.js';
import { type RowFigure, type RowScale, sizeOf } from './rows.scale.js';
import { linesOf, putText, writeRuns } from './rows.texts.js';

export interface Row extends RowFigure {
  readonly name: string;
  /** Quiet, beneath the name: what the group's heading does not say of it. */
  readonly note?: string;
}

/** Where a row was written. */
export interface RowPlace {
  /** All of the row. */
  readonly box: Box;
  /** The bars of its parts, in order; none for a part of size 0. */
  readonly bars: readonly BarLayout[];
  /** The middle of the end of the bar. */
  readonly end: Point;
  /** Of the bar, or of its place where there is none. */
  readonly topPx: number;
  readonly bottomPx: number;
}

/**
 * Writes rows below one another, with the zero rule along their bars; returns the place of each, in order.
 *
 * @example writeRows(writer, rows, rowScale(writer, rows))
 */
export function writeRows(
  writer: RowWriter<unknown>,
  rows: readonly Row[],
  scale: RowScale,
): readonly RowPlace[] {
  const places = rows.map((row) => writeRow(writer, row, scale));
  if (scale.gutterPx > 0) writeZeroRule(writer, scale.zeroPx, places);
  return places;
}

/** A rule at zero, along bars that stand below one another. */
export function writeZeroRule(
  { paths, measures: { overhangPx } }: RowWriter<unknown>,
  zeroPx: number,
  places: readonly Pick<RowPlace, 'topPx' | 'bottomPx'>[],
): void {
  if (places.length === 0) return;
  const [from, to] = [places[0]!.topPx - overhangPx, places.at(-1)!.bottomPx + overhangPx];
  const x = roundToTenth(zeroPx - 0.5);
  paths.push({ d: `M${x},${roundToTenth(from)}V${roundToTenth(to)}`, kind: 'zero', slot: 0 });
}

/** Writes one row without the zero rule. */
export const writeRow = (writer: RowWriter<unknown>, row: Row, scale: RowScale): RowPlace =>
  scale.gutterPx > 0 ? writeBeside(writer, row, scale) : writeBelow(writer, row, scale);

function writeBeside(writer: RowWriter<unknown>, row: Row, scale: RowScale): RowPlace {
  const { measures, linePx, xPx } = writer;
  const { besideBarPx, gapPx, pitchPx, valueGapPx } = measures;
  const startPx = writer.yPx;
  const lines = gutterLines(writer, row, scale);
  const barsPx = barsHeightPx(writer, row, besideBarPx);
  const heightPx = Math.max(pitchPx, lines.length * linePx + gapPx, barsPx + gapPx);
  const middlePx = startPx + heightPx / 2;
  lines.forEach(({ text, kind }, i) => {
    const y = middlePx + (i - (lines.length - 1) / 2) * linePx;
    putText(writer, { x: xPx, middlePx: y, text, kind });
  });
  const lane = { xPx: scale.zeroPx, topPx: middlePx - barsPx / 2, heightPx: besideBarPx };
  const placed = putFigure(writer, row, scale, lane);
  const { value, remark = '' } = row;
  const valuePx = value === '' ? 0 : writer.frame.measure(value, writer.fontPx, true) + valueGapPx;
  const y = placed.end.y;
  putText(writer, { x: placed.clearPx, middlePx: y, text: value, kind: 'figure' });
  if (scale.remarksBeside)
    putText(writer, { x: placed.clearPx + valuePx, middlePx: y, text: remark, kind: 'quiet' });
  writer.yPx = startPx + heightPx;
  return { ...placed, box: hitBoxSince(writer, startPx, undefined) };
}

/** Name, the remark where it has no room after the value, and the note: it may be of a part of the row. */
function gutterLines(
  writer: RowWriter<unknown>,
  { name, note = '', remark = '' }: Row,
  { gutterPx, remarksBeside }: RowScale,
): readonly { readonly text: string; readonly kind: TextKind }[] {
  const widthPx = gutterPx - 1.5 * writer.measures.gapPx;
  const texts = [
    [name, 'name'],
    [remarksBeside ? '' : remark, 'quiet'],
    [note, 'quiet'],
  ] as const;
  return texts.flatMap(([text, kind]) =>
    linesOf(writer, text, kind, widthPx).map((line) => ({ text: line, kind })),
  );
}

function writeBelow(writer: RowWriter<unknown>, row: Row, scale: RowScale): RowPlace {
  const { measures } = writer;
  const { airPx, belowBarPx, gapPx, overhangPx } = measures;
  const startPx = writer.yPx;
  const { name, note = '', value, remark = '' } = row;
  writeRuns(writer, [
    { text: name, kind: 'name' },
    { text: note && `· ${note}`, kind: 'quiet' },
    { text: value, kind: 'figure' },
    { text: remark, kind: 'quiet' },
  ]);
  // The line of a target reaches above its bar, and not into the text.
  writer.yPx += row.target === undefined ? airPx : 2 * overhangPx;
  const lane = { xPx: scale.zeroPx, topPx: writer.yPx, heightPx: belowBarPx };
  const placed = putFigure(writer, row, scale, lane);
  // Without any bar the line of text is all there is.
  const isDrawn = row.parts !== undefined || row.before !== undefined || row.target !== undefined;
  writer.yPx += isDrawn ? barsHeightPx(writer, row, belowBarPx) : 0;
  const box = hitBoxSince(writer, startPx, undefined);
  writer.yPx += 1.25 * gapPx;
  return { ...placed, box };
}

/** Of a bar with the thin one beneath it. */
const barsHeightPx = (
  { measures: { airPx, beforePx } }: RowWriter<unknown>,
  { before }: RowFigure,
  barPx: number,
): number => barPx + (before === undefined ? 0 : airPx + beforePx);

/** Where a bar is put. */
interface Lane {
  readonly xPx: number;
  readonly topPx: number;
  readonly heightPx: number;
}

interface PlacedFigure extends Omit<RowPlace, 'box'> {
  /** Where a value can begin: clear of the bar and of the line of its target. */
  readonly clearPx: number;
}

/** Adds a bar with its marks, and leaves the writer where it is. */
export function putFigure(
  writer: RowWriter<unknown>,
  figure: RowFigure,
  { lengthOf }: Pick<RowScale, 'lengthOf'>,
  { xPx, topPx, heightPx }: Lane,
): PlacedFigure {
  const { airPx, beforePx, overhangPx, valueGapPx } = writer.measures;
  const { parts = [], before, target } = figure;
  let at = 0;
  const bars = parts.flatMap(({ size, pattern, slot, tint = 0 }) => {
    const [x, widthPx] = [xPx + lengthOf(at), lengthOf(size)];
    at += size;
    return putBar(writer, { x, y: topPx, widthPx, heightPx, pattern, slot, tint }) ?? [];
  });
  const bottomPx = topPx + heightPx;
  const slot = parts[0]?.slot ?? 1;
  putBar(writer, {
    ...{ x: xPx, y: bottomPx + airPx, widthPx: lengthOf(before ?? 0), heightPx: beforePx },
    ...{ pattern: 'before', slot, tint: 0 },
  });
  const targetPx = target === undefined ? 0 : lengthOf(target);
  if (target !== undefined)
    writeTargetLine(writer, xPx + targetPx, { topPx, heightPx, overhangPx });
  const endPx = max(bars, ({ x, widthPx }) => x + widthPx) ?? xPx + lengthOf(sizeOf(figure));
  return {
    ...{ bars, topPx: roundToTenth(topPx), bottomPx: roundToTenth(bottomPx) },
    end: { x: roundToTenth(endPx), y: roundToTenth(topPx + heightPx / 2) },
    clearPx: Math.max(endPx, xPx + targetPx) + valueGapPx,
  };
}
