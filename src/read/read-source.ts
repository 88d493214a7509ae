// Recognises the format of a file or of pasted text, and loads the reader for it.
import { TABLE_PLACE } from '../core/data/path.js';
import { MOST_CELLS, type PlainTable } from '../core/data/plain-table.js';
import { type Problem, reportInto } from '../core/data/problem.js';
import { receivedOf } from '../core/data/received.js';
import type { Cube, CubeSource, ReadCube, RowKey } from './cube.js';
import { fieldOf, isObject, objectIn, textIn } from './json-guards.js';
import type { DelimitedText } from './delimited.js';
import type { Neighbours } from './neighbours.js';
import type { Separator } from './separator.js';
import type { ColumnRole } from '../core/table/column-role.js';

export type Format =
  'dfe' | 'ons' | 'tidy' | 'wide' | 'neighbours' | 'json-stat' | 'frictionless' | 'ees' | 'dataset';

/** What a source holds. Without a cube, a table, neighbours or an input, the problems say why. */
export interface ReadSource {
  /** Absent where it was not recognised. */
  readonly format?: Format;
  readonly cube?: Cube;
  /** Of a table, for each of the first dimensions of the cube. */
  readonly keys?: readonly RowKey[];
  /** A wide table, as `from-table` of a widget takes it. */
  readonly table?: PlainTable;
  /** The table as it stands in a text or a sheet, however it was read, and what stood below it. */
  readonly asRead?: PlainTable;
  readonly notes?: readonly string[];
  readonly neighbours?: Neighbours;
  /** JSON of none of these formats: a dataset of our own, which its widget checks. */
  readonly input?: unknown;
  readonly problems: readonly Problem[];
}

export interface SourceOptions {
  readonly separator?: Separator;
  /** What columns are, by their heads, where the table does not tell. */
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  /** Of a spreadsheet: the name of one sheet; the first with figures where it is left out. */
  readonly sheet?: string;
  /** Of a Frictionless package. */
  readonly resource?: string;
  /** What belongs to the source: the names of an answer of EES, the rows of a Frictionless resource. */
  readonly beside?: string | Uint8Array;
  readonly source?: CubeSource;
}

/**
 * What a source holds, by its content: neither its name nor a content type is asked for.
 *
 * @example (await readSource('Year,Ayton\n2024,7')).format // 'wide'
 */
