// Turns a table into what `input` takes: parts in the first column, then how many, how many before, and groups.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { type Problem, type Report, reportInto } from '../../core/data/problem.js';
import type { ValueInput } from '../../core/data/value.js';
import { readFigures } from '../../core/table/figures.js';
import { type FromTable, tableDataset, tablePlace, tooLarge } from '../../core/table/from-table.js';
import { type Grid, gridOf, type GridRow, nameText } from '../../core/table/grid.js';
import { periodHead, periodInTitle } from '../../core/table/heads.js';
import { readOptions } from '../../core/table/options.js';
import { type Columns, columnsOf, isPercentHead } from './from-table.columns.js';
import {
  areaOfTotal,
  isSum,
  isSumOf,
  isTotal,
  nameOfPart,
  nameOfSome,
  summed,
} from './from-table.names.js';
import { placementMixSchema } from './input.js';

/**
 * A table of parts. A row `Total` is the total, and `In-house, all` or `Total in-house` is the sum of a group. Groups
 * are a column, or headings over the whole width. A row that begins with "of which" is some of the part above it. Shares
 * and changes are worked out again, and not read, but where there are no numbers.
 *
 * @example placementMixFromTable({ caption: 'Homes', heads: [['Home', 'Children']], rows: [['Foster care', '40']] }, '').input
 * // { title: 'Homes', parts: [{ name: 'Foster care', value: 40 }] }
 */
export const placementMixFromTable: FromTable = (table, optionText) => {
  if (table.isCut) return tooLarge();
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const grid = gridOf(table);
  const columns = columnsOf(grid);
  const options = readOptions(optionText, placementMixSchema);
  if (!columns.value || grid.rows.length === 0)
    report(tablePlace(undefined), 'table without figures', {});
  const rows = readRows(grid, columns, report);
  const names = [...new Set(rows.map(({ group }) => group).filter((group) => group !== ''))];
  const areas = areasAmong(rows);
  const named = { names, counted: columns.value ? periodHead(columns.value.head).text : '' };
  const several = areas?.map(({ area, own }) => ({ area, kinds: kindsOf(own, named, report) }));
  const kinds = several ? undefined : kindsOf(rows, named, report);
  const { title, period } = periodInTitle(grid.title);
  const dataset = omitUndefined({
    title: columns.period === undefined ? title : grid.title,
    subtitle: grid.over || undefined,
    period: columns.period ?? period,
    previousPeriod: columns.previousPeriod,
    ...(kinds ? mixOf(kinds) : { groups: namesOf(names, several!) }),
    areas: several?.map(({ area, kinds: own }) => {
      const { groups, ...mix } = mixOf(own);
      return omitUndefined({
        area,
        ...mix,
        groups: groups?.map(({ name: _, target: __, ...counts }) => counts),
      });
    }),
  });
  return tableDataset({
    input: withoutArea(options.apply(dataset)),
    problems: [...problems, ...options.problems],
    placeOf: (path) => {
      const [field, index] = path;
      const ofArea = field === 'areas' ? several?.[index as number]?.kinds : undefined;
      const own = ofArea ?? kinds;
      return (
        options.placeOf(path) ?? (own ? placeIn(ofArea ? path.slice(2) : path, own, columns) : path)
      );
    },
  });
};

/** The widget writes the area after its title: an option that names it says it once more. */
function withoutArea(input: object): object {
  const { title, area } = input as { readonly title?: unknown; readonly area?: unknown };
  if (typeof title !== 'string' || typeof area !== 'string') return input;
  const end = `, ${area}`;
  return title.endsWith(end) && title !== end
    ? { ...input, title: title.slice(0, -end.length) }
    : input;
}

type Kinds = ReturnType<typeof kindsOf>;

const mixOf = ({ groups, parts, total }: Kinds) =>
  omitUndefined({
    groups: groups.length > 0 ? groups.map(({ written }) => written) : undefined,
    parts: parts.map(({ written }) => written),
    total: total?.value,
    totalPrevious: total?.previous,
  });

/** The groups of several areas, with the target that one of them states. */
const namesOf = (names: readonly string[], several: readonly { readonly kinds: Kinds }[]) =>
  names.length === 0
    ? undefined
    : names.map((name, i) => {
        const target = several
          .map(({ kinds }) => kinds.groups[i]!.written.target)
          .find((each) => each !== undefined);
        return omitUndefined({ name, target });
      });

interface ReadRow {
  readonly row: GridRow;
  readonly at: number;
  /** `''` where it is in none. */
  readonly group: string;
  readonly value: ValueInput;
  readonly previous?: ValueInput;
  readonly target?: number;
}

function readRows(grid: Grid, columns: Columns, report: Report): readonly ReadRow[] {
  const figures = (column: Columns['value']) => {
    const said = column && isPercentHead(column.head) ? 'percent' : undefined;
    const texts = grid.rows.map((row, at) => ({
      text: column ? row.cells[column.at]! : '',
      place: tablePlace({ ...row, at }, column),
    }));
    return readFigures(texts, said, report);
  };
  const values = figures(columns.value);
  const previous = columns.previous && figures(columns.previous);
  const targets = columns.target && figures(columns.target);
  return grid.rows.map((row, at) => ({
    row,
    at,
    group: columns.group ? nameText(row.cells[columns.group.at]!) : row.under,
    value: asShare(values.values[at], values.unit),
    ...(previous ? { previous: asShare(previous.values[at], previous.unit) } : {}),
    ...targetOf(targets?.values[at], targets?.unit),
  }));
}

