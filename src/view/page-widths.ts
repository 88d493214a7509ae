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

type Receive = (place: Place) => void;

const receivers = new Map<Element, Receive>();
const unread = new Set<Element>();
let observer: ResizeObserver | undefined;

/** Tells of the place of an element in the next frame before it is painted, and whenever its width may have changed. */
export function observeWidth(element: Element, receive: Receive): void {
  if (receivers.size === 0) {
    // The browser tells of a new size of the window before it paints, and of other widths only when it does.
    addEventListener('resize', readAll);
    observer ??= new ResizeObserver((entries) => entries.forEach(({ target }) => readSoon(target)));
  }
  receivers.set(element, receive);
  observer!.observe(element);
  readSoon(element);
}

export function unobserveWidth(element: Element): void {
  receivers.delete(element);
  unread.delete(element);
  observer?.unobserve(element);
  if (receivers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener('resize', readAll);
}

const readAll = (): void => receivers.forEach((_receive, element) => readSoon(element));

/** Never within the callback of the observer: a new height there is an error on the page's window. */
function readSoon(element: Element): void {
  if (unread.size === 0) requestAnimationFrame(read);
  unread.add(element);
}

function read(): void {
  const places = [...unread].map((element) => [element, placeOf(element)] as const);
  unread.clear();
  for (const [element, place] of places) receivers.get(element)?.(place);
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
