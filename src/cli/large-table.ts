// Loads a file of separated values or of Parquet into a database, cell for cell as text.
import { open } from 'node:fs/promises';
import type { Separator } from '../read/separator.js';
import { type Database, NotStreamed, quoted } from './database.js';

/** Its rows are those of the file, in that order, without its heads: the table `cells`, with columns `c0`, `c1` … */
export interface LargeTable {
  readonly database: Database;
  readonly heads: readonly string[];
}

/** Of a file so much is read to find its heads and its separator. */
const HEAD_BYTES = 1_000_000;

export const columnName = (at: number): string => `c${at}`;
export const columnNames = (places: readonly number[]): string => places.map(columnName).join(', ');

export async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await file.read(bytes, 0, HEAD_BYTES, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** By the four letters that it begins with. */
export const isParquet = (head: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(head.subarray(0, 4)) === 'PAR1';

/** @throws NotStreamed where it is no plain table in UTF-8 from its first line to its last */
export async function loadTable(
  database: Database,
  path: string,
  head: Uint8Array,
  separator?: Separator,
): Promise<LargeTable> {
  const { heads, cells } = isParquet(head)
    ? await parquetCells(database, path)
    : await delimitedCells(path, head, separator);
  const isRepeatedHead = heads.map((text, at) => `${columnName(at)} = ${quoted(text)}`);
  try {
    await database.rows(
      `create table cells as from (${cells}) where not (${isRepeatedHead.join(' and ')})`,
    );
  } catch (error) {
    throw new NotStreamed(refusalIn(error as Error));
  }
  return { database, heads };
}

/** What DuckDB says is of several lines, and quotes the cells. */
function refusalIn({ message }: Error): string {
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (line === undefined) return 'it is damaged, or no plain table';
  if (/not utf-8/i.test(message)) return `line ${line} is not in UTF-8; save the file as UTF-8`;
  const columns = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  return !columns
    ? `line ${line} cannot be told apart from those beside it; check its quotation marks`
    : `line ${line} has ${columns[2]} cells below ${columns[1]} heads`;
}

async function delimitedCells(path: string, head: Uint8Array, given?: Separator) {
  const { decodeText } = await import('../read/decode.js');
  const { separatorOf } = await import('../read/separator.js');
  const { readDelimited } = await import('../read/delimited.js');
  const { text, encoding, isNoText } = decodeText(head);
  if (isNoText) throw new NotStreamed('it has no separated values');
  if (encoding !== 'utf-8') throw new NotStreamed('it is not in UTF-8; save the file as UTF-8');
  if (/^\s*[[{]/.test(text)) throw new NotStreamed('it is JSON');
  const separator = given ?? separatorOf(text);
  if (typeof separator === 'object') throw new NotStreamed('two separators divide it equally well');
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const heads = readDelimited(line, separator).table?.heads[0] ?? [];
  if (heads.filter((each) => each.trim() !== '').length < 2)
    throw new NotStreamed('its first line has no heads');
  const columns = heads.map((_, at) => `'${columnName(at)}': 'VARCHAR'`).join(', ');
  const filled = heads.map((_, at) => `coalesce(${columnName(at)}, '') as ${columnName(at)}`);
  const source = `read_csv(${quoted(path)}, auto_detect = false, header = true, delim = ${quoted(separator)},
    quote = '"', escape = '"', columns = { ${columns} }, strict_mode = true, null_padding = false)`;
  return { heads, cells: `select ${filled.join(', ')} from ${source}` };
}

const DECIMAL = /^(FLOAT|DOUBLE)$/;

/** Whole numbers that stand in a column of decimal ones are written as whole: years, codes. */
async function parquetCells(database: Database, path: string) {
  const source = `read_parquet(${quoted(path)})`;
  const described = await database.rows(`describe from ${source}`).catch(() => {
    throw new NotStreamed('it is damaged, or no Parquet');
  });
  const heads = described.map(([name]) => String(name));
  const cells = described.map(([name, type], at) => {
    const column = `"${String(name).replaceAll('"', '""')}"`;
    const text = `${column}::varchar`;
    const asText = DECIMAL.test(String(type))
      ? `case when ${column} = trunc(${column}) and abs(${column}) < 1e15 then ${column}::bigint::varchar else ${text} end`
      : text;
    return `coalesce(${asText}, '') as ${columnName(at)}`;
  });
  return { heads, cells: `select ${cells.join(', ')} from ${source}` };
}
