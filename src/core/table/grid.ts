// Brings a plain table into the form that readers of tables take: one head for each column, and no row without texts.
import type { PlainTable } from '../data/plain-table.js';
import { plainText, readCell } from './cell.js';

export interface Grid {
  readonly title: string;
  /** What stands over all columns but the first, where the table has several rows of heads; else `''`. */
  readonly over: string;
  /** One for each column. Several rows of heads are joined: "Exampleshire, rate". */
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** The first cell. */
  readonly head: string;
  /** The text of the heading row above it; `''` where there is none. */
  readonly under: string;
  /** Those of all columns, the first included. */
  readonly cells: readonly string[];
}

/** `Table 3:` before a title says nothing of it. */
const NUMBERED = /^(?:table|tabl|figure)\s*\w{0,3}\d[\w.]*\s*(?:[:.–-]\s*|\s)(?=\S)/i;

/** A head or a name without signs of footnotes. */
export const nameText = (text: string): string =>
  text
    .replace(/[¹²³⁰⁴-⁹†‡§*]+|\s*\[notes?:? ?[\d, ]+\]/gi, '')
    .replace(/[\u200b\u200c\u200d\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The grid of a table. Where no row is of heads, the first one is. A row whose cells are all the same text, as one
 * cell over the whole width is, is the heading of those below it.
 */
export function gridOf({ caption, heads: headRows, rows: all }: PlainTable): Grid {
  const [first, ...rest] = all;
  const heads = headRows.length > 0 ? headRows : first ? [first] : [];
  const body = headRows.length > 0 ? all : rest;
  const { over, joined } = joinHeads(heads);
  const used = joined.map((head, i) => head !== '' || body.some((row) => !isBlank(row[i]!)));
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => used[i]);
  return {
    title: nameText(caption).replace(NUMBERED, ''),
    over,
    heads: kept(joined),
    rows: rowsOf(body.map(kept)),
  };
}

const isBlank = (text: string): boolean => plainText(text) === '';

function rowsOf(body: readonly (readonly string[])[]): readonly GridRow[] {
  let under = '';
  const rows: GridRow[] = [];
  for (const cells of body) {
    if (cells.every(isBlank)) continue;
    const heading = headingIn(cells);
    if (heading === undefined) rows.push({ head: nameText(cells[0] ?? ''), under, cells });
    else under = heading;
  }
  return rows;
}

/** A cell over the whole width, or a row that has nothing but its head. */
function headingIn(cells: readonly string[]): string | undefined {
  const [head = '', ...others] = cells;
  if (others.length === 0 || readCell(head).kind !== 'text') return undefined;
  if (cells.every((cell) => cell === head)) return nameText(head);
  return undefined;
}

/** What stands over every column but the first belongs to none of them. */
function joinHeads(rows: readonly (readonly string[])[]) {
  const named = rows.map((row) => row.map(nameText));
  const isOverAll = ([, ...others]: readonly string[], i: number): boolean =>
    i < named.length - 1 && others.length > 1 && others.every((head) => head === others[0]);
  const over = named.filter(isOverAll).map((row) => row[1]!);
  const columns = named.filter((row, i) => !isOverAll(row, i));
  const joined = (named[0] ?? []).map((_, column) =>
    columns
      .map((row) => row[column]!)
      .filter((head, i, list) => head !== '' && head !== list[i - 1])
      .join(', '),
  );
  return { over: over.filter(Boolean).join(', '), joined };
}

/** With rows as columns. */
export function transposed({ heads, rows, ...rest }: Grid): Grid {
  const [corner = '', ...others] = heads;
  return {
    ...rest,
    heads: [corner, ...rows.map(({ head }) => head)],
    rows: others.map((head, i) => ({
      head,
      under: '',
      cells: [head, ...rows.map(({ cells }) => cells[i + 1]!)],
    })),
  };
}
