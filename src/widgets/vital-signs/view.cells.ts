// Makes what stands in the cells of a scorecard: what is seen is short, what is heard in its place is whole.
import { render } from 'lit';
import type { TargetRating } from '../../core/indicator/model.js';
import { type Child, make } from '../../view/make.js';
import { ratingKind, ratingSign } from '../../view/rating.js';
import type { CellTexts, RowLayout } from './layout.js';
import type { Shown } from './view.shown.js';

export const unseen = (...children: readonly Child[]): HTMLElement =>
  make('span', { class: 'unseen' }, ...children);

/** Only for the eye. */
export const seen = (...children: readonly Child[]): HTMLElement =>
  make('span', { 'aria-hidden': 'true' }, ...children);

export const second = (text: Child): HTMLElement => make('span', { class: 'second' }, text);

export const textsOf = (texts: CellTexts): readonly HTMLElement[] => [
  seen(make('span', { class: 'figure' }, texts.short), ...texts.second.map(second)),
  unseen(...wholeOf(texts)),
];

/** Each piece is a sentence of its own. */
export const wholeOf = ({ whole }: CellTexts): readonly Child[] =>
  whole.flatMap((text) => (text ? [make('span', {}, text), '. '] : [make('span')]));

/** The button that opens a row into its trend; a listener of the table hears it. */
export function openButton(
  index: number,
  { act }: Shown,
  ...children: readonly Child[]
): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'open', id: `open-${index}` },
    ...children,
  );
  markOpen(button, index, act.opened(index) !== undefined);
  return button;
}

/** Says on the button of a row whether the row is open. */
export function markOpen(button: Element, index: number, isOpen: boolean): void {
  button.setAttribute('aria-expanded', `${isOpen}`);
  if (isOpen) button.setAttribute('aria-controls', `trend-${index}`);
  else button.removeAttribute('aria-controls');
  const sign = button.querySelector('.sign');
  if (sign) sign.textContent = isOpen ? '▾' : '▸';
}

/** The row below an open one, with its trend or what stands in its place; empty where the row is closed. */
export function openedRow(
  { row: { index }, name }: RowLayout,
  columns: number,
  { act, words }: Shown,
): readonly HTMLElement[] {
  const content = act.opened(index);
  if (content === undefined) return [];
  const row = act.keepOpened(index, () =>
    make(
      'tr',
      { role: 'row', class: 'opened', id: `trend-${index}` },
      make(
        'td',
        { role: 'cell' },
        '',
        make('button', { type: 'button', class: 'close' }, words.labels.close, unseen(`: ${name}`)),
      ),
    ),
  );
  const cell = row.firstElementChild!;
  cell.setAttribute('colspan', `${columns}`);
  if (cell.firstChild !== content) cell.replaceChild(nodeOf(content), cell.firstChild!);
  return [row];
}

const nodeOf = (content: HTMLElement | string): Node =>
  typeof content === 'string' ? document.createTextNode(content) : content;

export const ratingOf = ({ kind, short, label }: NonNullable<RowLayout['rating']>): HTMLElement =>
  make(
    'span',
    { class: `rating ${ratingKind(kind)}` },
    signOf(kind),
    make('strong', { 'aria-hidden': 'true' }, short),
    unseen(label),
  );

const signs = new Map<TargetRating, Node>();

/** A copy of its sign, which is drawn once. */
function signOf(kind: TargetRating): Node {
  let sign = signs.get(kind);
  if (!sign) {
    const box = make('span');
    render(ratingSign(kind), box);
    signs.set(kind, (sign = box.firstElementChild!));
  }
  return sign.cloneNode(true);
}
