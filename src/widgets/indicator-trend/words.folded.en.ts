// Says in English what is folded below a trend, and what a point is: the summary, the notes, the events.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import {
  formatOf,
  indicatorEn,
  leadName,
  longPeriod,
  periodSoFar,
} from '../../core/words/indicator.en.js';
import {
  comparisons,
  onlyKnown,
  ratingExplanation,
} from '../../core/words/indicator.further.en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import type { IndicatorTrendModel } from './model.js';
import { control, controlled } from './words.parts.en.js';

const { amount, cell, period, shorthand } = coreEn;
const { changes, headline, labels, lineName, ratings } = indicatorEn;

type Model = IndicatorTrendModel;

/** What a person needs who sees nothing of the picture; it begins with the standfirst. */
export function summary(model: Model, first: string): string {
  const { value, period: at } = headline(model);
  const name = leadName(model);
  const compared = comparisons(model).filter((each) => !first.includes(each));
  const judged = model.target?.rating;
  const sentences = [
    first,
    value ? `${name}: ${value}, ${at}.` : `${name}: no figure. ${at}.`,
    ...changes(model).map((text) => `${text}.`),
    compared.length > 0 ? `This is ${compared.join('; ')}.` : '',
    judged ? `${ratings[judged]}. ${ratingExplanation(model)}` : '',
    ...control(model).filter((each) => each !== first),
    projection(model),
  ];
  return sentences.filter(Boolean).join(' ');
}

const REFUSED: Readonly<Record<string, string>> = {
  stock: 'it is a count on a day, which does not add up over a year',
  unit: 'only counts and pounds add up over a year',
  'not a year': 'only a year can be projected',
  'no value': 'there is no figure so far',
  break: 'the series breaks there',
  'under three months': 'fewer than three months are over',
  'not needed': 'the year is over',
  'kind not given': 'the data does not say that it counts what happens in a period',
};

/** What it would come to, and by which method, or why that is not said. */
export function projection(model: Model): string {
  const { projection: projected } = model;
  if (!projected) return '';
  if (projected.refused) return `No projection is drawn: ${REFUSED[projected.refused]}.`;
  const { soFar, monthsElapsed, value } = projected;
  const format = formatOf(model);
  const months = coreEn.number(monthsElapsed, decimalsOf(monthsElapsed));
  return `If it went on at the same pace, ${amount(soFar, format)} in ${months} months would come to about ${amount(value, format)} for the year (straight line: ${amount(soFar, format)} ÷ ${months} × 12).`;
}

function valueNotes(model: Model): readonly string[] {
  return model.series.flatMap((series) =>
    series.values.flatMap((value, index) => {
      if (isKnown(value) && value.was === undefined && value.note === undefined) return [];
      const was =
        isKnown(value) && value.was !== undefined
          ? `revised from ${amount(value.was, formatOf(model))}`
          : '';
      const parts = [was, onlyKnown(value, model), textIn(value.note, 'en')].filter(Boolean);
      if (parts.length === 0) return [];
      return [`${textIn(series.name, 'en')}, ${longPeriod(model, index)}: ${parts.join('; ')}.`];
    }),
  );
}

/** Which range of the neighbours is drawn. */
function rangeNotes({ neighbourRange: range }: Model): readonly string[] {
  if (!range?.middleHalf) return [];
  return [
    `The band is the middle half of the ${range.members} statistical neighbours, from the lower to the upper quartile: a quarter of them lie above it and a quarter below. It is left out where fewer than five have a figure.`,
  ];
}

export const notes = (model: Model): readonly string[] => [
  ...rangeNotes(model),
  ...(model.control ? controlled.now.signalNotes(model) : []),
  ...valueNotes(model),
  ...standingNotes(coreEn, {
    periods: [...model.periods, model.target?.by, ...model.events.map((event) => event.period)],
    years: model.periods,
    codes: model.shorthand,
  }),
  ...(model.control ? controlled.now.limitNotes(model) : []),
];

export function events(model: Model): readonly string[] {
  return model.events.map((event) => {
    const label = `${period.long(event.period, false)}: ${textIn(event.label, 'en')}.`;
    const outside = typeof event.index === 'string' ? ' (Outside the periods shown.)' : '';
    return `${label}${event.break ? ' Figures before and after are not comparable.' : ''}${outside}`;
  });
}

export function point(model: Model, lineIndex: number, index: number): readonly string[] {
  const line = model.lines[lineIndex]!;
  const value = line.values[index]!;
  const format = formatOf(model);
  const lower = line.interval?.lower[index] ?? null;
  const upper = line.interval?.upper[index] ?? null;
  const of = line.denominator?.[index] ?? null;
  const target = lineIndex === 0 ? (model.target?.values[index] ?? null) : null;
  return [
    `${lineName(line)}, ${periodSoFar(model, index)}`,
    cell(value, format),
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    isKnown(value) && value.was !== undefined ? `was ${amount(value.was, format)}` : '',
    onlyKnown(value, model),
    lower === null || upper === null
      ? ''
      : `${labels.interval}: ${amount(lower, format)} to ${amount(upper, format)}`,
    of === null ? '' : `out of ${coreEn.number(of, 0)}`,
    target === null ? '' : `${labels.target}: ${amount(target, format)}`,
    lineIndex === 0 && model.control ? controlled.now.signalText(model, index) : '',
    textIn(value.note, 'en'),
  ].filter(Boolean);
}
