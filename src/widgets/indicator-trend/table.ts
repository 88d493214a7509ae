// Puts every value that the trend draws into a table of texts, with the same shorthand.
import type { DataTable } from '../../core/data/table.js';
import { indicatorColumns } from '../../core/indicator/columns.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

/**
 * Periods in order of time against the lines and what is drawn around them. Whichever are more become
 * the rows, since a table may be long but a phone and a sheet of paper are narrow.
 */
export function indicatorTrendTable(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): DataTable {
  const columns = indicatorColumns(model, words);
  const periods = model.periods.map((_, index) => words.periodSoFar(model, index));
  const caption = words.core.title(model.envelope);
  if (columns.length > periods.length) {
    return {
      caption,
      columns: [words.labels.series, ...periods],
      rows: columns.map(({ head, cell }) => ({ head, cells: periods.map((_, i) => cell(i)) })),
    };
  }
  return {
    caption,
    columns: [words.labels.period, ...columns.map(({ head }) => head)],
    rows: periods.map((head, index) => ({ head, cells: columns.map(({ cell }) => cell(index)) })),
  };
}
