// Keeps what an author has brought and said, and lets it be undone.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Neighbours } from '../../src/read/neighbours.js';
import type { Accepted, CureName } from './cures.js';
import type { Answers } from './field.js';
import { madeHtml, type MadeHtml } from './made-html.js';

export interface Session {
  /** What was pasted, or what a file held. */
  readonly content: string | Uint8Array;
  /** The table of it as the author has changed it, or one that was typed in. */
  readonly edited?: PlainTable;
  /** JSON as its author writes it, in place of what was brought. */
  readonly json?: string;
  /** What was brought, where it is HTML that was made here. */
  readonly made?: MadeHtml;
  /** What belongs to it, in a file of its own: the names of an answer of EES, the rows of a Frictionless resource. */
  readonly beside?: string | Uint8Array;
  /** For each authority, where a list of them was opened. */
  readonly neighbours?: Neighbours;
  readonly widget: string;
  readonly answers: Answers;
  /** Pressed, in this order. */
  readonly cures: readonly CureName[];
  /** What the author has read and takes as it is. */
  readonly accepted: readonly Accepted[];
}

export const emptySession: Session = {
  content: '',
  widget: '',
  answers: {},
  cures: [],
  accepted: [],
};

/** Another answer may make another figure small: cures hold, since they are done anew, and what was accepted does not. */
export function answered(session: Session, id: string, answer: string): Session {
  const { edited, ...others } = session;
  return {
    ...others,
    ...(edited && !READS_ANOTHER.has(id) ? { edited } : {}),
    answers: { ...session.answers, [id]: answer },
    accepted: [],
  };
}

/** What is answered so gives another table than the one that was changed. */
const READS_ANOTHER: ReadonlySet<string> = new Set(['sheet', 'separator', 'resource']);

/** Other figures are in the same table: what was said of it holds. */
export const editedBy = (session: Session, edited: PlainTable): Session => ({
  ...session,
  edited,
  accepted: [],
});

/** Letters typed into JSON: what it is drawn as and what was done about dangers holds, since both are done anew. */
export const writing = (session: Session, json: string): Session => ({
  ...session,
  json,
  accepted: [],
});

/**
 * Other figures are another beginning; of what was made here the answers are in it. Who is a neighbour of whom stays.
 *
 * @param before what the author had brought before
 */
export function broughtIn(
  content: Session['content'],
  widget = '',
  { neighbours }: Session = emptySession,
): Session {
  const made = madeHtml(content);
  const kept = { ...emptySession, ...(neighbours ? { neighbours } : {}), content };
  if (!made) return { ...kept, widget };
  const answers = Object.fromEntries(made.options);
  return { ...kept, made, widget: widget || made.widget, answers };
}

/** What is true of the figures, whatever draws them. */
const OF_ANY_WIDGET =
  /^(title|area|beside:.*|source(\..*)?|layout|separator|sheet|resource|column:.*)$/;

/** Another widget asks other questions, some by the same names. */
export const choosing = (session: Session, widget: string): Session => ({
  ...session,
  cures: [],
  accepted: [],
  widget,
  answers: Object.fromEntries(
    Object.entries(session.answers).filter(([id]) => OF_ANY_WIDGET.test(id)),
  ),
});

/** With something accepted, or not any more. */
export const accepting = (session: Session, what: Accepted, isAccepted: boolean): Session => ({
  ...session,
  accepted: [...session.accepted.filter((each) => each !== what), ...(isAccepted ? [what] : [])],
});

/** Steps back through what was. Letters typed into one box are one step. */
export class History {
  #past: Session[] = [];
  #now = emptySession;
  #last = '';
  #kept = emptySession;

  get now(): Session {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Whether leaving the page would lose what was brought or said: what a link holds is not lost. */
  get isUnsaved(): boolean {
    return this.#now !== this.#kept;
  }

  /** What is there now is kept elsewhere. */
  keep(): void {
    this.#kept = this.#now;
  }

  /** @param what names the change: one of the same name right after it is part of the same step; `''` is never */
  change(next: Session, what = ''): void {
    if (what === '' || what !== this.#last) this.#past.push(this.#now);
    this.#last = what;
    this.#now = next;
  }

  undo(): Session {
    this.#now = this.#past.pop() ?? this.#now;
    this.#last = '';
    return this.#now;
  }
}
