// A plain table of texts: what every picture has beside it, and what a reader of a page or file yields.
// It knows no numbers and no markup.

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
