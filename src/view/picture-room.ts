// Watches the room that a picture has: the width of its element, the width of paper, and the fonts.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { MeasureText } from '../core/chart/frame.js';
import { textMeasure } from './measure-text.js';
import { ignoreFonts, listenForFonts } from './page-fonts.js';
import { observeWidth, type Place, placeOf, unobserveWidth } from './page-widths.js';
import { ignorePaper, listenForPaper, type PaperListener } from './paper.js';

type RoomHost = ReactiveControllerHost & HTMLElement;

/** The width of upright A4 between usual margins. */
const A4_PX = 680;

/** A narrower element is hidden from sight in some way, and its width says nothing of paper. */
const LEAST_PX = 120;

/** The widest that the page lets a picture be on paper; undefined where it does not say. */
const allowedOnPaperPx = (element: Element): number | undefined =>
  parseFloat(getComputedStyle(element).getPropertyValue('--council-print-width')) || undefined;

export class PictureRoom implements ReactiveController, PaperListener {
  readonly #host: RoomHost;
  #widthPx = 0;
  /** The last place in the window. */
  #place: Place | undefined;
  #onPaper = false;
  #fontFamily: string | undefined;

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

  /** Whether a person is likely to see the element soon: it is near the window, or on paper. */
  get isNear(): boolean {
    return this.#onPaper || this.#place?.isNear !== false;
  }

  /** Another function whenever the font may have changed. Nobody asks before there is a width: it may cost a layout. */
  get measure(): MeasureText {
    return textMeasure((this.#fontFamily ??= getComputedStyle(this.#host).fontFamily));
  }

  hostConnected(): void {
    observeWidth(this.#host, this.#settle);
    listenForPaper(this);
    // Fonts may have come while the element was away. Whether it has another one is read in the next frame.
    this.#measureAgain();
    listenForFonts(this.#measureAgain);
  }

  hostDisconnected(): void {
    unobserveWidth(this.#host);
    ignorePaper(this);
    ignoreFonts(this.#measureAgain);
  }

  readonly #settle = (place: Place): void => {
    this.#place = place;
    if (this.#fontFamily !== place.fontFamily) this.#host.requestUpdate();
    this.#fontFamily = place.fontFamily;
    // On paper the picture has another width than the window gives.
    if (!this.#onPaper) this.#fit(place.widthPx);
  };

  /** The width of paper can only be guessed. */
  toPaper(): void {
    const paperPx = allowedOnPaperPx(this.#host) ?? A4_PX;
    const { widthPx = 0 } = this.#place ?? {};
    this.#layOut(true, widthPx < LEAST_PX ? paperPx : Math.min(widthPx, paperPx));
  }

  onPaper(): void {
    const paperPx = placeOf(this.#host).widthPx;
    if (paperPx < LEAST_PX) return this.toPaper();
    this.#layOut(true, Math.min(paperPx, allowedOnPaperPx(this.#host) ?? Infinity));
  }

  toWindow(): void {
    this.#layOut(false, this.#place?.widthPx ?? 0);
  }

  #layOut(onPaper: boolean, widthPx: number): void {
    if (this.#onPaper !== onPaper) this.#host.requestUpdate();
    this.#onPaper = onPaper;
    this.#fit(widthPx);
  }

  readonly #measureAgain = (): void => this.#host.requestUpdate();

  #fit(widthPx: number): void {
    const rounded = Math.floor(widthPx);
    if (rounded === this.#widthPx || rounded === 0) return;
    this.#widthPx = rounded;
    this.#host.requestUpdate();
  }
}
