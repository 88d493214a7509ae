// Reads a tidy file of the Department for Education as a cube, as published on Explore Education Statistics.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { TABLE_PLACE } from '../core/data/path.js';
import type { PlainTable } from '../core/data/plain-table.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { receivedOf } from '../core/data/received.js';
import { type ColumnKind, columnKind } from './column-kinds.js';
import type { Category, CubeSource, ReadCube } from './cube.js';
import { type LevelColumns, LEVELS, OF_AREAS } from './dfe.columns.js';
import { dfePeriod } from './dfe.period.js';
import { filterKey } from './filter-key.js';
import { spaced } from './measure-unit.js';
import { type KeyPlan, type Row, tidyCube } from './tidy-cube.js';

const OF_PERIODS = ['time_period', 'time_identifier'] as const;

/** Whether a table is such a file: by the columns that each has. The identifier may be cut off where all are one. */
export const isDfe = ({ heads }: PlainTable): boolean => {
  const names = (heads[0] ?? []).map((head) => head.trim().toLowerCase());
  return ['time_period', 'geographic_level'].every((name) => names.includes(name));
};

export interface DfeOptions {
  /** Heads of columns that are filters although their cells are numbers, such as ages. */
  readonly filters?: readonly string[];
  readonly source?: CubeSource;
}

/**
 * The cube of the file: columns whose cells are all numbers or the Department's symbols (`c z x k low u : ~ *`) are
 * measures, the other ones filters. An area is one by its code of three digits, since codes of nine characters change
 * with boundaries, else by the code, else by its name.
 */
export function readDfe(table: PlainTable, { filters = [], source }: DfeOptions = {}): ReadCube {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const heads = table.heads[0]!.map((head) => head.trim());
  const used = new Set<string>([...OF_PERIODS, ...OF_AREAS]);
  const others = heads.flatMap((head, column) =>
    used.has(head.toLowerCase()) ? [] : [{ head, column }],
  );
  const kinds = others.map(({ head, column }) =>
    filters.includes(head) ? 'text' : kindOf(table.rows.map((row) => row[column]!)),
  );
  const figures = others.filter((_, i) => kinds[i] === 'figures');
  const filterColumns = others.filter((_, i) => kinds[i] === 'text' || kinds[i] === 'mixed');
  const mixed = others.filter((_, i) => kinds[i] === 'mixed').map(({ head }) => head);
  if (figures.length === 0) {
    report([TABLE_PLACE], 'no figures', { mixed });
    return { problems };
  }
  for (const head of mixed) report([TABLE_PLACE, '', head], 'mixed column', {}, 'warning');
  const at = new Map(heads.map((head, column) => [head.toLowerCase(), column]));
  const periods = periodKey(at);
  const keys = [
    areaKey(at, report),
    periods,
    ...filterColumns.map(({ head, column }) => filterKey(head, column)),
  ];
  const cube = tidyCube(
    { ...table, heads: [heads] },
    {
      keys,
      figures: figures.map(({ head, column }) => ({
        column,
        measure: { id: head, label: spaced(head) },
      })),
      ...omitUndefined({ source }),
    },
    report,
  );
  const years = new Set(table.rows.map((row) => periods.of(row).year));
  const [year] = years;
  return { cube: years.size === 1 && year ? { ...cube, year } : cube, keys, problems };
}

/** The Department's symbols, and those of older files. A column of nothing else is one of figures. */
const SYMBOLS = /^(?:[czxku]|low|[:~*]|\.\.|-)?$/i;

function kindOf(cells: readonly string[]): ColumnKind {
  const kind = columnKind(cells);
  if (kind !== 'absent') return kind;
  return cells.every((cell) => SYMBOLS.test(cell.trim())) ? 'figures' : 'text';
}

type Columns = ReadonlyMap<string, number>;

const cellOf = (row: Row, at: Columns, name: string): string => {
  const column = at.get(name);
  return column === undefined ? '' : row[column]!.trim();
};

const columnsOf = (at: Columns, names: readonly string[]): readonly number[] =>
  names.flatMap((name) => at.get(name) ?? []);

function periodKey(at: Columns) {
  const known = new Map<string, ReturnType<typeof dfePeriod>>();
  return {
    id: 'time_period',
    label: 'Period',
    role: 'period' as const,
    columns: columnsOf(at, OF_PERIODS),
    of: (row: Row) => {
      const [digits, identifier] = OF_PERIODS.map((name) => cellOf(row, at, name));
      const key = `${digits} ${identifier}`;
      const period = known.get(key) ?? dfePeriod(digits!, identifier!);
      known.set(key, period);
      return period;
    },
  };
}

function areaKey(at: Columns, report: Report): KeyPlan {
  const unknown = new Set<string>();
  return {
    id: 'geographic_level',
    label: 'Area',
    role: 'area',
    columns: columnsOf(at, [...OF_AREAS]),
    of: (row) => {
      const written = cellOf(row, at, 'geographic_level');
      const level = LEVELS.find((each) => each.written.includes(written.toLowerCase()));
      if (!level) {
        if (!unknown.has(written))
          report([TABLE_PLACE, '', 'geographic_level'], 'unknown level of area', {
            received: receivedOf(written),
          });
        unknown.add(written);
        return undefined;
      }
      const codes = level.codes.map((name) => cellOf(row, at, name)).filter(isCode);
      const region = [cellOf(row, at, 'region_code'), cellOf(row, at, 'region_name')];
      return areaOf(level, codes, cellOf(row, at, level.name), region);
    },
  };
}

/** `z` and `x` stand where an area has no code. */
const isCode = (text: string): boolean => text.length > 1 && text !== ':';

function areaOf(
  { kind }: LevelColumns,
  codes: readonly string[],
  name: string,
  region: readonly string[],
): Category {
  const label = name || codes[0] || '(blank)';
  const within = region.filter((each) => isCode(each) && each !== name && !codes.includes(each));
  return omitUndefined({
    id: codes.find((code) => /^\d{3}$/.test(code)) ?? codes[0] ?? label,
    label,
    codes,
    kind,
    within: within.length > 0 ? within : undefined,
  });
}
