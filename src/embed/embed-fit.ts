// Fits a page into its frame: tells the page around how high it is and, where nobody listens, makes itself compact
// and then scrolls. Until that is known it shows no scroll bar, which would take width and change the height again.
import { heightMessage, hostTextIn } from './frame-message.js';
import { HeightEcho } from './height-echo.js';

/** How long the page around has to give the height that it was told. */
const GRANTED_MS = 300;

/** A frame that nobody can read in, as while a page is photographed or a panel opens. */
const LEAST_PX = 40;

/** Marks the root of a page that scrolls. */
const SCROLLS = 'scrolls';

/** What the page shows. */
export interface Fitted {
  /** Whether it has its height, and is no longer loading. */
  readonly isSettled: () => boolean;
  /** Asks for the form that takes less height, or for the usual one. */
  readonly setCompact: (isCompact: boolean) => void;
}

export class EmbedFit {
  readonly #content: Element;
  readonly #fitted: Fitted;
  readonly #host: Window;
  readonly #echo = new HeightEcho();
  /** Somebody in the page around listens. */
  #isHeard = false;
  #isCompact = false;
  /** The height that the usual form needs where it has been given up. */
  #usualPx: number | undefined;
  #window = sizeOfWindow();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param host the window of the page around */
  constructor(content: Element, host: Window, fitted: Fitted) {
    this.#content = content;
    this.#fitted = fitted;
    this.#host = host;
  }

  watch(): void {
    new ResizeObserver(() => this.look()).observe(this.#content);
    addEventListener('resize', () => this.#onResize());
    addEventListener('message', ({ source, data }) => {
      if (source === this.#host) this.#onMessage(hostTextIn(data));
    });
    for (const type of ['pointerdown', 'keydown'] as const) {
      addEventListener(type, () => this.#echo.acted(), { capture: true, passive: true });
    }
  }

  /** Tells the height, where it is another. */
  look(): void {
    if (!this.#fitted.isSettled() || innerWidth < LEAST_PX) return;
    // Without the page around, the height of the compact form is of no use to anybody.
    if (!this.#isCompact) this.#tell();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fit(), GRANTED_MS);
  }

  #tell(): void {
    const heightPx = this.#heightPx;
    if (this.#echo.admits({ heightPx, widthPx: innerWidth, ms: performance.now() })) {
      this.#send(heightPx);
    }
  }

  /** To whoever has the page in a frame: a height is no secret. */
  #send(heightPx: number): void {
    this.#host.postMessage(heightMessage(heightPx), '*');
  }

  get #heightPx(): number {
    return Math.ceil(this.#content.getBoundingClientRect().height);
  }

  #fit(): void {
    const isHigher = this.#heightPx > innerHeight;
    if (isHigher && !this.#isHeard && !this.#isCompact) {
      this.#usualPx = this.#heightPx;
      return this.#compact(true);
    }
    // Once it scrolls it does so until its frame changes: without the bar it may be too high again.
    if (isHigher) document.documentElement.classList.add(SCROLLS);
  }

  #compact(isCompact: boolean): void {
    this.#isCompact = isCompact;
    this.#fitted.setCompact(isCompact);
    this.look();
  }

  #onResize(): void {
    const [before, now] = [this.#window, sizeOfWindow()];
    this.#window = now;
    const isOther = now.widthPx !== before.widthPx;
    if (!isOther) this.#echo.resized(performance.now());
    document.documentElement.classList.remove(SCROLLS);
    const isRoomy = isOther || now.heightPx >= (this.#usualPx ?? 0);
    if (this.#isCompact && isRoomy) this.#compact(false);
    else this.look();
  }

  #onMessage(text: ReturnType<typeof hostTextIn>): void {
    if (text === undefined) return;
    this.#isHeard = true;
    if (this.#isCompact) this.#compact(false);
    else if (text === 'ask' && this.#echo.toldPx !== undefined) this.#send(this.#echo.toldPx);
  }
}

/** With its scroll bar. */
const sizeOfWindow = () => ({ widthPx: innerWidth, heightPx: innerHeight });
