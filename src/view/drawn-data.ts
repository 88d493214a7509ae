// Loads the parts that a picture needs, and keeps what was drawn before until they are there.
import type { Publishable } from '../core/data/publishable.js';
import { type Lazy, lazy } from '../core/lazy.js';
import type { WithParts } from '../core/with-parts.js';
import type { WidgetDefinition, WidgetTypes } from './define-widget.js';
import { keepLast } from './keep-last.js';
import { DatasetError } from './dataset-error.js';

/** Makes what is folded, in every widget. */
export const folded = lazy(() => import('./folded-parts.js'));

/** Data, words and a view whose parts are loaded. */
export interface Ready<T extends WidgetTypes> {
  readonly data: Publishable<T['data']>;
  readonly model: T['model'];
  readonly words: T['words'];
  readonly view: string | undefined;
  /** What is loaded in idle time. */
  readonly later: readonly Lazy[];
}

interface Listener {
  /** Parts were loaded. */
  loaded(): void;
  /** The parts of the data that are wanted could not be loaded. */
  fail(error: unknown): void;
}

type WantedParts = readonly [data: unknown, words: unknown, view: string | undefined];

const isSame = (one: WantedParts, other: WantedParts): boolean =>
  one.every((each, i) => each === other[i]);

export class DrawnData<T extends WidgetTypes> {
  readonly #definition: WidgetDefinition<T>;
  readonly #listener: Listener;
  readonly #keepModel = keepLast<T['model']>();
  #ready: Ready<T> | undefined;
  #wanted: WantedParts = [undefined, undefined, undefined];
  #isRestMissing = false;
  /** The words whose parts a whole picture in other words waits for. */
  #awaited: { readonly words: unknown; isSettled: boolean } | undefined;
  /** What is loading, or could not be loaded. */
  #asked: WantedParts | undefined;
  #settled: Promise<void> = Promise.resolve();

  constructor(definition: WidgetDefinition<T>, listener: Listener) {
    this.#definition = definition;
    this.#listener = listener;
  }

  /** What was drawn last; undefined before the first picture. */
  get last(): Ready<T> | undefined {
    return this.#ready;
  }

  /**
   * What can be drawn now: what is wanted where its parts are there, else what was drawn before. The parts of
   * the data begin to load before there are words.
   */
  of(
    data: Publishable<T['data']>,
    words: T['words'] | undefined,
    view: string | undefined,
  ): Ready<T> | undefined {
    this.#wanted = [data, words, view];
    const model = () => this.#keepModel([data], () => this.#definition.model(data));
    const wanted = { data, view, model };
    const parts = (kind: keyof WithParts) =>
      [this.#definition, words].flatMap((of) => of?.[kind]?.(wanted) ?? []);
    const missing = missingOf(parts('needs'));
    if (missing.length > 0) this.#load(missing);
    else if (words) {
      const ready = { data, model: model(), words, view, later: [folded, ...parts('later')] };
      if (this.#waitsForRest(ready)) return this.#ready;
      // Newer data do not wait for the parts of older ones.
      this.#settled = Promise.resolve();
      this.#ready = ready;
    }
    return this.#ready;
  }

  /** In another language the same whole picture waits for all of it: what a person has opened stays open. */
  #waitsForRest({ data, words, later }: Ready<T>): boolean {
    const isSamePicture = this.#ready?.data === data && this.#ready.words !== words;
    if (!isSamePicture || !this.isComplete || missingOf(later).length === 0) return false;
    if (this.#awaited?.words !== words) {
      const awaited = { words, isSettled: false };
      this.#awaited = awaited;
      // Where it cannot be loaded the picture is drawn, and what is missing is told as ever.
      this.#settled = Promise.allSettled(later.map((part) => part.load())).then(() => {
        awaited.isSettled = true;
        this.#listener.loaded();
      });
    }
    return !this.#awaited.isSettled;
  }

  /** Settles when the parts that the picture needs are there, or could not be loaded. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Whether all that is loaded later is there too. */
  get isComplete(): boolean {
    return this.#ready !== undefined && missingOf(this.#ready.later).length === 0;
  }

  /** Whether the rest could not be loaded. */
  get isRestMissing(): boolean {
    return this.#isRestMissing;
  }

  /** Loads the rest; where that fails it is tried again with the next call. */
  async complete(): Promise<void> {
    if (!this.#ready || this.isComplete) return;
    try {
      await Promise.all(this.#ready.later.map((part) => part.load()));
      this.#isRestMissing = false;
    } catch (error) {
      if (!this.#isRestMissing) console.warn(PART_MISSING, error);
      this.#isRestMissing = true;
    }
    this.#listener.loaded();
  }

  /** Forgets what was drawn. */
  clear(): void {
    this.#ready = undefined;
  }

  /** Lets the parts that could not be loaded be tried again. */
  retry(): void {
    this.#asked = undefined;
  }

  /** All at once; a part that fails is not tried again for the same data, words and view. */
  #load(parts: readonly Lazy[]): void {
    const asked = this.#wanted;
    if (this.#asked && isSame(this.#asked, asked)) return;
    this.#asked = asked;
    this.#settled = Promise.all(parts.map((part) => part.load())).then(
      () => this.#listener.loaded(),
      (cause: unknown) => {
        if (isSame(asked, this.#wanted))
          this.#listener.fail(new DatasetError('no part', PART_MISSING, { cause }));
      },
    );
  }
}

const missingOf = (parts: readonly Lazy[]) => parts.filter(({ isLoaded }) => !isLoaded);

/** For the author; readers have a sentence of their own. */
export const PART_MISSING =
  'a part of the widget: expected its file of this release, received none; copy all files of the widgets together';
