// Tells a table as people lay it out, a column for each series, from a tidy one, a row for each figure.
import type { PlainTable } from '../core/data/plain-table.js';
import { readCell } from '../core/table/cell.js';
import { columnKind } from './column-kinds.js';
import { arePeriods } from './tidy.roles.js';

/**
 * Whether each row has a head of its own in the first column, and nothing but figures after it: by that `from-table`
 * of a widget reads it. One slip among the figures of a series does not make it another table. A table with further
 * columns of text or of periods, or with heads that are repeated, is tidy.
 */
export function isWide({ heads, rows }: PlainTable): boolean {
  const width = heads[0]?.length ?? 0;
  const firsts = rows.map(([first = '']) => first.trim());
  if (width < 2 || new Set(firsts).size < firsts.length) return false;
  const columns = Array.from({ length: width - 1 }, (_, i) => rows.map((row) => row[i + 1]!));
  const hasPeriods = columns.some((cells, i) => arePeriods(heads[0]![i + 1]!, filledOf(cells)));
  if (hasPeriods) return false;
  const isOfPeriods = arePeriods(heads[0]![0]!, filledOf(firsts));
  const others = columns.map((cells) =>
    isOfPeriods && isSlip(cells) ? 'figures' : columnKind(cells),
  );
  return (
    others.includes('figures') && others.every((kind) => kind === 'figures' || kind === 'blank')
  );
}

/**
 * Whether a column beside periods has one cell that is no figure, and so many figures that it must be a slip of whoever
 * typed it. The reader of the table reports it.
 */
function isSlip(cells: readonly string[]): boolean {
  const kinds = cells.map((cell) => readCell(cell).kind);
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
  return count('text') === 1 && count('number') >= FIGURES_BESIDE_SLIP;
}

const FIGURES_BESIDE_SLIP = 3;

const filledOf = (cells: readonly string[]): readonly string[] =>
  [...new Set(cells)].filter((cell) => cell.trim() !== '');
