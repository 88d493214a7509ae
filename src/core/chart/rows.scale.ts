// Finds the one scale of rows: where their bars begin, and how long each is, so that every value has room after its bar.
import { min, sum } from 'd3-array';
import type { RowWriter, Slot } from './rows.js';

/** One part of a bar. */
export interface RowPart {
  /** What its length is in proportion to. */
  readonly size: number;
  /** How it is filled and outlined: `solid`, `hollow`, `hatched`, or what the widget gives it. */
  readonly pattern: string;
  readonly slot: Slot;
  /** Lighter from 1 on; the full colour where it is left out. */
  readonly tint?: number;
}

/** A bar and its value. */
export interface RowFigure {
  /** End to end from zero; undefined where no length is known: the value stands in place of the bar. */
  readonly parts: readonly RowPart[] | undefined;
  /** Bold, after the end of the bar. */
  readonly value: string;
  /** Quiet, after the value, such as its change. */
  readonly remark?: string;
  /** Of the period before: a thin bar beneath. */
  readonly before?: number | undefined;
  /** Where a line crosses the bar. */
  readonly target?: number | undefined;
}

export interface RowScale {
  /** Room for the names before the bars; 0 where they stand above them. */
  readonly gutterPx: number;
  /** Where bars begin. */
  readonly zeroPx: number;
  /** Whether remarks stand after the values; else beneath the names. */
  readonly remarksBeside: boolean;
  readonly lengthOf: (size: number) => number;
}

/** Remarks that would leave less of the width to the longest bar stand beneath the names. */
const LEAST_BARS = 0.5;
/** However long values are, the longest bar has so much of the width. */
const LEAST_BAR = 0.2;

export const sizeOf = ({ parts = [] }: RowFigure): number => sum(parts, ({ size }) => size);

/**
 * The scale of all rows that are compared with one another.
 *
 * @param marks further sizes that the scale must hold: of dots, which are centred on their places
 */
export function rowScale(
  writer: RowWriter<unknown>,
  rows: readonly RowFigure[],
  marks: readonly number[] = [],
): RowScale {
  const { widthPx, xPx, measures } = writer;
  const gutterPx = widthPx >= measures.wideFromPx ? measures.gutterPx : 0;
  // Lines and outlines are a px wide.
  const roomPx = widthPx - gutterPx - 1;
  const sizes = rows.flatMap(({ before = 0, target = 0 }) => [before, target]);
  const most = Math.max(0, ...sizes);
  const farthest = Math.max(0, ...marks);
  const perSize = (beside: boolean) =>
    min([
      ...(most > 0 ? [roomPx / most] : []),
      ...(farthest > 0 ? [(roomPx - measures.gapPx) / farthest] : []),
      ...rows.flatMap((row) => {
        const reach = reachOf(row);
        const tailPx = gutterPx > 0 ? tailWidthPx(writer, row, beside) : 0;
        return reach > 0 ? [Math.max(roomPx * LEAST_BAR, roomPx - tailPx) / reach] : [];
      }),
    ]) ?? 0;
  const longest = Math.max(most, farthest, ...rows.map(sizeOf));
  const remarksBeside = gutterPx === 0 || perSize(true) * longest >= roomPx * LEAST_BARS;
  const px = perSize(remarksBeside);
  return {
    ...{ gutterPx, zeroPx: xPx + gutterPx, remarksBeside },
    lengthOf: (size) => size * px,
  };
}

/** What the value stands behind: the line of a target beyond the bar would run through it. */
const reachOf = (row: RowFigure): number => Math.max(sizeOf(row), row.target ?? 0);

/** Px that value and remark take after the end of a bar. */
export function tailWidthPx(
  { frame, fontPx, measures: { valueGapPx } }: RowWriter<unknown>,
  { value, remark = '' }: RowFigure,
  remarkBeside: boolean,
): number {
  const valuePx = value === '' ? 0 : frame.measure(value, fontPx, true) + valueGapPx;
  const remarkPx = remark === '' || !remarkBeside ? 0 : frame.measure(remark, fontPx) + valueGapPx;
  return valuePx + remarkPx;
}
