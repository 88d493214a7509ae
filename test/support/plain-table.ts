// Makes plain tables of texts, as tests write them.
import type { PlainTable } from '../../src/core/data/plain-table.js';

/** One row a line, cells between `|`; the first row is of heads. */
export const plainTable = (text: string, caption = 'Plans'): PlainTable => {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return { caption, heads: [head], rows };
};
