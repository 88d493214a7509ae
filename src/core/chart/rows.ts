// Collects the shapes of rows that are written from top to bottom, and where the next row begins.
// The functions that write rows are in rows.texts, rows.row and rows.multiples.
import { roundToTenth } from './path.js';
import { FONT_PX, type Frame, lineHeightPx } from './frame.js';
import type { Box, HitBox } from './rows.hit-test.js';
import { type RowMeasures, rowMeasures } from './rows.measures.js';

/** Which colour: a place in the palette, from 1, or whose it is. */
export type Slot = number | 'lead' | 'neighbours';

/** `figure` is a value that stands out, `plain` one that does not. */
export type TextKind = 'heading' | 'name' | 'figure' | 'plain' | 'quiet' | 'notice';

/** One line of text. */
export interface TextLayout<K extends string = TextKind> {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: K;
}

export interface BarLayout {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** How it is filled and outlined: `solid`, `hollow`, `hatched`, `before`, or what the widget gives it. */
  readonly pattern: string;
  readonly slot: Slot;
  /** Lighter from 1 on, in the order of the parts of one whole; 0 is the full colour. */
  readonly tint: number;
}

export interface PathLayout {
  readonly d: string;
  readonly kind: string;
  readonly slot: Slot;
  /** Where the path is moved to; it is not moved where they are left out. */
  readonly x?: number;
  readonly y?: number;
}

/** What was written, ready to be drawn. */
export interface RowsLayout<T> {
  readonly heightPx: number;
  readonly texts: readonly TextLayout[];
  readonly bars: readonly BarLayout[];
  readonly paths: readonly PathLayout[];
  /** A list for each writer. */
  readonly hitBoxes: readonly (readonly HitBox<T>[])[];
}

/** A column of rows that is written downwards; `T` is what a pointer finds in it. */
export interface RowWriter<T> {
  readonly frame: Frame;
  readonly fontPx: number;
  readonly linePx: number;
  readonly measures: RowMeasures;
  readonly xPx: number;
  readonly widthPx: number;
  /** Where the next thing is put; grows. */
  yPx: number;
  readonly texts: TextLayout[];
  readonly bars: BarLayout[];
  readonly paths: PathLayout[];
  readonly hitBoxes: HitBox<T>[];
}

/** A writer at the top left and as wide as the frame, unless `place` says otherwise. */
export const rowWriter = <T>(
  frame: Frame,
  place: Partial<Pick<RowWriter<T>, 'xPx' | 'yPx' | 'widthPx'>> = {},
): RowWriter<T> => ({
  frame,
  fontPx: FONT_PX[frame.density],
  linePx: lineHeightPx(FONT_PX[frame.density]),
  measures: rowMeasures(frame.density),
  ...{ xPx: 0, yPx: 0, widthPx: frame.widthPx, ...place },
  ...{ texts: [], bars: [], paths: [], hitBoxes: [] },
});

/** Everything that the writers wrote, in order, and the height of the longest. */
export const rowsLayout = <T>(writers: readonly RowWriter<T>[]): RowsLayout<T> => ({
  heightPx: Math.ceil(Math.max(0, ...writers.map(({ yPx }) => yPx))),
  texts: writers.flatMap(({ texts }) => texts),
  bars: writers.flatMap(({ bars }) => bars),
  paths: writers.flatMap(({ paths }) => paths),
  hitBoxes: writers.map(({ hitBoxes }) => hitBoxes),
});

/** The hit box of what was written since `topPx`, as wide as the writer. */
export const hitBoxSince = <T>(
  { xPx, widthPx, yPx }: RowWriter<T>,
  topPx: number,
  of: T,
  piece?: Box,
): HitBox<T> => ({
  of,
  x: roundToTenth(xPx),
  widthPx: roundToTenth(widthPx),
  topPx: roundToTenth(topPx),
  bottomPx: roundToTenth(yPx),
  piece,
});
