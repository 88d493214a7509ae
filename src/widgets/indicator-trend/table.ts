// Every value that the trend draws, in a table: model + words → texts, with the same shorthand.
// It knows no place and no markup.
import type { DataTable } from '../../core/data/table.js';
import { textIn } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import { bareFormat } from '../../core/words/words.js';
import { type Line, shownLimits } from '../../core/indicator/model.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

interface Column {
  readonly head: string;
  /** `''` where there is nothing to say of that period. */
  readonly cell: (index: number) => string;
}

/**
 * Periods in order of time against the lines and what is drawn around them. Whichever are more stand
 * in rows, since a table may be long but a phone and a sheet of paper are narrow.
 */
export function indicatorTrendTable(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): DataTable {
  const asOf = model.measure.kind === 'stock';
  const columns = [
    ...model.lines.flatMap((line) => lineColumns(line, model, words)),
    ...neighbourColumns(model, words),
    ...targetColumns(model, words),
    ...controlColumns(model, words),
    ...projectionColumns(model, words),
  ];
  const periods = model.periods.map((period) => words.core.period.long(period, asOf));
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

const amountOf =
  (model: IndicatorTrendModel, words: IndicatorTrendWords) => (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : words.core.amount(value, bareFormat(model.measure));

function lineColumns(
  line: Line,
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): readonly Column[] {
  const name = words.lineName(line);
  const amount = amountOf(model, words);
  const { interval, denominator } = line;
  const was = line.values.some((value) => isKnown(value) && value.was !== undefined);
  const { labels } = words;
  return [
    { head: name, cell: (i) => words.core.cell(line.values[i]!, bareFormat(model.measure)) },
    ...(was
      ? [
          {
            head: `${name}, ${labels.was}`,
            cell: (i: number) => amount((line.values[i] as { was?: number }).was),
          },
        ]
      : []),
    ...(interval
      ? [
          {
            head: `${name}, ${labels.interval}, ${labels.lower}`,
            cell: (i: number) => amount(interval.lower[i]),
          },
          {
            head: `${name}, ${labels.interval}, ${labels.upper}`,
            cell: (i: number) => amount(interval.upper[i]),
          },
        ]
      : []),
    ...(denominator
      ? [
          {
            head: `${name}, ${labels.denominator}`,
            cell: (i: number) => countOf(denominator[i], words),
          },
        ]
      : []),
  ];
}

const countOf = (value: number | null | undefined, words: IndicatorTrendWords): string =>
  value === null || value === undefined ? '' : words.core.number(value, 0);

/** The members of the group follow its median and range: the chart shows only those, and nothing is lost. */
function neighbourColumns(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): readonly Column[] {
  const { neighbourRange: range, series } = model;
  if (!range) return [];
  const amount = amountOf(model, words);
  const { neighboursRange, lower, upper } = words.labels;
  return [
    { head: `${neighboursRange}, ${lower}`, cell: (i) => amount(range.lower[i]) },
    { head: `${neighboursRange}, ${upper}`, cell: (i) => amount(range.upper[i]) },
    ...series
      .filter(({ role }) => role === 'neighbours')
      .map((member) => ({
        head: textIn(member.name, words.core.lang),
        cell: (i: number) => words.core.cell(member.values[i]!, bareFormat(model.measure)),
      })),
  ];
}

function targetColumns(model: IndicatorTrendModel, words: IndicatorTrendWords): readonly Column[] {
  const { target } = model;
  if (!target) return [];
  const amount = amountOf(model, words);
  const { range } = target;
  if (range) {
    const text = range.map(amount).join(' – ');
    return [{ head: words.labels.targetRange, cell: () => text }];
  }
  return [{ head: words.labels.target, cell: (i) => amount(target.values[i]) }];
}

function controlColumns(model: IndicatorTrendModel, words: IndicatorTrendWords): readonly Column[] {
  if (!model.control) return [];
  const { chart, start } = model.control;
  const { labels } = words;
  const [lower, upper] = shownLimits(model) ?? [];
  const decimals = Math.min(model.measure.decimals + 1, 2);
  const column = (head: string, value: number | undefined): readonly Column[] =>
    value === undefined
      ? []
      : [
          {
            head,
            cell: (i) =>
              i < start ? '' : words.core.amount(value, { ...bareFormat(model.measure), decimals }),
          },
        ];
  if (chart.kind === 'run') return column(labels.median, chart.median);
  return [
    ...column(labels.mean, chart.mean),
    ...column(`${labels.limits}, ${labels.lower}`, lower),
    ...column(`${labels.limits}, ${labels.upper}`, upper),
  ];
}

function projectionColumns(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): readonly Column[] {
  const { projection } = model;
  if (!projection || projection.refused) return [];
  const amount = amountOf(model, words);
  return [
    {
      head: words.labels.projection,
      cell: (i) => (i === projection.index ? amount(projection.value) : ''),
    },
  ];
}
