// Lays out a picture that stands alone: texts in lines from the top down, samples of a legend, and the drawing.
import type { MeasureText } from '../../core/chart/frame.js';
import { type Described, node } from '../nodes.js';
import {
  type Block,
  type Drawing,
  drawingBlock,
  flowBlock,
  type Piece,
  pieceBlock,
  placed,
  type TextLook,
} from './block.js';

/** What a file says to those who listen, and what it is drawn on. */
export interface SheetFile {
  readonly title: string;
  readonly description: string;
  readonly ground: string;
}

/** Around all of it. */
export const EDGE_PX = 20;
/** Between a text and what comes after it, and between two pieces. */
const [GAP_PX, BETWEEN_PX] = [6, 20];
/** Above a drawing. */
const ABOVE_PX = 10;

export interface SheetRoom {
  /** Without the edges. */
  readonly widthPx: number;
  readonly measure: MeasureText;
  readonly fontFamily: string;
}

/** A sheet that is written from the top down. */
export class Sheet {
  readonly room: SheetRoom;
  readonly #content: Described[] = [];
  #y = EDGE_PX;

  constructor(room: SheetRoom) {
    this.room = room;
  }

  /** In as many lines as it needs; nothing for `''`. */
  write(text: string, look: TextLook): void {
    if (text === '') return;
    this.#add(pieceBlock({ text, look, sample: undefined }, this.room));
  }

  draw(drawing: Drawing): void {
    this.#y += ABOVE_PX;
    this.#add(drawingBlock(drawing));
  }

  /** As many pieces beside each other as there is room for. */
  writePieces(pieces: readonly Piece[], betweenPx = BETWEEN_PX): void {
    if (pieces.length === 0) return;
    this.#add(flowBlock(pieces, this.room, { betweenPx, linesPx: GAP_PX / 2 }));
  }

  #add(block: Block): void {
    this.#content.push(...placed(block, EDGE_PX, this.#y));
    this.#y += block.heightPx + GAP_PX;
  }

  /** All that was written, as the root of a file. */
  file({ title, description, ground }: SheetFile): Described {
    const widthPx = this.room.widthPx + 2 * EDGE_PX;
    const heightPx = Math.ceil(this.#y + EDGE_PX);
    const root = {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width: widthPx, height: heightPx },
      ...{ viewBox: `0 0 ${widthPx} ${heightPx}`, 'font-family': this.room.fontFamily },
      ...{ role: 'img', 'aria-labelledby': 'title description' },
    };
    return node('svg', root, [
      node('title', { id: 'title' }, title),
      node('desc', { id: 'description' }, description),
      node('rect', { width: widthPx, height: heightPx, fill: ground }),
      ...this.#content,
    ]);
  }
}
