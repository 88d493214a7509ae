// Lets the pointer reach the tooltip that a person has stopped at: on the way there, no other point takes its place
// (WCAG 2.2, 1.4.13 Content on Hover or Focus).
import { pointerBox } from './pointer-box.js';

/** After this long without a move, a person is reading. */
const REST_MS = 300;

/** What is needed of a move of the pointer. */
export type Move = Pick<PointerEvent, 'clientX' | 'clientY' | 'timeStamp'>;

export class Rest {
  #last: Move | undefined;
  /** Where the pointer rested. */
  #from: Move | undefined;

  /** Whether a move stays within what spans the place of rest and the tooltip. */
  holds(move: Move, tooltip: Element | null): boolean {
    const last = this.#last;
    this.#last = move;
    if (last && move.timeStamp - last.timeStamp > REST_MS) this.#from = last;
    if (this.#from && tooltip && spans(this.#from, pointerBox(tooltip), move)) return true;
    this.#from = undefined;
    return false;
  }
}

const spans = (
  from: Move,
  { left, right, top, bottom }: DOMRectReadOnly,
  { clientX, clientY }: Move,
): boolean =>
  clientX >= Math.min(left, from.clientX) &&
  clientX <= Math.max(right, from.clientX) &&
  clientY >= Math.min(top, from.clientY) &&
  clientY <= Math.max(bottom, from.clientY);
