// Gives each frame with a widget the height that it tells. Where its author has kept room for it, nothing that a
// reader sees is moved: the height is given when the frame is out of sight, or when a person does something.
import { isAnchored } from './anchored.js';
import { heightIn, hostMessage } from './frame-message.js';

interface Kept {
  /** The author has given the frame a height, in its tag. */
  readonly hasRoom: boolean;
  wantedPx: number;
}

/** So long after what a person does the page may move: browsers count it as expected. */
const EXPECTED_MS = 400;

/** Watches a page as long as it is open. It does no harm twice. */
export const sizeFrames = (page: Document = document): void => new FrameHeights(page).watch();

class FrameHeights {
  readonly #page: Document;
  readonly #kept = new WeakMap<HTMLIFrameElement, Kept>();
  readonly #waiting = new Set<HTMLIFrameElement>();
  #expectedUntil = 0;
  readonly #sight = new IntersectionObserver(
    (entries) => entries.forEach(({ target }) => this.#consider(target as HTMLIFrameElement)),
    { threshold: [0, 1] },
  );

  constructor(page: Document) {
    this.#page = page;
  }

  watch(): void {
    addEventListener('message', (event) => this.#onMessage(event));
    for (const type of ['click', 'keydown', 'resize'] as const) {
      addEventListener(type, () => this.#onPerson(), { capture: true, passive: true });
    }
    // The keyboard or the pointer has gone into a frame.
    addEventListener('blur', () => this.#considerAll());
    for (const frame of this.#frames()) {
      frame.contentWindow?.postMessage(hostMessage('ask'), '*');
    }
  }

  /** Those of the page whose own address is that of a widget. */
  #frames(): readonly HTMLIFrameElement[] {
    return [...this.#page.querySelectorAll('iframe')].filter((frame) => addressIn(frame));
  }

  #onMessage({ source, origin, data }: MessageEvent<unknown>): void {
    const heightPx = heightIn(data);
    if (heightPx === undefined) return;
    const frame = this.#frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isOriginOf(frame, origin)) return;
    frame.contentWindow!.postMessage(hostMessage('heard'), '*');
    const hasRoom = frame.hasAttribute('height') || frame.style.height !== '';
    const kept = this.#kept.get(frame) ?? { hasRoom, wantedPx: 0 };
    kept.wantedPx = heightPx;
    this.#kept.set(frame, kept);
    this.#consider(frame);
  }

  /** After what was pressed has been done: nothing moves from under the pointer. */
  #onPerson(): void {
    setTimeout(() => {
      this.#expectedUntil = performance.now() + EXPECTED_MS;
      this.#considerAll();
    });
  }

  #considerAll(): void {
    this.#waiting.forEach((frame) => this.#consider(frame));
  }

  #consider(frame: HTMLIFrameElement): void {
    const kept = this.#kept.get(frame);
    if (!kept) return;
    const heightPx = kept.wantedPx + edgesPx(frame);
    const isFree =
      !kept.hasRoom ||
      performance.now() < this.#expectedUntil ||
      this.#page.activeElement === frame ||
      movesNothing(frame, heightPx);
    if (!isFree) {
      this.#waiting.add(frame);
      return this.#sight.observe(frame);
    }
    this.#waiting.delete(frame);
    this.#sight.unobserve(frame);
    frame.style.setProperty('height', `${heightPx}px`);
  }
}

/** The address of a frame with a widget; undefined of any other. */
function addressIn({ src }: HTMLIFrameElement): URL | undefined {
  if (!src.includes('embed.html?')) return undefined;
  try {
    const url = new URL(src);
    return url.pathname.endsWith('/embed.html') && url.searchParams.has('widget') ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A frame with a sandbox has no origin, unless it is allowed its own. */
function isOriginOf(frame: HTMLIFrameElement, origin: string): boolean {
  const { sandbox } = frame;
  const isOpaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : addressIn(frame)?.origin);
}

/** What the style sheets of the page count to the height of a frame, beside its page. */
function edgesPx(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  const edges = [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom];
  return edges.reduce((sum, edge) => sum + parseFloat(edge), 0);
}

/**
 * Whether nothing that a reader sees moves: what follows is out of sight before and after, or the frame is above it all
 * and the browser keeps what is in sight in its place.
 */
function movesNothing(frame: HTMLIFrameElement, heightPx: number): boolean {
  const { top, bottom, height } = frame.getBoundingClientRect();
  if (height === 0) return true;
  const bottomThen = top + heightPx * (height / (frame.offsetHeight || height));
  if (Math.min(bottom, bottomThen) >= innerHeight) return true;
  return bottom <= 0 && isAnchored(frame);
}
