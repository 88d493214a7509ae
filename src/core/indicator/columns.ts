// Lists every drawn value of one measure as columns of texts, for the table of a trend or a scorecard.
import { textIn } from '../data/text.js';
import { isKnown } from '../data/value.js';
import type { IndicatorWords } from '../words/indicator.js';
import { decimalsOf } from '../statistics/decimals.js';
import { bareFormat, exactFormat, type Format } from '../words/words.js';
import { neighbourMembers } from './compare-areas.js';
import {
  limitsFormat,
  lineFormat,
  medianFormat,
  neighboursFormat,
  projectionFormat,
  quartileFormat,
} from './median-format.js';
import type { IndicatorModel, Line } from './model.js';
import { shownLimits } from './shown-limits.js';

/** One text for each period of the indicator. */
export interface TableColumn {
  readonly head: string;
  /** `''` where the period has no such value. */
  readonly cell: (index: number) => string;
  /** Whether it has figures of periods, of which the last may not be over: no targets and no limits. */
  readonly isOfPeriods?: true;
  readonly isTarget?: true;
}

/** The lines, the leading one first, and what is drawn around them; none in which no cell has a text. */
export const indicatorColumns = (
  model: IndicatorModel,
  words: IndicatorWords,
): readonly TableColumn[] =>
  [
    ...[
      ...model.lines.flatMap((line) => lineColumns(line, model, words)),
      ...neighbourColumns(model, words),
    ].map((column) => ({ ...column, isOfPeriods: true as const })),
    ...targetColumns(model, words),
    ...controlColumns(model, words),
    ...projectionColumns(model, words),
  ].filter(({ cell }) => model.periods.some((_, i) => cell(i) !== ''));

const amountOf =
  (model: IndicatorModel, words: IndicatorWords, formatOf: FormatOf = exactFormat) =>
  (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : words.core.amount(value, formatOf(value, bareFormat(model.measure)));

type FormatOf = (value: number, format: Format) => Format;

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
  const bare = bareFormat(model.measure);
  const format = lineFormat(model, line, bare);
  const valueAt = (i: number) => words.core.cell(line.values[i]!, format(line.values[i]!));
  return [
    { head: name, cell: valueAt },
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
            head: `${name}, ${labels.ofInterval}, ${labels.lower}`,
            cell: (i: number) => amount(interval.lower[i]),
          },
          {
            head: `${name}, ${labels.ofInterval}, ${labels.upper}`,
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
  value === null || value === undefined ? '' : words.core.number(value, decimalsOf(value));

/** The table has all of the group: the members where the chart shows their median, and the median where it shows them. */
function neighbourColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
  const { neighbourRange: range } = model;
  if (!range) return [];
  const ofNeighbours = (each: FormatOf) =>
    amountOf(model, words, (value, format) => each(value, neighboursFormat(model, format)));
  const [amount, quartile] = [ofNeighbours(medianFormat), ofNeighbours(quartileFormat)];
  const { neighboursMedian, neighboursRange, neighboursMiddle, lower, upper } = words.labels;
  const name = range.middleHalf ? neighboursMiddle : neighboursRange;
  const ends: readonly TableColumn[] = [
    { head: `${name}, ${lower}`, cell: (i) => quartile(range.lower[i]) },
    { head: `${name}, ${upper}`, cell: (i) => quartile(range.upper[i]) },
  ];
  if (!range.middleHalf)
    return [{ head: neighboursMedian, cell: (i) => amount(range.median[i]) }, ...ends];
  return [
    ...ends,
    ...neighbourMembers(model).map((member) => {
      const format = lineFormat(model, member, bareFormat(model.measure));
      return {
        head: textIn(member.name, words.core.lang),
        cell: (i: number) => words.core.cell(member.values[i]!, format(member.values[i]!)),
      };
    }),
  ];
}

function targetColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
  const { target } = model;
  if (!target) return [];
  const amount = amountOf(model, words);
  const { range } = target;
  // Beside the figure of a part of a year the target is still that of all of it.
  const at = (text: string, i: number) =>
    text && [text, words.wholePeriod(model, i)].filter(Boolean).join(', ');
  const column = { head: words.targetHead(model), isTarget: true } as const;
  if (range) {
    const text = range.map(amount).join(' – ');
    return [{ ...column, cell: (i) => at(text, i) }];
  }
  return [{ ...column, cell: (i) => at(amount(target.values[i]), i) }];
}

function controlColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
  if (!model.control) return [];
  const { chart, start } = model.control;
  const { labels } = words;
  const [lower, upper] = shownLimits(model) ?? [];
  const bare = bareFormat(model.measure);
  // No figure of a part of a year is held against them.
  const end = model.periods.length - (model.unfinished ? 1 : 0);
  const hasLimits = (i: number) => i >= start && i < end;
  const column = (head: string, value: number | undefined, format: Format) =>
    value === undefined
      ? []
      : [{ head, cell: (i: number) => (hasLimits(i) ? words.core.amount(value, format) : '') }];
  if (chart.kind === 'run')
    return column(labels.median, chart.median, medianFormat(chart.median ?? 0, bare));
  const finer = limitsFormat(model, bare);
  return [
    ...column(labels.mean, chart.mean, finer),
    ...column(`${labels.limits}, ${labels.lower}`, lower, finer),
    ...column(`${labels.limits}, ${labels.upper}`, upper, finer),
  ];
}

function projectionColumns(model: IndicatorModel, words: IndicatorWords): readonly TableColumn[] {
  const { projection } = model;
  if (!projection || projection.refused) return [];
  const amount = amountOf(model, words, (_, format) => projectionFormat(model, format));
  return [
    {
      head: words.labels.projection,
      cell: (i) => (i === projection.index ? amount(projection.value) : ''),
    },
  ];
}
