// Reads a CSV file as rows of text, and writes rows as CSV, without changing a cell.
// Numbers, symbols and thousands commas stay text.

/**
 * The rows of a CSV text, each a record from column name to cell.
 *
 * A byte order mark is dropped; quoted cells may hold commas, quotes and line ends.
 * Empty for a text without rows. Example: `parseCsv('a,b\n1,"2,000"')` → `[{ a: '1', b: '2,000' }]`.
 */
export function parseCsv(text) {
  const [header = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  );
}

/** The CSV text of rows, their columns cut to `columns`; quotes only where a cell needs them. */
export function formatCsv(rows, columns) {
  const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return lines.map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

function cellsOf(text) {
  const lines = [];
  let line = [];
  for (const [, quoted, bare, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    const cell = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    // The expression also matches the empty text after the last line end.
    if (end === '' && line.length === 0 && cell === '') break;
    line.push(cell);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
