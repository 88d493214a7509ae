// Puts every figure behind the scorecard's lines into a table of texts, with the same shorthand.
// The scorecard is a table itself; this one has a row for each series and a column for each period.
import type { DataTable, TableRow } from '../../core/data/table.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import { textIn } from '../../core/data/text.js';
import { indicatorColumns } from '../../core/indicator/columns.js';
import type { Row, VitalSignsModel } from './model.js';
import type { VitalSignsWords } from './words.js';

export { vitalSignsFile } from './table.file.js';

/** More columns do not fit on a sheet of paper; and months beside years leave most cells empty. */
const MOST_COLUMNS = 6;

/**
 * A row for each series of each indicator, and for its target, bounds and quality. A column for each
 * period where all indicators share a few periods; otherwise one column, where each figure names its period.
 */
export function vitalSignsTable(
  model: VitalSignsModel,
  words: VitalSignsWords,
  rows: readonly Row[] = model.rows,
): DataTable {
  const { core, labels } = words;
  const caption = core.title(model.envelope);
  const shared = sharedPeriods(rows);
  // What is on a day is not on the last day of a period that is not over.
  const isOnLastDay = (at: number) =>
    rows.every(({ model: of }) => of.measure.kind === 'stock' && !words.soFar(of, at));
  const heads = shared?.map((period, at) => core.period.long(period, isOnLastDay(at))) ?? [
    labels.figures,
  ];
  return {
    caption,
    columns: [labels.series, ...heads],
    rows: rows.flatMap((row) => keptLines(row, model, words, shared !== undefined)),
  };
}

function sharedPeriods(rows: readonly Row[]): readonly Period[] | undefined {
  const first = rows[0]?.model.periods;
  if (!first) return undefined;
  const same = rows.every(
    ({ model: { periods } }) =>
      periods.length === first.length &&
      periods.every((period, i) => samePeriod(period, first[i]!)),
  );
  return same && first.length <= MOST_COLUMNS ? first : undefined;
}

interface Lines {
  readonly words: VitalSignsWords;
  readonly inColumns: boolean;
  readonly lines: readonly TableRow[];
}

/** Of each row, since filters and orders change none of them. */
const written = new WeakMap<Row, Lines>();

function keptLines(
  row: Row,
  model: VitalSignsModel,
  words: VitalSignsWords,
  inColumns: boolean,
): readonly TableRow[] {
  const known = written.get(row);
  if (known?.words === words && known.inColumns === inColumns) return known.lines;
  const lines = linesOf(row, model, words, inColumns);
  written.set(row, { words, inColumns, lines });
  return lines;
}

function linesOf(
  row: Row,
  model: VitalSignsModel,
  words: VitalSignsWords,
  inColumns: boolean,
): readonly TableRow[] {
  const { periods } = row.model;
  const texts = (each: (index: number) => string, isOfPeriods = false): readonly string[] => {
    const cells = periods.map((_, index) => each(index));
    const soFar = (i: number) => (isOfPeriods ? words.soFar(row.model, i) : '');
    if (inColumns)
      return cells.map((cell, i) => cell && [cell, soFar(i)].filter(Boolean).join(', '));
    const named = cells.map(
      (cell, i) =>
        cell &&
        `${[words.core.period.short(periods[i]!), soFar(i)].filter(Boolean).join(', ')}: ${cell}`,
    );
    return [named.filter(Boolean).join('; ')];
  };
  const { quality } = row;
  const columns = indicatorColumns(row.model, words).map(({ head, cell, isOfPeriods }) => ({
    head: words.figure(row, model, head),
    cells: texts(cell, isOfPeriods),
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
