// Reads a tidy table of any publisher as a cube: a row for each figure, or for the few figures of an area and period.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { nearest } from '../core/data/nearest.js';
import { TABLE_PLACE } from '../core/data/path.js';
import type { PlainTable } from '../core/data/plain-table.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import type { ColumnUse } from '../core/problems/facts.js';
import { arePeriods } from '../core/table/heads.js';
import { areaKind } from './area-kind.js';
import { columnKind } from './column-kinds.js';
import type { Category, CubeSource, ReadCube } from './cube.js';
import { filterKey } from './filter-key.js';
import { measureUnit, spaced } from './measure-unit.js';
import { periodCategory } from './period-text.js';
import { type FigurePlan, type KeyPlan, type Row, tidyCube, type TidyPlan } from './tidy-cube.js';
import type { ColumnRole } from '../core/table/column-role.js';
import { type Column, columnRoles } from './tidy.roles.js';

export type { ColumnRole };

export interface TidyOptions {
  /** What columns are, by their heads, where the table does not tell. */
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  readonly notes?: readonly string[];
  readonly source?: CubeSource;
  readonly year?: TidyPlan['year'];
  readonly label?: string;
}

/**
 * The cube of the table. Where two columns may be that of the areas, or of the periods, or numbers may be codes, there
 * is none, and a problem says which columns to choose from.
 */
export function readTidy(table: PlainTable, options: TidyOptions = {}): ReadCube {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const { rows } = table;
  const heads = (table.heads[0] ?? []).map((head) => head.trim());
  const { roles: given = {}, ...rest } = options;
  reportUnknown(given, heads, report);
  const roles = { ...given, ...repeatedHeads(heads, rows, report) };
  const columns = chosenOnly(columnRoles(heads, rows, roles), rows, given);
  const plan = planOf(columns, rows, report);
  if (!plan) return { problems };
  const cube = tidyCube({ ...table, heads: [heads] }, { ...plan, ...omitUndefined(rest) }, report);
  return { cube, keys: plan.keys, problems };
}

/**
 * Where an author says which column has the areas or the periods, no other has: one that the chosen tells is passed
 * over, one that tells more is a filter.
 */
function chosenOnly(
  columns: readonly Column[],
  rows: readonly Row[],
  given: Readonly<Record<string, ColumnRole>>,
): readonly Column[] {
  const isGiven = ({ head }: Column): boolean => Object.hasOwn(given, head);
  return columns.map((column) => {
    const { role } = column;
    if (isGiven(column) || (role !== 'area' && role !== 'period')) return column;
    const chosen = columns.find((each) => each.role === role && isGiven(each));
    if (!chosen) return column;
    return { ...column, role: determined(chosen, [column], rows).length > 0 ? 'ignore' : 'filter' };
  });
}

function reportUnknown(given: object, heads: Row, report: Report): void {
  for (const head of Object.keys(given)) {
    if (heads.includes(head)) continue;
    const near = nearest(head, heads);
    report([], 'no such column', { known: heads, ...(near === undefined ? {} : { near }) });
  }
}

/** Columns whose head another has too are passed over; a blank head over blank cells is no head. */
function repeatedHeads(heads: Row, rows: readonly Row[], report: Report) {
  const repeated = new Set(heads.filter((head, i) => heads.indexOf(head) < i));
  for (const head of repeated) {
    const isBlank =
      head === '' && rows.every((row) => heads.every((each, i) => each !== '' || row[i] === ''));
    if (!isBlank) report([TABLE_PLACE, '', head], 'head repeated', { head });
  }
  return Object.fromEntries([...repeated].map((head) => [head, 'ignore' as const]));
}

function planOf(
  columns: readonly Column[],
  rows: readonly Row[],
  report: Report,
): TidyPlan | undefined {
  const all = (role: ColumnRole) => columns.filter((column) => column.role === role);
  const areas = areaColumn(columns, rows);
  const periods = all('period');
  if (!isClear(columns, { areas, periods }, rows, report)) return undefined;
  const figures = all('figures');
  const isMeasured = figures.length === 1;
  const measures = isMeasured ? all('measure') : [];
  const codes = areas[0]
    ? all('filter').filter((column) => namesArea(column, areas[0]!, rows))
    : [];
  const filters = [...all('filter'), ...(isMeasured ? [] : all('measure'))].filter(
    (column) => !codes.includes(column),
  );
  const units = all('unit').filter((column) => !isConstant(column, measures, rows));
  const ofMeasures = all('unit').filter((column) => !units.includes(column));
  return {
    keys: [
      ...(areas[0] ? [areaKey(areas[0], columns, codes)] : codeKey(columns)),
      ...periods.map(periodKey),
      ...measures.map((column) => measureKey(column, ofMeasures)),
      ...[...filters, ...units].map(({ head, at }) => filterKey(head, at)),
    ],
    figures: figurePlans(figures, columns, { rows, hasPeriod: periods.length > 0, measures }),
    ...omitUndefined({ marks: all('marks')[0]?.at, note: all('note')[0]?.at }),
  };
}

interface Found {
  readonly areas: readonly Column[];
  readonly periods: readonly Column[];
}

/** Whether it is clear what each column is; if not, that is reported. */
function isClear(
  columns: readonly Column[],
  { areas, periods }: Found,
  rows: readonly Row[],
  report: Report,
): boolean {
  const unclear = (of: ColumnUse, choices: readonly Column[]): false => {
    report([TABLE_PLACE], 'unclear column', { of, choices: headsOf(choices) });
    return false;
  };
  const open = columns.filter(({ role }) => role === undefined);
  if (open.length > 0) return unclear('codes or figures', open);
  if (!columns.some(({ role }) => role === 'figures')) {
    const mixed = columns.filter(
      ({ role, at }) => role === 'filter' && columnKind(rows.map((row) => row[at]!)) === 'mixed',
    );
    report([TABLE_PLACE], 'no figures', { mixed: headsOf(mixed) });
    return false;
  }
  if (areas.length > 1) unclear('area', areas);
  if (periods.length > 1) unclear('period', periods);
  return areas.length < 2 && periods.length < 2;
}

