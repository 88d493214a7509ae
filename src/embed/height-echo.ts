// Stops a page in a frame whose height follows the height of its frame: each would make the other higher for ever.

/** So many changes are taken for the page's own; more, each right after the last was granted, are an echo. */
const MOST_IN_A_ROW = 4;

/** A change later than this after the frame got another height has another cause. */
const ECHO_MS = 1000;

/** Where the page is when its height is to be told; `ms` on any clock. */
export interface Moment {
  readonly heightPx: number;
  /** Of the window. */
  readonly widthPx: number;
  readonly ms: number;
}

export class HeightEcho {
  #told: Moment | undefined;
  #resizedMs = -Infinity;
  #inARow = 0;
  /** It is an echo: until a person does something, or the width is another, no height is told. */
  #isStopped = false;

  /** The window got another height, and kept its width. */
  resized(ms: number): void {
    this.#resizedMs = ms;
  }

  /** A person did something in the page: what changes then is meant. */
  acted(): void {
    this.#inARow = 0;
    this.#isStopped = false;
  }

  /** Whether the height is to be told: not where it is the one told last, nor where it is an echo. */
  admits(now: Moment): boolean {
    const told = this.#told;
    if (told?.heightPx === now.heightPx) return false;
    if (told?.widthPx !== now.widthPx) this.acted();
    const isEcho = told?.widthPx === now.widthPx && now.ms - this.#resizedMs < ECHO_MS;
    this.#inARow = isEcho ? this.#inARow + 1 : 0;
    this.#isStopped ||= this.#inARow > MOST_IN_A_ROW;
    if (this.#isStopped) return false;
    this.#told = now;
    return true;
  }

  /** The height that was told last. */
  get toldPx(): number | undefined {
    return this.#told?.heightPx;
  }
}
