// Knows the widths of all elements of a page, with one observer. What a drawing needs of each is read together, in
// the frame that paints it and before any is drawn: reading after the first would lay out the page again for each.

/** What is known of the place of an element. */
export interface Place {
  /** Between its paddings; 0 where it is not laid out. */
  readonly widthPx: number;
  readonly fontFamily: string;
  /** Whether it is in the window or within a window's height of it. */
  readonly isNear: boolean;
}

interface Observed {
  readonly receive: (place: Place) => void;
  /** As it was read last. */
  widthPx?: number;
}

/** Style and observer round a width in their own ways. */
const SAME_PX = 0.1;

const observed = new Map<Element, Observed>();
const unread = new Set<Element>();
let observer: ResizeObserver | undefined;

/** Tells of the place of an element in the next frame before it is painted, and whenever its width may have changed. */
export function observeWidth(element: Element, receive: Observed['receive']): void {
  if (observed.size === 0) {
    // The browser tells of a new size of the window before it paints, and of other widths only when it does.
    addEventListener('resize', readAll);
    observer = new ResizeObserver(compare);
  }
  observed.set(element, { receive });
  observer!.observe(element);
  readSoon(element);
}

export function unobserveWidth(element: Element): void {
  observed.delete(element);
  unread.delete(element);
  observer?.unobserve(element);
  if (observed.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener('resize', readAll);
}

const readAll = (): void => observed.forEach((_, element) => readSoon(element));

/** Nothing is drawn here: a new height within the callback would be an error on the page's window. */
function compare(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, contentRect } of entries) {
    const { widthPx } = observed.get(target) ?? {};
    if (widthPx !== undefined && Math.abs(widthPx - contentRect.width) > SAME_PX) readSoon(target);
  }
}

function readSoon(element: Element): void {
  if (unread.size === 0) requestAnimationFrame(read);
  unread.add(element);
}

function read(): void {
  const places = [...unread].map((element) => [element, placeOf(element)] as const);
  unread.clear();
  for (const [element, place] of places) {
    const known = observed.get(element);
    if (known) known.widthPx = place.widthPx;
    known?.receive(place);
  }
}

/** The place that an element has now. */
export function placeOf(element: Element): Place {
  const { top, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    widthPx: element.getClientRects().length > 0 ? contentWidthPx(style) : 0,
    fontFamily: style.fontFamily,
    isNear: bottom > -innerHeight && top < 2 * innerHeight,
  };
}

/** Without the paddings and borders, which are in the width of some boxes. */
function contentWidthPx(style: CSSStyleDeclaration): number {
  const { width, boxSizing, paddingLeft, paddingRight } = style;
  const { borderLeftWidth, borderRightWidth } = style;
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth];
  const aroundPx = around.reduce((sum, px) => sum + parseFloat(px), 0);
  return parseFloat(width) - (boxSizing === 'border-box' ? aroundPx : 0) || 0;
}
