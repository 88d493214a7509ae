// Says a trend in English; the sentences that it shares with the scorecard are in `core/words/indicator.en.ts`.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf, indicatorEn, longPeriod } from '../../core/words/indicator.en.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';
import { signalText } from './words.control.en.js';
import { projection } from './words.projection.en.js';
import { surface } from './words.surface.en.js';

const { amount, cell, period, shorthand } = coreEn;
const { lineName, onlyKnown } = indicatorEn;

type Model = IndicatorTrendModel;

function events(model: Model): readonly string[] {
  return model.events.map((event) => {
    const label = `${period.long(event.period, false)}: ${textIn(event.label, 'en')}.`;
    const outside = typeof event.index === 'string' ? ' (Outside the periods shown.)' : '';
    return `${label}${event.break ? ' Figures before and after are not comparable.' : ''}${outside}`;
  });
}

function point(model: Model, lineIndex: number, index: number): readonly string[] {
  const line = model.lines[lineIndex]!;
  const value = line.values[index]!;
  const format = formatOf(model);
  const lower = line.interval?.lower[index] ?? null;
  const upper = line.interval?.upper[index] ?? null;
  const of = line.denominator?.[index] ?? null;
  const target = lineIndex === 0 ? (model.target?.values[index] ?? null) : null;
  return [
    `${lineName(line)}, ${longPeriod(model, index)}`,
    cell(value, format),
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    isKnown(value) && value.was !== undefined ? `was ${amount(value.was, format)}` : '',
    onlyKnown(value, model),
    lower === null || upper === null
      ? ''
      : `${LABELS.interval}: ${amount(lower, format)} to ${amount(upper, format)}`,
    of === null ? '' : `out of ${coreEn.number(of, 0)}`,
    target === null ? '' : `${LABELS.target}: ${amount(target, format)}`,
    lineIndex === 0 ? signalText(model, index) : '',
    textIn(value.note, 'en'),
  ].filter(Boolean);
}

const LABELS: IndicatorTrendWords['labels'] = {
  ...indicatorEn.labels,
  period: 'Period',
  series: 'Series',
  tolerance: 'Tolerance',
  break: 'Break in series',
  signal: 'Out of the ordinary',
  neighboursShort: 'Neighbours, median',
};

export const words: IndicatorTrendWords = {
  ...indicatorEn,
  projection,
  surface,
  events,
  point,
  projected: (text) => `${text} projected`,
  axisFrom: (unit, start) => `${unit}, from ${start}`,
  middleHalf: (members) => `Middle half of ${members} neighbours`,
  labels: LABELS,
};
