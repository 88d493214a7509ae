// Writes the bars of rows: with a track and the period before, cut into parts, or on a line with their texts.
import { type Point, roundToTenth } from './path.js';
import { hatchPath } from './rows.hatch.js';
import type { BarLayout, RowWriter, TextKind } from './rows.js';
import type { Box } from './rows.hit-test.js';
import { stackPieces } from './rows.stack.js';
import { putText, writeText } from './rows.texts.js';

export interface BarNeeds {
  /** Undefined where no length is known, which is drawn as a dotted line. */
  readonly lengthPx: number | undefined;
  /** Of the bar of the period before; undefined where there is none. */
  readonly beforePx?: number | undefined;
  /** The length of the longest bar, of the track and of the dotted line. */
  readonly longestPx: number;
  /** Whether the whole is drawn behind the bar. */
  readonly track?: boolean;
  readonly pattern: string;
  readonly slot: number;
  readonly tint?: number;
}

/** A bar, and below it a thin one for the period before. Nothing is drawn for 0. */
export function writeBar(writer: RowWriter<unknown>, needs: BarNeeds): void {
  const { lengthPx, beforePx, longestPx: wholePx, track = false, pattern, slot, tint = 0 } = needs;
  const { xPx, measures } = writer;
  const put = (px: number, heightPx: number, as: Pick<BarLayout, 'pattern' | 'tint'>) =>
    putBar(writer, { x: xPx, y: writer.yPx, widthPx: px, heightPx, slot, ...as });
  writer.yPx += measures.airPx;
  if (track) put(wholePx, measures.barPx, { pattern: 'track', tint: 0 });
  if (lengthPx === undefined) {
    const y = roundToTenth(writer.yPx + measures.barPx / 2);
    writer.paths.push({
      d: `M${roundToTenth(xPx)},${y}h${roundToTenth(wholePx)}`,
      kind: 'absent',
      slot,
    });
  } else put(lengthPx, measures.barPx, { pattern, tint });
  writer.yPx += measures.barPx + measures.airPx;
  if (beforePx === undefined) return;
  put(beforePx, measures.beforePx, { pattern: 'before', tint: 0 });
  writer.yPx += measures.beforePx + measures.airPx;
}

/** Adds a bar and returns it; undefined for a length of 0. A bar has at least 1 px, so that it can be seen. */
export function putBar(
  writer: RowWriter<unknown>,
  { x, y, widthPx, ...bar }: BarLayout,
): BarLayout | undefined {
  if (widthPx <= 0) return undefined;
  const put = {
    x: roundToTenth(x),
    y: roundToTenth(y),
    widthPx: roundToTenth(Math.max(1, widthPx)),
    ...bar,
  };
  writer.bars.push(put);
  if (put.pattern === 'hatched')
    writer.paths.push({ d: hatchPath(put), kind: 'hatch', slot: put.slot });
  return put;
}

/** One part of a stacked bar. */
interface StackPart {
  readonly weight: number;
  readonly slot: number;
  readonly tint?: number;
  /** Written at the middle of the part, where it is no wider. */
  readonly label?: string;
}

interface StackNeeds {
  readonly pattern: string;
  /** The length of all parts and the gaps between them. */
  readonly lengthPx: number;
  readonly heightPx: number;
  /** The place of the labels, and their kind; there are no labels where it is left out. */
  readonly labels?: { readonly side: 'above' | 'below'; readonly kind: TextKind };
}

/** The box of a part, even of one without length, and its bar where there is one. */
interface StackBox extends Box {
  readonly bar: BarLayout | undefined;
}

