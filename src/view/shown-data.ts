// Takes data through parse, protect and model, and keeps what is shown of them: the last good data, and why newer ones failed.
import type { Problem } from '../core/data/problem.js';
import type { Publishable } from '../core/data/publishable.js';
import type { WidgetDefinition, WidgetTypes } from './define-widget.js';
import { leaks, type Report, sentenceOf } from './report-problems.js';
import type { State } from './state.js';

/** Data that may be shown, and what they say. */
interface Shown<T extends WidgetTypes> {
  readonly data: Publishable<T['data']>;
  readonly model: T['model'];
}

interface Listener {
  /** What is to be shown has changed. */
  changed(): void;
  /** Other data are shown. */
  replaced(): void;
  /** Something is wrong with the data. */
  report(report: Report): void;
}

export class ShownData<T extends WidgetTypes> {
  readonly #definition: WidgetDefinition<T>;
  readonly #listener: Listener;
  #current: Shown<T> | undefined;
  #problems: readonly Problem[] = [];
  #failure = '';
  #state: State = 'empty';

  constructor(definition: WidgetDefinition<T>, listener: Listener) {
    this.#definition = definition;
    this.#listener = listener;
  }

  /** The last data that could be drawn. */
  get current(): Shown<T> | undefined {
    return this.#current;
  }

  /** In the author's form. */
  get written(): T['dataset'] | undefined {
    return this.#current && this.#definition.write(this.#current.data);
  }

  /** Everything found wrong with the last data. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Why the last data could not be had; `''` where they could. */
  get failure(): string {
    return this.#failure;
  }

  /** `drawn` also where a picture is still to be made. */
  get state(): State {
    return this.#state;
  }

  /** Takes a dataset of any kind, faults and all. */
  receive(input: unknown): void {
    try {
      const { dataset, problems } = this.#definition.parse(input);
      const protection = dataset && this.#definition.protect(dataset);
      const { withheldHere = 0, notices = [] } = protection ?? {};
      const found = [...problems, ...leaks(withheldHere), ...notices];
      if (protection) this.show(protection.publishable, found);
      else this.#keepOrFail(found, '');
      this.#listener.report({ problems: found, drawn: protection !== undefined });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Takes data that have been protected already. */
  show(data: Publishable<T['data']>, problems: readonly Problem[] = []): void {
    this.#current = { data, model: this.#definition.model(data) };
    this.#problems = problems;
    this.#failure = '';
    this.#listener.replaced();
    this.#enter('drawn');
  }

  fail(error: unknown): void {
    const failure = sentenceOf(error);
    this.#keepOrFail([], failure);
    this.#listener.report({ problems: [], failure, drawn: false });
  }

  /** A picture of these data could not be made: they are removed. */
  failToDraw(error: unknown): void {
    this.#current = undefined;
    this.fail(error);
  }

  /** While newer data are on their way, what is shown stays as it is. */
  wait(): void {
    if (!this.#current) this.#enter('loading');
  }

  clear(): void {
    this.#current = undefined;
    this.#problems = [];
    this.#failure = '';
    this.#enter('empty');
  }

  #keepOrFail(problems: readonly Problem[], failure: string): void {
    this.#problems = problems;
    this.#failure = failure;
    this.#enter(this.#current ? 'stale' : 'failed');
  }

  #enter(state: State): void {
    this.#state = state;
    this.#listener.changed();
  }
}
