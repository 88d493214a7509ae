// Reads what an author brings: recognises its format, and keeps the table or the JSON as it was read.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { decodeText } from '../../src/read/decode.js';
import {
  readSource,
  type ReadSource,
  readTable,
  type SourceOptions,
} from '../../src/read/read-source.js';
import { keepLast } from '../../src/view/keep-last.js';
import { withoutEmptyEnds } from './edited-table.js';
import type { MadeHtml } from './made-html.js';
import { readingOptions } from './reading-fields.js';
import type { Session } from './session.js';

export interface Brought extends ReadSource {
  /** Whether each row has a head of its own, as in the tables that people lay out. */
  readonly isLaidOut: boolean;
  /** Of HTML that the builder has made: what draws it, and the options that its link has. */
  readonly made?: Pick<MadeHtml, 'widget' | 'options'>;
  /** The text of JSON that its author writes: a dataset, or what is to be one. Without an input it is no JSON yet. */
  readonly json?: string;
}

interface Asked {
  readonly content: Session['content'];
  readonly beside: Session['beside'];
  /** As text, which tells whether they have changed. */
  readonly options: string;
}

type Read = (asked: Asked) => Promise<ReadSource>;

/**
 * Reads sessions one after the other, and sends nothing anywhere. A content is read once: neither what is said of it
 * nor what is typed into its cells reads it again.
 */
export function newReader(read = readSource): (session: Session) => Promise<Brought> {
  const keepSource = keepLast<Promise<ReadSource>>();
  const keepBrought = keepLast<Promise<Brought>>();
  const readOnce: Read = ({ content, options, beside }) =>
    keepSource([content, options, beside], () =>
      read(content, {
        ...(JSON.parse(options) as SourceOptions),
        ...(beside === undefined ? {} : { beside }),
      }),
    );
  return (session) => {
    const { content, edited, json, beside, answers } = session;
    const of = [content, edited, json, beside, optionsOf(answers)];
    return keepBrought(of, () => bring(session, readOnce));
  };
}

const optionsOf = (answers: Session['answers']): string => JSON.stringify(readingOptions(answers));

async function bring(session: Session, read: Read): Promise<Brought> {
  const { content, edited, json, made, beside, answers } = session;
  if (json !== undefined) return bringJson(json);
  const typed = edited && withoutEmptyEnds(edited);
  if (made) {
    const { notes } = made;
    const table = typed ?? made.table;
    return { format: 'wide', table, asRead: table, notes, problems: [], isLaidOut: true, made };
  }
  const options = optionsOf(answers);
  const source =
    content.length > 0 || !typed ? await read({ content, options, beside }) : { problems: [] };
  const text = typed ? undefined : jsonText(content, source);
  if (text !== undefined) return { ...source, json: text, isLaidOut: false };
  return laidOut(typed ? await readTyped(typed, source, readingOptions(answers)) : source);
}

/** The text, where it is a dataset, or JSON that is broken. */
function jsonText(content: Session['content'], source: ReadSource): string | undefined {
  if (source.format !== 'dataset' && (source.format || source.asRead)) return undefined;
  const text = typeof content === 'string' ? content : decodeText(content).text;
  // As a box has it.
  const json = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return source.format === 'dataset' || /^\s*\{/.test(json) ? json : undefined;
}

/** What an author writes is a dataset, unless it is JSON that another reader knows. */
async function bringJson(json: string): Promise<Brought> {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { json, problems: [], isLaidOut: false };
  }
  const { format, ...source } = await readSource(json);
  if (format && format !== 'dataset') return laidOut({ format, ...source });
  return { format: 'dataset', input, json, problems: [], isLaidOut: false };
}

/** What stood below the table in what was brought stays with it. */
async function readTyped(
  table: PlainTable,
  { notes = [] }: ReadSource,
  options: SourceOptions,
): Promise<ReadSource> {
  return { notes, ...(await readTable(table, notes, options)), asRead: table };
}

function laidOut(source: ReadSource): Brought {
  const asRead = source.table ?? source.asRead;
  return { ...source, ...(asRead ? { asRead } : {}), isLaidOut: isLaidOut(source, asRead) };
}

/** A published file in a known layout is not. */
function isLaidOut({ format }: ReadSource, table: PlainTable | undefined): boolean {
  if (!table || (format !== undefined && format !== 'wide' && format !== 'tidy')) return false;
  const firsts = table.rows.map(([first = '']) => first.trim());
  const width = table.heads[0]?.length ?? 0;
  return width > 1 && firsts.length > 0 && new Set(firsts).size === firsts.length;
}
