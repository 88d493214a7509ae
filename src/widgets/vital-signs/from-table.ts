// Turns a table into what `input` takes: a row for each indicator, with its latest figure, the one before and its target.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { OPTION_PLACE, type Path } from '../../core/data/path.js';
import { periodSchema } from '../../core/data/period-field.js';
import { type Problem, type Report, reportInto } from '../../core/data/problem.js';
import type * as s from '../../core/data/schema.js';
import { unitInEnglish } from '../../core/data/unit-words.js';
import type { ValueInput } from '../../core/data/value.js';
import { readFigures, type PlacedText, unitSaid, withoutUnit } from '../../core/table/figures.js';
import { type FromTable, tableDataset, tablePlace, tooLarge } from '../../core/table/from-table.js';
import { type Grid, gridOf, type GridRow, nameText } from '../../core/table/grid.js';
import { periodHead, periodInTitle } from '../../core/table/heads.js';
import { readOptions } from '../../core/table/options.js';
import { indicatorEntries } from '../../core/indicator/schema.js';
import { type Column, type Columns, columnsOf, directionIn } from './from-table.columns.js';
import { vitalSignsSchema } from './input.js';

const { direction, kind, counts } = (
  indicatorEntries.measure as { properties: Record<string, s.Schema> }
).properties;

/** What holds for all rows: fields of each indicator, which no field of the dataset is. */
const OWN = {
  period: periodSchema,
  previousPeriod: periodSchema,
  direction: direction!,
  kind: kind!,
  counts: counts!,
};

/**
 * A table of indicators. Columns that are headed by periods are its figures; where they are headed by "Latest" and
 * "Previous", the periods are those of the options `period` and `previousPeriod`, and the latest may be in the
 * caption. Columns of other areas are set beside the latest figure.
 *
 * @example vitalSignsFromTable({ caption: 'Signs, 2025', heads: [['Indicator', 'Latest', 'Target']], rows: [['Visits', '91%', '95%']] }, '').input
 * // { title: 'Signs', indicators: [{ name: 'Visits', measure: { unit: 'percent' }, periods: ['2025'], series: [{ name: 'Latest', role: 'area', values: [91] }], target: { value: 95 } }] }
 */
export const vitalSignsFromTable: FromTable = (table, optionText) => {
  if (table.isCut) return tooLarge();
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const grid = gridOf(table);
  const options = readOptions(optionText, vitalSignsSchema, OWN);
  const { title, period } = periodInTitle(grid.title);
  const latest = (options.own.period as string | undefined) ?? period;
  const columns = columnsOf(grid, latest, options.own.previousPeriod as string | undefined);
  if (columns.figures.length === 0 || grid.rows.length === 0)
    report(
      tablePlace(undefined),
      columns.isUndated ? 'no period in table' : 'table without figures',
      {},
    );
  const name = areaName(options.apply({}));
  const reading: Reading = { columns, report, name: name ?? title, own: options.own };
  const dataset = omitUndefined({
    title: period === undefined || columns.isDated ? grid.title : title,
    subtitle: grid.over || undefined,
    indicators: grid.rows.map((row, at) => indicatorOf(row, at, reading)),
  });
  return tableDataset({
    input: options.apply(dataset),
    problems: [...problems, ...options.problems],
    placeOf: (path) => options.placeOf(path) ?? placeIn(path, grid, columns),
  });
};

interface Reading {
  readonly columns: Columns;
  readonly report: Report;
  /** Of the series of each row. */
  readonly name: string;
  readonly own: Readonly<Record<string, unknown>>;
}

function areaName(dataset: object): string | undefined {
  const { area } = dataset as { readonly area?: string | { readonly name?: string } };
  return typeof area === 'object' ? area.name : area;
}

