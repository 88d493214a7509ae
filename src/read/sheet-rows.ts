// Gathers the cells of a sheet into rows of the same length.

/** A sheet of a spreadsheet: its cells as texts. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** So many cells are read of a spreadsheet; a sheet may say that it has sixteen billion. */
const MOST_CELLS = 2_000_000;

export class SheetRows {
  readonly #rows: string[][] = [];
  #cells = 0;

  /** @throws RangeError where there are more than are read */
  put(row: number, column: number, text: string): void {
    if (text === '') return;
    this.#cells += 1;
    if (this.#cells > MOST_CELLS || row > MOST_CELLS || column > MOST_CELLS)
      throw new RangeError('too many cells');
    const cells = (this.#rows[row] ??= []);
    cells[column] = text;
  }

  /** Without the columns that are blank from top to bottom, and without blank rows at the end. */
  get all(): Sheet['rows'] {
    const used = new Set(this.#rows.flatMap((row) => Object.keys(row ?? []).map(Number)));
    const columns = [...used].sort((a, b) => a - b);
    return Array.from(this.#rows, (row = []) => columns.map((column) => row[column] ?? ''));
  }
}