/** Where only shares are published, the number is not available. */
const asShare = (value: ValueInput, unit: string | undefined): ValueInput =>
  unit === 'percent' && typeof value === 'number' ? { value: '[x]', share: value / 100 } : value;

const targetOf = (value: ValueInput, unit: string | undefined) =>
  typeof value === 'number' ? { target: unit === 'percent' ? value / 100 : value } : {};

interface Placed<Written = object> {
  readonly written: Written;
  readonly at: number;
  readonly head: string;
}

interface WrittenGroup {
  readonly name: string;
  readonly value?: ValueInput;
  readonly previous?: ValueInput;
  readonly target?: number;
}

/** The rows of each area, without its name, where several have a total and every row belongs to one. */
function areasAmong(rows: readonly ReadRow[]) {
  const names = rows.flatMap(({ row }) => areaOfTotal(row.head) ?? []);
  const isOf = (name: string, { row: { head } }: ReadRow): boolean => head.endsWith(`, ${name}`);
  const isWhole = rows.every((each) => names.some((name) => isOf(name, each)));
  if (names.length < 2 || !isWhole) return undefined;
  return names.map((area) => ({
    area,
    own: rows
      .filter((each) => isOf(area, each))
      .map((each) => ({
        ...each,
        row: { ...each.row, head: each.row.head.slice(0, -area.length - 2) },
      })),
  }));
}

/**
 * The total. Without groups the only sum of a table is it where it says that it sums what the column of numbers counts,
 * such as `Total contacts` below `Contacts`, or is what all other rows come to.
 */
function totalAmong(rows: readonly ReadRow[], counted: string): ReadRow | undefined {
  const plain = rows.find(({ row }) => isTotal(row.head));
  if (plain || rows.some(({ group }) => group !== '')) return plain;
  const [sum, ...others] = rows.filter(({ row }) => isSum(row.head));
  if (!sum || others.length > 0) return undefined;
  const parts = rows.filter((each) => each !== sum && nameOfSome(each.row.head) === undefined);
  const isOfAll = summed(sum.row.head) === counted.toLowerCase();
  return isOfAll ||
    parts.reduce((all, { value }) => all + numberOf(value), 0) === numberOf(sum.value)
    ? sum
    : undefined;
}

/** NaN where there is none. */
function numberOf(value: ValueInput): number {
  const number = typeof value === 'object' ? value?.value : value;
  return typeof number === 'number' ? number : NaN;
}

interface Named {
  /** Of the groups. */
  readonly names: readonly string[];
  /** What the head of the numbers says that they are. */
  readonly counted: string;
}

function kindsOf(rows: readonly ReadRow[], { names, counted }: Named, report: Report) {
  const sumOf = ({ row }: ReadRow) => names.find((group) => isSumOf(row.head, group));
  const total = totalAmong(
    rows.filter((each) => sumOf(each) === undefined),
    counted,
  );
  const groups = names.map((name): Placed<WrittenGroup> => {
    const sum = rows.find((each) => sumOf(each) === name);
    const { value, previous, target } = sum ?? {};
    const written = omitUndefined({ name, value: sum && value, previous, target });
    return { written, at: sum?.at ?? -1, head: sum?.row.head ?? '' };
  });
  const own = rows.filter((each) => {
    if (each === total || sumOf(each) !== undefined) return false;
    if (!isSum(each.row.head)) return true;
    // As a part it would be counted twice.
    report(tablePlace({ ...each.row, at: each.at }), 'sum of no group', {});
    return false;
  });
  return { parts: partsOf(own), groups, total };
}

function partsOf(rows: readonly ReadRow[]): readonly Placed[] {
  let holder = '';
  return rows.map(({ row: { head }, at, group, value, previous }) => {
    const some = holder === '' ? undefined : nameOfSome(head);
    if (some === undefined) holder = nameOfPart(head);
    const name = some ?? holder;
    const place = some === undefined ? { group: group || undefined } : { of: holder };
    return { written: omitUndefined({ name, ...place, value, previous }), at, head };
  });
}

function placeIn(path: Path, { parts, groups, total }: Kinds, columns: Columns): Path {
  const [field, index, member] = path;
  if (field === 'total' || field === 'totalPrevious') {
    const column = field === 'total' ? columns.value : columns.previous;
    return total ? tablePlace({ ...total.row, at: total.at }, column) : path;
  }
  if (field === 'period' || field === 'previousPeriod') {
    const column = field === 'period' ? columns.value : columns.previous;
    return tablePlace(undefined, column);
  }
  const list = field === 'parts' ? parts : field === 'groups' ? groups : undefined;
  const placed = list?.[index as number];
  if (!placed || placed.at < 0) return list ? tablePlace(undefined, columns.group) : path;
  const column = member === 'name' ? undefined : columns[member as keyof Columns];
  return tablePlace(placed, typeof column === 'object' ? column : undefined);
}
