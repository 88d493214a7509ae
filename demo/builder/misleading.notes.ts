// Adds a note to a dataset in its author's form: what readers must know beside a picture.
import { isObject, textOf } from './written.js';

/** The dataset that notes are of: the first of a list. */
const leading = (dataset: unknown): unknown =>
  Array.isArray(dataset) ? (dataset as readonly unknown[])[0] : dataset;

const notesOf = (dataset: unknown): readonly unknown[] =>
  isObject(dataset) && Array.isArray(dataset.notes) ? (dataset.notes as readonly unknown[]) : [];

/** Whether the dataset has this note. */
export const noted = (dataset: unknown, note: string): boolean =>
  notesOf(leading(dataset)).some((each) => textOf(each) === note);

/** With the note after its others. */
export function withNote(dataset: unknown, note: string): unknown {
  const [first, ...others] = Array.isArray(dataset) ? (dataset as readonly unknown[]) : [dataset];
  if (!isObject(first)) return dataset;
  const now = { ...first, notes: [...notesOf(first), note] };
  return Array.isArray(dataset) ? [now, ...others] : now;
}
