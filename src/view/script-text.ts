// Watches the text that holds the data of an element: what swaps parts of a page may write a new one into the same script,
// of which no slot is told.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { isParsing } from './is-parsing.js';
import { parentOf } from './unclobbered.js';

export class ScriptText implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  /** Made in a page: a server that makes elements has none. */
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => {
      // The text of a page that still comes is not whole.
      if (isParsing()) return;
      if (records.some((record) => this.#isOfData(record))) this.#changed();
    });
    this.#observer.observe(this.#host, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: ['data'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #isOfData({ target, type }: MutationRecord): boolean {
    return type === 'attributes' ? target === this.#host : isOfScript(target);
  }
}

const isOfScript = (target: Node): boolean =>
  [target, parentOf(target)].some((each) => (each as Element | null)?.localName === 'script');
