// Keeps what the polite region says: only what has changed in a picture that was there before.
import type { CoreWords } from '../core/words/words.js';
import type { Scene } from './scene.js';

interface Shown {
  readonly scene: Scene;
  readonly model: object;
  readonly core: CoreWords;
}

export class News {
  #last: Shown | undefined;
  #text = '';

  /** What to say; `''` before anything has changed. */
  get text(): string {
    return this.#text;
  }

  /**
   * Tells what is shown now: new figures by their sentence, another view by its own, or else by what it is.
   *
   * @param canTell whether the words for what a picture is have been loaded
   */
  show(now: Shown, canTell: boolean): void {
    const last = this.#last;
    this.#last = now;
    // A page that changes its language says so itself.
    if (!last || last.core !== now.core) return;
    const { standfirst } = now.scene.surface;
    if (last.model !== now.model) {
      this.#text = [now.core.card.renewed, standfirst].filter(Boolean).join(' ');
    } else if (last.scene.surface.standfirst !== standfirst) this.#text = standfirst;
    else if (now.scene.change && last.scene.change !== now.scene.change)
      this.#text = now.scene.change;
    else if (last.scene.kind !== now.scene.kind && canTell) this.#text = now.scene.about();
  }
}
