// Defines cells of made-up figures, one block for each widget, as they are copied from a spreadsheet.

export interface CellsExample {
  readonly label: string;
  readonly widget: string;
  /** Rows of cells, a tab between them. */
  readonly cells: string;
}

/** @example cellRows('Year | Ayton', '2024 | 7') // 'Year\tAyton\n2024\t7' */
export const cellRows = (...lines: readonly string[]): string =>
  lines.map((line) => line.replace(/ *\| */g, '\t')).join('\n');
