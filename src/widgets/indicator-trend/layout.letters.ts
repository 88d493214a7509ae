// Gives a letter to each line that looks like another, where the names of lines do not fit at their ends: the letter stands
// at the end of the line, and before its name in the legend. Letters, since a number would be taken for a figure.
import { type EndLabels, wrapEndLabels } from '../../core/chart/end-labels.js';
import type { Frame } from '../../core/chart/frame.js';
import type { EndText } from './layout.texts.js';
import type { Slots } from './layout.types.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export interface Labelled extends EndLabels {
  readonly texts: readonly EndText[];
}

/** By the index of a line: its letter; empty where each line has a look of its own, or there are too many for letters. */
export function lettersOf(texts: readonly EndText[], slots: Slots): ReadonlyMap<number, string> {
  const alike = texts.flatMap(({ line }) =>
    line !== undefined && slots.filter((slot) => slot === slots[line]).length > 1 ? [line] : [],
  );
  if (alike.length > LETTERS.length) return new Map();
  return new Map(alike.map((line, i) => [line, LETTERS[i]!]));
}

/** The labels of these lines, which hold no more than a letter; undefined where there are none, or not all fit. */
export function letterLabels(
  texts: readonly EndText[],
  letters: ReadonlyMap<number, string>,
  frame: Frame,
  heightPx: number,
): Labelled | undefined {
  const lettered = texts.flatMap((text) => {
    const name = text.line === undefined ? undefined : letters.get(text.line);
    return name ? [{ ...text, name, value: '' }] : [];
  });
  if (lettered.length === 0) return undefined;
  const labels = wrapEndLabels(lettered, frame, heightPx);
  return labels && { ...labels, texts: lettered };
}
