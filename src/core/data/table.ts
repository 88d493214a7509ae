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
 * The same table with its rows as columns. The name of the row heads is left out, as it names columns then.
 *
 * @example transposed({ caption: 'Rates', columns: ['Year', 'Ayton'], rows: [{ head: '2024', cells: ['7'] }] })
 * // { caption: 'Rates', columns: ['', '2024'], rows: [{ head: 'Ayton', cells: ['7'] }] }
 */
export const transposed = ({ caption, columns: [, ...heads], rows }: DataTable): DataTable => ({
  caption,
  columns: ['', ...rows.map(({ head }) => head)],
  rows: heads.map((head, column) => ({ head, cells: rows.map(({ cells }) => cells[column]!) })),
});
