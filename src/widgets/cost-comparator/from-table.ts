// Turns a table into what `input` takes: provisions in the first column, then cost, kind and basis.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { type Problem, type Report, reportInto } from '../../core/data/problem.js';
import { readMoneyUnit } from '../../core/data/money-unit.js';
import type { ValueInput } from '../../core/data/value.js';
import { plainText, readCell } from '../../core/table/cell.js';
import { readFigures, unitSaid } from '../../core/table/figures.js';
import { type FromTable, tableDataset, tablePlace, tooLarge } from '../../core/table/from-table.js';
import { type Grid, gridOf, type GridRow, nameText } from '../../core/table/grid.js';
import { periodInTitle } from '../../core/table/heads.js';
import { optionPairs, readOptions } from '../../core/table/options.js';
import { basisIn, costUnitIn, kindIn } from './from-table.words.js';
import { costComparatorSchema } from './input.js';

/**
 * A table of provisions. What costs are for is read from the head of their column, the cells or the caption; of a column
 * for a year and one for a week the one that the option `unit` names is read, else the first. Who provides it is a
 * column `Kind`, else what the name of the provision tells without doubt.
 *
 * @example costComparatorFromTable({ caption: 'Beds', heads: [['Home', '£ per bed per week']], rows: [['In-house', '3,110']] }, '').input
 * // { title: 'Beds', unit: 'pounds per bed per week', provisions: [{ name: 'In-house', kind: 'in-house', cost: 3110 }] }
 */
export const costComparatorFromTable: FromTable = (table, optionText) => {
  if (table.isCut) return tooLarge();
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const grid = gridOf(table);
  const columns = columnsOf(grid, unitIn(optionText));
  const options = readOptions(optionText, costComparatorSchema);
  if (!columns.cost || grid.rows.length === 0)
    report(tablePlace(undefined), 'table without figures', {});
  const { costs, unit } = readCosts(grid, columns, report);
  const { title, period } = periodInTitle(grid.title);
  const provisions = grid.rows.flatMap((row, at) => {
    const provision = provisionOf(row, costs[at], columns);
    if (provision.kind !== undefined) return [{ provision, at }];
    report(tablePlace({ ...row, at }), 'unclear kind of cost', {});
    return [];
  });
  const dataset = omitUndefined({
    title,
    subtitle: grid.over || undefined,
    period,
    unit,
    provisions: provisions.map(({ provision }) => provision),
  });
  return tableDataset({
    input: options.apply(dataset),
    problems: [...problems, ...options.problems],
    placeOf: (path) => options.placeOf(path) ?? placeIn(path, provisions, { grid, columns }),
  });
};

interface Column {
  readonly head: string;
  readonly at: number;
}

/** By the field of a provision; `unit` of the dataset stands in the head of `cost`. */
type Columns = Readonly<Partial<Record<Field, Column>>>;
type Field = 'cost' | 'kind' | 'basis' | 'area' | 'setting' | 'occupancy' | 'period' | 'source';

/** What the head of a column that is no cost begins with. */
export const PROVISION_HEADS: Readonly<Record<Exclude<Field, 'cost'>, RegExp>> = {
  kind: /^(kind|type|sector|provider|math(?! o leoliad)|darparwr)\b/i,
  basis: /^(basis|sail)\b/i,
  area: /^(area|authority|council|local authority|ardal|awdurdod|cyngor)\b/i,
  setting: /^(setting|math o leoliad)\b/i,
  occupancy: /^(occupancy|defnydd)\b/i,
  period: /^(period|year|cyfnod|blwyddyn)\b/i,
  source: /^(source|ffynhonnell)\b/i,
};
/** What a comparator writes beside its costs: numbers of packages, and costs before revision. */
const WORKED_OUT =
  /^(number|before revision|change|difference|nifer|cyn diwygio|newid|gwahaniaeth)\b/i;

const unitIn = (options: string): string | undefined =>
  costUnitIn(optionPairs(options).find(([name]) => name === 'unit')?.[1] ?? '');

/** @param unit what costs are for, where it is said */
function columnsOf({ heads, rows }: Grid, unit: string | undefined): Columns {
  const all = heads.map((head, at): Column => ({ head, at })).slice(1);
  const named = (Object.keys(PROVISION_HEADS) as (keyof typeof PROVISION_HEADS)[]).flatMap(
    (field) => {
      const column = all.find(({ head }) => PROVISION_HEADS[field].test(head));
      return column ? [[field, column] as const] : [];
    },
  );
  const taken = named.map(([, column]) => column);
  const costs = all.filter(
    (column) =>
      !taken.includes(column) &&
      !WORKED_OUT.test(column.head) &&
      rows.some(({ cells }) => readCell(cells[column.at]!).kind === 'number'),
  );
  const cost = costs.find(({ head }) => unit && costUnitIn(head) === unit) ?? costs[0];
  return { ...Object.fromEntries(named), ...(cost ? { cost } : {}) };
}

/** In pounds: thousands and millions of a head are written out, since costs have no such unit. */
function readCosts(grid: Grid, { cost }: Columns, report: Report) {
  if (!cost) return { costs: [] };
  const texts = grid.rows.map((row, at) => ({
    text: row.cells[cost.at]!,
    place: tablePlace({ ...row, at }, cost),
  }));
  const said = unitSaid(cost.head);
  const { unit = '', values } = readFigures(texts, said, report);
  const power = Math.log10(readMoneyUnit(unit)?.factor ?? 1);
  const told = [cost.head, unit, grid.over, grid.title].map(costUnitIn);
  return {
    costs: values.map((value) => scaled(value, power)),
    unit: told.find((each) => each !== undefined),
  };
}

/** As decimals, so that 3.7 thousand is 3,700 to the penny. */
function scaled(value: ValueInput, power: number): ValueInput {
  if (typeof value === 'number') return Number(`${value}e${power}`);
  if (typeof value !== 'object' || value === null || typeof value.value !== 'number') return value;
  return { ...value, value: Number(`${value.value}e${power}`) };
}

function provisionOf({ cells, head, under }: GridRow, cost: ValueInput, columns: Columns) {
  const text = (field: Field): string | undefined => {
    const column = columns[field];
    const cell = column && nameText(cells[column.at]!);
    return cell === undefined || readCell(cell).kind === 'blank' ? undefined : cell;
  };
  const kind = text('kind');
  const occupancy = columns.occupancy && readCell(cells[columns.occupancy.at]!);
  const share =
    occupancy?.kind === 'number'
      ? occupancy.sign === 'percent'
        ? occupancy.value / 100
        : occupancy.value
      : undefined;
  return omitUndefined({
    name: head,
    kind: kindIn(kind ?? head) ?? (kind === undefined ? kindIn(under) : undefined),
    cost,
    ...basisIn(text('basis')),
    ...(share === undefined ? {} : { occupancy: share }),
    area: text('area'),
    setting: text('setting') ?? (kindIn(under) === undefined && under ? under : undefined),
    period: text('period') && plainText(text('period')!),
    source: text('source'),
  });
}

function placeIn(
  path: Path,
  provisions: readonly { readonly at: number }[],
  { grid, columns }: { readonly grid: Grid; readonly columns: Columns },
): Path {
  const [field, index, member] = path;
  if (field === 'unit') return tablePlace(undefined, columns.cost);
  const at = field === 'provisions' ? provisions[index as number]?.at : undefined;
  if (at === undefined) return path;
  return tablePlace({ ...grid.rows[at]!, at }, columns[member as Field]);
}
