// Writes a card into the shadow root of its element, or what is shown without one, and keeps the focus in it.
import { type Content, node, rewrite, write } from './nodes.js';

/** In two places: what is shown without a picture, and the picture. */
export type Shown = readonly [withoutPicture: Content, card: Content];

const FOCUSABLE = '[tabindex], button';

export class WrittenCard {
  readonly #onSlot: () => void;
  /** Whether a person had the focus on something that is no longer there. */
  #isFocusLost = false;

  /** `onSlot`: children came or went. */
  constructor(onSlot: () => void) {
    this.#onSlot = onSlot;
  }

  write(root: ShadowRoot, shown: Shown): void {
    const focused = root.activeElement;
    const hasCard = shown[1] !== undefined;
    write(root, [...shown, node('slot', { hidden: hasCard, '@slotchange': this.#onSlot })]);
    if (focused) this.#isFocusLost = !focused.isConnected;
    if (this.#isFocusLost && hasCard) this.#focus(root);
  }

  /** Where writing has failed, and some of it may stand there. */
  rewrite(root: ShadowRoot, shown: Shown): void {
    rewrite(root);
    this.write(root, shown);
  }

  /** The button to try again goes with the notice: a person goes on in the picture, if not elsewhere already. */
  #focus(root: ShadowRoot): void {
    this.#isFocusLost = false;
    const { activeElement, body } = root.ownerDocument;
    if (activeElement === body) root.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }
}
