// Writes the texts of rows: headings, and names with their values and remarks.
import { roundToTenth } from './path.js';
import type { RowWriter, TextKind, TextLayout } from './rows.js';
import { wrapText } from './wrap-text.js';

const isBold = (kind: TextKind): boolean => kind === 'heading' || kind === 'figure';

/** Lines of text, wrapped at the width of the writer; nothing for ''. */
export function writeText(
  writer: RowWriter<unknown>,
  text: string,
  kind: TextKind,
  indentPx = 0,
): void {
  if (text === '') return;
  const { frame, fontPx, xPx, widthPx, insetPx, linePx } = writer;
  const widthOf = (line: string) => frame.measure(line, fontPx, isBold(kind));
  for (const line of wrapText(text, widthPx - 2 * insetPx - indentPx, widthOf)) {
    putText(writer, { text: line, kind, x: xPx + insetPx + indentPx });
    writer.yPx += linePx;
  }
}

/** A heading with a gap above it. */
export function writeHeading(writer: RowWriter<unknown>, text: string): void {
  writer.yPx += writer.measures.gapPx;
  writeText(writer, text, 'heading');
}

/** Adds one line of text and leaves the writer where it is; adds nothing for ''. */
export function putText(
  writer: RowWriter<unknown>,
  {
    x,
    middlePx = writer.yPx + writer.linePx / 2,
    text,
    anchor = 'start',
    kind,
  }: Pick<TextLayout, 'x' | 'text' | 'kind'> &
    Partial<Pick<TextLayout, 'anchor'>> & { readonly middlePx?: number },
): void {
  if (text !== '')
    writer.texts.push({ x: roundToTenth(x), y: roundToTenth(middlePx), text, anchor, kind });
}

/** The texts of one row. */
export interface RowTexts {
  readonly name: string;
  readonly value: string;
  /** '' where there is none. */
  readonly remark?: string;
}

interface RowPlace {
  /** The width of name, remark and value together; that of the writer where it is left out. */
  readonly widthPx?: number;
  readonly indentPx?: number;
}

/** Px that the texts need on one line, margins included. */
function lineWidthPx(
  { frame, fontPx, insetPx, measures: { gapPx } }: RowWriter<unknown>,
  { name, value, remark = '' }: RowTexts,
): number {
  const remarkPx = remark === '' ? 0 : frame.measure(remark, fontPx) + 2 * gapPx;
  const valuePx = frame.measure(value, fontPx, true);
  return frame.measure(name, fontPx) + remarkPx + valuePx + 2 * gapPx + 2 * insetPx;
}

/** Whether each remark fits on the line of its name: beside all names or none, so that rows look alike. */
export const fitsBeside = (
  writer: RowWriter<unknown>,
  rows: readonly RowTexts[],
  { widthPx = writer.widthPx, indentPx = 0 }: RowPlace = {},
): boolean =>
  rows.every((texts) => !texts.remark || lineWidthPx(writer, texts) + indentPx <= widthPx);

/**
 * The name on the left and its value on the right, where both fit on a line; else one below the other.
 * The remark stands below, or where `beside` on the line of the name.
 */
export function writeTexts(
  writer: RowWriter<unknown>,
  texts: RowTexts,
  {
    widthPx = writer.widthPx,
    indentPx = 0,
    beside = false,
  }: RowPlace & { readonly beside?: boolean } = {},
): void {
  const { name, value, remark = '' } = texts;
  const { xPx, insetPx, frame, fontPx, linePx, measures } = writer;
  if (lineWidthPx(writer, { name, value }) + indentPx > widthPx) {
    writeText(writer, name, 'name', indentPx);
    writeText(writer, value, 'figure', indentPx);
  } else {
    const x = xPx + insetPx + indentPx;
    putText(writer, { x, text: name, kind: 'name' });
    putText(writer, { x: xPx + widthPx - insetPx, text: value, anchor: 'end', kind: 'figure' });
    if (beside) {
      const remarkX = x + frame.measure(name, fontPx) + 1.5 * measures.gapPx;
      putText(writer, { x: remarkX, text: remark, kind: 'quiet' });
    }
    writer.yPx += linePx;
    if (beside) return;
  }
  writeText(writer, remark, 'quiet', indentPx);
}
