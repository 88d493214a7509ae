// Describes the cells of a row: its head with the button that opens it, and a cell for each column.
import { type Content, type Described, node } from '../../view/nodes.js';
import { sparklineView } from '../../view/sparkline.js';
import type { ColumnKey, RowLayout } from './layout.js';
import { openButton, ratingView, second, seen, textsView, unseen } from './view.cells.js';
import type { Shown } from './view.shown.js';

export function rowCells(row: RowLayout, isOpen: boolean, shown: Shown): readonly Content[] {
  const { model, layout } = shown;
  const below = [row.unit, row.only].filter(Boolean);
  const button = openButton(
    row.row.index,
    { isOpen },
    node('span', { class: 'sign', 'aria-hidden': 'true' }, isOpen ? '▾' : '▸'),
    node('span', {}, row.name),
    model.areas.length > 0 ? unseen(`, ${row.area}`) : undefined,
  );
  const head = [button, ...below.map(second), ...againstView(row, shown)];
  return [
    node('th', { role: 'rowheader', scope: 'row' }, head),
    ...layout.columns.slice(1).map((key) => cellView(key, row, shown)),
  ];
}

/** Below the name where there is no room for a column of comparisons, which is hidden then. */
function againstView({ comparisons }: RowLayout, { layout }: Shown): readonly Content[] {
  if (!comparisons) return [];
  const of = layout.heads.comparisons ?? '';
  const text = [`${of} ${comparisons.short}`.trim(), ...comparisons.second].join(', ');
  return [node('span', { class: 'second against', 'aria-hidden': 'true' }, text)];
}

function cellView(key: ColumnKey, row: RowLayout, shown: Shown): Described {
  const { words, layout } = shown;
  const content = CELLS[key]?.(row, shown) ?? [];
  if (content.length === 0)
    return node('td', { role: 'cell', class: `col-${key} nothing` }, words.labels.nothing);
  const label = LABELLED.includes(key) ? (layout.heads[key] ?? words.columns[key]) : undefined;
  return node('td', { role: 'cell', class: `col-${key}`, 'data-label': label }, content);
}

/** Where the heads are hidden, these would not be understood without theirs. */
const LABELLED: readonly ColumnKey[] = ['target', 'comparisons'];

/** What stands in a cell; empty where there is nothing to say. */
type Cell = (row: RowLayout, shown: Shown) => readonly Content[];

const CELLS: Readonly<Partial<Record<ColumnKey, Cell>>> = {
  area: ({ area }) => (area === '' ? [] : [area]),
  latest: ({ latest }) => textsView(latest),
  change: ({ change }) => (change ? textsView(change) : []),
  target: ({ target }) => (target ? textsView(target) : []),
  comparisons: ({ comparisons }) => (comparisons ? textsView(comparisons) : []),
  rating: (row, shown) =>
    row.rating || row.due.whole
      ? [row.rating && ratingView(row.rating), ...dueView(row, shown)]
      : [],
  trend: ({ line, lineText }) => (lineText === '' ? [] : [sparklineView(line), unseen(lineText)]),
};

function dueView({ row, due }: RowLayout, { act, words }: Shown): readonly Content[] {
  const { short, whole } = due;
  if (!whole) return [];
  const said = unseen(`. ${words.columns.due}: ${whole}`);
  if (!act.overdue(row))
    return [' ', node('span', { class: 'second' }, [seen(words.reportDue(short)), said])];
  const roomy = node('span', { class: 'roomy', 'aria-hidden': 'true' }, `, ${short}`);
  const late = [seen('⚑'), ` ${words.labels.overdue}`, roomy, said];
  return [' ', node('span', { class: 'second overdue' }, late)];
}
