// Reads a large table an area at a time, by the very reader of small ones: it is given the rows of the area and of its
// comparators, and those few of which it learns what the whole table holds.
import type { AllChoices } from '../read/choose-for.js';
import type { Cube, RowKey } from '../read/cube.js';
import type { ReadSource, SourceOptions } from '../read/read-source.js';
import { type Database, NotStreamed, quoted } from './database.js';
import { columnName, columnNames, type LargeTable, loadTable } from './large-table.js';
import { asTableRow, type TableRow, type Witnesses, witnessesOf } from './witness-rows.js';

const { chosenAreas } = await import('../read/choose.areas.js');
const { filterNamed, findCategory } = await import('../read/choose.js');
const { readTable } = await import('../read/read-source.js');

export interface Streaming {
  readonly widget: string;
  readonly options: SourceOptions;
  /** Is told what is done, since it takes long. */
  readonly progress: (doing: string) => void;
}

export interface Streamed {
  /** All areas, periods, measures and categories of the file; of its figures some. */
  readonly source: ReadSource;
  /** The same with all figures that a dataset of these choices takes. */
  readonly of: (choices: AllChoices) => Promise<ReadSource>;
}

/** @throws NotStreamed where the table must be read whole */
export async function streamed(
  database: Database,
  path: string,
  head: Uint8Array,
  { widget, options, progress }: Streaming,
): Promise<Streamed> {
  progress(`${path}: reading`);
  const table = await loadTable(database, path, head, options.separator);
  progress(`${path}: looking for its areas, periods and measures`);
  const witnesses = await witnessesOf(table);
  const read = (rows: readonly TableRow[]) => {
    const heads = [table.heads];
    return readTable({ caption: '', heads, rows: rows.map(({ cells }) => cells) }, [], options);
  };
  const hasAreas = await keptFor(widget, witnesses, { table, read });
  const kept = await witnesses.rows();
  const source = await read(kept);
  if (source.problems.some(({ code }) => code === 'other unit in table'))
    throw new NotStreamed('a column has figures of several units');
  const { cube, keys } = source;
  if (!hasAreas || !cube || !keys) return { source, of: async () => ({ ...source, problems: [] }) };
  const select = selection(database, { cube, keys, kept });
  return {
    source,
    of: async (choices) => {
      const rows = await select(widget, choices);
      return rows.length === 0 ? source : read(inOrder(kept, rows));
    },
  };
}

interface Reading {
  readonly table: LargeTable;
  readonly read: (rows: readonly TableRow[]) => Promise<ReadSource>;
}

/** Keeps a row of each category; whether the table has areas to choose from. */
async function keptFor(
  widget: string,
  witnesses: Witnesses,
  { table, read }: Reading,
): Promise<boolean> {
  const guess = await read(await witnesses.rows());
  // The readers of the Department's files and of those of ONS know their columns by their heads.
  if (guess.format === 'tidy' || guess.format === 'wide') await witnesses.keepRelations();
  const { cube, keys } = await read(await witnesses.rows());
  if (!cube || !keys) return false;
  if (!cube.dimensions.some(({ role }, i) => role === 'area' && keys[i]))
    throw new NotStreamed('it has no column of areas');
  for (const { columns } of keys) {
    const open = columns.find(witnesses.isThinned);
    if (open !== undefined)
      throw new NotStreamed(`“${table.heads[open]}” has too many different texts`);
    await witnesses.keepEach(columns);
  }
  // Which categories are parts of one whole is told by the figures of all areas.
  if (widget !== 'placement-mix' && widget !== 'threshold-funnel') return true;
  const told = keys.filter((_, i) => /filter|measure/.test(cube.dimensions[i]!.role));
  const used = new Set(keys.flatMap(({ columns }) => columns));
  for (const at of table.heads.keys())
    if (!used.has(at))
      await witnesses.keepEach(
        told.flatMap(({ columns }) => columns),
        `trim(${columnName(at)}) = ''`,
      );
  return true;
}

interface Kept {
  readonly cube: Cube;
  readonly keys: readonly RowKey[];
  readonly kept: readonly TableRow[];
}

/** Gives the rows that the dataset of an area takes. The first choices decide which measure and filters are kept at hand. */
function selection(database: Database, all: Kept) {
  const { cube, keys } = all;
  const area = cube.dimensions.findIndex(({ role }) => role === 'area');
  const order = columnNames(keys[area]!.columns);
  let isReady = false;
  return async (widget: string, choices: AllChoices): Promise<readonly TableRow[]> => {
    const areas = chosenAreas(cube, choices, () => undefined);
    if (!areas) return [];
    if (!isReady) {
      const fixed = ['true', ...fixedIn(all, widget, choices)].join(' and ');
      await database.rows(
        `create table selected as select rowid as place, * from cells where ${fixed} order by ${order}, place`,
      );
      await database.rows('drop table cells');
      isReady = true;
    }
    const ids = new Set(areas.flatMap(({ category }) => category?.id ?? []));
    const found = await database.rows(
      `select * from selected where ${condition(all, area, ids)} order by place`,
    );
    return found.map(asTableRow);
  };
}

/** Conditions of the filters and the measure that choices name. */
function fixedIn(all: Kept, widget: string, choices: AllChoices): readonly string[] {
  // A comparison of costs finds categories in its own way.
  if (widget === 'cost-comparator') return [];
  const { dimensions } = all.cube;
  const chosen = (at: number, names: readonly string[]): readonly string[] => {
    const places = names.map((name) => findCategory(dimensions[at]!, name));
    if (places.includes(undefined)) return [];
    return [
      condition(all, at, new Set(places.map((place) => dimensions[at]!.categories[place!]!.id))),
    ];
  };
  const parts = choices.parts === undefined ? -1 : filterNamed(all.cube, choices.parts);
  const filters = Object.entries(choices.where ?? {}).flatMap(([name, category]) => {
    const at = filterNamed(all.cube, name);
    return at < 0 || at === parts ? [] : chosen(at, [category]);
  });
  const measure = dimensions.findIndex(({ role }) => role === 'measure');
  const { measures = [] } = choices;
  const isOpen = !all.keys[measure] || measures.length === 0 || choices.stages !== undefined;
  const named = widget === 'vital-signs' ? measures : measures.slice(0, 1);
  return isOpen ? filters : [...filters, ...chosen(measure, named)];
}

/** Whether a row has one of these categories, by all texts that tell it. */
function condition({ keys, kept }: Kept, at: number, ids: ReadonlySet<string>): string {
  const { columns, of } = keys[at]!;
  const told = kept
    .filter(({ cells }) => ids.has(of(cells)?.id ?? ''))
    .map(({ cells }) => columns.map((column) => quoted(cells[column]!)));
  const each = columns.map((column, i) => {
    const texts = new Set(told.map((texts) => texts[i]!));
    // No row has a text of none.
    return `${columnName(column)} in (${[...texts].join(', ') || 'null'})`;
  });
  const together = new Set(told.map((texts) => `(${texts.join(', ')})`));
  return columns.length === 1 || together.size < 2
    ? each.join(' and ')
    : `${each.join(' and ')} and (${columnNames(columns)}) in (${[...together].join(', ')})`;
}

/** Each row once, in the order of the file. */
function inOrder(kept: readonly TableRow[], more: readonly TableRow[]): readonly TableRow[] {
  const rows = new Map([...kept, ...more].map((each) => [each.row, each]));
  return [...rows.values()].sort((a, b) => a.row - b.row);
}
