// Shows the table as it was read, with a mark on every cell that could not be read as a figure.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { make } from '../make-element.js';
import { unreadCells } from './fitting.js';
import { words } from './words/words.js';

const MOST_ROWS = 200;

/** So many rows at most are shown; all are read. */
export function tableView(table: PlainTable): HTMLTableElement {
  const { caption, heads, rows } = table;
  const view = make('table');
  if (caption) view.append(make('caption', caption));
  const head = view.createTHead();
  for (const texts of heads)
    head.append(rowView(texts.map((text) => make('th', text, { scope: 'col' }))));
  const body = view.createTBody();
  const unread = new Set(unreadCells(table).map(String));
  for (const [y, texts] of rows.slice(0, MOST_ROWS).entries())
    body.append(rowView(texts.map((text, x) => cellView(text, x, unread.has(`${y},${x}`)))));
  return view;
}

function rowView(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const row = make('tr');
  row.append(...cells);
  return row;
}

function cellView(text: string, x: number, isUnread: boolean): HTMLElement {
  if (x === 0) return make('th', text, { scope: 'row' });
  if (!isUnread) return make('td', text);
  return make('td', words.table.unread({ text }), { class: 'unread' });
}
