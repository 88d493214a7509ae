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
