// Writes the texts of rows: headings, and names with their values and remarks.
import { roundToTenth } from './path.js';
import type { RowWriter, TextKind, TextLayout } from './rows.js';
import { wrapWithin } from './wrap-text.js';

const isBold = (kind: TextKind): boolean => kind === 'heading' || kind === 'figure';

/** Lines of a text at a width; none for ''. */
export const linesOf = (
  { frame, fontPx }: RowWriter<unknown>,
  text: string,
  kind: TextKind,
  widthPx: number,
): readonly string[] =>
  text === '' ? [] : wrapWithin(text, widthPx, (line) => frame.measure(line, fontPx, isBold(kind)));

/** A text that others follow on its line. */
interface Run {
  readonly text: string;
  readonly kind: TextKind;
}

/** Texts one after the other, wrapped at the width of the writer between any two words; nothing for ''. */
export function writeRuns(writer: RowWriter<unknown>, runs: readonly Run[]): void {
  const { frame, fontPx, xPx, widthPx, linePx } = writer;
  const widthOf = ({ text, kind }: Run) => frame.measure(text, fontPx, isBold(kind));
  const spacePx = frame.measure(' ', fontPx);
  let x = 0;
  let open: Run | undefined;
  const put = () => {
    if (!open) return;
    putText(writer, { x: xPx + x, ...open });
    x += widthOf(open) + spacePx;
    open = undefined;
  };
  for (const { text, kind } of runs) {
    // A value is not parted from its share.
    const isWhole = kind === 'figure' && widthOf({ text, kind }) <= widthPx;
    for (const word of (isWhole ? [text] : text.split(/\s+/)).filter(Boolean)) {
      const longer = { text: open ? `${open.text} ${word}` : word, kind };
      if (x + widthOf(longer) <= widthPx) {
        open = longer;
        continue;
      }
      const isEmpty = x === 0 && !open;
      put();
      if (!isEmpty) writer.yPx += linePx;
      x = 0;
      open = { text: word, kind };
    }
    put();
  }
  if (x > 0) writer.yPx += linePx;
}

/** Lines of text, wrapped at the width of the writer; nothing for ''. */
export function writeText(writer: RowWriter<unknown>, text: string, kind: TextKind): void {
  const { xPx, widthPx, linePx } = writer;
  for (const line of linesOf(writer, text, kind, widthPx)) {
    putText(writer, { text: line, kind, x: xPx });
    writer.yPx += linePx;
  }
}

/** The heading of a group, with air above it where anything stands there, and what is quietly said of the group after it. */
export function writeGroupHeading(writer: RowWriter<unknown>, text: string, quiet = ''): void {
  const { groupGapPx, headingGapPx } = writer.measures;
  if (text + quiet === '') return;
  if (writer.yPx > 0) writer.yPx += groupGapPx;
  writeRuns(writer, [
    { text, kind: 'heading' },
    { text: quiet, kind: 'quiet' },
  ]);
  writer.yPx += headingGapPx;
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
