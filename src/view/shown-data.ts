// Runs parse and protect on data, and keeps the last data that can be drawn and why newer ones failed.
import type { LoadFailure } from '../core/data/load-failure.js';
import { checkDataset } from '../core/data/check-dataset.js';
import type { Problem } from '../core/data/problem.js';
import type { Publishable } from '../core/data/publishable.js';
import type { TableDataset } from '../core/table/from-table.js';
import type { WidgetDefinition, WidgetTypes } from './define-widget.js';
import { DatasetError } from './dataset-error.js';
import { failureOf, type Report } from './report-problems.js';
import type { State } from './state.js';

/** Data that may be shown, and what was found wrong with them. */
interface Given<T extends WidgetTypes> {
  readonly data: Publishable<T['data']>;
  readonly problems: readonly Problem[];
}

/**
 * Why the last data could not be shown: how they failed to arrive, `problems` of the data, or `unexpected` where the
 * library failed.
 */
export type Failed = LoadFailure | 'problems' | 'unexpected';

interface Listener {
  /** Anything that is shown has changed. */
  changed(): void;
  /** New data are shown. */
  replaced(): void;
  /** Something is wrong with the data. */
  report(report: Report): void;
}

/** A copy that a page cannot change. */
const frozen = (problems: readonly Problem[]): readonly Problem[] => Object.freeze([...problems]);

export class ShownData<T extends WidgetTypes> {
  readonly #definition: WidgetDefinition<T>;
  readonly #listener: Listener;
  #current: Publishable<T['data']> | undefined;
  /** Data that could not be drawn for want of a part, which may be tried again. */
  #undrawn: Given<T> | undefined;
  #problems = frozen([]);
  #failed: Failed | undefined;
  #sinceMs = 0;
  #state: State = 'empty';

  constructor(definition: WidgetDefinition<T>, listener: Listener) {
    this.#definition = definition;
    this.#listener = listener;
  }

  /** The last data that could be drawn. */
  get current(): Publishable<T['data']> | undefined {
    return this.#current;
  }

  /** In the author's form. */
  get written(): T['dataset'] | undefined {
    return this.#current && this.#definition.write(this.#current);
  }

  /** Everything found wrong with the last data. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Why the last data could not be shown; undefined where they could. */
  get failed(): Failed | undefined {
    return this.#failed;
  }

  /** When the data that are shown were found to be right, in ms since 1970. */
  get sinceMs(): number {
    return this.#sinceMs;
  }

  /** `drawn` even before the picture has been made. */
  get state(): State {
    return this.#state;
  }

  /**
   * Takes any input: shows what can be drawn of it, and reports its problems, in the places of its table if it has one.
   *
   * @param isOfPage whether readers have that table in any case
   */
  receive(input: unknown, table?: TableDataset, isOfPage = false): void {
    try {
      const { publishable, problems } = checkDataset(this.#definition, input);
      const found = table?.placed(problems) ?? problems;
      if (publishable) this.show(publishable, found);
      else this.#keepOrFail(found, 'problems');
      const drawn = publishable !== undefined;
      this.#listener.report({ problems: found, drawn, isOfTable: isOfPage });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Takes data that are already protected. */
  show(data: Publishable<T['data']>, problems: readonly Problem[] = []): void {
    this.#current = data;
    this.#undrawn = undefined;
    this.#problems = frozen(problems);
    this.#listener.replaced();
    this.confirm();
  }

  fail(error: unknown): void {
    this.#fail(error, 'stale');
  }

  /** `kept` is the state where there is a picture. */
  #fail(error: unknown, kept: State): void {
    this.#keepOrFail([], error instanceof DatasetError ? error.failure : 'unexpected', kept);
    this.#listener.report({ problems: [], ...failureOf(error), drawn: this.#state === 'drawn' });
  }

  /**
   * Goes back to the data that were drawn before, if any, since no picture could be made of newer ones, or of the same
   * in another view.
   */
  failToDraw(error: unknown, before?: Publishable<T['data']>): void {
    const data = this.#current;
    this.#undrawn = data && { data, problems: this.#problems };
    this.#current = before;
    this.#fail(error, before === data ? 'drawn' : 'stale');
  }

  /** Shows data again that could not be drawn, where the library failed. */
  retry(): void {
    if (this.#undrawn) this.show(this.#undrawn.data, this.#undrawn.problems);
    else if (this.#current && this.#failed === 'unexpected') {
      this.#failed = undefined;
      this.#enter('drawn');
    }
  }

  /** What is shown is right, and as new as can be. */
  confirm(): void {
    this.#failed = undefined;
    this.#sinceMs = Date.now();
    this.#enter('drawn');
  }

  /** Waits for newer data; what is shown stays until they arrive, and what failed until it is tried no more. */
  wait({ isOther, isRetry }: { readonly isOther: boolean; readonly isRetry: boolean }): void {
    if (!isRetry) this.#failed = undefined;
    if (!this.#current || isOther) this.#enter('loading');
    else if (!isRetry) this.#enter('drawn');
  }

  clear(): void {
    if (this.#state === 'empty') return;
    this.#current = undefined;
    this.#undrawn = undefined;
    this.#problems = frozen([]);
    this.#failed = undefined;
    this.#listener.report({ problems: [], drawn: false });
    this.#enter('empty');
  }

  #keepOrFail(problems: readonly Problem[], failed: Failed, kept: State = 'stale'): void {
    this.#problems = frozen(problems);
    this.#failed = failed;
    this.#enter(this.#current ? kept : 'failed');
  }

  #enter(state: State): void {
    this.#state = state;
    this.#listener.changed();
  }
}
