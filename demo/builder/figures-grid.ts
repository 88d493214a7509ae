// Shows the table as cells that an author types into, or pastes the next column into, as in a spreadsheet.
import { tsvParseRows } from 'd3-dsv';
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Problem } from '../../src/core/data/problem.js';
import { make } from '../make-element.js';
import { columnsOf, type Place, rowsOf, withCells, withRow } from './edited-table.js';
import { unreadCells } from './unread-cells.js';
import { words } from './words/words.js';

/** A table with more cells is changed in a spreadsheet. */
export const MOST_TO_EDIT = 2000;

/** @param what names the change, see `History` */
type Edit = (table: PlainTable, what: string) => void;

/**
 * What stands in the place is kept where it has as many cells, so that nobody loses the focus.
 *
 * @param problems of what is drawn of it
 */
export function showGrid(
  place: HTMLElement,
  table: PlainTable,
  problems: readonly Problem[] = [],
): void {
  const all = rowsOf(table);
  const shape = `${all.length} ${columnsOf(table)} ${table.heads.length}`;
  if (place.dataset.shape !== shape || !place.querySelector('input')) {
    place.replaceChildren(gridView(table));
    place.dataset.shape = shape;
  }
  const sizes = Array.from({ length: columnsOf(table) }, (_, column) =>
    Math.max(6, ...all.map((texts) => Math.min(30, texts[column]!.length))),
  );
  const unread = new Set(
    unreadCells(table, problems).map(([y, x]) => `${y + table.heads.length} ${x}`),
  );
  for (const input of place.querySelectorAll('input')) {
    const { row, column } = placeOf(input);
    const text = all[row]![column]!;
    if (input.value !== text) input.value = text;
    input.setAttribute('aria-label', labelOf(table, { row, column }));
    input.setAttribute('aria-invalid', String(unread.has(`${row} ${column}`)));
    input.size = sizes[column]!;
  }
}

function gridView(table: PlainTable): HTMLTableElement {
  const view = make('table');
  for (const [row, texts] of rowsOf(table).entries()) {
    const line = view.insertRow();
    for (const column of texts.keys()) {
      const isHead = row < table.heads.length || column === 0;
      const cell = make(isHead ? 'th' : 'td');
      cell.append(make('input', '', { type: 'text', autocomplete: 'off', 'data-place': `${row} ${column}` })); // prettier-ignore
      line.append(cell);
    }
  }
  return view;
}

function placeOf({ dataset }: HTMLElement): Place {
  const [row = 0, column = 0] = dataset.place!.split(' ').map(Number);
  return { row, column };
}

/** By the heads of its row and column, as far as they are filled in. */
function labelOf(table: PlainTable, { row, column }: Place): string {
  const all = rowsOf(table);
  if (row < table.heads.length) return words.table.headOfColumn({ column: column + 1 });
  if (column === 0) return words.table.headOfRow({ row: row - table.heads.length + 1 });
  return [all[row]![0] || words.table.row({ row: row - table.heads.length + 1 }), table.heads.at(-1)?.[column] || words.table.column({ column: column + 1 })].join(', '); // prettier-ignore
}

/**
 * Calls with the whole table whenever a person changes a cell.
 *
 * @param now the table that is shown
 */
export function onGrid(place: HTMLElement, now: () => PlainTable | undefined, edit: Edit): void {
  place.addEventListener('input', ({ target }) => {
    const [table, at] = [now(), placeOf(target as HTMLInputElement)];
    if (table) edit(withCells(table, at, [[(target as HTMLInputElement).value]]), `${at.row} ${at.column}`); // prettier-ignore
  });
  place.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [table, input] = [now(), event.target as HTMLElement];
    const cells = tsvParseRows(text.replace(/\r?\n$/, ''));
    if (!table || input.localName !== 'input' || (cells.length < 2 && (cells[0] ?? []).length < 2))
      return;
    event.preventDefault();
    edit(withCells(table, placeOf(input), cells), '');
  });
  place.addEventListener('keydown', (event) => {
    const [table, input] = [now(), event.target as HTMLElement];
    if (event.key !== 'Enter' || !table || input.localName !== 'input') return;
    event.preventDefault();
    const { row, column } = placeOf(input);
    const below = () => place.querySelector<HTMLElement>(`[data-place="${row + 1} ${column}"]`);
    if (!below()) {
      const more = withRow(table);
      showGrid(place, more);
      edit(more, '');
    }
    below()!.focus();
  });
}
