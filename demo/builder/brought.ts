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
  const { table, notes } = source.table ? source : await textIn(content, options, source);
  return {
    ...source,
    ...(table ? { asRead: table } : {}),
    ...(notes ? { notes } : {}),
    isLaidOut: isLaidOut(source, table),
  };
}

const OF_TABLES: readonly ReadSource['format'][] = [undefined, 'dfe', 'ons', 'tidy', 'neighbours'];

/** The table of a text that was read as something else, with the notes below it. */
async function textIn(
  content: string | Uint8Array,
  { separator }: SourceOptions,
  { format, input }: ReadSource,
): Promise<Pick<ReadSource, 'table' | 'notes'>> {
  if (!OF_TABLES.includes(format) || input !== undefined) return {};
  const [{ readDelimited }, { decodeText }] = await Promise.all([
    import('../../src/read/delimited.js'),
    import('../../src/read/decode.js'),
  ]);
  const text = typeof content === 'string' ? content : decodeText(content).text;
  return text.trim().startsWith('{') ? {} : readDelimited(text, separator);
}

/** A published file in a known layout is not. */
function isLaidOut({ format }: ReadSource, table: PlainTable | undefined): boolean {
  if (!table || (format !== undefined && format !== 'wide' && format !== 'tidy')) return false;
  const firsts = table.rows.map(([first = '']) => first.trim());
  const width = table.heads[0]?.length ?? 0;
  return width > 1 && firsts.length > 0 && new Set(firsts).size === firsts.length;
}
