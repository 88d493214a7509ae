// Adds a note to a dataset in its author's form: what readers must know beside a picture.
import { periodCy } from '../../src/core/words/period.cy.js';
import type { PeriodWords } from '../../src/core/words/period.js';
import { periodEn } from '../../src/core/words/period.en.js';
import { misleadingWords as welsh } from './words/misleading.cy.js';
import { misleadingWords as english } from './words/misleading.en.js';
import { isObject, textOf } from './written.js';

/** The dataset that notes are of: the first of a list. */
const leading = (dataset: unknown): unknown =>
  Array.isArray(dataset) ? (dataset as readonly unknown[])[0] : dataset;

const notesOf = (dataset: unknown): readonly unknown[] =>
  isObject(dataset) && Array.isArray(dataset.notes) ? (dataset.notes as readonly unknown[]) : [];

/** What the builder may have written on its page in either language. */
const LANGUAGES: readonly OfLanguage[] = [
  { lang: 'en', period: periodEn, misleading: english },
  { lang: 'cy', period: periodCy, misleading: welsh },
];

export interface OfLanguage {
  readonly lang: string;
  readonly period: PeriodWords;
  readonly misleading: typeof english;
}

/** A text in each language that the builder has. */
export const inEach = (write: (of: OfLanguage) => string): readonly string[] =>
  LANGUAGES.map(write);

/** Whether the dataset has one of these notes. */
export const noted = (dataset: unknown, notes: readonly string[]): boolean =>
  notesOf(leading(dataset)).some((each) =>
    LANGUAGES.some(({ lang }) => notes.includes(textOf(each, lang))),
  );

/** With the note after its others. */
export function withNote(dataset: unknown, note: string): unknown {
  const [first, ...others] = Array.isArray(dataset) ? (dataset as readonly unknown[]) : [dataset];
  if (!isObject(first)) return dataset;
  const now = { ...first, notes: [...notesOf(first), note] };
  return Array.isArray(dataset) ? [now, ...others] : now;
}
