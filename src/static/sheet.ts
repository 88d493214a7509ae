// Lays out a picture that stands alone: texts in lines from the top down, samples of a legend, and the drawing.
import type { MeasureText } from '../core/chart/frame.js';
import { wrapWithin } from '../core/chart/wrap-text.js';
import { type Described, node } from '../view/nodes.js';

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

interface Placed extends Piece {
  readonly leftPx: number;
}

/** What a file says to those who listen, and what it is drawn on. */
export interface SheetFile {
  readonly title: string;
  readonly description: string;
  readonly ground: string;
}

/** Around all of it. */
export const EDGE_PX = 20;
/** Between a text and what comes after it, between two pieces, and between a sample and its text. */
const [GAP_PX, BETWEEN_PX, SAMPLE_PX] = [6, 20, 8];
/** Above a drawing. */
const ABOVE_PX = 10;
const LINE_SHARE = 1.35;

export interface SheetRoom {
  /** Without the edges. */
  readonly widthPx: number;
  readonly measure: MeasureText;
  readonly fontFamily: string;
}

/** A sheet that is written from the top down. */
export class Sheet {
  readonly #room: SheetRoom;
  readonly #content: Described[] = [];
  #y = EDGE_PX;

  constructor(room: SheetRoom) {
    this.#room = room;
  }

  /** In as many lines as it needs; nothing for `''`. */
  write(text: string, look: TextLook): void {
    if (text === '') return;
    this.#lines(text, look, 0);
    this.#y += GAP_PX;
  }

  draw(drawing: Drawing): void {
    this.#y += ABOVE_PX;
    this.#place(drawing, 0, this.#y);
    this.#y += drawing.heightPx + GAP_PX;
  }

  /** As many pieces beside each other as there is room for; those of one line stand on one ground. */
  writePieces(pieces: readonly Piece[], betweenPx = BETWEEN_PX): void {
    for (const line of this.#linesOf(pieces, betweenPx)) {
      const top = this.#y;
      const mostPx = Math.max(...line.map(({ look }) => look.fontPx));
      let bottom = top;
      for (const { text, look, sample, leftPx } of line) {
        this.#y = top + mostPx - look.fontPx;
        if (sample) {
          const down = (look.fontPx * LINE_SHARE - sample.heightPx) / 2;
          this.#place(sample, leftPx, this.#y + down);
        }
        this.#lines(text, look, leftPx + besideOf(sample));
        bottom = Math.max(bottom, this.#y);
      }
      this.#y = bottom + GAP_PX / 2;
    }
    if (pieces.length > 0) this.#y += GAP_PX / 2;
  }

  #linesOf(pieces: readonly Piece[], betweenPx: number): readonly (readonly Placed[])[] {
    const lines: Placed[][] = [];
    let leftPx = 0;
    for (const piece of pieces) {
      const { text, look, sample } = piece;
      const widthPx = besideOf(sample) + this.#room.measure(text, look.fontPx, look.isBold);
      const hasRoom = lines.length > 0 && leftPx + widthPx <= this.#room.widthPx;
      if (!hasRoom) [leftPx] = [0, lines.push([])];
      lines.at(-1)!.push({ ...piece, leftPx });
      leftPx += widthPx + betweenPx;
    }
    return lines;
  }

  /** All that was written, as the root of a file. */
  file({ title, description, ground }: SheetFile): Described {
    const widthPx = this.#room.widthPx + 2 * EDGE_PX;
    const heightPx = Math.ceil(this.#y + EDGE_PX);
    const root = {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: widthPx, height: heightPx },
      ...{ viewBox: `0 0 ${widthPx} ${heightPx}`, 'font-family': this.#room.fontFamily },
      ...{ role: 'img', 'aria-labelledby': 'title description' },
    };
    return node('svg', root, [
      node('title', { id: 'title' }, title),
      node('desc', { id: 'description' }, description),
      node('rect', { width: widthPx, height: heightPx, fill: ground }),
      ...this.#content,
    ]);
  }

  #lines(text: string, { fontPx, isBold, colour }: TextLook, leftPx: number): void {
    const { widthPx, measure } = this.#room;
    const widthOf = (line: string): number => measure(line, fontPx, isBold);
    for (const line of wrapWithin(text, widthPx - leftPx, widthOf)) {
      this.#y += fontPx;
      const at = { x: round(EDGE_PX + leftPx), y: round(this.#y), fill: colour };
      const font = { 'font-size': fontPx, 'font-weight': isBold ? 700 : undefined };
      this.#content.push(node('text', { ...at, ...font }, line));
      this.#y += fontPx * (LINE_SHARE - 1);
    }
  }

  #place({ x, y, at }: Drawing, leftPx: number, top: number): void {
    this.#content.push(at(`translate(${round(EDGE_PX + leftPx - x)} ${round(top - y)})`));
  }
}

const besideOf = (sample: Drawing | undefined): number => (sample ? sample.widthPx + SAMPLE_PX : 0);

/** Arithmetic leaves a long tail in the file. */
const round = (px: number): number => Math.round(px * 100) / 100;