export async function readSource(
  content: string | Uint8Array,
  options: SourceOptions = {},
): Promise<ReadSource> {
  const { text, isSpreadsheet, problems } = await textOf(content);
  if (isSpreadsheet && typeof content !== 'string') return readSheets(content, options);
  if (text === undefined) return { problems };
  const json = jsonIn(text);
  if (json !== undefined) return readJson(json, options);
  if (/^\s*\{/.test(text)) return refused('json');
  return readText(text, options);
}

async function textOf(content: string | Uint8Array) {
  const problems: Problem[] = [];
  if (typeof content === 'string') return { text: content.replace(/^\ufeff/, ''), problems };
  const { decodeText } = await import('./decode.js');
  const { text, isNoText } = decodeText(content);
  if (!isNoText) return { text, problems };
  const isSpreadsheet = isNoText === 'spreadsheet';
  reportInto(problems)([], 'not text', { isSpreadsheet });
  return { isSpreadsheet, problems };
}

/** Undefined where the text is no JSON, or none but a number or a text, which CSV may be too. */
function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function refused(needs: 'json'): ReadSource {
  const problems: Problem[] = [];
  reportInto(problems)([], 'malformed source', { needs });
  return { problems };
}

async function readJson(written: unknown, options: SourceOptions): Promise<ReadSource> {
  const input = isObject(written) && 'jsonrpc' in written ? fieldOf(written, 'result') : written;
  if (input !== written && !isObject(input)) {
    // PxStat, which NISRA uses, answers so; it may put CSV into its answer too.
    const text = textIn(input);
    return text === undefined ? serverRefusal(objectIn(written).error) : readSource(text, options);
  }
  const { isJsonStat, readJsonStat } = await import('./json-stat.js');
  if (isJsonStat(input)) return asSource('json-stat', readJsonStat(input));
  const { isFrictionless, readFrictionless } = await import('./frictionless.js');
  if (isFrictionless(input)) {
    const file = await tableBeside(options);
    return asSource('frictionless', readFrictionless(input, file, options));
  }
  const { isEes, readEes } = await import('./ees.js');
  if (isEes(Array.isArray(input) ? input[0] : input)) {
    const { text = '' } = await textOf(options.beside ?? '');
    return asSource('ees', readEes(input, jsonIn(text)));
  }
  return { format: 'dataset', input, problems: [] };
}

const asSource = (format: Format, { cube, problems, keys }: ReadCube): ReadSource =>
  cube ? { format, cube, problems, ...(keys ? { keys } : {}) } : { format, problems };

function serverRefusal(error: unknown): ReadSource {
  const problems: Problem[] = [];
  const message = textIn(objectIn(error).message);
  reportInto(problems)(['error'], 'server refused', { received: receivedOf(message) });
  return { problems };
}

async function tableBeside({ beside, separator }: SourceOptions): Promise<PlainTable | undefined> {
  if (beside === undefined) return undefined;
  const { text = '' } = await textOf(beside);
  const { readDelimited } = await import('./delimited.js');
  return readDelimited(text, separator).table;
}

async function readText(text: string, options: SourceOptions): Promise<ReadSource> {
  const { readDelimited } = await import('./delimited.js');
  return readRows(readDelimited(text, options.separator), options);
}

/** The reader of spreadsheets is loaded where there is one. */
async function readSheets(bytes: Uint8Array, options: SourceOptions): Promise<ReadSource> {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const { readSpreadsheet, chosenSheet } = await import('./spreadsheet.js');
  const sheets = await readSpreadsheet(bytes);
  if (!sheets) report([], 'not text', { isSpreadsheet: true });
  const sheet = sheets && chosenSheet(sheets, options.sheet, report);
  if (!sheet) return { problems };
  const { tableOfRows } = await import('./table-rows.js');
  return readRows({ ...tableOfRows(sheet.rows, report), problems }, options);
}

async function readRows(
  { table, notes, problems }: DelimitedText,
  options: SourceOptions,
): Promise<ReadSource> {
  if (!table) return { problems };
  const read = await readTable(table, notes, options);
  return { asRead: table, notes, ...read, problems: [...problems, ...read.problems] };
}

/** What a table holds, wherever it is from: a file, the clipboard, a sheet. */
export async function readTable(
  table: PlainTable,
  notes: readonly string[],
  { roles = {}, source }: SourceOptions = {},
): Promise<ReadSource> {
  const more = source ? { source } : {};
  const { isNeighbours, readNeighbours } = await import('./neighbours.js');
  if (isNeighbours(table))
    return { format: 'neighbours', neighbours: readNeighbours(table), problems: [] };
  const { isDfe, readDfe } = await import('./dfe.js');
  if (isDfe(table)) {
    const filters = Object.keys(roles).filter((head) => roles[head] === 'filter');
    return asSource('dfe', readDfe(table, { filters, ...more }));
  }
  const { isOns, readOns } = await import('./ons.js');
  if (isOns(table)) return asSource('ons', readOns(table, source));
  const { isPxStat, readPxStat } = await import('./pxstat.js');
  if (isPxStat(table)) return asSource('tidy', readPxStat(table, { roles, notes, ...more }));
  const commas = await columnsWithCommas(table, roles);
  if (commas) return { problems: commas };
  const { isWide } = await import('./wide.js');
  if (Object.keys(roles).length === 0 && isWide(table)) {
    const cells = table.rows.length * table.heads[0]!.length;
    const cut = { ...table, rows: [], isCut: true as const };
    return { format: 'wide', table: cells > MOST_CELLS ? cut : table, notes, problems: [] };
  }
  const { readTidy } = await import('./tidy.js');
  return asSource('tidy', readTidy(table, { roles, notes, ...more }));
}

/** The problem where a column that nobody says is something else has decimal commas. */
async function columnsWithCommas(
  table: PlainTable,
  roles: NonNullable<SourceOptions['roles']>,
): Promise<readonly Problem[] | undefined> {
  const { decimalCommas } = await import('./decimal-commas.js');
  const columns = decimalCommas(table).filter(
    (head) => (roles[head.trim()] ?? 'figures') === 'figures',
  );
  if (columns.length === 0) return undefined;
  const problems: Problem[] = [];
  reportInto(problems)([TABLE_PLACE], 'decimal commas', { columns });
  return problems;
}
