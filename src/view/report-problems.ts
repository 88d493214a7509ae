// Tells what is wrong with the data: on the console, and to the page as `council-error`.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../core/data/problem.js';
import type { ErrorDetail } from './events.js';

/** What is told, and of what: everything but the widget. */
export type Report = Omit<ErrorDetail, 'widget'>;

type ReportHost = ReactiveControllerHost & HTMLElement;

export class ProblemReporter implements ReactiveController {
  readonly #host: ReportHost;
  readonly #emit: (report: Report) => void;
  #pending: Report | undefined;

  constructor(host: ReportHost, emit: (report: Report) => void) {
    this.#host = host;
    this.#emit = emit;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#pending) this.#emit(this.#pending);
    this.#pending = undefined;
  }

  /** Reports on the console with the element, so that a click finds it, and as an event. */
  report(report: Report): void {
    const { messages, problems, drawn } = report;
    if (messages.length === 0) return;
    const serious = !drawn || problems.some(({ severity }) => severity !== 'warning');
    messages.forEach((message) => {
      console[serious ? 'error' : 'warn'](`<${this.#host.localName}> ${message}`, this.#host);
    });
    // Frameworks set properties before the element is in the page, where no listener would get the event.
    if (this.#host.isConnected) this.#emit(report);
    else this.#pending = report;
  }
}

/** The sentence of an error. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A file that holds what must be withheld is a danger that only its author can end. */
export const leaks = (withheldHere: number): readonly Problem[] =>
  withheldHere === 0
    ? []
    : [
        {
          severity: 'danger',
          where: 'dataset',
          expected: 'no count of people under the threshold in the file',
          received: `${withheldHere} of them, which are not shown`,
          remedy: 'write "[c]" in their place before publishing, since anyone can open the file',
        },
      ];
