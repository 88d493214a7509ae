// Writes the cells of the scorecard: short texts to look at, whole words to listen to; and sets out its sparklines.
// Which rows are shown, and in which order, is decided later, with each choice of the reader.
import type { Density, Frame } from '../../core/chart/frame.js';
import type { SparklineNeeds } from '../../core/chart/sparkline.js';
import { type Text, textIn } from '../../core/data/text.js';
import { poundsIn } from '../../core/data/money-unit.js';
import { isKnown, type Mark, shorthandText } from '../../core/data/value.js';
import type { Comparison, Gap } from '../../core/indicator/compare-areas.js';
import type { IndicatorModel, TargetRating } from '../../core/indicator/model.js';
import { gapValueFormat, latestFormat } from '../../core/indicator/median-format.js';
import { saysWords } from '../../core/words/says-words.js';
import { bareFormat } from '../../core/words/words.js';
import type { SortKey } from './model.select.js';
import { isBlank, type Row, type VitalSignsModel } from './model.js';
import { samePeriodAs } from './model.common.js';
import { beside, type Common, commonOf } from './layout.common.js';
import { lineOf } from './layout.line.js';
import type { VitalSignsWords } from './words.js';

export type ColumnKey = Exclude<SortKey, 'quality' | 'due'> | 'target' | 'trend' | 'comparisons';

/** What stands in a cell; both are of the same figures. */
export interface CellTexts {
  /** To look at, in one line. */
  readonly short: string;
  /** Quiet lines below it. */
  readonly second: readonly string[];
  /** To listen to, in place of both; `''` where there is nothing to say. */
  readonly whole: readonly string[];
}

/** The texts of a row. */
export interface RowLayout {
  readonly row: Row;
  readonly name: string;
  /** Below the name: its unit where neither figure nor name says it; `''` elsewhere. */
  readonly unit: string;
  /** Below the name: the share or change that is all that is given. */
  readonly only: string;
  readonly area: string;
  /** `whole`: the figure, its period, what is given in its place, the author's note, quality. */
  readonly latest: CellTexts;
  /** The latest figure and its period, where the last period has none. */
  readonly earlier: string;
  /** How much of the last period is over, where it is not over. */
  readonly soFar: string;
  readonly change?: CellTexts;
  readonly target?: CellTexts;
  readonly rating?: {
    readonly kind: TargetRating;
    readonly short: string;
    readonly label: string;
  };
  readonly line: SparklineNeeds;
  readonly lineText: string;
  readonly comparisons?: CellTexts;
  readonly due: { readonly short: string; readonly whole: string };
}

export interface VitalSignsLayout {
  /** The texts of a row by its place in the model, worked out when they are asked for first. */
  readonly rowAt: (index: number) => RowLayout;
  /** Those that any row fills, in the order of reading. */
  readonly columns: readonly ColumnKey[];
  /** Heads that are not those of the words. */
  readonly heads: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Below heads: what most of the rows have in common. */
  readonly under: Readonly<Partial<Record<ColumnKey, string>>>;
  /** What rows can be sorted by. */
  readonly sorts: readonly SortKey[];
  /** Ratings that the table shows, for its key. */
  readonly ratings: readonly TargetRating[];
  /** The column of figures must be wider. */
  readonly hasLongFigures: boolean;
  readonly density: Density;
}

/** In letters: `£12,345`. */
const LONGEST_FIGURE = 7;

