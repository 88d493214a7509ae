// The states of an element, and how CSS can read them.

/**
 * `loading`: data are on their way, or their picture is; `drawn`: the picture stands; `failed`: the data could
 * not be had or not be drawn; `stale`: the same, with the last good picture kept; `empty`: there are no data.
 */
export type State = 'loading' | 'drawn' | 'failed' | 'stale' | 'empty';

/** Sets the state on an element, so that CSS reads `:state(drawn)`. Browsers without custom states have none. */
export class CustomState {
  readonly #states: CustomStateSet | undefined;
  #shown: State | undefined;

  constructor(element: HTMLElement) {
    this.#states = element.attachInternals?.().states;
  }

  show(state: State): void {
    if (state === this.#shown) return;
    try {
      if (this.#shown) this.#states?.delete(this.#shown);
      this.#states?.add(state);
    } catch {
      // Chrome and Edge before 125 accept only names that begin with two hyphens.
    }
    this.#shown = state;
  }
}
