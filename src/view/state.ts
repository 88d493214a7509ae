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
  #shown: readonly string[] = [];

  constructor(element: HTMLElement) {
    this.#states = element.attachInternals?.().states;
  }

  /** @param hasRoom whether room is kept for a picture that is on its way: CSS of the widget reads `:state(waiting)` */
  show(state: State, hasRoom: boolean): void {
    const states = state === 'loading' && hasRoom ? [state, 'waiting'] : [state];
    if (states.join() === this.#shown.join()) return;
    try {
      this.#shown.forEach((each) => this.#states?.delete(each));
      states.forEach((each) => this.#states?.add(each));
    } catch {
      // Chrome and Edge before 125 accept only names that begin with two hyphens.
    }
    this.#shown = states;
  }
}