/** Writes a bar of parts whose lengths are in proportion to their weights; returns the box of each, in order. */
export function writeStack(
  writer: RowWriter<unknown>,
  parts: readonly StackPart[],
  { pattern, lengthPx, heightPx, labels }: StackNeeds,
): readonly StackBox[] {
  const { xPx, linePx, measures, frame, fontPx } = writer;
  const weights = parts.map(({ weight }) => weight);
  const { pieces } = stackPieces(weights, lengthPx, measures.pieceGapPx);
  const topPx = roundToTenth(writer.yPx + (labels?.side === 'above' ? linePx : 0));
  const bottomPx = roundToTenth(topPx + heightPx);
  const labelPx = labels?.side === 'above' ? writer.yPx : bottomPx + measures.airPx;
  const boxes = parts.map(({ weight, slot, tint = 0, label = '' }, i): StackBox => {
    const { from, to } = pieces[i]!;
    const x = roundToTenth(xPx + from);
    const widthPx = roundToTenth(roundToTenth(xPx + to) - x);
    const box = { x, widthPx, topPx, bottomPx };
    if (weight <= 0) return { ...box, bar: undefined };
    if (labels && frame.measure(label, fontPx) <= widthPx) {
      const middlePx = labelPx + linePx / 2;
      const { kind } = labels;
      putText(writer, { x: x + widthPx / 2, middlePx, text: label, anchor: 'middle', kind });
    }
    const bar = { x, y: topPx, widthPx: Math.max(1, widthPx), heightPx, pattern, slot, tint };
    return { ...box, bar: putBar(writer, bar) };
  });
  writer.yPx = labels?.side === 'below' ? labelPx + linePx : bottomPx;
  return boxes;
}

export interface BarLineNeeds extends Pick<BarLayout, 'pattern' | 'slot' | 'heightPx'> {
  readonly lengthPx: number;
  readonly name: string;
  readonly value: string;
  readonly valueKind: TextKind;
  /** Room for the names of all such bars; undefined where name and value stand above the bar. */
  readonly gutterPx: number | undefined;
  /** Where a line crosses the bar, such as its target. */
  readonly targetPx?: number | undefined;
}

export interface BarLine {
  /** Undefined where the length is 0. */
  readonly bar: BarLayout | undefined;
  /** The middle of the bar's end. */
  readonly end: Point;
}

/** A bar on one line with its name, in the gutter before it, and its value, after its end. */
export function writeBarLine(writer: RowWriter<unknown>, needs: BarLineNeeds): BarLine {
  const { lengthPx, heightPx, pattern, slot, name, value, valueKind, gutterPx, targetPx } = needs;
  const { linePx, measures, xPx } = writer;
  const beside = gutterPx !== undefined;
  const x = roundToTenth(xPx + (gutterPx ?? 0));
  const slotPx = beside ? Math.max(heightPx, linePx) : heightPx;
  // An empty line is kept where there is no text, so that all bars of a name look alike.
  if (!beside && name + value === '') writer.yPx += linePx;
  else if (!beside) writeText(writer, `${name} ${value}`.trim(), valueKind);
  const y = writer.yPx + (slotPx - heightPx) / 2;
  const middlePx = y + heightPx / 2;
  const bar = putBar(writer, { x, y, widthPx: lengthPx, heightPx, pattern, slot, tint: 0 });
  if (targetPx !== undefined) {
    const { overhangPx } = measures;
    writeTargetLine(writer, x + targetPx, { topPx: y, heightPx, overhangPx });
  }
  if (beside) {
    // The line of a target beyond the bar would run through the value at its end.
    const clearPx = Math.max(bar?.widthPx ?? 0, targetPx ?? 0);
    const valueX = clearPx > 0 ? x + clearPx + measures.gapPx : x;
    putText(writer, { x: xPx, middlePx, text: name, kind: 'name' });
    putText(writer, { x: valueX, middlePx, text: value, kind: valueKind });
  }
  writer.yPx += slotPx + measures.pairGapPx;
  return { bar, end: { x: roundToTenth(x + (bar?.widthPx ?? 0)), y: roundToTenth(middlePx) } };
}

/** A line across a bar that reaches a little beyond it. */
export function writeTargetLine(
  writer: RowWriter<unknown>,
  x: number,
  across: { readonly topPx: number; readonly heightPx: number; readonly overhangPx: number },
): void {
  const { topPx, heightPx, overhangPx } = across;
  const [from, to] = [topPx - overhangPx, topPx + heightPx + overhangPx].map(roundToTenth);
  writer.paths.push({ d: `M${roundToTenth(x)},${from}V${to}`, kind: 'target', slot: 0 });
}
