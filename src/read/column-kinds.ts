// Tells what the cells of a column hold.
import { readCell } from '../core/table/cell.js';

/**
 * `figures`: numbers, shorthand and blanks, with a number at least; `mixed`: these beside other text; `absent`: nothing
 * but shorthand, which may be letters of another kind, such as Y and N; `text`: neither; `blank`: nothing.
 */
export type ColumnKind = 'figures' | 'mixed' | 'absent' | 'text' | 'blank';

/** Cells of a column often repeat: each is read once. */
export function columnKind(cells: Iterable<string>): ColumnKind {
  const counts = { number: 0, absence: 0, text: 0, blank: 0 };
  for (const cell of new Set(cells)) counts[readCell(cell).kind] += 1;
  if (counts.text > 0) return counts.number + counts.absence > 0 ? 'mixed' : 'text';
  if (counts.number > 0) return 'figures';
  return counts.absence > 0 ? 'absent' : 'blank';
}
