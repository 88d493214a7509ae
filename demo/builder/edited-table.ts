// Changes a table cell by cell, as an author types or pastes into it. Every change is a new table.
import type { PlainTable } from '../../src/core/data/plain-table.js';

type Rows = readonly (readonly string[])[];

/** A place in a table: rows of heads first, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** For whoever has nothing to paste: heads, and three rows. */
export const emptyTable: PlainTable = {
  caption: '',
  heads: [['', '', '']],
  rows: Array.from({ length: 3 }, () => ['', '', '']),
};

export const columnsOf = ({ heads, rows }: PlainTable): number =>
  (heads[0] ?? rows[0] ?? []).length;

export const rowsOf = ({ heads, rows }: PlainTable): Rows => [...heads, ...rows];

/** With the texts from that place on; rows and columns that they need are added. */
export function withCells(table: PlainTable, { row, column }: Place, cells: Rows): PlainTable {
  const before = rowsOf(table);
  const height = Math.max(before.length, row + cells.length);
  const width = Math.max(columnsOf(table), ...cells.map((texts) => column + texts.length));
  const all = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => cells[y - row]?.[x - column] ?? before[y]?.[x] ?? ''),
  );
  const { length } = table.heads;
  return { ...table, heads: all.slice(0, length), rows: all.slice(length) };
}

/** With an empty column at the end. */
export const withColumn = (table: PlainTable): PlainTable =>
  withCells(table, { row: 0, column: columnsOf(table) }, [['']]);

/** With an empty row at the end. */
export const withRow = (table: PlainTable): PlainTable =>
  withCells(table, { row: rowsOf(table).length, column: 0 }, [['']]);

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Without empty rows and columns at the end: they wait to be filled in. */
export function withoutEmptyEnds(table: PlainTable): PlainTable {
  const all = rowsOf(table);
  const height = all.findLastIndex((texts) => !texts.every(isEmpty)) + 1;
  const width = Math.max(
    0,
    ...all.map((texts) => texts.findLastIndex((text) => !isEmpty(text)) + 1),
  );
  const cut = (rows: Rows) => rows.map((texts) => texts.slice(0, width));
  const { heads, rows } = table;
  return {
    ...table,
    heads: cut(heads),
    rows: cut(rows).slice(0, Math.max(0, height - heads.length)),
  };
}
