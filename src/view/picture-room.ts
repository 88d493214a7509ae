// Watches the room that a picture has: the width of its element, the width of paper, and the text around it.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { type Density, FONT_PX, type Frame } from '../core/chart/frame.js';
import { LEAST_PX } from '../core/chart/least-width.js';
import { textMeasure } from './measure-text.js';
import { ignoreFonts, listenForFonts } from './page-fonts.js';
import {
  observeText,
  observeWidth,
  type Place,
  placeOf,
  readPlace,
  textOf,
  unobserveWidth,
} from './page-widths.js';
import { ignorePaper, listenForPaper, type PaperListener } from './paper.js';
import { SAMPLE } from './written-card.js';

type RoomHost = ReactiveControllerHost & HTMLElement;

/** The width of upright A4 between margins of 25 mm, which fits between narrower ones too. */
const A4_PX = 604;

/** The text of the page that pictures are laid out for, and the least that any text of a picture has. */
const [USUAL_PX, LEAST_TEXT_PX] = [16, 12];

/** A page may be laid out in several steps. */
const UNTIL_WARNED_MS = 1000;

/** What a picture is laid out for at least; below it, text is not larger than usual. */
const LARGE_TEXT_PX = 280;

/** The width that the page gives pictures on paper; undefined where it does not say. */
const statedOnPaperPx = (element: Element): number | undefined =>
  parseFloat(getComputedStyle(element).getPropertyValue('--council-print-width')) || undefined;

export class PictureRoom implements ReactiveController, PaperListener {
  readonly drawNow: () => void;
  readonly #host: RoomHost;
  #widthPx = 0;
  /** Asks after a while whether the page gives the element any width. */
  #asking: ReturnType<typeof setTimeout> | undefined;
  /** The last place in the window. */
  #place: Place | undefined;
  #onPaper = false;
  #text: Place['text'] | undefined;
  #colours = '';

  /** @param drawNow brings the host up to date without waiting */
  constructor(host: RoomHost, drawNow: () => void) {
    this.#host = host;
    this.drawNow = drawNow;
    host.addController(this);
  }

  /** Whether there is a width, but too little for a picture. */
  get isNarrow(): boolean {
    return this.#widthPx > 0 && this.#widthPx < LEAST_PX;
  }

  /**
   * How many px of the page one of the frame takes. Pictures are laid out as in a page whose text has 16 px, and drawn
   * as large as the text around them is: then all of a picture grows with it.
   */
  scale(density: Density): number {
    const { sizePx, leastPx } = this.#textNow;
    const scale = Math.max(sizePx / USUAL_PX, Math.max(LEAST_TEXT_PX, leastPx) / FONT_PX[density]);
    return scale > 1 ? Math.max(1, Math.min(scale, this.#widthPx / LARGE_TEXT_PX)) : scale || 1;
  }

  /**
   * What a picture is laid out in; undefined where there is no room for one. Nobody asks before there is a width: it
   * may cost a layout.
   */
  frame(density: Density): Frame | undefined {
    if (this.#widthPx < LEAST_PX) return undefined;
    const scale = this.scale(density);
    const widthPx = Math.floor(this.#widthPx / scale);
    return { widthPx, density, measure: textMeasure(this.#textNow, scale) };
  }

  /** The width while the page is being printed, else undefined. */
  get paperPx(): number | undefined {
    return this.#onPaper ? this.#widthPx : undefined;
  }

  /** Whether a person is likely to see the element soon: it is near the window, or on paper. */
  get isNear(): boolean {
    return this.#onPaper || this.#place?.isNear !== false;
  }

  /** For the ground that the element stands on, as CSS; `''` for the usual ones. */
  get colours(): string {
    return this.#colours;
  }

  /** Colours of the page have changed. */
  readAgain(): void {
    readPlace(this.#host);
  }

  get #textNow(): Place['text'] {
    return (this.#text ??= textOf(this.#host));
  }

  hostConnected(): void {
    observeWidth(this.#host, this.#settle);
    this.#asking ??= setTimeout(this.#warnOfNoWidth, UNTIL_WARNED_MS);
    listenForPaper(this);
    // Fonts may have come while the element was away. Whether it has another one is read in the next frame.
    this.#measureAgain();
    listenForFonts(this.#measureAgain);
  }

  /** Once it is written. */
  hostUpdated(): void {
    const text = this.#host.shadowRoot?.querySelector(SAMPLE);
    if (text) observeText(this.#host, text);
  }

  hostDisconnected(): void {
    unobserveWidth(this.#host);
    clearTimeout(this.#asking);
    this.#asking = undefined;
    ignorePaper(this);
    ignoreFonts(this.#measureAgain);
  }

  readonly #settle = (place: Place): void => {
    this.#place = place;
    const { text, colours } = place;
    if (!isSame(this.#text, text) || this.#colours !== colours) this.#host.requestUpdate();
    this.#text = text;
    this.#colours = colours;
    // On paper the picture has another width than the window gives.
    if (!this.#onPaper) this.#fit(place.widthPx);
  };

  /** A while after the element has come to a place; what is hidden has no width either, and is shown when a person opens it. */
  readonly #warnOfNoWidth = (): void => {
    const { localName } = this.#host;
    if (placeOf(this.#host).widthPx > 0 || !this.#host.checkVisibility?.()) return;
    console.warn(`${localName}: expected a width, received 0; give the element or its parent one`);
  };

  /** The width of paper can only be guessed, unless the page states it. */
  toPaper(): void {
    const { widthPx = 0 } = this.#place ?? {};
    const guessPx = widthPx < LEAST_PX ? A4_PX : Math.min(widthPx, A4_PX);
    this.#layOut(true, statedOnPaperPx(this.#host) ?? guessPx);
  }

  /**
   * What was drawn before the page had this width stays where it fits: Chromium has counted its pages by now, so what
   * becomes shorter leaves empty ones at the end, and what becomes longer is cut off there.
   */
  onPaper(): void {
    const paperPx = placeOf(this.#host).widthPx;
    if (paperPx < LEAST_PX) return this.toPaper();
    const mostPx = Math.min(paperPx, statedOnPaperPx(this.#host) ?? Infinity);
    this.#layOut(true, this.#onPaper ? Math.min(mostPx, this.#widthPx) : mostPx);
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

const isSame = (one: Place['text'] | undefined, other: Place['text']): boolean =>
  one?.fontFamily === other.fontFamily &&
  one.sizePx === other.sizePx &&
  one.leastPx === other.leastPx &&
  one.letterPx === other.letterPx &&
  one.wordPx === other.wordPx;