const headsOf = (columns: readonly Column[]): readonly string[] => columns.map(({ head }) => head);

/** Of several columns of areas the one that determines the others: each authority lies in one region. */
function areaColumn(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  const found = columns.filter(({ role }) => role === 'area' || role === 'region');
  const first = found.find((column) => determined(column, found, rows).length === found.length);
  return first ? [first] : found;
}

/** The columns of which each cell is always the same beside the same cell of this one. */
const determined = (by: Column, others: readonly Column[], rows: readonly Row[]) =>
  others.filter((other) => {
    const seen = new Map<string, string>();
    return rows.every((row) => {
      const [key, cell] = [row[by.at]!, row[other.at]!];
      const before = seen.get(key);
      seen.set(key, cell);
      return before === undefined || before === cell;
    });
  });

/** So few areas may each have another category of a filter by chance. */
const FEW_AREAS = 5;

/** Whether each area has a text of its own in the column, which is then another code or name of it. */
function namesArea(column: Column, area: Column, rows: readonly Row[]): boolean {
  const areas = new Set(rows.map((row) => row[area.at]));
  const isBoth =
    determined(area, [column], rows).length > 0 && determined(column, [area], rows).length > 0;
  return isBoth && areas.size > FEW_AREAS;
}

const isConstant = (column: Column, measures: readonly Column[], rows: readonly Row[]): boolean =>
  measures[0]
    ? determined(measures[0], [column], rows).length > 0
    : new Set(rows.map((row) => row[column.at])).size === 1;

const NOT_AN_AREA = /^(na|n\/a|-|\[?[xz]\]?)?$/i;

function areaKey(area: Column, columns: readonly Column[], others: readonly Column[]): KeyPlan {
  const codes = [...columns.filter(({ role }) => role === 'code'), ...others];
  const regions = columns.filter((column) => column.role === 'region' && column !== area);
  return {
    id: area.head,
    label: spaced(area.head),
    role: 'area',
    columns: [area, ...codes, ...regions].map(({ at }) => at),
    of: (row) => areaCategory(row[area.at]!.trim(), cellsOf(codes, row), cellsOf(regions, row)),
  };
}

const cellsOf = (columns: readonly Column[], row: Row): readonly string[] =>
  columns.map(({ at }) => row[at]!.trim()).filter((cell) => !NOT_AN_AREA.test(cell));

function areaCategory(
  name: string,
  codes: readonly string[],
  regions: readonly string[],
): Category {
  const within = regions.filter((region) => region !== name);
  return omitUndefined({
    id: codes[0] ?? name,
    label: name || codes[0] || '(blank)',
    codes: codes.length > 0 ? [...new Set(codes)] : undefined,
    kind: areaKind(codes, name) ?? (within.length > 0 ? ('authority' as const) : undefined),
    within: within.length > 0 ? within : undefined,
  });
}

/** A table that has codes of areas and no names. */
function codeKey(columns: readonly Column[]): readonly KeyPlan[] {
  const codes = columns.filter(({ role }) => role === 'code');
  if (codes.length === 0) return [];
  const { head } = codes[0]!;
  return [
    {
      id: head,
      label: spaced(head),
      role: 'area',
      columns: codes.map(({ at }) => at),
      of: (row) => areaCategory('', cellsOf(codes, row), []),
    },
  ];
}

const periodKey = ({ head, at }: Column): KeyPlan => ({
  id: head,
  label: spaced(head),
  role: 'period',
  columns: [at],
  of: (row) => periodCategory(row[at]!),
});

const measureKey = ({ head, at }: Column, units: readonly Column[]): KeyPlan => ({
  id: head,
  label: spaced(head),
  role: 'measure',
  columns: [at, ...units.slice(0, 1).map((unit) => unit.at)],
  of: (row) => {
    const label = row[at]!.trim();
    const written = units[0] && row[units[0].at]!.trim();
    const unit = (written && (measureUnit(written) ?? written)) || measureUnit(label);
    return omitUndefined({ id: label, label: label || '(blank)', unit });
  },
});

function figurePlans(
  figures: readonly Column[],
  columns: readonly Column[],
  {
    rows,
    hasPeriod,
    measures,
  }: {
    readonly rows: readonly Row[];
    readonly hasPeriod: boolean;
    readonly measures: readonly Column[];
  },
): readonly FigurePlan[] {
  const only = (role: ColumnRole) => columns.find((column) => column.role === role)?.at;
  const isAcross = figures.length > 1 && !hasPeriod && arePeriods(headsOf(figures));
  const bounds =
    figures.length === 1 ? omitUndefined({ lower: only('lower'), upper: only('upper') }) : {};
  const units = columns.filter(({ role }) => role === 'unit');
  const written =
    units[0] && isConstant(units[0], [], rows) ? rows[0]?.[units[0].at]?.trim() : undefined;
  return figures.map(({ head, at }) => {
    if (isAcross) return { column: at, period: periodCategory(head) };
    const unit = written && (measureUnit(written) ?? written);
    const measure = omitUndefined({ id: head, label: spaced(head), unit: unit || undefined });
    return { column: at, ...(measures.length > 0 ? {} : { measure }), ...bounds };
  });
}
