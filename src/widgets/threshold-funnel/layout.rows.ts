// A column that is written from top to bottom: names, numbers and bars, each below the one before.
// It knows widths and heights, and not what a bar means.
import { FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import type { Item } from './model.js';

/** `track`: all that a bar could be; `before`: of the previous period; `share`: no number is known. */
export type BarKind = 'track' | 'solid' | 'hollow' | 'before' | 'share';

export interface TextLayout {
  readonly x: number;
  /** Of the middle of its line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: 'heading' | 'name' | 'figure' | 'quiet' | 'notice';
}
export interface BarLayout {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly kind: BarKind;
  readonly slot: number;
  /** Lighter from 1 on, in the order of what is parts of one whole; 0 is the full colour. */
  readonly tint: number;
}
export interface PathLayout {
  readonly d: string;
  readonly kind: 'link' | 'unit-break' | 'step' | 'head' | 'marker' | 'absent';
  readonly slot: number;
}
export interface Box {
  readonly boxX: number;
  readonly topPx: number;
  readonly bottomPx: number;
  readonly widthPx: number;
}
/** Where a person finds an item: its number in words is asked of the words. */
export interface HitBox extends Box {
  readonly item: Item;
  /** Its piece of the bar that is cut into all parts. */
  readonly cut?: Box | undefined;
}

export interface Column {
  readonly xPx: number;
  readonly widthPx: number;
  readonly frame: Frame;
  readonly fontPx: number;
  readonly linePx: number;
  readonly barPx: number;
  /** Where the next thing is put; grows. */
  yPx: number;
  readonly texts: TextLayout[];
  readonly bars: BarLayout[];
  readonly paths: PathLayout[];
  readonly marks: HitBox[];
}

/** A step of writing: what areas write in one step begins level where they stand side by side. */
export type Step = (column: Column) => void;

export const GAP_PX = 8;
const BEFORE_PX = 5;

export function columnAt(xPx: number, yPx: number, widthPx: number, frame: Frame): Column {
  const fontPx = FONT_PX[frame.density];
  const column = { xPx, yPx, widthPx, frame, fontPx, linePx: lineHeightPx(fontPx) };
  return { ...column, barPx: fontPx + 2, texts: [], bars: [], paths: [], marks: [] };
}

/** Lines of text, wrapped at the width of the column. */
export function writeText(
  column: Column,
  text: string,
  kind: TextLayout['kind'],
  indentPx = 0,
): void {
  if (text === '') return;
  const bold = kind === 'heading' || kind === 'figure';
  const widthOf = (line: string) => column.frame.measure(line, column.fontPx, bold);
  for (const line of wrapText(text, column.widthPx - indentPx, widthOf)) {
    putText(column, line, kind, column.xPx + indentPx, 'start');
    column.yPx += column.linePx;
  }
}

function putText(
  column: Column,
  text: string,
  kind: TextLayout['kind'],
  x: number,
  anchor: TextLayout['anchor'],
): void {
  const y = tenth(column.yPx + column.linePx / 2);
  column.texts.push({ x: tenth(x), y, text, anchor, kind });
}

/** Name, what is said of it, figures. */
export type RowTexts = readonly [string, string, string];

/** Px that a name and its figures need on one line, with what is said of it between them or without. */
function linePxOf({ frame, fontPx }: Column, [name, about, figures]: RowTexts): number {
  const [namePx, aboutPx] = [name, about].map((text) => frame.measure(text, fontPx)) as [
    number,
    number,
  ];
  return (
    namePx + frame.measure(figures, fontPx, true) + (about ? aboutPx + 2 * GAP_PX : 0) + 2 * GAP_PX
  );
}

/** Whether what is said stands on the line of its name: in every row or in none, so that they read alike. */
export const hasRoomBeside = (
  column: Column,
  rows: readonly RowTexts[],
  widthPx: number,
  indentPx = 0,
): boolean =>
  rows.every((texts) => texts[1] === '' || linePxOf(column, texts) + indentPx <= widthPx);

/** The name on the left and its figures on the right, where both fit on a line; else one below the other. */
export function writeRowTexts(
  column: Column,
  [name, about, figures]: RowTexts,
  {
    widthPx,
    beside,
    indentPx = 0,
  }: {
    readonly widthPx: number;
    readonly beside: boolean;
    readonly indentPx?: number;
  },
): void {
  const left = column.xPx + indentPx;
  if (linePxOf(column, [name, '', figures]) + indentPx > widthPx) {
    writeText(column, name, 'name', indentPx);
    writeText(column, figures, 'figure', indentPx);
  } else {
    putText(column, name, 'name', left, 'start');
    putText(column, figures, 'figure', column.xPx + widthPx, 'end');
    const aboutX = left + column.frame.measure(name, column.fontPx) + 1.5 * GAP_PX;
    if (beside && about) putText(column, about, 'quiet', aboutX, 'start');
    column.yPx += column.linePx;
    if (beside) return;
  }
  writeText(column, about, 'quiet', indentPx);
}

export interface BarNeeds {
  /** Of the track, 0 to 1; undefined where no length is known. */
  readonly share: number | undefined;
  readonly shareBefore: number | undefined;
  readonly kind: BarKind;
  readonly slot: number;
  readonly tint?: number;
  /** Px that the whole takes. */
  readonly widthPx: number;
  /** Whether the whole is drawn behind the bar. */
  readonly track: boolean;
}

/** A bar with its track, and below it a thin one for the period before. Nothing is drawn for 0. */
export function writeBar(column: Column, needs: BarNeeds): void {
  const { share, shareBefore, kind, slot, tint = 0, widthPx, track } = needs;
  const { xPx: x, barPx } = column;
  const put = (part: number, heightPx: number, as: BarKind) => {
    if (part <= 0) return;
    const width = tenth(Math.max(1, part * widthPx));
    const y = tenth(column.yPx);
    column.bars.push({
      x,
      y,
      widthPx: width,
      heightPx,
      kind: as,
      slot,
      tint: as === kind ? tint : 0,
    });
  };
  column.yPx += 2;
  if (track) put(1, barPx, 'track');
  if (share === undefined) {
    const y = tenth(column.yPx + barPx / 2);
    column.paths.push({ d: `M${x},${y}h${tenth(widthPx)}`, kind: 'absent', slot });
  } else put(share, barPx, kind);
  column.yPx += barPx + 2;
  if (shareBefore === undefined) return;
  put(shareBefore, BEFORE_PX, 'before');
  column.yPx += BEFORE_PX + 2;
}

/** What was written since `topPx` is where a person finds the item. */
export function markItem(column: Column, item: Item, topPx: number, cut?: Box): void {
  const { xPx, widthPx, yPx } = column;
  column.marks.push({
    item,
    boxX: tenth(xPx),
    topPx: tenth(topPx),
    bottomPx: tenth(yPx),
    widthPx: tenth(widthPx),
    cut,
  });
}
