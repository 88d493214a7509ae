// Describes what stands in the cells of a scorecard: what is seen is short, what is heard in its place is whole.
import { stopAfter } from '../../core/words/full-stop.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import { ratingKind, signView } from '../../view/rating.js';
import type { CellTexts, RowLayout } from './layout.js';
import type { KeptRow } from './view.kept-rows.js';
import type { Shown } from './view.shown.js';

export const unseen = (...content: readonly Content[]): Described =>
  node('span', { class: 'unseen' }, content);

/** Only for the eye. */
export const seen = (...content: readonly Content[]): Described =>
  node('span', { 'aria-hidden': 'true' }, content);

export const second = (content: Content): Described => node('span', { class: 'second' }, [content]);

export const textsView = (texts: CellTexts): readonly Content[] => [
  seen(node('span', { class: 'figure' }, texts.short), ...texts.second.map(second)),
  unseen(...wholeView(texts)),
];

/** Each piece is a sentence of its own. */
export const wholeView = ({ whole }: CellTexts): readonly Content[] =>
  whole.flatMap((text) => [node('span', {}, text), text && `${stopAfter(text)} `]);

/** The button that opens a row into its trend. The table hears it; the first of a row is a tab stop. */
export const openButton = (
  index: number,
  { isOpen, isFirst = true }: { readonly isOpen: boolean; readonly isFirst?: boolean },
  ...content: readonly Content[]
): Described =>
  node(
    'button',
    {
      type: 'button',
      class: 'open',
      id: `open-${index}`,
      tabindex: isFirst ? undefined : -1,
      'aria-expanded': isOpen ? 'true' : 'false',
      'aria-controls': isOpen ? `trend-${index}` : undefined,
    },
    content,
  );

/** The row below an open one, with its trend or what stands in its place; empty where the row is closed. */
export function openedRows(
  { row, name }: RowLayout,
  columns: number,
  { act, words, version }: Shown,
): readonly KeptRow[] {
  const content = act.opened(row);
  if (content === undefined) return [];
  const close = node('button', { type: 'button', class: 'close' }, [
    words.labels.close,
    unseen(`: ${name}`),
  ]);
  const show = (box: HTMLElement): void => {
    if (box.firstChild !== content) box.replaceChildren(content);
  };
  return [
    {
      key: `opened ${row.key}`,
      className: 'opened',
      id: `trend-${row.index}`,
      of: [version, content, columns],
      hidden: false,
      cells: () => [node('td', { role: 'cell', colspan: columns }, [node('div', {}, show), close])],
    },
  ];
}

export const ratingView = ({ kind, short, label }: NonNullable<RowLayout['rating']>): Described =>
  node('span', { class: `rating ${ratingKind(kind)}` }, [
    signView(kind),
    node('strong', { 'aria-hidden': 'true' }, short),
    unseen(label),
  ]);
