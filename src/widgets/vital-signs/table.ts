// Writes every figure that the scorecard's sparklines draw into a table, with the same shorthand.
// The scorecard is a table too, of the latest figures; this one has all periods.
import type { DataTable, TableRow } from '../../core/data/table.js';
import { comparePeriods, type Period } from '../../core/data/period.js';
import { textIn } from '../../core/data/text.js';
import { indicatorColumns } from '../../core/indicator/columns.js';
import type { Row, VitalSignsModel } from './model.js';
import type { VitalSignsWords } from './words.js';

/** A sheet of paper takes no more columns. */
const MOST_COLUMNS = 6;

/**
 * A row for each series of each indicator, and for its target, bounds and quality. A column for each
 * period where all indicators share a few, else one in which each figure names its period.
 */
export function vitalSignsTable(
  model: VitalSignsModel,
  words: VitalSignsWords,
  rows: readonly Row[] = model.rows,
): DataTable {
  const { core, own } = words;
  const caption = core.title(model.envelope);
  const shared = sharedPeriods(rows);
  const stock = rows.every((row) => row.model.measure.kind === 'stock');
  const heads = shared?.map((period) => core.period.long(period, stock)) ?? [own.figures];
  return {
    caption,
    columns: [own.series, ...heads],
    rows: rows.flatMap((row) => rowsOf(row, model, words, shared !== undefined)),
  };
}

function sharedPeriods(rows: readonly Row[]): readonly Period[] | undefined {
  const first = rows[0]?.model.periods;
  if (!first) return undefined;
  const same = rows.every(
    ({ model: { periods } }) =>
      periods.length === first.length &&
      periods.every((period, i) => comparePeriods(period, first[i]!) === 0),
  );
  return same && first.length <= MOST_COLUMNS ? first : undefined;
}

function rowsOf(
  row: Row,
  model: VitalSignsModel,
  words: VitalSignsWords,
  inColumns: boolean,
): readonly TableRow[] {
  const { periods } = row.model;
  const texts = (each: (index: number) => string): readonly string[] => {
    const cells = periods.map((_, index) => each(index));
    if (inColumns) return cells;
    const named = cells.map(
      (cell, i) => cell && `${words.core.period.short(periods[i]!)}: ${cell}`,
    );
    return [named.filter(Boolean).join('; ')];
  };
  const { quality } = row;
  const columns = indicatorColumns(row.model, words).map(({ head, cell }) => ({
    head: words.figure(row, model, head),
    cells: texts(cell),
  }));
  if (!quality) return columns;
  const last = words.quality(quality);
  return [
    ...columns,
    {
      head: words.figure(row, model, textIn(quality.name, words.core.lang)),
      cells: inColumns
        ? periods.map((_, index) => (index < periods.length - 1 ? '' : last))
        : [last],
    },
  ];
}
