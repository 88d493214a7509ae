// Watches the room that a picture has: the width of its element, the width of paper, and the fonts.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../core/chart/frame.js';
import { textMeasure } from './measure-text.js';

type RoomHost = ReactiveControllerHost & HTMLElement;

/** The widest that a picture is on paper, which cannot be measured before printing. One made for a wide window would be too small. */
const paperWidthPx = (element: Element): number =>
  parseFloat(getComputedStyle(element).getPropertyValue('--_print-width')) || Infinity;

export class PictureRoom implements ReactiveController {
  readonly #host: RoomHost;
  #widthPx = 0;
  /** The width observed last: it may change twice within an animation frame. */
  #observedPx = 0;
  #measure: MeasureText | undefined;
  #resize: ResizeObserver | undefined;

  constructor(host: RoomHost) {
    this.#host = host;
    host.addController(this);
  }

  /** In whole px; 0 before the element has been laid out. */
  get widthPx(): number {
    return this.#widthPx;
  }

  /** A new function whenever the font may have changed. */
  get measure(): MeasureText {
    return (this.#measure ??= textMeasure(this.#host));
  }

  hostConnected(): void {
    // An animation frame later, because a new height within the callback is an error on the page's window.
    this.#resize = new ResizeObserver(([entry]) => {
      this.#observedPx = entry!.contentRect.width;
      requestAnimationFrame(() => this.#fit(this.#observedPx));
    });
    this.#resize.observe(this.#host);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // The page may have moved the element to a place with another font.
    this.#measureAgain();
    if (document.fonts.status === 'loading') void document.fonts.ready.then(this.#measureAgain);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    const onPaperPx = Math.min(this.#observedPx, paperWidthPx(this.#host));
    this.#fit(type === 'beforeprint' ? onPaperPx : this.#observedPx);
  };

  readonly #measureAgain = (): void => {
    this.#measure = undefined;
    this.#host.requestUpdate();
  };

  #fit(widthPx: number): void {
    const rounded = Math.floor(widthPx);
    if (rounded === this.#widthPx || rounded === 0) return;
    this.#widthPx = rounded;
    this.#host.requestUpdate();
  }
}
