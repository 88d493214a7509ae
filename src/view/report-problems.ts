// Reports problems of the data: on the console, as `council-error`, and for the notice.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { pathText } from '../core/data/path.js';
import type { Problem } from '../core/data/problem.js';
import { problemMessages } from '../core/problems/messages.js';
import type { ErrorDetail } from './events.js';
import { DatasetError } from './dataset-error.js';

/** The problems of the data or, where the data could not be loaded, a sentence for the author. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly failure?: string;
  /** What was thrown, where its message is not shown in the page. */
  readonly error?: unknown;
  /** Whether a picture of these data is shown nevertheless. */
  readonly drawn: boolean;
  /** Whether the data are a table of the page, which readers have in any case. */
  readonly isOfTable?: boolean;
}

type ReportHost = ReactiveControllerHost & HTMLElement;
type Detail = Omit<ErrorDetail, 'widget'>;

export class ProblemReporter implements ReactiveController {
  readonly #host: ReportHost;
  readonly #emit: (detail: Detail) => void;
  #pending: Detail[] = [];
  #last: Report | undefined;
  #faults: readonly string[] = [];
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ReportHost, emit: (detail: Detail) => void) {
    this.#host = host;
    this.#emit = emit;
    host.addController(this);
  }

  /** What was left out of the picture, a line each; empty until the sentences are loaded. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  /** Settles when everything so far has been reported. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  hostConnected(): void {
    this.#pending.forEach((detail) => this.#emit(detail));
    this.#pending = [];
  }

  /**
   * Reports a failure at once, and problems as soon as their sentences are loaded.
   *
   * @param lang asked when what runs now has ended: a page may set `lang` after the data, and place the element last
   */
  report(report: Report, lang: () => string): void {
    const { problems, failure, error, drawn } = report;
    this.#last = report;
    this.#faults = [];
    this.#pending = [];
    if (failure !== undefined) {
      const thrown = 'error' in report ? { error } : {};
      return this.#send({ problems, messages: [failure], drawn, ...thrown });
    }
    if (problems.length === 0) return;
    this.#settled = this.#settled.then(() => this.#sendProblems(report, lang()));
  }

  async #sendProblems(report: Report, lang: string): Promise<void> {
    const { problems, drawn, isOfTable } = report;
    const faults = problems.filter(({ severity }) => severity === 'fault');
    const [messages, lines] = await Promise.all([
      messagesOf(problems, lang),
      messagesOf(faults, lang),
    ]);
    // Newer data may have arrived while the sentences were loading: these problems are no longer there.
    if (this.#last !== report) return;
    this.#send({ problems, messages, drawn }, isOfTable);
    this.#faults = lines;
    this.#host.requestUpdate();
  }

  /** Writes to the console and, but for warnings, fires the event. The console would keep the element alive: it has its id. */
  #send(detail: Detail, isOfTable = false): void {
    const unexpected = 'error' in detail ? [detail.error] : [];
    const { localName, id } = this.#host;
    const least = isOfTable ? ['warning', 'fault'] : ['warning'];
    const serious =
      (!detail.drawn && !isOfTable) ||
      detail.problems.some(({ severity }) => !least.includes(severity));
    detail.messages.forEach((message) => {
      const line = `<${localName}${id && ` id="${id}"`}> ${message}`;
      console[serious ? 'error' : 'warn'](line, ...unexpected);
    });
    // What a page need not do anything about is for its author alone.
    const { drawn, problems } = detail;
    const isWarning = drawn && problems.length > 0;
    if (isWarning && problems.every(({ severity }) => severity === 'warning')) return;
    // Frameworks set properties before the element is in the page, when no listener would receive the event.
    if (this.#host.isConnected) this.#emit(detail);
    else this.#pending.push(detail);
  }
}

/** As many as there are sentences at most. */
const MOST_LINES = 20;

/** The sentences or, where their file cannot be loaded, the place and code of each problem. */
const messagesOf = (problems: readonly Problem[], lang: string): Promise<readonly string[]> =>
  problemMessages(problems, lang).catch(() =>
    problems.slice(0, MOST_LINES).map(({ path, code }) => `${pathText(path)}: ${code}`),
  );

/** For readers too, where there are no words of any language. */
export const UNDRAWN = 'This chart could not be drawn.';

/**
 * The sentence for an error. The message of an unexpected one is no sentence and may hold a value of the data, so it
 * is on the console and in the event only.
 */
export const failureOf = (error: unknown): Pick<Report, 'failure' | 'error'> =>
  error instanceof DatasetError ? { failure: error.message } : { failure: UNDRAWN, error };
