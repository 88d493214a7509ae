// Writes a table with what stands above and below it as texts that spreadsheets take: CSV, cells between tabs, HTML.
// Spreadsheets run a cell that begins as a formula does, so such a cell gets an apostrophe, which makes it a text.
import type { DataTable } from '../data/table.js';
import { escaped, tableLines } from '../table/table-lines.js';

/** A table with its title above it, and below it what must go with it, a line each. */
export interface Sheet {
  readonly above: readonly string[];
  readonly table: DataTable;
  readonly below: readonly string[];
}

/** What begins a formula, after OWASP's "CSV Injection"; wide letters do so in spreadsheets set to Japanese or Chinese. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;

/**
 * The text as a cell that no spreadsheet runs.
 *
 * @example safeCell('=1+1') // "'=1+1"
 * @example safeCell('-5.2') // '-5.2'
 */
export const safeCell = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** Without it, spreadsheets read the file in an encoding of their own. */
const BYTE_ORDER_MARK = '\ufeff';

/** Also of files in which other signs separate cells. */
const QUOTED = /[",;|\t\r\n]|^\s|\s$/;

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark; a line above or below is a row of one cell.
 *
 * @example csvText({ above: [], table: { caption: '', columns: ['Year', 'Ayton'], rows: [{ head: '2024', cells: ['1,085'] }] }, below: [] })
 * // '\ufeffYear,Ayton\r\n2024,"1,085"\r\n'
 */
export const csvText = (sheet: Sheet): string =>
  BYTE_ORDER_MARK +
  rowsOf(sheet)
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');

function csvCell(text: string): string {
  const safe = safeCell(text);
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The same with tabs, as spreadsheets take it from the clipboard. */
export const tabText = (sheet: Sheet): string =>
  rowsOf(sheet)
    .map((row) => row.map((cell) => safeCell(oneLine(cell))).join('\t'))
    .join('\n');

/** The same as HTML, for what keeps the form of a table: a spreadsheet, a report, an e-mail. */
export const htmlText = ({ above, table, below }: Sheet): string =>
  [
    ...above.filter((line) => line !== table.caption).map(paragraph),
    ...tableLines({
      caption: safeCell(table.caption),
      columns: table.columns.map(safeCell),
      rows: table.rows.map(({ head, cells }) => [head, ...cells].map(safeCell)),
    }),
    ...below.map(paragraph),
  ].join('\n');

const paragraph = (text: string): string => `<p>${escaped(safeCell(text))}</p>`;

const oneLine = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

/** A blank row parts the table from what stands below it. */
const rowsOf = ({ above, table, below }: Sheet): readonly (readonly string[])[] => [
  ...above.map((line) => [line]),
  table.columns,
  ...table.rows.map(({ head, cells }) => [head, ...cells]),
  ...(below.length > 0 ? [[''], ...below.map((line) => [line])] : []),
];
