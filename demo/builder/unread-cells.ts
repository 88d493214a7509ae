// Tells which cells of a table could not be read: by themselves, and as what its widget takes them for.
import type { Path } from '../../src/core/data/path.js';
import { TABLE_PLACE } from '../../src/core/data/path.js';
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Problem } from '../../src/core/data/problem.js';
import { type Received, receivedOf } from '../../src/core/data/received.js';
import { plainText, readCell } from '../../src/core/table/cell.js';
import { gridOf, nameText } from '../../src/core/table/grid.js';

/** Row and column from 0; row −1 is the last one of heads. */
type CellPlace = readonly [number, number];

/**
 * The places of all of them, each once. Before anything draws the table, those that stand as text in a column of figures.
 *
 * @param problems of what is drawn, at their places in the table
 */
export function unreadCells(
  table: PlainTable,
  problems: readonly Problem[] = [],
): readonly CellPlace[] {
  const refused = problems
    .filter(({ severity }) => severity === 'fault')
    .flatMap((problem) => meantBy(problem, cellsAt(problem.path, table), table));
  const all = [...textsAmongFigures(table), ...refused];
  return [...new Map(all.map((place) => [String(place), place])).values()];
}

function textsAmongFigures({ rows, heads }: PlainTable): readonly CellPlace[] {
  const width = heads[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => at)
    .slice(1)
    .filter(
      (at) => rows.filter((row) => readCell(row[at]!).kind === 'number').length * 2 > rows.length,
    )
    .flatMap((at) =>
      rows.flatMap((row, y) =>
        readCell(row[at]!).kind === 'text' && plainText(row[at]!) !== '' ? [[y, at] as const] : [],
      ),
    );
}

/** A place names a row and a column, or one of the two; then its head is meant. None where it names neither. */
function cellsAt([kind, row = '', column = '']: Path, table: PlainTable): readonly CellPlace[] {
  if (kind !== TABLE_PLACE || (row === '' && column === '')) return [];
  const rows = row === '' ? [-1] : rowsNamed(String(row), table);
  const columns = column === '' ? [0] : columnsNamed(String(column), table);
  return rows.flatMap((y) => columns.map((x) => [y, x] as const));
}

/** Of the cells at one place, where rows share a name, those that are as the problem says; all where it does not say. */
function meantBy(
  { facts }: Problem,
  found: readonly CellPlace[],
  { rows, heads }: PlainTable,
): readonly CellPlace[] {
  if (found.length < 2) return found;
  const textAt = ([y, x]: CellPlace): string => (y < 0 ? heads.at(-1) : rows[y])?.[x] ?? '';
  const { received, negative, why } = facts as Told;
  const isMeant = (text: string): boolean => {
    if (received?.kind === 'quote') return receivedText(text) === received.text;
    const cell = readCell(text);
    return (negative === true || why === 'negative') && cell.kind === 'number' && cell.value < 0;
  };
  const meant = found.filter((place) => isMeant(textAt(place)));
  return meant.length > 0 ? meant : found;
}

/** What some problems say of a cell. */
interface Told {
  readonly received?: Received;
  readonly negative?: boolean;
  readonly why?: unknown;
}

function receivedText(text: string): string | undefined {
  const received = receivedOf(text);
  return received.kind === 'quote' ? received.text : undefined;
}

/** A row whose head is a bare number is named by its position among those with figures. */
function rowsNamed(name: string, table: PlainTable): readonly number[] {
  const found = places(table.rows, ([head = '']) => nameText(head) === name);
  if (found.length > 0 || !/^\d+$/.test(name)) return found;
  const { cells } = gridOf(table).rows[+name - 1] ?? {};
  return cells ? places(table.rows, ([head]) => head === cells[0]) : [];
}

/** Several heads over one column are named together. */
function columnsNamed(name: string, { heads }: PlainTable): readonly number[] {
  const named = (heads[0] ?? []).map((_, x) => heads.map((texts) => nameText(texts[x] ?? '')));
  const exact = places(named, (texts) => [...new Set(texts)].filter(Boolean).join(', ') === name);
  if (exact.length > 0) return exact;
  const last = places(named, (texts) => texts.at(-1) === name);
  return last.length > 0 || !/^\d+$/.test(name) ? last : [+name - 1];
}

const places = <T>(list: readonly T[], test: (each: T) => boolean): readonly number[] =>
  list.flatMap((each, i) => (test(each) ? [i] : []));
