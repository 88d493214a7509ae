// Knows the place of every element of a page: its width, the text around it and the ground below it, with one observer
// for each window. All are read together, in the frame that paints them and before any is drawn: reading after the first
// would lay out the page again for each.
import { groundColours, type Grounds } from './ground.js';
import type { TextStyle } from './measure-text.js';
import { type View, windowOf } from './window-of.js';
import { ROOM, SAMPLE } from './written-card.js';

/** What is known of the place of an element. */
export interface Place {
  /** Between its paddings; 0 where it is not laid out. */
  readonly widthPx: number;
  /** Around it, as the page, a reader and the browser have it; the browser may let no text be smaller than `leastPx`. */
  readonly text: TextStyle & { readonly sizePx: number; readonly leastPx: number };
  /** For the ground that it stands on, as CSS; `''` for the usual ones. */
  readonly colours: string;
  /** Whether it is in the window or within a window's height of it. */
  readonly isNear: boolean;
}

interface Observed {
  readonly receive: (place: Place) => void;
  /** As it was read last. */
  widthPx?: number;
  text?: Element;
  textPx?: number;
  /** What has the width of an element that has no box of its own; null before it is there. */
  room?: Element | null | undefined;
}

/** Style and observer round a width in their own ways. */
const SAME_PX = 0.1;

/** Tells of the place of an element in the next frame before it is painted, and whenever its width may have changed. */
export function observeWidth(element: Element, receive: Observed['receive']): void {
  const view = windowOf(element.ownerDocument);
  // In a document without a window nothing has a width.
  if (!view) return;
  const widths = ofViews.get(view) ?? new Widths(view);
  ofViews.set(view, widths);
  ofElements.set(element, widths);
  widths.observe(element, receive);
}

/** Tells of the place again when this text of the element is wider or narrower: its font or its spacing has changed. */
export function observeText(element: Element, text: Element): void {
  ofElements.get(element)?.observeText(element, text);
}

/** Reads the place in the next frame: the page has changed something that no observer tells of. */
export function readPlace(element: Element): void {
  ofElements.get(element)?.readSoon(element);
}

export function unobserveWidth(element: Element): void {
  const widths = ofElements.get(element);
  ofElements.delete(element);
  if (widths?.unobserve(element)) ofViews.delete(widths.view);
}

/** A frame has its own widths: those of another window are told after it has been laid out, as an error. */
class Widths {
  readonly view: View;
  readonly #observed = new Map<Element, Observed>();
  readonly #unread = new Set<Element>();
  readonly #ofTexts = new WeakMap<Element, Element>();
  readonly #ofRooms = new WeakMap<Element, Element>();
  readonly #observer: ResizeObserver;

