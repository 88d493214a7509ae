// Puts every figure behind a scorecard into the table of a file: a row for each figure, so that a program can sort and filter.
import type { DataTable, TableRow } from '../../core/data/table.js';
import { textIn } from '../../core/data/text.js';
import { indicatorColumns, type TableColumn } from '../../core/indicator/columns.js';
import type { Row, VitalSignsModel } from './model.js';
import type { VitalSignsWords } from './words.js';

/**
 * A row for each indicator, series and period, also where the figure is withheld; its target and its rating stand beside
 * the figure that they are of. Columns in which no row has a text are left out.
 */
export function vitalSignsFile(
  { envelope, rows, areas }: VitalSignsModel,
  words: VitalSignsWords,
  shown: readonly Row[] = rows,
): DataTable {
  const { core, columns, labels } = words;
  const { group, series, period, value } = labels.file;
  const heads = [columns.indicator, group, columns.area, series, period, value, columns.target, columns.rating]; // prettier-ignore
  const lines = shown.flatMap((row) => linesOf(row, words, areas.length > 0));
  const kept = heads.map((_, at) => at === 0 || lines.some((line) => line[at] !== ''));
  const keptOf = (line: readonly string[]) => line.filter((_, at) => kept[at]);
  return {
    caption: core.title(envelope),
    columns: keptOf(heads),
    rows: lines.map((line): TableRow => {
      const [head = '', ...cells] = keptOf(line);
      return { head, cells };
    }),
  };
}

/** A text for each column. */
function linesOf(
  row: Row,
  words: VitalSignsWords,
  hasAreas: boolean,
): readonly (readonly string[])[] {
  const { lang } = words.core;
  const { model, name, group, area } = row;
  const all = indicatorColumns(model, words);
  const target = all.find(({ isTarget }) => isTarget);
  const start = [textIn(name, lang), textIn(group, lang), hasAreas ? textIn(area?.name, lang) : ''];
  return [...all.filter((each) => each !== target), ...qualityOf(row, words)].flatMap((each, at) =>
    model.periods.flatMap((_, i) => {
      const beside = at === 0 ? [targetAt(target, i, words), ratingAt(row, i, words)] : ['', ''];
      const own = [each.head, periodAt(row, i, each, words), each.cell(i), ...beside];
      return own.slice(2).some(Boolean) ? [[...start, ...own]] : [];
    }),
  );
}

const periodAt = (
  { model }: Row,
  i: number,
  { isOfPeriods }: TableColumn,
  words: VitalSignsWords,
): string =>
  [words.core.period.short(model.periods[i]!), isOfPeriods ? words.soFar(model, i) : '']
    .filter(Boolean)
    .join(', ');

/** With its name where that says more than the head of its column. */
function targetAt(target: TableColumn | undefined, i: number, words: VitalSignsWords): string {
  const text = target?.cell(i) ?? '';
  if (text === '' || target!.head === words.labels.target) return text;
  return `${target!.head}: ${text}`;
}

/** Of the last period, which a scorecard rates. */
const ratingAt = ({ model, rating }: Row, i: number, { ratings }: VitalSignsWords): string =>
  rating && i === model.periods.length - 1 ? ratings[rating] : '';

function qualityOf({ quality, model }: Row, words: VitalSignsWords): readonly TableColumn[] {
  if (!quality) return [];
  const last = words.quality(quality);
  const cell = (i: number): string => (i === model.periods.length - 1 ? last : '');
  return [{ head: textIn(quality.name, words.core.lang), cell }];
}
