// Keeps few rows of a large table, of which a reader learns what it would learn of all: which columns there are, what
// they hold, and which areas, periods, measures and categories, in the order of the file.
import { plainText } from '../core/table/cell.js';
import { NotStreamed } from './database.js';
import { columnName, columnNames, type LargeTable } from './large-table.js';

export interface TableRow {
  /** Its number in the file, from 0. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Witnesses {
  /** The first row of each text of these columns together. */
  readonly keepEach: (columns: readonly number[], besides?: string) => Promise<void>;
  /** Columns of which only some numbers are kept: no key of a row may be among them. */
  readonly isThinned: (column: number) => boolean;
  /** Those kept so far, in the order of the file. */
  readonly rows: () => Promise<readonly TableRow[]>;
  /** A row that shows that a text of one column stands beside two of another, for each two columns where there is one. */
  readonly keepRelations: () => Promise<void>;
}

/** Up to here each text of a column is kept; of one with numbers that has more, one number of each length. */
const MOST_TEXTS = 1000;
/** Each area's dataset reads them again. */
const MOST_WITNESSES = 20_000;

const NUMBER = String.raw`[-+£ ]*[0-9][0-9,]*(\.[0-9]+)?%?(e[-+]?[0-9]+)?`;

const isNumber = (name: string): string => `regexp_full_match(${name}, '${NUMBER}', 'i')`;

/** @throws NotStreamed where they would be too many, or where captions or notes may stand among the rows */
export async function witnessesOf({ database, heads }: LargeTable): Promise<Witnesses> {
  const all = heads.map((_, at) => at);
  const thinned = await manyNumbers(database, all);
  const isThinned = (column: number): boolean => thinned.includes(column);
  await database.rows('create table witnesses (kept bigint)');
  const keep = async (query: string, of: readonly number[]): Promise<void> => {
    await database.rows(`insert into witnesses select * from (${query}) limit ${MOST_WITNESSES}`);
    const [[count] = []] = await database.rows('select count(*) from witnesses');
    if (Number(count) < MOST_WITNESSES) return;
    const names = of.map((column) => `“${heads[column]}”`).join(', ');
    throw new NotStreamed(`${names} ${of.length > 1 ? 'have' : 'has'} too many different texts`);
  };
  for (const at of all) {
    const name = columnName(at);
    const shape = `case when ${isNumber(name)} then translate(${name}, '123456789', '000000000') else ${name} end`;
    await keep(`select min(rowid) from cells group by ${isThinned(at) ? shape : name}`, [at]);
  }
  const rows = async (): Promise<readonly TableRow[]> => {
    const found = await database.rows(
      `select rowid, ${columnNames(all)} from cells where rowid in (select kept from witnesses) order by rowid`,
    );
    return found.map(asTableRow);
  };
  refuseThinRows(
    await rows(),
    all.filter((at) => !isThinned(at)),
  );
  return {
    isThinned,
    rows,
    keepEach: (columns, besides) =>
      keep(
        `select min(rowid) from cells group by ${[columnNames(columns), besides].filter(Boolean).join(', ')}`,
        columns,
      ),
    keepRelations: async () => {
      const known = await rows();
      const plain = all.filter((at) => !isThinned(at));
      for (const one of plain)
        for (const other of plain)
          if (one !== other && isDetermined(known, one, other))
            await keep(breach(one, other), [one]);
      if (isDistinct(known)) await keep(repetition, [0]);
    },
  };
}

/** The columns that have many texts, numbers among them. */
async function manyNumbers(
  database: LargeTable['database'],
  columns: readonly number[],
): Promise<readonly number[]> {
  const [counts = []] = await database.rows(
    `select ${columns.map((at) => `approx_count_distinct(${columnName(at)})`).join(', ')} from cells`,
  );
  const many = columns.filter((at) => Number(counts[at]) > MOST_TEXTS);
  if (many.length === 0) return [];
  const [have = []] = await database.rows(
    `select ${many.map((at) => `bool_or(${isNumber(columnName(at))})`).join(', ')} from cells`,
  );
  return many.filter((_, i) => have[i] === true);
}

export const asTableRow = ([row, ...cells]: readonly unknown[]): TableRow => ({
  row: Number(row),
  cells: cells as string[],
});

/** A row with one cell may be a caption or a note, which are told by what stands around them. */
function refuseThinRows(rows: readonly TableRow[], columns: readonly number[]): void {
  const filled = columns.filter((at) => rows.every(({ cells }) => plainText(cells[at]!) !== ''));
  if (filled.length < 2) throw new NotStreamed('it may have captions or notes among its rows');
}

/** Whether the same text of one column always stands beside the same text of the other. */
function isDetermined(rows: readonly TableRow[], one: number, other: number): boolean {
  const seen = new Map<string, string>();
  return rows.every(({ cells }) => {
    const before = seen.get(cells[one]!);
    seen.set(cells[one]!, cells[other]!);
    return before === undefined || before === cells[other];
  });
}

/** Of all rows: one that stands beside a second text of the other column. */
const breach = (one: number, other: number): string =>
  `select max(first) from (select ${columnName(one)} as text, min(rowid) as first from cells
    group by ${columnNames([one, other])}) group by text having count(*) > 1 limit 1`;

const isDistinct = (rows: readonly TableRow[]): boolean =>
  new Set(rows.map(({ cells }) => cells[0]!.trim())).size === rows.length;

/** Two rows that begin with the same text. */
const repetition = `select unnest([min(rowid), max(rowid)]) from cells group by trim(c0) having count(*) > 1 limit 2`;
