// Defines a table as it stands in a page or a file: texts in rows and columns, without markup and without spans.

export interface PlainTable {
  /** `''` where there is none. */
  readonly caption: string;
  /** Rows of heads, from the top; empty where no row is one. */
  readonly heads: readonly (readonly string[])[];
  /** The other rows, those of the foot last. Every row, of heads too, has as many texts as the table has columns. */
  readonly rows: readonly (readonly string[])[];
  /** Only a part was read, since the table is larger than any that is drawn. */
  readonly isCut?: true;
}

/** The most cells that are read of a table, once its spans are spread. */
export const MOST_CELLS = 100_000;
