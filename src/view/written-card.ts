// Writes a card into the shadow root of its element, or what is shown without one, and keeps the focus in it.
import { declaredIn } from './fallback.js';
import { type Content, node, rewrite, write } from './nodes.js';
import { unclobbered } from './unclobbered.js';

/** In two places: what is shown without a picture, and the picture. */
export type Shown = readonly [withoutPicture: Content, card: Content];

/** Finds the text whose size and spacing are those around the picture. */
export const SAMPLE = '.sample';

/** Holds all of it, and is as wide as the element. */
export const ROOM = '.room';

const FOCUSABLE = '[tabindex], button';

/**
 * Gives the element a width where its parent gives none. A canvas, since of all boxes only those with content of their
 * own shrink below their width in a parent that is as narrow as what it holds.
 */
const WIDTH = node('canvas', { class: 'width', 'aria-hidden': 'true' });

interface Listener {
  /** Children came or went. */
  slot(): void;
  /** The text around has another colour. */
  colour(): void;
}

export class WrittenCard {
  readonly #listener: Listener;
  /** Whether a person had the focus on something that is no longer there. */
  #isFocusLost = false;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** `colours`: as CSS; `''` where these are the usual ones. */
  write(root: ShadowRoot, [withoutPicture, card]: Shown, colours: string): void {
    const focused = root.activeElement;
    const hasCard = card !== undefined;
    const { slot: onSlot, colour } = this.#listener;
    const sample = node('div', { class: 'sample', '@transitionend': colour });
    const own = node('div', { class: colours ? 'own on-ground' : 'own', '.style': colours }, [
      withoutPicture,
      card,
    ]);
    const slot = node('slot', { hidden: hasCard });
    // Of the slot in the card too, where a table of the page is the table of the figures.
    write(root, [
      WIDTH,
      node('div', { class: 'room', '@slotchange': onSlot }, [sample, own, slot]),
    ]);
    if (hasCard) takePlace(root);
    if (focused) this.#isFocusLost = !focused.isConnected;
    if (this.#isFocusLost && hasCard) this.#focus(root);
  }

  /** Where writing has failed, and some of it may stand there. */
  rewrite(root: ShadowRoot, shown: Shown, colours: string): void {
    const declared = declaredIn(root.host);
    rewrite(root);
    this.write(root, shown, colours);
    if (declared) root.append(declared);
  }

  /** The button to try again goes with the notice: a person goes on in the picture, if not elsewhere already. */
  #focus(root: ShadowRoot): void {
    this.#isFocusLost = false;
    const { prototype } = Document;
    const focused = unclobbered(prototype, 'activeElement', root.ownerDocument);
    const body = unclobbered(prototype, 'body', root.ownerDocument);
    if (focused === body) root.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }
}

/** Of what the page has declared, in the same frame, so that nobody sees both or neither. What a person has opened stays open. */
function takePlace(root: ShadowRoot): void {
  const declared = declaredIn(root.host);
  declared?.querySelectorAll('[part][open]').forEach(({ part }) => {
    const own = root.querySelector<HTMLDetailsElement>(`[part=${part.value}]`);
    own?.setAttribute('open', '');
    // At once: the browser tells of it only later.
    own?.dispatchEvent(new Event('toggle'));
  });
  declared?.remove();
}
