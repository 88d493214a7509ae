// Defines what a table is read as, and how the problems of what was read are told by row and column.
import { type Path, pathText, TABLE_PLACE } from '../data/path.js';
import type { PlainTable } from '../data/plain-table.js';
import { MOST_CELLS } from '../data/plain-table.js';
import type { Problem } from '../data/problem.js';
import { reportInto } from '../data/problem.js';
import { readPeriod } from '../data/read-period.js';
import { readCell } from './cell.js';

/** What a table says in the form that `input` takes. */
export interface TableDataset {
  readonly input: unknown;
  /** The problems of the table, and those that were found in the input, each once and at its place in the table. */
  readonly placed: (found: readonly Problem[]) => readonly Problem[];
}

/** A table that was read: what could not be, and where in the table or its options stands what the input has at a path. */
interface ReadTable {
  readonly input: unknown;
  readonly problems: readonly Problem[];
  /** The path itself where it is in neither. */
  readonly placeOf: (path: Path) => Path;
}

export const tableDataset = ({ input, ...read }: ReadTable): TableDataset => ({
  input,
  placed: (found) => placedProblems(found, read),
});

/** Options as they stand in the fragment of a link, `direction=low&target=75`. */
export type FromTable = (table: PlainTable, options: string) => TableDataset;

/** The place of a cell, of a row or of a column. A head that is a bare number may be a count: its position is told then. */
export const tablePlace = (
  row: { readonly head: string; readonly at: number } | undefined,
  column?: { readonly head: string; readonly at: number },
): Path => [TABLE_PLACE, row ? told(row) : '', column ? told(column) : ''];

const told = ({ head, at }: { readonly head: string; readonly at: number }): string =>
  head !== '' && (readCell(head).kind !== 'number' || readPeriod(head, 'financial'))
    ? head
    : `${at + 1}`;

function placedProblems(
  found: readonly Problem[],
  { problems, placeOf }: Omit<ReadTable, 'input'>,
): readonly Problem[] {
  const told = new Set(problems.map(({ path }) => pathText(path)));
  const placed = found.map((problem) => ({
    ...problem,
    path: placeOf(problem.path),
    facts: placedFacts(problem.facts, placeOf),
  })) as readonly Problem[];
  // A cell that could not be read is `[!]` in the input, which would warn of it again.
  const isTold = ({ code, severity, path }: Problem): boolean =>
    code === 'unreadable value' && severity === 'warning' && told.has(pathText(path));
  return [...problems, ...placed.filter((problem) => !isTold(problem))];
}

/** Facts that are places: `first`, and the list `at`. */
function placedFacts(facts: object, placeOf: ReadTable['placeOf']): object {
  const { first, at } = facts as { readonly first?: Path; readonly at?: readonly Path[] };
  return {
    ...facts,
    ...(first ? { first: placeOf(first) } : {}),
    ...(at ? { at: at.map(placeOf) } : {}),
  };
}

/** What is read of a table that is too large: nothing. */
export const tooLarge = (): TableDataset => ({
  input: undefined,
  placed: () => {
    const problems: Problem[] = [];
    reportInto(problems)([TABLE_PLACE, '', ''], 'table too large', { most: MOST_CELLS });
    return problems;
  },
});
