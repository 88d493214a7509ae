// Describes what is wrong with the data, for readers: above the picture, or in its place.
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { CardWords } from '../core/words/words.js';
import type { DatasetSource } from './dataset-source.js';
import type { Fallback } from './fallback.js';
import { type Described, node, ofText } from './nodes.js';
import { UNDRAWN } from './report-problems.js';
import type { Failed, ShownData } from './shown-data.js';
import type { State } from './state.js';

export interface Notice {
  readonly state: State;
  /** That the last data could not be shown, and why. */
  readonly failed: Failed | undefined;
  /** How long ago what is shown was loaded, in whole minutes. */
  readonly ageMinutes: number;
  /** Loads the file again; undefined where there is none. */
  readonly retry: (() => void) | undefined;
  /** Whether the file is on its way. */
  readonly isAsked: boolean;
  /** Whether the data are a table of the page. */
  readonly isOfTable: boolean;
  /** Whether that table is what a reader finds below the picture: not where it has figures that must be withheld. */
  readonly isTableKept: boolean;
  /** Whether anything was left out of the picture, which readers must be told. */
  readonly hasFaults: boolean;
  /** What was left out, a line each; empty until the sentences are loaded. */
  readonly faults: readonly string[];
}

const MINUTE_MS = 60_000;

/** Renders an element every minute while it tells how old its picture is. */
export class NoticeAge implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isTold: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, isTold: () => boolean) {
    this.#host = host;
    this.#isTold = isTold;
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#isTold() || !this.#host.isConnected) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), MINUTE_MS);
  }

  /** Time goes on out of the page. */
  hostConnected(): void {
    if (this.#isTold()) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

/** What there is to tell of the data of an element now. */
export const noticeOf = (
  {
    state,
    failed,
    problems,
    sinceMs,
  }: Pick<ShownData<never>, 'state' | 'failed' | 'problems' | 'sinceMs'>,
  { origin, isOfTable }: Pick<DatasetSource, 'origin' | 'isOfTable'>,
  { faults, retry }: { readonly faults: readonly string[]; readonly retry: () => void },
): Notice => ({
  ...{ state, failed, faults },
  hasFaults: problems.some(({ severity }) => severity === 'fault'),
  ageMinutes: Math.floor((Date.now() - sinceMs) / MINUTE_MS),
  // The same script would be read once more, but a part may come.
  retry: origin === 'script' && failed !== 'no part' ? undefined : retry,
  isAsked: origin === 'asked',
  isOfTable,
  isTableKept: isOfTable && !failed && !problems.some(({ severity }) => severity === 'danger'),
});

/** A page lists only the first faults of a large file; its author finds all of them on the console. */
const MOST_LISTED = 10;

/** That there is no picture is told without words too, since these may be what failed. */
export function noticeView(
  of: Notice & Partial<Fallback>,
  words: CardWords | undefined,
  isPictured: boolean,
): Described {
  const { failed, faults, hasTable = false } = of;
  const listed = faults.slice(0, MOST_LISTED);
  if (words && faults.length > MOST_LISTED) listed.push(words.more(faults.length - MOST_LISTED));
  const isOfFile = failed !== undefined && failed !== 'problems';
  const why = isOfFile && failed !== 'unexpected' ? words?.failures[failed] : undefined;
  return node('div', { part: 'notice', role: failed ? 'alert' : 'note' }, [
    node('p', {}, words ? noticeHead(of, words, isPictured) : UNDRAWN),
    why ? ' ' : undefined,
    why ? node('p', {}, why) : undefined,
    hasTable && words ? ' ' : undefined,
    hasTable && words ? node('p', {}, words.tableBelow) : undefined,
    of.hasFaults && words ? toMendView(listed, words) : undefined,
    isOfFile && of.retry ? ' ' : undefined,
    isOfFile && of.retry ? retryView(of, words) : undefined,
  ]);
}

function noticeHead(of: Notice, words: CardWords, isPictured: boolean): string {
  const { failed, state, ageMinutes } = of;
  if (state === 'stale' && isPictured) return `${words.stale} ${words.loaded(ageMinutes)}`;
  if (failed === 'unexpected' || failed === 'no part') return words.undrawn;
  return failed && failed !== 'problems' ? words.failed : words.problems(isPictured);
}

/**
 * Folded, since readers can do nothing about it; whoever has written the data may know of no console. It is there before
 * its lines are loaded, so that nothing moves when they come.
 */
const toMendView = (lines: readonly string[], words: CardWords): Described =>
  node('details', {}, [
    node('summary', {}, words.toMend),
    lines.length > 0 ? node('ul', {}, lines.map(ofText('li'))) : undefined,
  ]);

/** It stays while the file is on its way, because it has the focus. */
const retryView = ({ isAsked, retry }: Notice, words: CardWords | undefined): Described =>
  node('p', {}, [
    node(
      'button',
      { type: 'button', '@click': retry },
      (isAsked ? words?.loading : words?.tryAgain) ?? 'Try again',
    ),
  ]);
