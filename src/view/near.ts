// Waits until elements near the window, with one observer for all elements of a page, or until the page is printed.

/** What waits for an element is done when it is this near. */
const NEAR = '300px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `then` once, when the element nears the window or goes to paper. */
export function whenNear(element: Element, then: () => void): void {
  if (waiting.size === 0) addEventListener('beforeprint', callAll);
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
  removeEventListener('beforeprint', callAll);
}

/** What has not arrived when the page is printed is there when it is printed again. */
function callAll(): void {
  for (const [element, then] of [...waiting]) {
    stopWaiting(element);
    then();
  }
}

function call(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    const then = waiting.get(target);
    if (!isIntersecting || !then) continue;
    stopWaiting(target);
    then();
  }
}
