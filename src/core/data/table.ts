// Defines a plain table of texts: shown with every picture, and read from a page or a file.

export interface DataTable {
  readonly caption: string;
  /** The first names the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly head: string;
  /** One fewer than the columns of the table. */
  readonly cells: readonly string[];
}

/**
 * The table in pieces that have at most so many cells in a row: with rows as columns where that is
 * narrower, else side by side in even pieces, each with the row heads. One piece where the table fits.
 *
 * @example inPieces({ caption: 'Rates', columns: ['', 'Ayton', 'Beeton'], rows: [{ head: '2024', cells: ['7', '9'] }] }, 1)
 * // [{ caption: 'Rates', columns: ['', '2024'], rows: [{ head: 'Ayton', cells: ['7'] }, { head: 'Beeton', cells: ['9'] }] }]
 */
export function inPieces(table: DataTable, mostCells: number): readonly DataTable[] {
  const { columns, rows } = table;
  const cellCount = columns.length - 1;
  if (cellCount <= mostCells) return [table];
  if (rows.length > 0 && rows.length < cellCount) return inPieces(transposed(table), mostCells);
  return starts(cellCount, mostCells).map((start, at, all) =>
    between(table, start, all[at + 1] ?? cellCount),
  );
}

/**
 * The table in even pieces of at most so many rows, each with the heads of its columns; one piece where it is no longer.
 *
 * @param mostRows 1 or more
 * @example inShortPieces({ caption: 'Rates', columns: ['', 'Ayton'], rows: [{ head: '2024', cells: ['7'] }] }, 15).length // 1
 */
export function inShortPieces(table: DataTable, mostRows: number): readonly DataTable[] {
  const { rows } = table;
  if (rows.length <= mostRows) return [table];
  return starts(rows.length, mostRows).map((start, at, all) => ({
    ...table,
    rows: rows.slice(start, all[at + 1]),
  }));
}

/** Where even pieces of a number of things begin. */
function starts(count: number, most: number): readonly number[] {
  const pieces = Math.ceil(count / most);
  return Array.from({ length: pieces }, (_, at) => Math.ceil((at * count) / pieces));
}

/** The name of the row heads is left out, as it names columns then. */
const transposed = ({ caption, columns: [, ...heads], rows }: DataTable): DataTable => ({
  caption,
  columns: ['', ...rows.map(({ head }) => head)],
  rows: heads.map((head, column) => ({ head, cells: rows.map(({ cells }) => cells[column]!) })),
});

const between = ({ caption, columns, rows }: DataTable, from: number, to: number): DataTable => ({
  caption,
  columns: [columns[0]!, ...columns.slice(from + 1, to + 1)],
  rows: rows.map(({ head, cells }) => ({ head, cells: cells.slice(from, to) })),
});
