// Writes the figures of the tests of reliability as a table, a column for each engine that ran.

import { counted } from './reliability-plugin.mjs';

const MEGABYTE = 1024 * 1024;

function textOf(name, figure) {
  if (figure === undefined) return 'not measured';
  if (name === 'heapBytes') return `${(figure / MEGABYTE).toFixed(2)} MB`;
  return figure.toLocaleString('en-GB');
}

/** Lines of Markdown. `runs`: name of the engine, and figures by name. */
export function figuresTable(runs) {
  const rows = [
    ['', ...runs.map(({ name }) => name)],
    ['---', ...runs.map(() => '---:')],
    ...Object.entries(counted).map(([name, what]) => [
      what,
      ...runs.map(({ figures }) => textOf(name, figures[name])),
    ]),
  ];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`)
    .join('\n');
}
