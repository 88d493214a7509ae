// Loads the data of an element from the file of `src`, or else from a script among its children.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { fetchDataset, inlineDataset, inlineText } from './load-dataset.js';
import { stopWaiting, whenNear } from './near.js';

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  readonly loading: 'eager' | 'lazy';
}

/** What the element does with the data. */
interface Receiver {
  loading(): void;
  receive(input: unknown): void;
  fail(error: unknown): void;
}

export class DatasetSource implements ReactiveController {
  readonly #host: SourceHost;
  readonly #receiver: Receiver;
  #isReplaced = false;
  /** The `src` that was loaded last: it may change between connection and the first update. */
  #lastSrc: string | undefined;
  #lastText: string | undefined;
  #abort: AbortController | undefined;

  constructor(host: SourceHost, receiver: Receiver) {
    this.#host = host;
    this.#receiver = receiver;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Whether the data were set as a property, so that nothing is loaded. */
  get isReplaced(): boolean {
    return this.#isReplaced;
  }

  /** States whether data are set as a property, and cancels any loading. */
  replace(isReplaced: boolean): void {
    this.#stop();
    this.#isReplaced = isReplaced;
    this.#lastText = undefined;
  }

  /** Whether `src` names a file other than the last one loaded. */
  get hasNewSrc(): boolean {
    return this.#host.src !== this.#lastSrc;
  }

  /** A lazy file waits until the element nears the window. */
  load(): void {
    if (this.#isReplaced) return;
    const { src, loading } = this.#host;
    this.#lastSrc = src;
    if (!src) this.#readScript();
    else if (loading === 'lazy') this.#whenNear(() => void this.#fetch(src));
    else void this.#fetch(src);
  }

  /** Reads the file or the script again, at once; settles when that is done. */
  async reload(): Promise<void> {
    if (this.#isReplaced) return;
    const { src } = this.#host;
    this.#lastSrc = src;
    this.#lastText = undefined;
    if (src) await this.#fetch(src, 'no-cache');
    else this.#readScript();
  }

  /** A script is looked for whenever children arrive: the same text is read, and its faults told, once. */
  #readScript(): void {
    const text = inlineText(this.#host);
    if (text === undefined || text === this.#lastText) return;
    this.#lastText = text;
    try {
      this.#receiver.receive(inlineDataset(text));
    } catch (error) {
      this.#receiver.fail(error);
    }
  }

  #whenNear(then: () => void): void {
    this.#stop();
    this.#receiver.loading();
    whenNear(this.#host, then);
  }

  async #fetch(src: string, cache?: RequestCache): Promise<void> {
    this.#stop();
    const { signal } = (this.#abort = new AbortController());
    this.#receiver.loading();
    try {
      const input = await fetchDataset(src, { base: this.#host.baseURI, signal, cache });
      if (!signal.aborted) this.#receiver.receive(input);
    } catch (error) {
      if (!signal.aborted) this.#receiver.fail(error);
    }
  }

  #stop(): void {
    this.#abort?.abort();
    stopWaiting(this.#host);
  }
}