export function vitalSignsLayout(
  model: VitalSignsModel,
  words: VitalSignsWords,
  { density }: Pick<Frame, 'density'>,
): VitalSignsLayout {
  // What has no figure has no row in the table.
  const full = model.rows.filter((row) => !isBlank(row));
  const common = commonOf(full);
  const rows: RowLayout[] = [];
  const { short } = words.core.period;
  const columns = columnsOf(full, words, model.areas.length > 0);
  const ratings = new Set(full.map(({ rating }) => rating));
  return {
    rowAt: (index) => (rows[index] ??= rowLayout(model.rows[index]!, words, common)),
    columns,
    heads: {
      ...(common.against ? { comparisons: textIn(common.against, words.core.lang) } : {}),
      // Without a rating the column is that of reports.
      ...(full.some(({ rating }) => rating) ? {} : { rating: words.columns.due }),
    },
    under: {
      ...(common.latest ? { latest: short(common.latest) } : {}),
      ...(common.from ? { change: words.from(beside(common.from, words, common)) } : {}),
    },
    sorts: sortsOf(model, columns),
    ratings: RATINGS.filter((kind) => ratings.has(kind)),
    hasLongFigures: full.some(({ model }) => figureOf(model, words).length > LONGEST_FIGURE),
    density,
  };
}

const RATINGS: readonly TargetRating[] = [
  'missed', 'within tolerance', 'met', 'not yet due', 'not rated',
]; // prettier-ignore

function rowLayout(row: Row, words: VitalSignsWords, common: Common): RowLayout {
  const { model, rating } = row;
  const { lang, period } = words.core;
  const target = words.target(row);
  const by = model.target?.by;
  return {
    row,
    name: textIn(row.name, lang),
    unit: unitBelow(row, words),
    only: words.only(row),
    area: textIn(row.area?.name, lang),
    latest: latestOf(row, words, common),
    earlier: earlierOf(row, words, common),
    soFar: words.soFar(model, model.periods.length - 1),
    ...changeOf(model, words, common),
    ...(target.length > 0
      ? {
          target: {
            short: words.shortTarget(row),
            second: [by ? words.by(period.short(by)) : '', words.wholeTarget(row)].filter(Boolean),
            whole: target,
          },
        }
      : {}),
    ...(rating
      ? {
          rating: { kind: rating, short: words.shortRatings[rating], label: words.rating(row) },
        }
      : {}),
    line: lineOf(model),
    lineText: words.line(row),
    ...comparisonsOf(model, words, common),
    due: { short: row.due ? period.short(row.due) : '', whole: words.due(row) },
  };
}

/** A unit in words that the name does not say. Figures stand without it. */
function unitBelow({ name, model: { measure } }: Row, { core, unitLine }: VitalSignsWords): string {
  const unit = textIn(measure.unit, core.lang);
  if (['count', 'percent'].includes(unit) || poundsIn(measure.unit)) return '';
  const line = unitLine(measure.unit);
  // A name may be in the author's language alone, as the unit is.
  const isSaid = [unit, line].some((each) => saysWords(textIn(name, core.lang), each));
  return isSaid ? '' : line;
}

/** The figure of the last period or why there is none, in few letters. */
function figureOf(model: IndicatorModel, { core }: VitalSignsWords): string {
  const { latest, lastAbsent } = model;
  const bare = bareFormat(model.measure);
  if (lastAbsent) return core.cell(lastAbsent.value, bare);
  return latest ? core.cell(latest.value, latestFormat(model, latest.value.value, bare)) : '';
}

function latestOf(row: Row, words: VitalSignsWords, common: Common): CellTexts {
  const { model, quality } = row;
  const { latest, lastAbsent, periods } = model;
  const { core } = words;
  const { value, period } = words.headline(model);
  const shown = lastAbsent ?? latest;
  const judged = quality ? words.quality(quality) : '';
  const note = (of: Text | undefined) => textIn(of, core.lang);
  return {
    short: figureOf(model, words),
    second: [
      shown && !samePeriodAs(periods[shown.index]!, common.latest)
        ? beside(periods[shown.index]!, words, common)
        : '',
      shown ? words.soFar(model, shown.index) : '',
      earlierOf(row, words, common),
      quality ? words.shortQuality(core.cell(quality.value, quality.format)) : '',
    ].filter(Boolean),
    whole: [
      value,
      period,
      words.only(row),
      note(lastAbsent?.value.note),
      judged && `${note(quality!.name)}: ${judged}`,
      quality && !isKnown(quality.value) ? note(quality.value.note) : '',
    ],
  };
}

