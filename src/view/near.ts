// Waits until elements near the window, with one observer for all elements of a page.

/** What waits for an element is done when it is this near. */
const NEAR = '300px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `then` once, when the element nears the window. */
export function whenNear(element: Element, then: () => void): void {
  observer ??= new IntersectionObserver(call, { rootMargin: NEAR });
  waiting.set(element, then);
  observer.observe(element);
}

export function stopWaiting(element: Element): void {
  if (!waiting.delete(element)) return;
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

function call(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    const then = waiting.get(target);
    if (!isIntersecting || !then) continue;
    stopWaiting(target);
    then();
  }
}
