// Describes a legend: a sample of what is drawn beside what it means. It is only for the eye, but for buttons: without its
// samples it says nothing that the groups of points do not say.
import { type Attributes, type Content, type Described, node } from './nodes.js';

/** What a person can put aside from a picture, and have drawn again. */
export interface LegendButton {
  readonly isDrawn: boolean;
  readonly press: () => void;
}

interface Buttons<E> {
  /** Names the list, for who does not see it. */
  readonly label: string;
  /** Undefined for an entry that nobody can put aside. */
  readonly of: (entry: E) => LegendButton | undefined;
}

/** A legend, or nothing where there are no entries. Each sample has 30 by 16 px. */
export function legendView<E extends { readonly text: string }>(
  entries: readonly E[],
  sample: (entry: E) => readonly Content[],
  buttons?: Buttons<E>,
): Described | undefined {
  if (entries.length === 0) return undefined;
  const each = entries.map((entry) => ({ entry, button: buttons?.of(entry) }));
  const hasButtons = each.some(({ button }) => button);
  const list = hasButtons ? { role: 'list', 'aria-label': buttons?.label } : HIDDEN;
  return node(
    'ul',
    { class: 'legend small', ...list },
    each.map(({ entry, button }) => {
      const content = [sampleView(sample(entry)), node('span', {}, entry.text)];
      if (button) return node('li', {}, [buttonView(button, content)]);
      return node('li', hasButtons ? HIDDEN : {}, content);
    }),
  );
}

const HIDDEN: Attributes = { 'aria-hidden': 'true' };

const buttonView = ({ isDrawn, press }: LegendButton, content: readonly Content[]): Described =>
  node('button', { type: 'button', 'aria-pressed': String(isDrawn), '@click': press }, content);

const sampleView = (content: readonly Content[]): Described =>
  node('svg', { width: 30, height: 16, viewBox: '0 0 30 16', ...HIDDEN }, content);
