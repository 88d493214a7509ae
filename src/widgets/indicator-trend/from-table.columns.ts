// Tells the columns of a table of periods apart: series, target, what belongs to a series, and what was worked out.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Report } from '../../core/data/problem.js';
import { readFigures, withoutUnit } from '../../core/table/figures.js';
import { tablePlace } from '../../core/table/from-table.js';
import type { Grid } from '../../core/table/grid.js';
import { isTarget } from '../../core/table/heads.js';

export interface Column {
  /** As it stands in the table. */
  readonly head: string;
  /** Without its unit. */
  readonly name: string;
  /** Its place among all columns. */
  readonly at: number;
}

type Part = 'lower' | 'upper' | 'denominator' | 'was';

/** `Ayton, confidence interval, lower`, `Ayton, out of`, `Ayton, before revision`. */
const BESIDE: Readonly<Record<Part, RegExp>> = {
  lower:
    /^(.*?),? (?:(?:confidence interval|95% ci|ci|cyfwng hyder),? )?(?:lower(?: bound| limit)?|isaf)$/i,
  upper:
    /^(.*?),? (?:(?:confidence interval|95% ci|ci|cyfwng hyder),? )?(?:upper(?: bound| limit)?|uchaf)$/i,
  denominator: /^(.*?),? (?:out of|denominator|base|allan o|enwadur)$/i,
  was: /^(.*?), (?:before revision|cyn diwygio)$/i,
};
/** What a trend works out, and writes into its own table in either language. */
const WORKED_OUT = [
  /^(mean|median|good range|projected|control limits, (lower|upper)|statistical neighbours, (median|(range|middle half), (lower|upper)))$/i,
  /^(cymedr|canolrif|ystod dda|amcanestyniad|terfynau rheoli, (isaf|uchaf)|cymdogion ystadegol, (canolrif|(ystod|hanner canol), (isaf|uchaf)))$/i,
];

/** Where the rows and their report are: what `beside` needs. */
interface Rows {
  readonly grid: Grid;
  readonly report: Report;
}

type Numbers = readonly (number | null)[];

/** What columns say of a series: fields of it, and its values before revision. */
interface Beside {
  readonly was: Numbers | undefined;
  readonly more: object;
}

export function columnsOf({ heads }: Grid) {
  const all = heads.map((head, at): Column => ({ head, name: withoutUnit(head), at })).slice(1);
  const ofTarget = all.find(({ name }) => isTarget(name));
  const isOwn = ({ name }: Column): boolean =>
    !isTarget(name) && !WORKED_OUT.some((words) => words.test(name));
  const parts = all.flatMap((column) => {
    const part = partOf(column, all);
    return part ? [{ column, ...part }] : [];
  });
  const isBeside = new Set(parts.map(({ column }) => column));
  const series = all.filter((column) => isOwn(column) && !isBeside.has(column));
  const beside = (of: Column, rows: Rows): Beside => {
    const numbers = (wanted: Part): Numbers | undefined => {
      const found = parts.find((each) => each.part === wanted && each.of === of);
      return found && numbersIn(found.column, rows);
    };
    const [lower, upper] = [numbers('lower'), numbers('upper')];
    const interval = lower && upper && { lower, upper };
    return {
      was: numbers('was'),
      more: omitUndefined({ interval, denominator: numbers('denominator') }),
    };
  };
  return { series, ofTarget, beside };
}

/** Which part of which series a column is. */
function partOf({ name, at }: Column, all: readonly Column[]) {
  for (const part of Object.keys(BESIDE) as Part[]) {
    const stem = BESIDE[part].exec(name)?.[1];
    if (stem === undefined) continue;
    const others = all.filter((each) => each.at !== at);
    const of =
      others.find((each) => each.name === stem) ??
      others.find((each) => stem !== '' && each.name.startsWith(`${stem}, `));
    if (of) return { part, of };
  }
  return undefined;
}

function numbersIn(column: Column, { grid, report }: Rows): Numbers {
  const texts = grid.rows.map((row, at) => ({
    text: row.cells[column.at]!,
    place: tablePlace({ ...row, at }, column),
  }));
  const { values } = readFigures(texts, undefined, report);
  return values.map((value) => (typeof value === 'number' ? value : null));
}
