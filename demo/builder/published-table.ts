// Makes the table to hand out: the widget's own table of figures, in the form that a page reads back without loss.
import { PER_IN_ENGLISH } from '../../src/core/data/unit-words.js';
import { nameOfPart } from '../../src/widgets/placement-mix/from-table.names.js';
import type { TextTable } from '../../src/core/table/table-lines.js';
import { signsTable } from './signs-table.js';
import { textOf, type Written } from './written.js';

/**
 * @param figures the table that the widget shows, in which nothing withheld stands
 * @param written the same as a dataset
 */
export function publishedTable(widget: string, figures: TextTable, written: Written): TextTable {
  // Its own has a row for each series, where a page reads a row for each indicator.
  if (widget === 'vital-signs') return signsTable(written);
  if (widget === 'cost-comparator') return withoutConverted(figures, textOf(written.unit));
  return widget === 'placement-mix' ? withOwnNames(figures) : figures;
}

/** Beside no picture, nobody needs to know what it draws together. */
const withOwnNames = ({ rows, ...table }: TextTable): TextTable => ({
  ...table,
  rows: rows.map(([head = '', ...cells]) => [nameOfPart(head), ...cells]),
});

const TIME = /\b(?:per|yr?) (week|year|wythnos|flwyddyn)$/i;

/** Undefined where none is told. */
function timeIn(text: string): string | undefined {
  const time = TIME.exec(text)?.[1]?.toLowerCase();
  return time && (PER_IN_ENGLISH[time] ?? time);
}

/** Costs for a year and a week stand side by side there: those that were worked out from the others are rounded. */
function withoutConverted({ caption, columns, rows }: TextTable, unit: string): TextTable {
  const own = timeIn(unit);
  const isOwn = (head: string): boolean => {
    const time = timeIn(head);
    return own === undefined || time === undefined || time === own;
  };
  const kept = (row: readonly string[]) => row.filter((_, at) => isOwn(columns[at]!));
  return { caption, columns: kept(columns), rows: rows.map(kept) };
}
