// Tells the columns of a table of parts apart, by their heads or else by their order.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { comparePeriods } from '../../core/data/period.js';
import { readPeriods } from '../../core/data/read-period.js';
import { readCell } from '../../core/table/cell.js';
import type { Grid } from '../../core/table/grid.js';
import { isTarget, periodHead } from '../../core/table/heads.js';

export interface Column {
  readonly head: string;
  readonly at: number;
}

export interface Columns {
  readonly value?: Column;
  readonly previous?: Column;
  readonly group?: Column;
  readonly target?: Column;
  /** Of the numbers, where the heads are periods. */
  readonly period?: string;
  readonly previousPeriod?: string;
}

const GROUP = /^(groups?|kind|type|sector|provider|grŵp|math|darparwr)\b/i;
const WORKED_OUT = /^(?:shares?|proportions?|changes?|difference|cyfran|newid)\b/i;
const PERCENT = /^(?:percentages?|pct|per ?cent|canran|y ?cant)\b|^%| ?[(]%[)]$/i;
const PREVIOUS =
  /\b(previous|before|last (year|quarter|month)|a year ago|[bf]laenorol|[cg]ynt|llynedd)\b|flwyddyn yn ôl$/i;

/** Whether the numbers below are percentages of the whole. */
export const isPercentHead = (head: string): boolean => PERCENT.test(head);

const isShareHead = (head: string): boolean => WORKED_OUT.test(head) || isPercentHead(head);

/** What a head says beside that it is of percentages: `2024-25` of `2024-25 (%)`. */
const beside = (head: string): string => head.replace(PERCENT, '').replace(/^,? */, '');

/** Of two columns headed by periods the later is the value; else the first with figures is, and the second was before. */
export function columnsOf({ heads, rows }: Grid): Columns {
  const all = heads.map((head, at): Column => ({ head, at })).slice(1);
  const isFigures = ({ at }: Column) =>
    rows.some(({ cells }) => ['number', 'absence'].includes(readCell(cells[at]!).kind));
  const isGroup = (column: Column) =>
    !isFigures(column) && !isShareHead(column.head) && hasTexts(column, rows);
  const group = all.find(({ head }) => GROUP.test(head)) ?? all.find(isGroup);
  const target = all.find(({ head }) => isTarget(head));
  const rest = all.filter((each) => each !== group && each !== target && isFigures(each));
  // Shares are figures too where there are no others.
  const numbers = rest.filter(({ head }) => !isShareHead(head));
  const dated = datedColumns(numbers.length > 0 ? numbers : rest);
  return omitUndefined({
    ...{ group, target },
    ...(dated ?? namedColumns(numbers.length > 0 ? numbers : rest.slice(0, 1))),
  });
}

const hasTexts = ({ at }: Column, rows: Grid['rows']): boolean =>
  rows.some(({ cells }) => readCell(cells[at]!).kind === 'text');

function datedColumns(columns: readonly Column[]): Partial<Columns> | undefined {
  const texts = columns.map(({ head }) => periodHead(beside(head)).text);
  const dated = readPeriods(texts, 'financial').flatMap((period, i) =>
    period && period !== 'unclear' ? [{ period, column: columns[i]!, text: texts[i]! }] : [],
  );
  const [last, before] = dated.sort((a, b) => comparePeriods(b.period, a.period));
  if (!last) return undefined;
  return {
    value: last.column,
    period: last.text,
    previous: before?.column ?? columns.find(({ head }) => PREVIOUS.test(head)),
    previousPeriod: before?.text,
  };
}

function namedColumns(columns: readonly Column[]): Partial<Columns> {
  const previous = columns.find(({ head }) => PREVIOUS.test(head));
  const [value, second] = columns.filter((each) => each !== previous);
  return { value, previous: previous ?? second };
}
