// Describes a part of a card that a person opens. While it is closed it holds its words as one text, which
// find-in-page searches; what it shows is made only when it is opened, found or printed.
import { whenIdle } from './idle.js';
import { type Attributes, type Content, type Described, type Fill, node, write } from './nodes.js';
import { isPrinting } from './paper.js';

export interface Folded {
  /** The name for styles of the page. */
  readonly part: string;
  /** What a person presses to open it. */
  readonly name: string;
  /** Its words, as far as they are known at once; without any text the content is always there. */
  readonly text?: string;
  /** All its words, where making them takes time: they take the place of `text` when the page is idle. */
  readonly wholeText?: () => string;
  readonly content: () => readonly Content[] | Fill;
  /** Of the element around the content. */
  readonly around?: Attributes;
  /** Stands below the content of an open part, and is none of its words. */
  readonly below?: (() => Content) | undefined;
}

/**
 * A part that is closed until a person opens it; on paper it is open.
 *
 * @example foldedView({ part: 'notes', name: 'Notes', text: 'Years end on 31 March.', content: () => [node('p', {}, 'Years end on 31 March.')] })
 */
export const foldedView = (folded: Folded): Described =>
  node('details', { part: folded.part }, (details) => {
    const known = folds.get(details);
    const fold = known ?? new Fold(details as HTMLDetailsElement);
    if (!known) folds.set(details, fold);
    fold.show(folded);
  });

const folds = new WeakMap<Element, Fold>();

/** Opens it, with its content at once: the browser tells of an opened part only later. */
export function unfold(details: HTMLDetailsElement): void {
  details.open = true;
  folds.get(details)?.write();
}

class Fold {
  readonly #details: HTMLDetailsElement;
  #folded: Folded | undefined;
  #text = '';
  #isWaiting = false;

  constructor(details: HTMLDetailsElement) {
    this.#details = details;
    details.addEventListener('toggle', () => this.#rewrite());
    // Before the browser shows what it has found, so that it finds it again in the content.
    details.addEventListener('beforematch', () => {
      unfold(details);
      details.scrollIntoView({ block: 'nearest' });
    });
  }

  show(folded: Folded): void {
    const { text } = folded;
    // The same words again are whole already.
    if (text === undefined || text !== this.#folded?.text) this.#text = text ?? '';
    this.#folded = folded;
    if (folded.wholeText) this.#readLater();
    this.write();
  }

  /** New data take the place of the old text only in idle time, so that nobody waits for it. */
  #readLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      const wholeText = this.#folded?.wholeText;
      if (!wholeText || !this.#details.isConnected || this.#isShown) return;
      this.#text = wholeText();
      this.write();
    });
  }

  /** A person opened or closed it: what fails then is on the console, and the text stays. */
  #rewrite(): void {
    try {
      this.write();
    } catch (error) {
      console.error(error);
    }
  }

  get #isShown(): boolean {
    const { text, wholeText } = this.#folded!;
    return (text ?? wholeText) === undefined || this.#details.open || isPrinting();
  }

  write(): void {
    const { name, around, content, below } = this.#folded!;
    const isShown = this.#isShown;
    write(this.#details, [
      node('summary', {}, name),
      node(
        'div',
        { ...around, hidden: isShown ? undefined : 'until-found' },
        isShown ? content() : [this.#text],
      ),
      isShown ? below?.() : undefined,
    ]);
  }
}
