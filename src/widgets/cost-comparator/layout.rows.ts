// A sheet that is written from top to bottom: names, figures and bars, each below the one before.
// It knows widths and heights, and not what a bar means.
import type { Frame } from '../../core/chart/frame.js';
import { tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import type { Basis } from './input.js';

/** How a cost was come to is drawn, so that nobody takes two for the same. */
export type Pattern = Basis | 'unknown';

export interface TextLayout {
  readonly x: number;
  /** Of the middle of its line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: 'heading' | 'name' | 'figure' | 'quiet';
}
export interface BarLayout {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pattern: Pattern | 'under';
  readonly slot: number;
}
export interface Sheet {
  readonly frame: Frame;
  readonly fontPx: number;
  readonly linePx: number;
  /** Where the next thing is put; grows. */
  yPx: number;
  readonly texts: TextLayout[];
  readonly bars: BarLayout[];
}

export const GAP_PX = 8;

/** Lines of text, wrapped at the width of the drawing. */
export function writeText(sheet: Sheet, text: string, kind: TextLayout['kind']): void {
  if (text === '') return;
  const bold = kind === 'heading' || kind === 'figure';
  const { frame, fontPx } = sheet;
  for (const line of wrapText(text, frame.widthPx, (each) => frame.measure(each, fontPx, bold))) {
    putText(sheet, line, kind, 'start');
    sheet.yPx += sheet.linePx;
  }
}

function putText(
  sheet: Sheet,
  text: string,
  kind: TextLayout['kind'],
  anchor: TextLayout['anchor'],
): void {
  const x = anchor === 'start' ? 0 : sheet.frame.widthPx;
  sheet.texts.push({ x, y: tenth(sheet.yPx + sheet.linePx / 2), text, anchor, kind });
}

/** The name on the left and its figure on the right, where both fit on a line; else one below the other. */
export function writeNameAndFigure(sheet: Sheet, name: string, figure: string): void {
  const { frame, fontPx } = sheet;
  const needed = frame.measure(name, fontPx) + frame.measure(figure, fontPx, true) + 2 * GAP_PX;
  if (needed > frame.widthPx) {
    writeText(sheet, name, 'name');
    writeText(sheet, figure, 'figure');
    return;
  }
  putText(sheet, name, 'name', 'start');
  putText(sheet, figure, 'figure', 'end');
  sheet.yPx += sheet.linePx;
}
