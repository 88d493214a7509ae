// Shows the table as it was read, or as cells to type into: to correct a figure, or to add the next quarter.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Problem } from '../../src/core/data/problem.js';
import { byId } from './by-id.js';
import { columnsOf, emptyTable, rowsOf, withColumn, withRow } from './edited-table.js';
import { MOST_TO_EDIT, onGrid, showGrid } from './figures-grid.js';
import { tableView } from './table-view.js';

interface Takers {
  /** @param what names the change, see `History` */
  readonly edit: (table: PlainTable, what: string) => void;
  /** Begins anew with a table to type into. */
  readonly begin: (table: PlainTable) => void;
}

let shown: PlainTable | undefined;
/** Of what was last drawn of it. */
let told: readonly Problem[] = [];
let isOpen = false;
/** Whether the first cell is waited for, to be typed into. */
let awaitsFirst = false;

export function onTable({ edit: take, begin }: Takers): void {
  const edit: Takers['edit'] = (table, what) => {
    // What is typed before it is read is in the table all the same.
    shown = table;
    take(table, what);
  };
  onGrid(byId('as-read'), () => shown, edit);
  byId('change').addEventListener('click', () => {
    isOpen = !isOpen;
    showTable(shown, true);
  });
  byId('add-column').addEventListener('click', () => shown && edit(withColumn(shown), ''));
  byId('add-row').addEventListener('click', () => shown && edit(withRow(shown), ''));
  byId('type').addEventListener('click', () => {
    isOpen = awaitsFirst = true;
    begin(emptyTable);
  });
}

/** @param isEditable whether the table is one that people lay out; others are published files */
export function showTable(table: PlainTable | undefined, isEditable: boolean): void {
  shown = table;
  const cells = table ? rowsOf(table).length * columnsOf(table) : 0;
  const mayOpen = isEditable && cells > 0 && cells <= MOST_TO_EDIT;
  const place = byId('as-read');
  place.hidden = !table;
  byId('change').hidden = !mayOpen;
  byId('change').setAttribute('aria-pressed', String(isOpen));
  for (const id of ['add-column', 'add-row', 'grid-hint']) byId(id).hidden = !mayOpen || !isOpen;
  if (table && mayOpen && isOpen) showGrid(place, table, told);
  else place.replaceChildren(...(table ? [tableView(table, told)] : []));
  if (awaitsFirst) place.querySelector('input')?.focus();
  awaitsFirst = false;
}

/** Marks the cells that could not be read as what they are drawn as; none any more where nothing is told of them. */
export function showUnread(problems: readonly Problem[]): void {
  const isSame = told.length === 0 && problems.length === 0;
  told = problems;
  const place = byId('as-read');
  if (!shown || isSame) return;
  if (place.querySelector('input')) showGrid(place, shown, told);
  else place.replaceChildren(tableView(shown, told));
}
