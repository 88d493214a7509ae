// Defines the states of an element, and lets CSS read them.

/**
 * `loading`: the data are not loaded yet, or the picture is not made; `drawn`: the picture is shown;
 * `failed`: the data could not be loaded or drawn; `stale`: newer data failed and the last good picture is
 * still shown; `empty`: there are no data.
 */
export type State = 'loading' | 'drawn' | 'failed' | 'stale' | 'empty';

/** Sets the state on an element, so that CSS reads `:state(drawn)`. Does nothing in browsers without custom states. */
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
