// Tells what is wrong with the data: on the console, to the page as `council-error`, and for the notice.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pathText } from '../core/data/path.js';
import type { Problem, ProblemOf } from '../core/data/problem.js';
import { problemMessages } from '../core/problems/messages.js';
import type { ErrorDetail } from './events.js';

/** What is wrong: problems of the data or, where they could not be had, a sentence. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly failure?: string;
  /** Whether a picture of these data stands all the same. */
  readonly drawn: boolean;
}

type ReportHost = ReactiveControllerHost & HTMLElement;
type Told = Omit<ErrorDetail, 'widget'>;

export class ProblemReporter implements ReactiveController {
  readonly #host: ReportHost;
  readonly #emit: (told: Told) => void;
  #pending: Told[] = [];
  #last: Report | undefined;
  #faults: readonly string[] = [];
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ReportHost, emit: (told: Told) => void) {
    this.#host = host;
    this.#emit = emit;
    host.addController(this);
  }

  /** What was left out of the picture, a line each; empty until the sentences are loaded. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  /** Settles when everything so far has been told. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  hostConnected(): void {
    this.#pending.forEach((told) => this.#emit(told));
    this.#pending = [];
  }

  /** Reports at once what needs no sentences, and else as soon as they are loaded. */
  report(report: Report, lang: string): void {
    const { problems, failure, drawn } = report;
    this.#last = report;
    this.#faults = [];
    if (failure !== undefined) return this.#tell({ problems, messages: [failure], drawn });
    if (problems.length === 0) return;
    this.#settled = this.#settled.then(() => this.#tellProblems(report, lang));
  }

  async #tellProblems(report: Report, lang: string): Promise<void> {
    const { problems, drawn } = report;
    const faults = problems.filter(({ severity }) => severity === 'fault');
    const [messages, lines] = await Promise.all([
      messagesOf(problems, lang),
      messagesOf(faults, lang),
    ]);
    this.#tell({ problems, messages, drawn });
    // Newer data may have come while the sentences were on their way.
    if (this.#last !== report) return;
    this.#faults = lines;
    this.#host.requestUpdate();
  }

  /** On the console with the element, so that a click finds it, and as an event. */
  #tell(told: Told): void {
    const serious = !told.drawn || told.problems.some(({ severity }) => severity !== 'warning');
    told.messages.forEach((message) => {
      console[serious ? 'error' : 'warn'](`<${this.#host.localName}> ${message}`, this.#host);
    });
    // Frameworks set properties before the element is in the page, where no listener would get the event.
    if (this.#host.isConnected) this.#emit(told);
    else this.#pending.push(told);
  }
}

/** The sentences or, where their file cannot be loaded, the place and code of each problem. */
const messagesOf = (problems: readonly Problem[], lang: string): Promise<readonly string[]> =>
  problemMessages(problems, lang).catch(() =>
    problems.map(({ path, code }) => `${pathText(path)}: ${code}`),
  );

/** The sentence of an error. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A file that holds what must be withheld is a danger that only its author can end. */
export const leaks = (withheldHere: number): readonly ProblemOf<'small counts in the file'>[] =>
  withheldHere === 0
    ? []
    : [
        {
          severity: 'danger',
          path: [],
          code: 'small counts in the file',
          facts: { count: withheldHere },
        },
      ];