function earlierOf({ model }: Row, words: VitalSignsWords, common: Common): string {
  const { lastAbsent, latest, periods } = model;
  if (!lastAbsent || !latest) return '';
  const { value } = latest;
  const format = latestFormat(model, value.value, bareFormat(model.measure));
  const when = beside(periods[latest.index]!, words, common);
  return `${words.core.cell(value, format)} ${when}`;
}

function changeOf(
  model: IndicatorModel,
  words: VitalSignsWords,
  common: Common,
): { readonly change?: CellTexts } {
  const { sincePrevious: since, sinceYearEarlier: year, periods } = model;
  const whole = words.changes(model);
  if (whole.length === 0) return {};
  // The change of an older figure would be taken for that of the last period.
  if (model.lastAbsent) {
    const short = words.changeUnknown(model.lastAbsent.value);
    return { change: { short, second: [], whole: [short] } };
  }
  const from = periods[since?.from ?? -1];
  // What has the name of the head's period needs no line: a year that ends on another day.
  const { short } = words.core.period;
  const isApart =
    from && since?.reason === undefined && short(from) !== (common.from && short(common.from));
  return {
    change: {
      short: since ? words.shortChange(since, model) : '',
      second: [
        isApart ? words.from(beside(from, words, common)) : '',
        // Why, and of which figure.
        from && since?.reason === 'absent'
          ? `${shorthandText(model.lead.values[since.from!]!)} ${beside(from, words, common)}`
          : '',
        year && year.reason === undefined ? words.inYear(words.shortChange(year, model)) : '',
      ].filter(Boolean),
      whole,
    },
  };
}

function comparisonsOf(
  model: IndicatorModel,
  words: VitalSignsWords,
  { against }: Common,
): { readonly comparisons?: CellTexts } {
  const whole = words.comparisons(model);
  if (whole.length === 0) return {};
  const { comparisons, neighbours, measure } = model;
  const bare = bareFormat(measure);
  const marked = (text: string, marks: readonly Mark[] = []) =>
    [text, ...marks.map((mark) => `[${mark}]`)].join(' ');
  const amount = (gap: Gap, { doubts }: Pick<Comparison, 'doubts'>) =>
    marked(words.core.amount(gap.value, gapValueFormat(gap, bare)), doubts);
  const [short = '', ...second] = [
    ...comparisons.map((each) =>
      against ? amount(each, each) : `${textIn(each.name, words.core.lang)} ${amount(each, each)}`,
    ),
    ...(neighbours?.toMedian
      ? [words.medianOf(neighbours, amount(neighbours.toMedian, neighbours))]
      : []),
    ...(neighbours && !neighbours.toMedian ? [words.neighboursMissing(neighbours)] : []),
  ];
  return { comparisons: { short, second, whole } };
}

/** Stops at the first row that fills a column: texts are worked out for few rows. */
function columnsOf(
  rows: readonly Row[],
  words: VitalSignsWords,
  areas: boolean,
): readonly ColumnKey[] {
  const says: Readonly<Record<ColumnKey, boolean>> = {
    indicator: true,
    area: areas,
    latest: true,
    change: rows.some(({ model }) => words.changes(model).length > 0),
    comparisons: rows.some(({ model }) => words.comparisons(model).length > 0),
    target: rows.some((row) => words.target(row).length > 0),
    rating: rows.some(({ rating, due }) => rating ?? due),
    trend: rows.some((row) => words.line(row) !== ''),
  };
  return (Object.keys(says) as ColumnKey[]).filter((key) => says[key]);
}

function sortsOf({ rows }: VitalSignsModel, columns: readonly ColumnKey[]): readonly SortKey[] {
  const says: Readonly<Record<SortKey, boolean>> = {
    indicator: true,
    area: columns.includes('area'),
    latest: true,
    quality: rows.some(({ quality }) => quality),
    change: columns.includes('change'),
    rating: rows.some(({ rating }) => rating),
    due: rows.some(({ due }) => due),
  };
  return (Object.keys(says) as SortKey[]).filter((key) => says[key]);
}
