// Says a trend in English; the sentences that it shares with the scorecard are in `core/words/indicator.en.ts`.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { type IndicatorModel, shownLimits } from '../../core/indicator/model.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf, indicatorEn, leadName, longPeriod } from '../../core/words/indicator.en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

const { amount, cell, list, period, shorthand } = coreEn;
const { headline, changes, rating, comparisons, lineName, onlyKnown } = indicatorEn;

type Model = IndicatorTrendModel;

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

function projection(model: Model): string {
  const { projection: projected } = model;
  if (!projected) return '';
  if (projected.refused) return `No projection is drawn: ${REFUSED[projected.refused]}.`;
  const { soFar, monthsElapsed, value } = projected;
  const format = formatOf(model);
  const months = coreEn.number(monthsElapsed, decimalsOf(monthsElapsed));
  return `If it went on at the same pace, ${amount(soFar, format)} in ${months} months would come to about ${amount(value, format)} for the year (straight line: ${amount(soFar, format)} ÷ ${months} × 12).`;
}

const VARIATION: Readonly<Record<string, string>> = {
  common: 'Ordinary variation: the latest figure is within its usual range.',
  improving: 'Improving: the latest figure is out of the ordinary, in the good direction.',
  concerning: 'Concerning: the latest figure is out of the ordinary, in the wrong direction.',
  high: 'Unusually high: the latest figure is out of the ordinary.',
  low: 'Unusually low: the latest figure is out of the ordinary.',
};
const ASSURANCE: Readonly<Record<string, string>> = {
  'consistently-meets': 'Left as it is, the target will be met consistently.',
  'hit-and-miss': 'Left as it is, the target will be met at some times and missed at others.',
  'consistently-misses': 'Left as it is, the target will be missed consistently.',
};

/** Variation and assurance; the basis of the limits is in the notes. */
function control({ control: limits }: Model): readonly string[] {
  if (!limits) return [];
  const { variation, assurance } = limits;
  return [VARIATION[variation], assurance && ASSURANCE[assurance]].filter(
    (each) => each !== undefined,
  );
}

function limitNotes(model: Model): readonly string[] {
  if (!model.control) return [];
  const { chart, because, start } = model.control;
  const from = because === 'break' ? ', the last break' : '';
  const since = because === 'all' ? '' : ` since ${longPeriod(model, start)}${from}`;
  const finer = { ...model.measure, decimals: Math.min(model.measure.decimals + 1, 2) };
  if (chart.kind === 'run') {
    const middle =
      chart.median === undefined ? '' : ` The median is ${amount(chart.median, finer)}.`;
    const needed =
      chart.count < 8
        ? `8 points; there are ${chart.count}${since}`
        : `points that follow one another; among the ${chart.count}${since} there are too many gaps`;
    return [`Control limits need ${needed}.${middle}`];
  }
  const [mean, lower, upper] = [chart.mean, chart.lower, chart.upper].map((each) =>
    amount(each, finer),
  );
  const kind = chart.kind === 'trial' ? 'Trial limits (fewer than 12 points)' : 'Control limits';
  const [low, high] = shownLimits(model)!;
  const clipped = low !== chart.lower || high !== chart.upper;
  const drawn = clipped ? ' They are drawn no further than is possible.' : '';
  return [
    `${kind}: from ${lower} to ${upper} around a mean of ${mean}, worked out from ${chart.count} points${since} as the mean ± 2.66 × the mean moving range.${drawn}`,
  ];
}

function summary(model: Model): string {
  const { value, period: at } = headline(model);
  const name = leadName(model);
  const compared = comparisons(model);
  const judged = rating(model);
  const sentences = [
    value ? `${name}: ${value}, ${at}.` : `${name}: no figure. ${at}.`,
    ...changes(model).map((text) => `${text}.`),
    compared.length > 0 ? `This is ${compared.join('; ')}.` : '',
    judged ? `${judged.label}. ${judged.explanation}` : '',
    ...control(model),
    projection(model),
  ];
  return sentences.filter(Boolean).join(' ');
}

const SIGNALS: Readonly<Record<string, string>> = {
  outside: 'outside the limits',
  shift: 'one of seven or more in a row on one side of the mean',
  trend: 'one of six or more in a row going one way',
  'two-of-three': 'one of two out of three close to a limit',
};

/** A sentence for each rule, since several points may share one. */
function signalNotes(model: Model): readonly string[] {
  const { signals = [] } = model.control ?? {};
  return Object.entries(SIGNALS).flatMap(([rule, meaning]) => {
    const found = model.periods.filter((_, i) => signals[i]?.some(({ name }) => name === rule));
    return found.length === 0
      ? []
      : [`Ringed as ${meaning}: ${list(found.map((each) => period.short(each)))}.`];
  });
}

function breakNotes(model: Model): readonly string[] {
  const named = new Set(model.events.filter((event) => event.break).map((event) => event.index));
  return model.breakBefore.flatMap((broken, index) =>
    broken && !named.has(index)
      ? [
          `Break in series: figures from ${longPeriod(model, index)} on are not comparable with those before.`,
        ]
      : [],
  );
}

function events(model: Model): readonly string[] {
  return model.events.map((event) => {
    const label = `${period.long(event.period, false)}: ${textIn(event.label, 'en')}.`;
    const outside = typeof event.index === 'string' ? ' (Outside the periods shown.)' : '';
    return `${label}${event.break ? ' Figures before and after are not comparable.' : ''}${outside}`;
  });
}

function valueNotes(model: Model): readonly string[] {
  return model.series.flatMap((series) =>
    series.values.flatMap((value, index) => {
      const was =
        isKnown(value) && value.was !== undefined
          ? `revised from ${amount(value.was, formatOf(model))}`
          : '';
      const parts = [was, onlyKnown(value, model), textIn(value.note, 'en')].filter(Boolean);
      const at = `${textIn(series.name, 'en')}, ${longPeriod(model, index)}`;
      return parts.length > 0 ? [`${at}: ${parts.join('; ')}.`] : [];
    }),
  );
}

const notes = (model: Model): readonly string[] => [
  ...signalNotes(model),
  ...valueNotes(model),
  ...standingNotes(coreEn, {
    periods: [...model.periods, model.target?.by, ...model.events.map((event) => event.period)],
    years: model.periods,
    codes: model.shorthand,
  }),
  ...limitNotes(model),
];

function surface(model: Model, axisFromZero: boolean): Surface {
  const { value, period: when } = headline(model);
  const [compared] = comparisons(model);
  return surfaceOf(coreEn, model.envelope, {
    finding: '',
    what: coreEn.unit(model.measure.unit),
    when,
    value,
    beside: changes(model).join('. '),
    lead: compared ? `This is ${compared}.` : '',
    summary: [summary(model)],
    vital: [...breakNotes(model), ...(axisFromZero ? [] : [LABELS.cutAxis])],
    notes: notes(model),
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

const signalText = (model: IndicatorModel, index: number): string => {
  const found = model.control?.signals[index] ?? [];
  return found.length === 0
    ? ''
    : `Out of the ordinary: ${list(found.map(({ name }) => SIGNALS[name]!))}`;
};

const LABELS: IndicatorTrendWords['labels'] = {
  ...indicatorEn.labels,
  period: 'Period',
  series: 'Series',
  tolerance: 'Tolerance',
  break: 'Break in series',
  signal: 'Out of the ordinary',
  cutAxis: 'The value axis does not start at zero.',
};

export const words: IndicatorTrendWords = {
  ...indicatorEn,
  projection,
  surface,
  events,
  point,
  projected: (text) => `${text} projected`,
  labels: LABELS,
};
