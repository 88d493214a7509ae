// Writes the cells of the scorecard and sets out its sparklines.
// Which rows are shown, and in which order, is decided later, with each choice of the reader.
import type { Density, Frame } from '../../core/chart/frame.js';
import type { SparklineNeeds } from '../../core/chart/sparkline.js';
import { textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import { isCount } from '../../core/indicator/indicator.js';
import type { IndicatorModel, TargetRating } from '../../core/indicator/model.js';
import type { SortKey } from './model.select.js';
import type { Row, VitalSignsModel } from './model.js';
import type { VitalSignsWords } from './words.js';

export type ColumnKey = SortKey | 'target' | 'trend' | 'comparisons';

/** The texts of a row; `''` and empty lists where a cell is empty. */
export interface RowLayout {
  readonly row: Row;
  readonly name: string;
  readonly area: string;
  readonly latest: {
    readonly value: string;
    readonly period: string;
    readonly only: string;
    /** The author's note on why there is no figure. Notes on figures stand below the table. */
    readonly note: string;
  };
  readonly quality: { readonly value: string; readonly name: string; readonly note: string };
  /** `↑`, `↓` or `→`: stands beside the words and is hidden from assistive technology. */
  readonly sign: string;
  readonly changes: readonly string[];
  readonly target: readonly string[];
  readonly rating?: { readonly kind: TargetRating; readonly label: string };
  readonly line: SparklineNeeds;
  readonly lineText: string;
  readonly comparisons: readonly string[];
  readonly due: string;
}

export interface VitalSignsLayout {
  /** In the order of the model. */
  readonly rows: readonly RowLayout[];
  /** Those that any row fills, in the order of reading. */
  readonly columns: readonly ColumnKey[];
  /** Ratings that the table shows, for its key. */
  readonly ratings: readonly TargetRating[];
  /** Too narrow for columns: each row is a block, and each cell has a label. */
  readonly stacked: boolean;
}

const LINE_PX: Readonly<Record<Density, readonly [number, number]>> = {
  compact: [72, 20],
  normal: [96, 28],
  spacious: [120, 36],
};

/** What a column needs for a few words; the names of indicators need twice that. */
const COLUMN_PX = 96;

export function vitalSignsLayout(
  model: VitalSignsModel,
  words: VitalSignsWords,
  { widthPx, density }: Pick<Frame, 'widthPx' | 'density'>,
): VitalSignsLayout {
  const rows = model.rows.map((row) => rowLayout(row, words, density));
  const columns = columnsOf(rows, model.areas.length > 0);
  return {
    rows,
    columns,
    ratings: RATINGS.filter((kind) => rows.some(({ rating }) => rating?.kind === kind)),
    stacked: widthPx < (columns.length + 1) * COLUMN_PX,
  };
}

const RATINGS: readonly TargetRating[] = [
  'missed', 'within tolerance', 'met', 'not yet due', 'not rated',
]; // prettier-ignore

function rowLayout(row: Row, words: VitalSignsWords, density: Density): RowLayout {
  const { model, rating, quality } = row;
  const { lang } = words.core;
  const since = model.sincePrevious;
  return {
    row,
    name: textIn(row.name, lang),
    area: textIn(row.area?.name, lang),
    latest: {
      ...words.headline(model),
      only: words.only(row),
      note: textIn(model.lastAbsent?.value.note, lang),
    },
    quality: {
      value: quality ? words.quality(quality) : '',
      name: textIn(quality?.name, lang),
      note: quality && !isKnown(quality.value) ? textIn(quality.value.note, lang) : '',
    },
    sign: since && since.reason === undefined ? SIGNS[Math.sign(since.difference) + 1]! : '',
    changes: words.changes(model),
    target: words.target(row),
    ...(rating ? { rating: { kind: rating, label: words.ratings[rating] } } : {}),
    line: lineOf(model, density),
    lineText: words.line(row),
    comparisons: words.comparisons(model),
    due: words.due(row),
  };
}

const SIGNS = ['↓', '→', '↑'];

function columnsOf(rows: readonly RowLayout[], areas: boolean): readonly ColumnKey[] {
  const says: Readonly<Record<ColumnKey, boolean>> = {
    indicator: true,
    area: areas,
    latest: true,
    quality: rows.some(({ quality }) => quality.value !== ''),
    change: rows.some(({ changes }) => changes.length > 0),
    target: rows.some(({ target }) => target.length > 0),
    rating: rows.some(({ rating }) => rating),
    trend: rows.some(({ lineText }) => lineText !== ''),
    comparisons: rows.some(({ comparisons }) => comparisons.length > 0),
    due: rows.some(({ due }) => due !== ''),
  };
  return (Object.keys(says) as ColumnKey[]).filter((key) => says[key]);
}

/** The leading series on a scale of days. Nothing is joined across a break or a missing period. */
function lineOf(model: IndicatorModel, density: Density): SparklineNeeds {
  const { lines, periods, target, measure } = model;
  const { values, gapBefore } = lines[0]!;
  const [widthPx, heightPx] = LINE_PX[density];
  const first = periods[0]!.endDay;
  const days = periods.at(-1)!.endDay - first || 1;
  const points = values.flatMap((value, index) => {
    const position = (periods[index]!.endDay - first) / days;
    const point = { value: isKnown(value) ? value.value : undefined, position };
    return gapBefore[index] ? [{ value: undefined, position }, point] : [point];
  });
  return {
    values: points.map(({ value }) => value),
    positions: points.map(({ position }) => position),
    widthPx,
    heightPx,
    insetPx: 3,
    fromZero: isCount(measure),
    // A target that changes is not one straight line.
    ...(target?.constant && target.value !== undefined ? { target: target.value } : {}),
  };
}
