// Reads the value of one cell of JSON, which may be a number, a text that holds one, or shorthand.
import type { Path } from '../core/data/path.js';
import type { Report } from '../core/data/problem.js';
import { receivedOf } from '../core/data/received.js';
import type { ValueInput } from '../core/data/value.js';
import { readCell } from '../core/table/cell.js';

/** As a dataset takes it; null where there is nothing, `[!]`, reported, where it cannot be read. */
export function cellValue(cell: unknown, path: () => Path, report: Report): ValueInput {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const read = typeof cell === 'string' ? readCell(cell) : undefined;
  if (read?.kind === 'blank') return null;
  if (read?.kind === 'absence') return read.text;
  if (read?.kind === 'number' && read.words === '')
    return read.marks.length > 0 ? { value: read.value, marks: read.marks } : read.value;
  report(path(), 'unreadable cell', { received: receivedOf(cell) });
  return '[!]';
}
