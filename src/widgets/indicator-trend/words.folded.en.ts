// Says in English what is folded below a trend, and what a point is: the summary, the notes, the events.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { lineFormat, projectionFormat } from '../../core/indicator/median-format.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import {
  indicatorEn,
  leadName,
  longPeriod,
  periodSoFar,
  whyAbsent,
} from '../../core/words/indicator.en.js';
import { formatOf } from '../../core/words/indicator-formats.js';
import {
  chanceNote,
  furtherComparisons,
  onlyKnown,
  ratingText,
  roundingNotes,
} from '../../core/words/indicator.further.en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import { exactFormat } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import { control, controlled } from './words.parts.en.js';
import { projectedFrom } from './words.projection.en.js';
import type { Standfirst } from './words.standfirst.en.js';
import { withStop } from '../../core/words/full-stop.js';

export { about, rowName } from './words.about.en.js';

const { amount, cell, period, shorthand } = coreEn;
const { changes, headline, labels, lineName, wholePeriod } = indicatorEn;

type Model = IndicatorTrendModel;

/** What a person needs who sees nothing of the picture; it begins with the standfirst, and says no fact twice. */
export function summary(model: Model, { text: first, says }: Standfirst): string {
  const { value, period: at } = headline(model);
  const name = leadName(model);
  const sentences = [
    first,
    value ? `${name}: ${value}, ${at}.` : `${name}: no figure. ${capital(at)}.`,
    ...changes(model).map((text) => `${text}.`),
    ...furtherComparisons(model, says),
    ratingText(model),
    ...control(model).slice(says.some((each) => each === model.control) ? 1 : 0),
    projection(
      model,
      says.some((each) => each === model.projection),
    ),
  ];
  return sentences.filter(Boolean).join(' ');
}

const REFUSED: Readonly<Record<string, string>> = {
  stock: 'figures on a day do not add up over a year',
  unit: 'only counts and pounds add up over a year',
  'not a year': 'only a year can be projected',
  break: 'the series breaks there',
  'under three months': 'fewer than three months are over',
  'not needed': 'the year is over',
  'kind not given': 'the data does not say that it counts what happens in a period',
};

/** What it would come to, and by which method, or why that is not said; the method alone where the rest is said. */
export function projection(model: Model, isSaid = false): string {
  const { projection: projected } = model;
  if (!projected) return '';
  if (projected.refused) {
    const why =
      REFUSED[projected.refused] ?? whyAbsent(model.lead.values.at(-1), 'the figure so far');
    return `No projection is drawn: ${why}.`;
  }
  const { soFar, monthsElapsed, value } = projected;
  if (soFar === 0) return '';
  const format = formatOf(model);
  const months = coreEn.number(monthsElapsed, decimalsOf(monthsElapsed));
  const line = `straight line: ${amount(soFar, format)} ÷ ${months} × 12`;
  return isSaid
    ? `The projection is a ${line}.`
    : `If it went on at the same pace, ${amount(soFar, format)} in ${months} months would come to about ${amount(value, projectionFormat(model, format))} for the year (${line})${projectedFrom(model)}.`;
}

function valueNotes(model: Model): readonly string[] {
  return model.series.flatMap((series) =>
    series.values.flatMap((value, index) => {
      if (isKnown(value) && value.was === undefined && value.note === undefined) return [];
      const was =
        isKnown(value) && value.was !== undefined
          ? `revised from ${amount(value.was, exactFormat(value.was, model.measure))}`
          : '';
      const known = [was, onlyKnown(value, model)].filter(Boolean).join('; ');
      // The author's note is a sentence of its own.
      const parts = [known, textIn(value.note, 'en')].filter(Boolean).map(withStop);
      if (parts.length === 0) return [];
      return [`${textIn(series.name, 'en')}, ${longPeriod(model, index)}: ${parts.join(' ')}`];
    }),
  );
}

/** Which range of the neighbours is drawn. */
function rangeNotes({ neighbourRange: range }: Model): readonly string[] {
  if (!range) return [];
  if (!range.middleHalf)
    return range.isPart
      ? [
          'The median and range of the statistical neighbours are left out of the table where one of them has no figure.',
        ]
      : [];
  return [
    `The band runs from the lower to the upper quartile of the ${range.members} statistical neighbours: about the middle half of them. It and the median are left out where fewer than five have a figure.${range.isPart ? ' Neighbours whose figure is withheld or missing are left out of both.' : ''}`,
  ];
}

export const notes = (model: Model): readonly string[] => [
  ...rangeNotes(model),
  ...roundingNotes(model, model.envelope.disclosure),
  ...[chanceNote(model)].filter(Boolean),
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
    const label = withStop(`${period.long(event.period, false)}: ${textIn(event.label, 'en')}`);
    const outside = typeof event.index === 'string' ? ' (Outside the periods shown.)' : '';
    return `${label}${event.break ? ' Figures before and after are not comparable.' : ''}${outside}`;
  });
}

export function point(model: Model, lineIndex: number, index: number): readonly string[] {
  const line = model.lines[lineIndex]!;
  const value = line.values[index]!;
  const format = formatOf(model);
  const exact = (figure: number) => amount(figure, exactFormat(figure, format));
  const lower = line.interval?.lower[index] ?? null;
  const upper = line.interval?.upper[index] ?? null;
  const of = line.denominator?.[index] ?? null;
  const target = lineIndex === 0 ? (model.target?.values[index] ?? null) : null;
  return [
    `${lineName(line)}, ${periodSoFar(model, index)}`,
    cell(value, lineFormat(model, line, format)(value)),
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    isKnown(value) && value.was !== undefined ? `was ${exact(value.was)}` : '',
    onlyKnown(value, model),
    lower === null || upper === null
      ? ''
      : `${labels.interval}: ${exact(lower)} to ${exact(upper)}`,
    of === null ? '' : `out of ${coreEn.number(of, decimalsOf(of))}`,
    target === null
      ? ''
      : [`${labels.target}: ${exact(target)}`, wholePeriod(model, index)]
          .filter(Boolean)
          .join(', '),
    lineIndex === 0 && model.control ? controlled.now.signalText(model, index) : '',
    textIn(value.note, 'en'),
    textIn(model.periods[index]!.note, 'en'),
  ].filter(Boolean);
}
