// Reads what an author brings: recognises its format, and keeps the table as it was read.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { readSource, type ReadSource, type SourceOptions } from '../../src/read/read-source.js';

export interface Brought extends ReadSource {
  /** The table as it stands in the text; absent where it holds none, such as JSON. */
  readonly asRead?: PlainTable;
  /** Whether each row has a head of its own, as in the tables that people lay out. */
  readonly isLaidOut: boolean;
}

/** Of a text or of the bytes of a file. The figures are read, and sent nowhere. */
export async function bring(
  content: string | Uint8Array,
  options: SourceOptions = {},
): Promise<Brought> {
  const source = await readSource(content, options);
  const asRead = source.table ?? (await tableIn(content, options, source));
  return { ...source, ...(asRead ? { asRead } : {}), isLaidOut: isLaidOut(source, asRead) };
}

const OF_TABLES: readonly ReadSource['format'][] = [undefined, 'dfe', 'ons', 'tidy', 'neighbours'];

async function tableIn(
  content: string | Uint8Array,
  { separator }: SourceOptions,
  { format, input }: ReadSource,
): Promise<PlainTable | undefined> {
  if (!OF_TABLES.includes(format) || input !== undefined) return undefined;
  const [{ readDelimited }, { decodeText }] = await Promise.all([
    import('../../src/read/delimited.js'),
    import('../../src/read/decode.js'),
  ]);
  const text = typeof content === 'string' ? content : decodeText(content).text;
  return text.trim().startsWith('{') ? undefined : readDelimited(text, separator).table;
}

/** A published file in a known layout is not. */
function isLaidOut({ format }: ReadSource, table: PlainTable | undefined): boolean {
  if (!table || (format !== undefined && format !== 'wide' && format !== 'tidy')) return false;
  const firsts = table.rows.map(([first = '']) => first.trim());
  const width = table.heads[0]?.length ?? 0;
  return width > 1 && firsts.length > 0 && new Set(firsts).size === firsts.length;
}
