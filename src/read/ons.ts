// Reads a file of ONS, Explore Local Statistics, as a cube.
// Columns as of https://github.com/ONSdigital/explore-local-statistics-data and of the service's own downloads.
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { PlainTable } from '../core/data/plain-table.js';
import { type Problem, reportInto } from '../core/data/problem.js';
import { areaKind } from './area-kind.js';
import type { CubeSource, ReadCube } from './cube.js';
import { filterKey } from './filter-key.js';
import { measureUnit } from './measure-unit.js';
import { periodCategory } from './period-text.js';
import { isMark, type KeyPlan, marksIn, type Row, tidyCube } from './tidy-cube.js';

const VALUES = ['observation', 'value', 'obs_value'] as const;
/** Columns that are no filters of their own. */
const KNOWN: ReadonlySet<string> = new Set([
  'areacd', 'areanm', 'geography', 'indicator', 'period', ...VALUES, 'measure', 'unit', 'lci_95', 'uci_95', 'lci', 'uci',
  'lower_ci', 'upper_ci', 'status', 'obs_status', 'notes', 'note', 'source', 'source_link', 'region',
]); // prettier-ignore

const headsIn = ({ heads }: PlainTable): readonly string[] =>
  (heads[0] ?? []).map((head) => head.trim().toLowerCase());

/** Whether a table is such a file: by the code of its areas, its period and its value. */
export const isOns = (table: PlainTable): boolean => {
  const heads = headsIn(table);
  return (
    heads.includes('areacd') &&
    heads.includes('period') &&
    VALUES.some((name) => heads.includes(name))
  );
};

/**
 * The cube of the file. Areas are told apart by their codes, since a region and a combined authority may share a name.
 * Periods are ISO intervals, `2016-04-01T00:00:00/P1Y`; confidence intervals, statuses and notes are kept.
 */
export function readOns(table: PlainTable, source?: CubeSource): ReadCube {
  const problems: Problem[] = [];
  const heads = headsIn(table);
  const at = (...names: readonly string[]): number | undefined => {
    const found = names.map((name) => heads.indexOf(name)).find((column) => column >= 0);
    return found;
  };
  const status = at('status', 'obs_status');
  const areMarks =
    status !== undefined && table.rows.every((row) => marksIn(row[status]!).every(isMark));
  const value = at(...VALUES)!;
  const indicator = at('indicator');
  const measured =
    indicator === undefined ? { id: 'value', label: table.caption || 'value' } : undefined;
  const keys = [
    areaKey(at('areacd')!, at('areanm')),
    periodKey(at('period')!),
    ...(indicator === undefined ? [] : [measureKey(indicator, at('measure'), at('unit'))]),
    ...heads.flatMap((head, column) =>
      KNOWN.has(head) || head === '' ? [] : [filterKey(head, column)],
    ),
  ];
  const cube = tidyCube(
    table,
    {
      keys,
      figures: [
        omitUndefined({
          column: value,
          measure: measured,
          lower: at('lci_95', 'lci', 'lower_ci'),
          upper: at('uci_95', 'uci', 'upper_ci'),
        }),
      ],
      ...omitUndefined({
        marks: areMarks ? status : undefined,
        note: areMarks ? at('notes', 'note') : (at('notes', 'note') ?? status),
        source,
      }),
    },
    reportInto(problems),
  );
  return { cube, keys, problems };
}

const present = (...columns: readonly (number | undefined)[]): readonly number[] =>
  columns.flatMap((column) => column ?? []);

const areaKey = (code: number, name: number | undefined): KeyPlan => ({
  id: 'areacd',
  label: 'Area',
  role: 'area',
  columns: present(code, name),
  of: (row) => {
    const id = row[code]!.trim();
    const label = (name === undefined ? '' : row[name]!.trim()) || id;
    return omitUndefined({ id, label, codes: [id], kind: areaKind([id], label) });
  },
});

const periodKey = (column: number): KeyPlan => ({
  id: 'period',
  label: 'Period',
  role: 'period',
  columns: [column],
  of: (row) => periodCategory(row[column]!),
});

/** What is measured, with how: "Percentage" and its unit tell two measures of one indicator apart. */
function measureKey(
  indicator: number,
  measure: number | undefined,
  unit: number | undefined,
): KeyPlan {
  const cell = (row: Row, column: number | undefined): string =>
    column === undefined ? '' : row[column]!.trim();
  return {
    id: 'indicator',
    label: 'Measure',
    role: 'measure',
    columns: present(indicator, measure, unit),
    of: (row) => {
      const [name, how, of] = [cell(row, indicator), cell(row, measure), cell(row, unit)];
      const said = measureUnit(of) ?? measureUnit(how);
      return omitUndefined({
        id: [name, how, of].filter(Boolean).join(', '),
        label: name,
        unit: said ?? (of || how || undefined)?.toLowerCase(),
      });
    },
  };
}