function indicatorOf(row: GridRow, at: number, { columns, report, name, own }: Reading) {
  const placed = (column: Column): PlacedText => ({
    text: row.cells[column.at]!,
    place: tablePlace({ ...row, at }, column),
    marks: periodHead(column.head).marks,
  });
  const text = (column: Column | undefined): string | undefined =>
    (column && nameText(row.cells[column.at]!)) || undefined;
  const { figures, others, target: ofTarget } = columns;
  const all = [...figures, ...others].map(placed);
  const said = unitSaid(text(columns.unit) ?? row.head) ?? unitWords(text(columns.unit));
  const { unit, values } = readFigures(all, said, report);
  const target = ofTarget && readFigures([placed(ofTarget)], said, report).values[0];
  const lead = values.slice(0, figures.length);
  const areas = others.map((column, i) => ({
    name: column.head,
    role: column.role,
    values: figures.map((_, of) =>
      of === figures.length - 1 ? values[figures.length + i] : '[x]',
    ),
  }));
  const measure = omitUndefined({
    unit,
    direction: directionIn(text(columns.direction), columns.direction?.head ?? '') ?? own.direction,
    kind: choiceIn(text(columns.kind)) ?? own.kind,
    counts: choiceIn(text(columns.counts)) ?? own.counts,
  });
  return omitUndefined({
    name: withoutUnit(row.head),
    group: text(columns.group) ?? (row.under || undefined),
    area: text(columns.area),
    measure: Object.keys(measure).length > 0 ? measure : undefined,
    periods: figures.map(({ period }) => period),
    series: [{ name: text(columns.area) ?? name, role: 'area', values: lead }, ...areas],
    target: typeof target === 'number' ? targetOf(target, row, columns) : undefined,
    due: text(columns.due),
  });
}

/** In the form that a dataset has; a text that is none stays, so that `input` says what it expects. */
function choiceIn(text: string | undefined): string | undefined {
  const plain = text?.toLowerCase();
  return CHOICES.get(plain ?? '') ?? plain;
}

const CHOICES: ReadonlyMap<string, string> = new Map([
  ['llif', 'flow'],
  ['stoc', 'stock'],
  ['pobl', 'people'],
  ['children', 'people'],
  ['plant', 'people'],
  ['pethau', 'things'],
  ['bethau', 'things'],
]);

const unitWords = (text: string | undefined): string | undefined =>
  text && unitInEnglish(text.toLowerCase());

function targetOf(value: number, row: GridRow, { tolerance }: Columns) {
  const cell: ValueInput = tolerance
    ? readFigures([{ text: row.cells[tolerance.at]!, place: [] }], undefined, () => undefined)
        .values[0]
    : undefined;
  return typeof cell === 'number' ? { value, tolerance: cell } : { value };
}

function placeIn(path: Path, { rows }: Grid, columns: Columns): Path {
  const [field, index, member, second, , value] = path;
  const row = field === 'indicators' ? rows[index as number] : undefined;
  if (!row) return path;
  const at = { ...row, at: index as number };
  if (member === 'measure') return measurePlace(second, at, columns);
  if (member === 'periods') return tablePlace(at, columns.figures[second as number]);
  if (member === 'series') {
    const of = typeof value === 'number' ? columns.figures[value] : undefined;
    return tablePlace(at, second === 0 ? of : columns.others[(second as number) - 1]);
  }
  const single = {
    target: columns.target,
    due: columns.due,
    area: columns.area,
    group: columns.group,
  };
  return tablePlace(at, single[member as keyof typeof single]);
}

/** A field of the measure is told by its column where the row has it there, else by the option that holds for all rows. */
function measurePlace(
  field: Path[number] | undefined,
  at: GridRow & { readonly at: number },
  columns: Columns,
): Path {
  if (field !== 'direction' && field !== 'kind' && field !== 'counts')
    return tablePlace(at, columns.unit);
  const { direction, kind, counts } = columns;
  const column = { direction, kind, counts }[field];
  return column && nameText(at.cells[column.at]!) ? tablePlace(at, column) : [OPTION_PLACE, field];
}
