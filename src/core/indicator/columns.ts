// Lists every drawn value of one measure as columns of texts, for the table of a trend or a scorecard.
import { textIn } from '../data/text.js';
import { isKnown } from '../data/value.js';
import type { IndicatorWords } from '../words/indicator.js';
import { bareFormat } from '../words/words.js';
import type { IndicatorModel, Line } from './model.js';
import { shownLimits } from './shown-limits.js';

/** One text for each period of the indicator. */
interface TableColumn {
  readonly head: string;
  /** `''` where the period has no such value. */
  readonly cell: (index: number) => string;
}

/** The lines, the leading one first, and what is drawn around them. */
export const indicatorColumns = (
  model: IndicatorModel,
  words: IndicatorWords,
): readonly TableColumn[] => [
  ...model.lines.flatMap((line) => lineColumns(line, model, words)),
  ...neighbourColumns(model, words),
  ...targetColumns(model, words),
  ...controlColumns(model, words),
  ...projectionColumns(model, words),
];

const amountOf =
  (model: IndicatorModel, words: IndicatorWords) => (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : words.core.amount(value, bareFormat(model.measure));

function lineColumns(
  line: Line,
  model: IndicatorModel,
  words: IndicatorWords,
): readonly TableColumn[] {
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

const countOf = (value: number | null | undefined, words: IndicatorWords): string =>
  value === null || value === undefined ? '' : words.core.number(value, 0);

/** The table has all of the group: the members where the chart shows their median, and the median where it shows them. */
function neighbourColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
  const { neighbourRange: range, series } = model;
  if (!range) return [];
  const amount = amountOf(model, words);
  const { neighboursMedian, neighboursRange, neighboursMiddle, lower, upper } = words.labels;
  const name = range.middleHalf ? neighboursMiddle : neighboursRange;
  const ends: readonly TableColumn[] = [
    { head: `${name}, ${lower}`, cell: (i) => amount(range.lower[i]) },
    { head: `${name}, ${upper}`, cell: (i) => amount(range.upper[i]) },
  ];
  if (!range.middleHalf)
    return [{ head: neighboursMedian, cell: (i) => amount(range.median[i]) }, ...ends];
  const members = series.slice(1).filter(({ role }) => role === 'neighbours');
  return [
    ...ends,
    ...members.map((member) => ({
      head: textIn(member.name, words.core.lang),
      cell: (i: number) => words.core.cell(member.values[i]!, bareFormat(model.measure)),
    })),
  ];
}

function targetColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
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

function controlColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
  if (!model.control) return [];
  const { chart, start } = model.control;
  const { labels } = words;
  const [lower, upper] = shownLimits(model) ?? [];
  const decimals = Math.min(model.measure.decimals + 1, 2);
  const column = (head: string, value: number | undefined): readonly TableColumn[] =>
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

function projectionColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
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
