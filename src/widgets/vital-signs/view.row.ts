// Makes a row of a scorecard: its head with the button that opens it, and a cell for each column.
import { type Child, make } from '../../view/make.js';
import { sparklineView } from '../../view/sparkline.js';
import type { ColumnKey, RowLayout } from './layout.js';
import { openButton, ratingOf, second, seen, textsOf, unseen } from './view.cells.js';
import type { Shown } from './view.shown.js';

export function rowOf(row: RowLayout, shown: Shown): HTMLElement {
  const { model, layout } = shown;
  const below = [row.unit, row.only].filter(Boolean);
  const button = openButton(
    row.row.index,
    shown,
    make('span', { class: 'sign', 'aria-hidden': 'true' }),
    make('span', {}, row.name),
    model.areas.length > 0 ? unseen(', ', row.area) : undefined,
  );
  return make(
    'tr',
    { role: 'row' },
    make(
      'th',
      { role: 'rowheader', scope: 'row' },
      button,
      ...below.map(second),
      ...againstOf(row, shown),
    ),
    ...layout.columns.slice(1).map((key) => cellOf(key, row, shown)),
  );
}

/** Below the name where there is no room for a column of comparisons, which is hidden then. */
function againstOf({ comparisons }: RowLayout, { layout }: Shown): readonly Child[] {
  if (!comparisons) return [];
  const of = layout.heads.comparisons ?? '';
  const text = [`${of} ${comparisons.short}`.trim(), ...comparisons.second].join(', ');
  return [
    make('span', { class: 'second against', 'aria-hidden': 'true' }, text),
    make('span', { class: 'against' }, unseen(comparisons.whole.join('. '))),
  ];
}

function cellOf(key: ColumnKey, row: RowLayout, shown: Shown): HTMLElement {
  const { words, layout } = shown;
  const content = CELLS[key]?.(row, shown) ?? [];
  if (content.length === 0)
    return make('td', { role: 'cell', class: `col-${key} nothing` }, words.labels.nothing);
  const label = LABELLED.includes(key) ? (layout.heads[key] ?? words.columns[key]) : undefined;
  return make('td', { role: 'cell', class: `col-${key}`, 'data-label': label }, ...content);
}

/** Where the heads are hidden, these would not be understood without theirs. */
const LABELLED: readonly ColumnKey[] = ['target', 'comparisons'];

/** What stands in a cell; empty where there is nothing to say. */
type Cell = (row: RowLayout, shown: Shown) => readonly Child[];

const CELLS: Readonly<Partial<Record<ColumnKey, Cell>>> = {
  area: ({ area }) => (area === '' ? [] : [area]),
  latest: ({ latest }) => textsOf(latest),
  change: ({ change }) => (change ? textsOf(change) : []),
  target: ({ target }) => (target ? textsOf(target) : []),
  comparisons: ({ comparisons }) => (comparisons ? textsOf(comparisons) : []),
  rating: (row, shown) => [...(row.rating ? [ratingOf(row.rating)] : []), ...dueOf(row, shown)],
  trend: ({ line, lineText }) => (lineText === '' ? [] : [sparklineView(line), unseen(lineText)]),
};

function dueOf({ row, due }: RowLayout, { act, words }: Shown): readonly Child[] {
  const { short, whole } = due;
  if (!whole) return [];
  const said = unseen(`. ${words.columns.due}: ${whole}`);
  if (!act.overdue(row))
    return [' ', make('span', { class: 'second' }, seen(words.reportDue(short)), said)];
  const roomy = make('span', { class: 'roomy', 'aria-hidden': 'true' }, `, ${short}`);
  return [
    ' ',
    make('span', { class: 'second overdue' }, seen('⚑'), ` ${words.labels.overdue}`, roomy, said),
  ];
}
