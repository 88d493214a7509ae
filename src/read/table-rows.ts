// Finds the table among the rows of a file or a sheet, with what stands above and below it.
import { TABLE_PLACE } from '../core/data/path.js';
import type { PlainTable } from '../core/data/plain-table.js';
import type { Report } from '../core/data/problem.js';
import { plainText, readCell } from '../core/table/cell.js';
import { tablePlace } from '../core/table/from-table.js';

export interface RowsRead {
  /** The first row is that of the heads. Absent where there is no table. */
  readonly table?: PlainTable;
  /** What stands under the table, a line each: where the figures are from, what they leave out. */
  readonly notes: readonly string[];
}

type Row = readonly string[];

/**
 * The table among rows of cells. Rows before it that have one cell are its caption, those after it its notes; blank rows
 * and repetitions of the heads are left out. A row with more cells than there are heads is left out and reported, since
 * nobody knows under which head its cells belong; one with fewer is filled with blanks.
 */
export function tableOfRows(all: readonly Row[], report: Report): RowsRead {
  const { before, rows, notes } = sectionsOf(all);
  const [heads, ...others] = rows;
  if (!heads) {
    report([TABLE_PLACE], 'table without figures', {});
    return { notes };
  }
  const table = {
    caption: before.join(' '),
    heads: [heads],
    rows: fittingRows(heads, others, report),
  };
  return { table, notes };
}

const isBlank = (cell: string): boolean => plainText(cell) === '';

/** The only text of a row that has nothing else; undefined for any other row. */
function onlyText(row: Row): string | undefined {
  const [first = '', ...others] = row;
  return !isBlank(first) && others.every(isBlank) ? first.trim() : undefined;
}

/** What stands above the table, the table, and what stands below it. */
function sectionsOf(all: readonly Row[]) {
  const start = Math.max(
    0,
    all.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1),
  );
  // A table of one column has no row of several cells.
  const isOneColumn = all.every((row) => row.length < 2);
  const before = isOneColumn ? [] : all.slice(0, start).flatMap((row) => onlyText(row) ?? []);
  const rest = isOneColumn ? all : all.slice(start);
  const end = isOneColumn ? rest.length : endOf(rest);
  return {
    before,
    rows: rest.slice(0, end).filter((row) => !row.every(isBlank)),
    notes: rest.slice(end).flatMap((row) => onlyText(row) ?? []),
  };
}

const SENTENCE = /^\S+ .*[.!?]$/s;

/** Notes have one cell and no comma after it, or stand below a blank row. */
function endOf(rows: readonly Row[]): number {
  let end = rows.length;
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const row = rows[at]!;
    const text = onlyText(row);
    // "7 indicators were rated." is a note too, where nothing stands after it.
    const isSentence = row.length === 1 && SENTENCE.test(text ?? '');
    const isNote = text !== undefined && (readCell(text).kind === 'text' || isSentence);
    if (!isNote && !row.every(isBlank)) break;
    if (row.every(isBlank) || row.length === 1) end = at;
  }
  return end;
}

function fittingRows(heads: Row, rows: readonly Row[], report: Report): readonly Row[] {
  const width = heads.length;
  return rows.flatMap((row, at) => {
    if (row.length === width && row.every((cell, i) => cell === heads[i])) return [];
    const isTooLong = row.slice(width).some((cell) => !isBlank(cell));
    const place = tablePlace({ head: row[0] ?? '', at: at + 1 });
    if (isTooLong || row.length < width)
      report(place, 'ragged row', { isLonger: isTooLong }, isTooLong ? 'fault' : 'warning');
    if (isTooLong) return [];
    return [row.length === width ? row : heads.map((_, i) => row[i] ?? '')];
  });
}
