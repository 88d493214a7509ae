// Holds the sentence that names what is withheld against the table, which each widget's own checker holds against
// the dataset.
import type { Page, Table } from './page.js';

export const SAYS_WITHHELD = /^Withheld as confidential: (.*)\.$/;

/** A widget names no more than these and counts the others. */
const MOST_NAMED = 6;

/** What is wrong with the sentence, or with its absence. */
export function withheldComplaints({
  withheld,
  table,
}: Pick<Page, 'withheld' | 'table'>): readonly string[] {
  const said = withheld.map((text) => SAYS_WITHHELD.exec(text)![1]);
  const right = rightNames(table);
  const named = right.slice(0, MOST_NAMED).join('; ');
  const more = right.length - MOST_NAMED;
  const expected = more > 0 ? `${named}; and ${more} more` : named;
  return said.join() === expected
    ? []
    : [`withheld is “${expected}”, and “${said.join()}” is said`];
}

function rightNames({ columns, rows }: Table): readonly string[] {
  const withheldAt = rows.map(({ cells }) =>
    columns.filter((_, at) => /\[c\]/.test(cells[at] ?? '')),
  );
  const columnsOfAny = new Set(withheldAt.flat()).size;
  return rows.flatMap(({ head }, i) => {
    const at = withheldAt[i]!;
    if (at.length === 0) return [];
    return [at.length < columnsOfAny ? `${head} (${at.join(', ')})` : head];
  });
}
