// Names what a table withholds, for those who listen: a cell alone is heard only by whoever reads the whole table.
import type { DataTable } from '../data/table.js';
import type { CardWords } from './words.js';

/** A sentence names no more rows than these, and counts the others. */
const MOST_NAMED = 6;

const isWithheld = (cell: string): boolean => cell.includes('[c]');

/**
 * A sentence that names each row with a withheld figure, and its columns where others have one too; `''` where nothing
 * is withheld.
 *
 * @example withheldText(coreEn.card, { caption: 'Custody', columns: ['Year', 'Ayton'], rows: [{ head: '2024', cells: ['[c]'] }] })
 * // 'Withheld as confidential: 2024.'
 */
export function withheldText(
  { withheld }: Pick<CardWords, 'withheld'>,
  { columns: [, ...columns], rows }: DataTable,
): string {
  const found = columns.filter((_, at) => rows.some(({ cells }) => isWithheld(cells[at]!)));
  if (found.length === 0) return '';
  const names = rows.flatMap(({ head, cells }) => {
    const within = columns.filter((_, at) => isWithheld(cells[at]!));
    if (within.length === 0) return [];
    return within.length === found.length ? [head] : [`${head} (${within.join(', ')})`];
  });
  return withheld(names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED));
}
