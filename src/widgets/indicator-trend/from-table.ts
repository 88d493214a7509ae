// Turns a table into what `input` takes: periods in the first column, a column for each series.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { type Problem, type Report, reportInto } from '../../core/data/problem.js';
import type { ValueInput } from '../../core/data/value.js';
import { readFigures, unitOfTitle, unitSaid } from '../../core/table/figures.js';
import { type FromTable, tableDataset, tablePlace, tooLarge } from '../../core/table/from-table.js';
import { type Grid, gridOf, transposed } from '../../core/table/grid.js';
import {
  areaInTitle,
  arePeriods,
  type PeriodHead,
  periodHead,
  roleOf,
} from '../../core/table/heads.js';
import { readOptions } from '../../core/table/options.js';
import { type Column, columnsOf } from './from-table.columns.js';
import { indicatorTrendSchema } from './input.js';

/**
 * A table whose first column, or first row, has periods. The first series that is no nation, region or neighbour is
 * that of the area; one that the title or an option names goes before it. `Target` is a column of targets. Columns
 * that a widget writes itself are read back: bounds, denominators and values before revision; what it has worked out
 * (means, limits, projections) is not.
 *
 * @example indicatorTrendFromTable({ caption: 'Plans', heads: [['Year', 'Ayton']], rows: [['2024', '7']] }, '').input
 * // { title: 'Plans', periods: ['2024'], series: [{ name: 'Ayton', role: 'area', values: [7] }] }
 */
export const indicatorTrendFromTable: FromTable = (table, optionText) => {
  if (table.isCut) return tooLarge();
  const problems: Problem[] = [];
  const grid = upright(gridOf(table));
  const options = readOptions(optionText, indicatorTrendSchema);
  const reading = {
    grid,
    periods: grid.rows.map(({ head }) => periodHead(head)),
    report: reportInto(problems),
  };
  const { series, unit, target } = readColumns(reading);
  const { title, area } = areaInTitle(
    grid.title,
    series.map(({ column }) => column.name),
  );
  const monthsElapsed = reading.periods.at(-1)?.months;
  const dataset = {
    title,
    subtitle: grid.over || undefined,
    area,
    measure: unit === undefined ? undefined : { unit },
    periods: reading.periods.map(({ text }) => text),
    series: series.map(({ written }) => written),
    target,
    projection: monthsElapsed === undefined ? undefined : { monthsElapsed },
  };
  const applied = options.apply(omitUndefined(dataset)) as Dataset;
  const input = { ...applied, series: withRoles(applied) };
  return tableDataset({
    input,
    problems: [...problems, ...options.problems],
    placeOf: (path) => options.placeOf(path) ?? placeIn(path, series, grid),
  });
};

interface Reading {
  readonly grid: Grid;
  readonly periods: readonly PeriodHead[];
  readonly report: Report;
}

interface ReadSeries {
  readonly column: Column;
  readonly written: WrittenSeries;
}

interface WrittenSeries {
  readonly name: string;
  readonly role?: string | undefined;
  readonly values: readonly ValueInput[];
}

interface Dataset {
  readonly title: string;
  readonly area?: string | { readonly name: unknown };
  readonly series: readonly WrittenSeries[];
}

/** With periods down the side, which is where they stand unless only the heads of the columns are all periods. */
function upright(grid: Grid): Grid {
  const [, ...heads] = grid.heads;
  const isAcross = arePeriods(heads) && !arePeriods(grid.rows.map(({ head }) => head));
  return isAcross ? transposed(grid) : grid;
}

function readColumns(reading: Reading) {
  const { grid, report } = reading;
  const { series, ofTarget, beside } = columnsOf(grid);
  if (series.length === 0 || grid.rows.length === 0)
    report(tablePlace(undefined), 'table without figures', {});
  const saids = series.map(({ head }) => unitSaid(head));
  const units = [...new Set(saids.filter((said) => said !== undefined))];
  // Columns in several units are several trends: those in the first are drawn.
  const drawn = series.filter((column, i) => {
    const isOther = saids[i] !== undefined && saids[i] !== units[0];
    if (isOther) report(tablePlace(undefined, column), 'several units in table', { units });
    return !isOther;
  });
  const said = units[0] ?? unitSaid(grid.over) ?? unitOfTitle(grid.title);
  const cells = drawn.flatMap((column) => textsOf(column, reading));
  const { unit, values } = readFigures(cells, said, report);
  const count = grid.rows.length;
  return {
    unit,
    series: drawn.map((column, i): ReadSeries => {
      const own = values.slice(i * count, (i + 1) * count);
      const { was, more } = beside(column, reading);
      const revised = was ? own.map((value, at) => withWas(value, was[at])) : own;
      return { column, written: { name: column.name, values: revised, ...more } };
    }),
    target: ofTarget && targetIn(ofTarget, reading),
  };
}

function withWas(value: ValueInput, was: number | null | undefined): ValueInput {
  if (typeof was !== 'number') return value;
  return typeof value === 'object' && value !== null
    ? { ...value, was }
    : { value: value ?? null, was };
}

const textsOf = (column: Column, { grid, periods }: Reading) =>
  grid.rows.map((row, at) => ({
    text: row.cells[column.at]!,
    place: tablePlace({ ...row, at }, column),
    marks: periods[at]!.marks,
  }));

/** One number where it is the same for all periods. A target may say of what it is: `95%, whole year`. */
function targetIn(column: Column, reading: Reading) {
  const texts = textsOf(column, reading).map(({ text, place }) => ({
    text: text.replace(/, (?:whole (?:year|period)|blwyddyn gyfan|cyfnod cyfan)$/, ''),
    place,
  }));
  const { values } = readFigures(texts, undefined, reading.report);
  const numbers = values.map((value) => (typeof value === 'number' ? value : null));
  const known = [...new Set(numbers)];
  if (known.every((value) => value === null)) return undefined;
  return { value: known.length === 1 ? known[0] : numbers };
}

/** The series of the area is the one that the dataset names, else the first of no other kind; it may have no name but "Rate". */
function withRoles({ area, series }: Dataset): readonly WrittenSeries[] {
  const named = typeof area === 'object' ? area.name : area;
  const isNamed = ({ name }: WrittenSeries) => name === named;
  const roles = series.map(({ name, role }) => role ?? roleOf(name));
  const lead = series.some(isNamed) ? series.findIndex(isNamed) : roles.indexOf(undefined);
  return series.map((each, i) => {
    if (i !== lead) return omitUndefined({ ...each, role: roles[i] });
    const isOnly = roles.filter((role) => role === undefined).length === 1;
    const name = isOnly && typeof named === 'string' ? named : each.name;
    return { ...each, name, role: each.role ?? 'area' };
  });
}

function placeIn(path: Path, series: readonly ReadSeries[], { rows }: Grid): Path {
  const [field, first, second, third] = path;
  const rowAt = (at: number) => ({ ...rows[at]!, at });
  if (field === 'periods' && typeof first === 'number') return tablePlace(rowAt(first));
  if (field === 'target') return tablePlace(undefined, { head: 'Target', at: 0 });
  const column = field === 'series' && typeof first === 'number' && series[first]?.column;
  if (!column) return path;
  const at = typeof third === 'number' ? third : undefined;
  return at !== undefined && second !== 'name' && rows[at]
    ? tablePlace(rowAt(at), column)
    : tablePlace(undefined, column);
}
