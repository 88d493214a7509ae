// Puts texts and drawings in their places within a block, whose top left corner is at 0, 0.
import type { MeasureText } from '../../core/chart/frame.js';
import { wrapWithin } from '../../core/chart/wrap-text.js';
import { type Described, node } from '../nodes.js';

/** How a text looks. */
export interface TextLook {
  readonly fontPx: number;
  readonly isBold: boolean;
  readonly colour: string;
}

/** A drawing, or what stands before a text and shows what it means. */
export interface Drawing {
  /** Of its top left corner in its own px. */
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its shapes, moved by a `transform`. */
  readonly at: (transform: string) => Described;
}

/** A text that may stand beside others. */
export interface Piece {
  readonly text: string;
  readonly look: TextLook;
  readonly sample: Drawing | undefined;
}

/** What is drawn at a place. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly at: (x: number, y: number) => Described;
}

export interface Block {
  readonly heightPx: number;
  readonly marks: readonly Mark[];
}

const LINE_SHARE = 1.35;
/** Between a sample and its text. */
const SAMPLE_PX = 8;

/** Its shapes, where they are when its corner is there. */
export const placed = ({ marks }: Block, left: number, top: number): readonly Described[] =>
  marks.map(({ x, y, at }) => at(round(left + x), round(top + y)));

/** One in which each stands at its place. */
export const together = (
  blocks: readonly (readonly [block: Block, left: number, top: number])[],
): Block => ({
  heightPx: Math.max(0, ...blocks.map(([{ heightPx }, , top]) => top + heightPx)),
  marks: blocks.flatMap(([{ marks }, left, top]) =>
    marks.map((mark) => ({ ...mark, x: left + mark.x, y: top + mark.y })),
  ),
});

/** Each below the one before. */
export function stacked(blocks: readonly Block[], gapPx = 0): Block {
  let top = 0;
  return together(
    blocks
      .filter(({ heightPx }) => heightPx > 0)
      .map((block) => {
        const at = top;
        top += block.heightPx + gapPx;
        return [block, 0, at] as const;
      }),
  );
}

/** With room above and below it. */
export const padded = (block: Block, abovePx: number, belowPx = abovePx): Block => ({
  ...together([[block, 0, abovePx]]),
  heightPx: abovePx + block.heightPx + belowPx,
});

export const drawingBlock = ({ x, y, heightPx, at }: Drawing): Block => ({
  heightPx,
  marks: [{ x: 0, y: 0, at: (left, top) => at(`translate(${round(left - x)} ${round(top - y)})`) }],
});

/** A line across. */
export const ruleBlock = (widthPx: number, colour: string, strokePx: number): Block => ({
  heightPx: strokePx,
  marks: [
    {
      ...{ x: 0, y: 0 },
      at: (x, y) => node('rect', { x, y, width: widthPx, height: strokePx, fill: colour }),
    },
  ],
});

export interface TextRoom {
  readonly widthPx: number;
  readonly measure: MeasureText;
}

/** One with the colours of its lines. */
export interface RuledRoom extends TextRoom {
  readonly colours: Readonly<Record<'ink' | 'quiet' | 'line', string>>;
}

/** Width in px of a piece in one line. */
export const pieceWidthPx = ({ text, look, sample }: Piece, measure: MeasureText): number =>
  besideOf(sample) + measure(text, look.fontPx, look.isBold);

/** A text after its sample, in as many lines as it needs. */
export function pieceBlock({ text, look, sample }: Piece, { widthPx, measure }: TextRoom): Block {
  const { fontPx, isBold, colour } = look;
  const linePx = fontPx * LINE_SHARE;
  const besidePx = besideOf(sample);
  const lines = wrapWithin(text, widthPx - besidePx, (line) => measure(line, fontPx, isBold));
  const font = { 'font-size': fontPx, 'font-weight': isBold ? 700 : undefined };
  const texts = lines.map((line, i) => ({
    ...{ x: besidePx, y: i * linePx + fontPx },
    at: (x: number, y: number) => node('text', { x, y, fill: colour, ...font }, line),
  }));
  const down = sample ? (linePx - sample.heightPx) / 2 : 0;
  return together([
    ...(sample ? [[{ ...drawingBlock(sample), heightPx: 0 }, 0, down] as const] : []),
    [{ heightPx: lines.length * linePx, marks: texts }, 0, 0],
  ]);
}

/** Each piece below the one before. */
export const linesBlock = (pieces: readonly Piece[], room: TextRoom): Block =>
  stacked(pieces.map((piece) => pieceBlock(piece, room)));

export interface Gaps {
  /** Between two pieces of a line. */
  readonly betweenPx: number;
  /** Between two lines. */
  readonly linesPx?: number;
}

/** As many pieces beside each other as there is room for; those of one line stand on one ground. */
export function flowBlock(
  pieces: readonly Piece[],
  room: TextRoom,
  { betweenPx, linesPx = 0 }: Gaps,
): Block {
  const lines: { readonly left: number; readonly piece: Piece }[][] = [];
  let left = 0;
  for (const piece of pieces) {
    const widthPx = pieceWidthPx(piece, room.measure);
    if (lines.length === 0 || left + widthPx > room.widthPx) [left] = [0, lines.push([])];
    lines.at(-1)!.push({ left, piece });
    left += widthPx + betweenPx;
  }
  const blocks = lines.map((line) => {
    const mostPx = Math.max(...line.map(({ piece }) => piece.look.fontPx));
    return together(
      line.map(({ left: at, piece }) => [
        pieceBlock(piece, { ...room, widthPx: room.widthPx - at }),
        at,
        mostPx - piece.look.fontPx,
      ]),
    );
  });
  return stacked(blocks, linesPx);
}

const besideOf = (sample: Drawing | undefined): number => (sample ? sample.widthPx + SAMPLE_PX : 0);

/** Arithmetic leaves a long tail in the file. */
const round = (px: number): number => Math.round(px * 100) / 100;