  constructor(view: View) {
    this.view = view;
    // The browser tells of a new size of the window before it paints, and of other widths only when it does.
    view.addEventListener('resize', this.#readAll);
    this.#observer = new view.ResizeObserver(this.#compare);
  }

  observe(element: Element, receive: Observed['receive']): void {
    this.#observed.set(element, { receive });
    this.#observer.observe(element);
    this.readSoon(element);
  }

  observeText(element: Element, text: Element): void {
    const known = this.#observed.get(element);
    if (!known || known.text === text) return;
    if (known.text) this.#observer.unobserve(known.text);
    known.text = text;
    this.#ofTexts.set(text, element);
    this.#observer.observe(text);
    if (known.room === null) this.#observeRoom(element, known, roomIn(element));
  }

  /** @returns whether it was the last one */
  unobserve(element: Element): boolean {
    const { text, room } = this.#observed.get(element) ?? {};
    this.#observed.delete(element);
    this.#unread.delete(element);
    this.#observer.unobserve(element);
    if (text) this.#observer.unobserve(text);
    if (room) this.#observer.unobserve(room);
    if (this.#observed.size > 0) return false;
    this.#observer.disconnect();
    this.view.removeEventListener('resize', this.#readAll);
    return true;
  }

  readonly #readAll = (): void => this.#observed.forEach((_, element) => this.readSoon(element));

  /** Nothing is drawn here: a new height within the callback would be an error on the page's window. */
  readonly #compare = (entries: readonly ResizeObserverEntry[]): void => {
    for (const { target, contentRect } of entries) {
      const ofText = this.#ofTexts.get(target);
      const element = ofText ?? this.#ofRooms.get(target) ?? target;
      const known = this.#observed.get(element);
      // Without a box of its own the element has no width to tell.
      if (!known || (known.room && target === element)) continue;
      const before = ofText ? known.textPx : known.widthPx;
      if (ofText) known.textPx = contentRect.width;
      if (before !== undefined && Math.abs(before - contentRect.width) > SAME_PX)
        this.readSoon(element);
    }
  };

  readSoon(element: Element): void {
    if (this.#unread.size === 0) this.view.requestAnimationFrame(this.#read);
    this.#unread.add(element);
  }

  readonly #read = (): void => {
    const unread = [...this.#unread].filter((element) => !this.#isOfNoWindow(element));
    this.#unread.clear();
    const grounds: Grounds = new Map();
    const places = unread.map((element) => ({ element, ...seenOf(element, grounds) }));
    for (const { element, place, room } of places) {
      const known = this.#observed.get(element);
      if (!known) continue;
      known.widthPx = place.widthPx;
      this.#observeRoom(element, known, room);
      known.receive(place);
    }
  };

  /** Of an element without a box, no observer tells when its parent has another width. */
  #observeRoom(element: Element, known: Observed, room: Observed['room']): void {
    if (known.room === room) return;
    if (known.room) this.#observer.unobserve(known.room);
    known.room = room;
    if (!room) return;
    this.#ofRooms.set(room, element);
    this.#observer.observe(room);
  }

  /** What takes a picture of a whole page gives it a window of 1 px for a moment: what has a place keeps it. */
  #isOfNoWindow(element: Element): boolean {
    return this.view.innerWidth <= 1 && this.#observed.get(element)?.widthPx !== undefined;
  }
}

const ofViews = new Map<View, Widths>();
const ofElements = new WeakMap<Element, Widths>();

/** The place that an element has now. */
export const placeOf = (element: Element): Place => seenOf(element, new Map()).place;

/** The same, with what has the width of an element that has no box of its own. */
function seenOf(
  element: Element,
  grounds: Grounds,
): { readonly place: Place; readonly room: Observed['room'] } {
  const { top, bottom } = element.getBoundingClientRect();
  const { innerHeight } = windowOf(element.ownerDocument) ?? globalThis;
  const { text, ink } = lookOf(element);
  const own = getComputedStyle(element);
  const room = roomOf(element, own);
  const isLaidOut = (room ?? element).getClientRects().length > 0;
  const place = {
    widthPx: isLaidOut ? contentWidthPx(room ? getComputedStyle(room) : own) : 0,
    text,
    colours: groundColours(element, ink, grounds),
    isNear: bottom > -innerHeight && top < 2 * innerHeight,
  };
  return { place, room };
}

/** Where a page resets its display, an element has no box, or none with a width, but its room has. */
const roomOf = (element: Element, { display }: CSSStyleDeclaration): Observed['room'] =>
  /^(inline|contents)$/.test(display) ? roomIn(element) : undefined;

const roomIn = (element: Element): Element | null =>
  element.shadowRoot?.querySelector(ROOM) ?? null;

/** How the text around an element's pictures looks now, and its colour. */
function lookOf(element: Element): { readonly text: Place['text']; readonly ink: string } {
  // Before it is written for the first time, an element has no text of its own.
  const sample = element.shadowRoot?.querySelector(SAMPLE);
  const { fontFamily, fontSize, letterSpacing, wordSpacing, color } = getComputedStyle(
    sample ?? element,
  );
  const text = {
    fontFamily,
    sizePx: parseFloat(fontSize),
    leastPx: sample ? parseFloat(getComputedStyle(sample, '::after').fontSize) : 0,
    letterPx: parseFloat(letterSpacing) || 0,
    wordPx: parseFloat(wordSpacing) || 0,
  };
  return { text, ink: color };
}

export const textOf = (element: Element): Place['text'] => lookOf(element).text;

/** Without the paddings and borders, which are in the width of some boxes. */
function contentWidthPx(style: CSSStyleDeclaration): number {
  const { width, boxSizing, paddingLeft, paddingRight } = style;
  const { borderLeftWidth, borderRightWidth } = style;
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth];
  const aroundPx = around.reduce((sum, px) => sum + parseFloat(px), 0);
  return parseFloat(width) - (boxSizing === 'border-box' ? aroundPx : 0) || 0;
}
