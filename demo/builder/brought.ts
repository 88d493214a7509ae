// Reads what an author brings: recognises its format, and keeps the table as it was read.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import {
  readSource,
  type ReadSource,
  readTable,
  type SourceOptions,
} from '../../src/read/read-source.js';
import { withoutEmptyEnds } from './edited-table.js';
import { madeHtml, type MadeHtml } from './made-html.js';

export interface Brought extends ReadSource {
  /** Whether each row has a head of its own, as in the tables that people lay out. */
  readonly isLaidOut: boolean;
  /** Of HTML that the builder has made: what draws it, and the options that its link has. */
  readonly made?: Pick<MadeHtml, 'widget' | 'options'>;
}

/**
 * Of a text or of the bytes of a file. The figures are read, and sent nowhere.
 *
 * @param edited the table that stands in place of the one that was read
 */
export async function bring(
  content: string | Uint8Array,
  options: SourceOptions = {},
  edited?: PlainTable,
): Promise<Brought> {
  const made = madeHtml(content);
  const typed = edited && withoutEmptyEnds(edited);
  if (made) {
    const { notes } = made;
    const table = typed ?? made.table;
    return { format: 'wide', table, asRead: table, notes, problems: [], isLaidOut: true, made };
  }
  const source = typed ? await readTyped(typed, content, options) : await readSource(content, options); // prettier-ignore
  const asRead = source.table ?? source.asRead;
  return { ...source, ...(asRead ? { asRead } : {}), isLaidOut: isLaidOut(source, asRead) };
}

/** What stood below the table in what was brought stays with it. */
async function readTyped(
  table: PlainTable,
  content: string | Uint8Array,
  options: SourceOptions,
): Promise<ReadSource> {
  const { notes = [] } = content.length > 0 ? await readSource(content, options) : {};
  return { notes, ...(await readTable(table, notes, options)), asRead: table };
}

/** A published file in a known layout is not. */
function isLaidOut({ format }: ReadSource, table: PlainTable | undefined): boolean {
  if (!table || (format !== undefined && format !== 'wide' && format !== 'tidy')) return false;
  const firsts = table.rows.map(([first = '']) => first.trim());
  const width = table.heads[0]?.length ?? 0;
  return width > 1 && firsts.length > 0 && new Set(firsts).size === firsts.length;
}
