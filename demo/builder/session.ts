// Keeps what an author has brought and said, and lets it be undone.
import type { CureName } from './cures.js';
import type { Answers } from './field.js';
import { madeHtml } from './made-html.js';

export interface Session {
  /** What was pasted, or what a file held. */
  readonly content: string | Uint8Array;
  readonly widget: string;
  readonly answers: Answers;
  /** Pressed, in this order. */
  readonly cures: readonly CureName[];
  /** Of what was found, that the author has read it. */
  readonly isAccepted: boolean;
}

export const emptySession: Session = {
  content: '',
  widget: '',
  answers: {},
  cures: [],
  isAccepted: false,
};

/** Another answer may make another figure small: cures hold, since they are done anew, and what was accepted does not. */
export const answered = (session: Session, id: string, answer: string): Session => ({
  ...session,
  answers: { ...session.answers, [id]: answer },
  isAccepted: false,
});

/** Other figures are another beginning; of what was made here the answers are in it. */
export function broughtIn(content: Session['content'], widget = ''): Session {
  const { options = [], widget: made = '' } = madeHtml(content) ?? {};
  const answers = Object.fromEntries(options);
  return { ...emptySession, content, widget: widget || made, answers };
}

/** What is true of the figures, whatever draws them. */
const OF_ANY_WIDGET = /^(title|area|source(\..*)?|layout|separator|sheet|column:.*)$/;

/** Another widget asks other questions, some by the same names. */
export const choosing = (session: Session, widget: string): Session => ({
  ...emptySession,
  content: session.content,
  widget,
  answers: Object.fromEntries(
    Object.entries(session.answers).filter(([id]) => OF_ANY_WIDGET.test(id)),
  ),
});

/** Steps back through what was. Letters typed into one box are one step. */
export class History {
  #past: Session[] = [];
  #now = emptySession;
  #last = '';

  get now(): Session {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
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
