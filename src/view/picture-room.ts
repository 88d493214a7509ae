// Watches the room that a picture has: the width of its element, the width of paper, and the fonts.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../core/chart/frame.js';
import { textMeasure } from './measure-text.js';

type RoomHost = ReactiveControllerHost & HTMLElement;

/** The width of upright A4 between usual margins. */
const A4_PX = 680;

/** A narrower element is hidden from sight in some way, and its width says nothing of paper. */
const LEAST_PX = 120;

/** The widest that the page lets a picture be on paper; undefined where it does not say. */
const allowedOnPaperPx = (element: Element): number | undefined =>
  parseFloat(getComputedStyle(element).getPropertyValue('--council-print-width')) || undefined;

/** The width between the paddings of an element; 0 where it is not laid out. */
function contentWidthPx(element: Element): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
}

export class PictureRoom implements ReactiveController {
  readonly #host: RoomHost;
  #widthPx = 0;
  /** The width observed last: it may change twice within an animation frame. */
  #observedPx = 0;
  #onPaper = false;
  #printing: MediaQueryList | undefined;
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

  /** The width while the page is being printed, else undefined. */
  get paperPx(): number | undefined {
    return this.#onPaper ? this.#widthPx : undefined;
  }

  /** A new function whenever the font may have changed. */
  get measure(): MeasureText {
    return (this.#measure ??= textMeasure(this.#host));
  }

  hostConnected(): void {
    // An animation frame later, because a new height within the callback is an error on the page's window.
    this.#resize = new ResizeObserver(([entry]) => {
      this.#observedPx = entry!.contentRect.width;
      // On paper the picture has another width than the window gives.
      requestAnimationFrame(() => this.#onPaper || this.#fit(this.#observedPx));
    });
    this.#resize.observe(this.#host);
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toWindow);
    this.#printing = matchMedia('print');
    this.#printing.addEventListener('change', this.#toMedium);
    // The page may have moved the element to a place with another font.
    this.#measureAgain();
    if (document.fonts.status === 'loading') void document.fonts.ready.then(this.#measureAgain);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toWindow);
    this.#printing?.removeEventListener('change', this.#toMedium);
  }

  /** Before the page has the width of paper, which can only be guessed then. */
  readonly #toPaper = (): void => {
    const paperPx = allowedOnPaperPx(this.#host) ?? A4_PX;
    const observedPx = this.#observedPx;
    this.#layOut(true, observedPx < LEAST_PX ? paperPx : Math.min(observedPx, paperPx));
  };

  /** Chromium and WebKit tell of the medium when the page has the width of paper: upright or on its side. */
  readonly #toMedium = ({ matches }: MediaQueryListEvent): void => {
    if (!matches) return this.#toWindow();
    const paperPx = contentWidthPx(this.#host);
    if (paperPx < LEAST_PX) return this.#toPaper();
    this.#layOut(true, Math.min(paperPx, allowedOnPaperPx(this.#host) ?? Infinity));
  };

  readonly #toWindow = (): void => this.#layOut(false, this.#observedPx);

  #layOut(onPaper: boolean, widthPx: number): void {
    if (this.#onPaper !== onPaper) this.#host.requestUpdate();
    this.#onPaper = onPaper;
    this.#fit(widthPx);
  }

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
