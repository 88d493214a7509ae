// Shows the table as it was read, with a mark on every cell that could not be read.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Problem } from '../../src/core/data/problem.js';
import { make } from '../make-element.js';
import { unreadCells } from './unread-cells.js';
import { words } from './words/words.js';

const MOST_ROWS = 200;

/**
 * So many rows at most are shown; all are read.
 *
 * @param problems of what is drawn of it
 */
export function tableView(table: PlainTable, problems: readonly Problem[]): HTMLTableElement {
  const { caption, heads, rows } = table;
  const view = make('table');
  if (caption) view.append(make('caption', caption));
  const head = view.createTHead();
  const unread = new Set(unreadCells(table, problems).map(String));
  for (const [i, texts] of heads.entries()) {
    const y = i - heads.length;
    head.append(rowView(texts.map((text, x) => headView(text, 'col', unread.has(`${y},${x}`)))));
  }
  const body = view.createTBody();
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
  if (x === 0) return headView(text, 'row', isUnread);
  if (!isUnread) return make('td', text);
  return make('td', words.table.unread({ text }), { class: 'unread' });
}

const headView = (text: string, scope: string, isUnread: boolean): HTMLElement =>
  isUnread
    ? make('th', words.table.unread({ text }), { scope, class: 'unread' })
    : make('th', text, { scope });
