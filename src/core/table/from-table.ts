// Defines what a table is read as, and how the problems of what was read are told by row and column.
import {
  CAPTION_PLACE,
  isInTable,
  OPTION_PLACE,
  type Path,
  pathText,
  TABLE_PLACE,
} from '../data/path.js';
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

/** Fields that a table has itself, beside its caption. All others are options. */
const OF_TABLE: Path = ['periods', 'series', 'indicators', 'parts', 'provisions', 'unit'];

/** Where an author looks for what stands in neither a cell nor an option that was written. */
function placeOfField(path: Path): Path {
  const [first] = path;
  if (first === 'title' || first === 'subtitle') return [CAPTION_PLACE];
  const name = path.findLast((key) => typeof key === 'string');
  const isOption = name !== undefined && !OF_TABLE.includes(name);
  return isOption ? [OPTION_PLACE, name] : tablePlace(undefined);
}

function placedProblems(
  found: readonly Problem[],
  { problems, placeOf: ownPlaceOf }: Omit<ReadTable, 'input'>,
): readonly Problem[] {
  const placeOf = (path: Path): Path => {
    const place = ownPlaceOf(path);
    return isInTable(place) ? place : placeOfField(place);
  };
  const told = new Set(problems.map(({ path }) => pathText(path)));
  const placed = found.map((problem) => ({
    ...problem,
    path: placeOf(problem.path),
    facts: placedFacts(problem.facts, placeOf),
  })) as readonly Problem[];
  // A cell that could not be read is `[!]` in the input, which would warn of it again.
  const isTold = ({ code, severity, path }: Problem): boolean =>
    code === 'unreadable value' && severity === 'warning' && told.has(pathText(path));
  return [...problems, ...onceAnOption(placed.filter((problem) => !isTold(problem)))];
}

/** An option that holds for all rows has one problem, not one a row. */
function onceAnOption(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ code, path }) => {
    const key = `${code} ${pathText(path)}`;
    const isAgain = path[0] === OPTION_PLACE && told.has(key);
    told.add(key);
    return !isAgain;
  });
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
