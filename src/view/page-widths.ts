// Observes the widths of all elements of a page with one observer, and reads what a drawing needs of each before
// any is drawn: reading after the first would lay out the page again for each.

/** What is known of the place of an element. */
export interface Place {
  /** Between its paddings. */
  readonly widthPx: number;
  readonly fontFamily: string;
  /** Whether it is in the window or within a window's height of it. */
  readonly isNear: boolean;
}

interface Observed {
  readonly receive: (place: Place) => void;
  widthPx: number;
}

const observed = new Map<Element, Observed>();
let observer: ResizeObserver | undefined;
/** Observed again in the next frame. */
const drawn = new Set<Element>();

/** Tells of the place of an element whenever its width changes, in the frame in which the new width is known. */
export function observeWidth(element: Element, receive: (place: Place) => void): void {
  observed.set(element, { receive, widthPx: -1 });
  observer ??= new ResizeObserver(placeAll);
  observer.observe(element);
}

export function unobserveWidth(element: Element): void {
  observed.delete(element);
  drawn.delete(element);
  observer?.unobserve(element);
}

/**
 * A drawing that is made at once has a new height, which the browser would report as an error on the page's
 * window: so the element is not observed until the next frame.
 */
function placeAll(entries: readonly ResizeObserverEntry[]): void {
  const changed = entries.filter(
    ({ target, contentRect }) => observed.get(target)?.widthPx !== contentRect.width,
  );
  const places = changed.map(({ target, contentRect }) => placeOf(target, contentRect.width));
  changed.forEach(({ target }, i) => {
    const known = observed.get(target);
    if (!known) return;
    known.widthPx = places[i]!.widthPx;
    if (drawn.size === 0) requestAnimationFrame(observeAgain);
    drawn.add(target);
    observer!.unobserve(target);
    known.receive(places[i]!);
  });
}

function observeAgain(): void {
  drawn.forEach((element) => observer!.observe(element));
  drawn.clear();
}

function placeOf(element: Element, widthPx: number): Place {
  const { top, bottom } = element.getBoundingClientRect();
  return {
    widthPx,
    fontFamily: getComputedStyle(element).fontFamily,
    isNear: bottom > -innerHeight && top < 2 * innerHeight,
  };
}
