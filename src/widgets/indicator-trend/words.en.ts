// The trend's sentences in English.
// They say what the model found and judge nothing themselves.
import { textIn } from '../../core/data/text.js';
import { isKnown, type Shorthand, shorthandOf, type Value } from '../../core/data/value.js';
import {
  type ChangeSince,
  type IndicatorModel,
  type Line,
  type TargetRating,
  shownLimits,
} from '../../core/indicator/model.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { bareFormat, type Format } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords, RatingWords, Signed } from './words.js';

const { amount, cell, difference, list, period, shorthand } = coreEn;

type Model = IndicatorTrendModel;

const formatOf = ({ measure }: Model): Format => measure;
const asOf = ({ measure }: Model): boolean => measure.kind === 'stock';
const longPeriod = (model: Model, index: number): string =>
  period.long(model.periods[index]!, asOf(model));
/** `since the year ending 31 March 2025`, `since the end of December 2020`. */
const sinceText = (model: Model, index: number): string =>
  longPeriod(model, index).replace(/^(year|end)/, 'the $1');
/** Of a figure: `on 31 March 2025`, `for the year ending 31 March 2025`. */
const whenText = (model: Model, index: number): string => {
  const text = sinceText(model, index);
  const onDay = asOf(model) && /^\d+ \p{L}+ \d{4}$/u.test(text);
  return `${onDay ? 'on' : text.startsWith('the end') ? 'at' : 'for'} ${text}`;
};
const leadName = (model: Model): string => textIn(model.lead.name, 'en');

function headline(model: Model): { value: string; period: string } {
  const { latest, lastAbsent } = model;
  if (!latest) {
    const at = lastAbsent ? longPeriod(model, lastAbsent.index) : '';
    return { value: '', period: lastAbsent ? `${at}: ${reasons(lastAbsent.value)}` : '' };
  }
  const later = lastAbsent
    ? ` (${longPeriod(model, lastAbsent.index)}: ${reasons(lastAbsent.value)})`
    : '';
  const value = amount(latest.value.value, formatOf(model));
  const marks = latest.value.marks.map((mark) => shortReason(mark));
  return {
    value,
    period: [longPeriod(model, latest.index), ...marks].join(', ') + later,
  };
}

/** Up to the colon: the explanation after it stands in the notes. */
const shortReason = (code: Shorthand): string => shorthand[code].split(':')[0]!;
const reasons = (value: Value): string => list(shorthandOf(value).map(shortReason));

function changeText(model: Model, since: ChangeSince, earlier: boolean): string {
  const from = since.from === undefined ? '' : sinceText(model, since.from);
  const when = earlier ? `a year earlier (${from})` : from;
  if (since.reason === 'first') return '';
  if (since.reason === 'part year') {
    const whole = model.periods.at(-1)!.kind === 'year' ? 'year' : 'period';
    return `Not compared with ${when}: the ${whole} is not over`;
  }
  if (since.reason === 'break') return `Not comparable with ${when}: a break in the series`;
  if (since.reason === 'missing period')
    return 'No change is given, since the period before is missing';
  if (since.reason) return `No change since ${when}: no figure for that period`;
  const size = difference(since.difference, formatOf(model));
  const relative = since.relative === undefined ? '' : ` (${percent(since.relative)})`;
  if (since.difference === 0) return `Unchanged since ${when}`;
  return `${since.difference > 0 ? 'Up' : 'Down'} ${size}${relative} since ${when}`;
}

const percent = (share: number): string => {
  const size = Math.abs(share) * 100;
  return `${coreEn.number(size, size < 10 ? 1 : 0)}%`;
};

const changes = (model: Model): readonly string[] =>
  [model.sincePrevious, model.sinceYearEarlier]
    .map((since, index) => (since ? changeText(model, since, index === 1) : ''))
    .filter(Boolean);

const RATINGS: Readonly<Record<TargetRating, string>> = {
  met: 'Target met',
  'within tolerance': 'Within tolerance',
  missed: 'Target missed',
  'not yet due': 'Not yet due',
  'not rated': 'Not rated',
};

const GOOD: Readonly<Record<'high' | 'low', string>> = {
  high: 'Higher is better.',
  low: 'Lower is better.',
};

function rating(model: Model): RatingWords | undefined {
  const { target, measure } = model;
  if (!target?.rating) return undefined;
  const good =
    typeof measure.direction === 'object'
      ? `Good is from ${target.range!.map((bound) => amount(bound, formatOf(model))).join(' to ')}.`
      : (GOOD[measure.direction as 'high' | 'low'] ?? '');
  return {
    label: RATINGS[target.rating],
    explanation: `${distanceText(model)} ${good}`.trim(),
  };
}

function distanceText(model: Model): string {
  const { target, latest } = model;
  if (!target || !latest || (target.rating === 'not rated' && target.distance !== undefined)) {
    return 'There is no figure for the latest period to hold against the target.';
  }
  const when = whenText(model, latest.index);
  const { distance, tolerance, range } = target;
  if (distance === undefined) return `No target is set ${when}.`;
  const format = telling(distance, formatOf(model));
  const now = `${amount(latest.value.value, format)} ${when}`;
  const by = target.by ? `, due by ${period.long(target.by, asOf(model))}` : '';
  const goal = range ? 'the range' : `the target of ${amount(target.value!, formatOf(model))}`;
  if (distance === 0) return `${now} is ${range ? 'within' : 'at'} ${goal}${by}.`;
  const side = distance > 0 ? 'above' : 'below';
  const within =
    tolerance > 0
      ? ` The tolerance is ${difference(tolerance, telling(tolerance, formatOf(model)))}.`
      : '';
  return `${now} is ${difference(distance, format)} ${side} ${goal}${by}.${within}`;
}

/** As many decimals as it takes to tell a small number from nothing. */
const telling = (value: number, format: Format): Format =>
  roundTo(value, format.decimals) === 0 ? { ...format, decimals: decimalsOf(value) } : format;

function comparisons(model: Model): readonly string[] {
  const bare = bareFormat(model.measure);
  const against = (value: number, gap: number, name: string): string =>
    gap === 0
      ? `the same as ${name} (${amount(value, bare)})`
      : `${difference(gap, bare)} ${gap > 0 ? 'higher' : 'lower'} than ${name} (${amount(value, bare)})`;
  const { neighbours } = model;
  const named = model.comparisons.map((each) =>
    against(each.value, each.difference, textIn(each.name, 'en')),
  );
  if (!neighbours) return named;
  const { median, count, lower, upper, higher } = neighbours;
  const middle =
    count === 1
      ? 'the one statistical neighbour with a figure'
      : `the median of ${count} statistical neighbours`;
  // Two have no range beside their median that would tell more than the two.
  const range =
    count < 3
      ? ''
      : `, which range from ${amount(lower, bare)} to ${amount(upper, bare)}, ${higher || 'none'} of them higher`;
  return [...named, against(median, neighbours.difference, middle) + range];
}

const REFUSED: Readonly<Record<string, string>> = {
  stock: 'it is a count on a day, which does not add up over a year',
  unit: 'only counts and pounds add up over a year',
  'not a year': 'only a year can be projected',
  'no value': 'there is no figure so far',
  break: 'the series breaks there',
  'under three months': 'fewer than three months are over',
  'not needed': 'the year is over',
  unsaid: 'the data does not say that it counts what happens in a period',
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

const VARIATION: Readonly<Record<string, Signed>> = {
  common: {
    sign: '~',
    text: 'Ordinary variation: the latest figure is within its usual range.',
  },
  improving: {
    sign: '★',
    text: 'Improving: the latest figure is out of the ordinary, in the good direction.',
  },
  concerning: {
    sign: '!',
    text: 'Concerning: the latest figure is out of the ordinary, in the wrong direction.',
  },
  high: { sign: '↑', text: 'Unusually high: the latest figure is out of the ordinary.' },
  low: { sign: '↓', text: 'Unusually low: the latest figure is out of the ordinary.' },
};
const ASSURANCE: Readonly<Record<string, Signed>> = {
  'consistently-meets': { sign: '✓', text: 'Left as it is, the target will be met consistently.' },
  'hit-and-miss': {
    sign: '?',
    text: 'Left as it is, the target will be met at some times and missed at others.',
  },
  'consistently-misses': {
    sign: '✗',
    text: 'Left as it is, the target will be missed consistently.',
  },
};

function control(model: Model): readonly Signed[] {
  const { control: limits } = model;
  if (!limits) return [];
  const variation = VARIATION[limits.variation];
  const assured = limits.assurance && ASSURANCE[limits.assurance];
  return [variation, assured].filter((each) => each !== undefined);
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
  const { control: limits } = model;
  const variation = limits ? VARIATION[limits.variation] : undefined;
  const sentences = [
    value ? `${name}: ${value}, ${at}.` : `${name}: no figure. ${at}.`,
    ...changes(model).map((text) => `${text}.`),
    compared.length > 0 ? `This is ${compared.join('; ')}.` : '',
    rating(model)?.label.concat('.') ?? '',
    variation?.text ?? '',
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

/** A sentence per rule, since a run of points shares one. */
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
      const told = isKnown(value) ? '' : onlyKnown(value, model);
      const parts = [was, told, textIn(value.note, 'en')].filter(Boolean);
      const at = `${textIn(series.name, 'en')}, ${longPeriod(model, index)}`;
      return parts.length > 0 ? [`${at}: ${parts.join('; ')}.`] : [];
    }),
  );
}

/** Where a share or a change is all that is published. */
function onlyKnown(value: Value, model: Model): string {
  if (isKnown(value)) return '';
  const { share, change } = value;
  return [
    share === undefined ? '' : `only a share is published, ${percent(share)}`,
    change === undefined
      ? ''
      : `only the change is published, ${change < 0 ? 'down' : 'up'} ${difference(change, formatOf(model))}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const notes = (model: Model, axisFromZero: boolean): readonly string[] => [
  ...breakNotes(model),
  ...signalNotes(model),
  ...valueNotes(model),
  ...(axisFromZero ? [] : [LABELS.cutAxis]),
  ...[period.yearNote(model.periods)].filter(Boolean),
  ...(model.shorthand.length > 0
    ? [`${model.shorthand.map((code) => `[${code}] ${shorthand[code]}`).join('; ')}.`]
    : []),
  ...limitNotes(model),
];

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

const lineName = (line: Line): string =>
  line.name === undefined ? LABELS.neighboursMedian : textIn(line.name, 'en');

const signalText = (model: IndicatorModel, index: number): string => {
  const found = model.control?.signals[index] ?? [];
  return found.length === 0
    ? ''
    : `Out of the ordinary: ${list(found.map(({ name }) => SIGNALS[name]!))}`;
};

const LABELS: IndicatorTrendWords['labels'] = {
  period: 'Period',
  series: 'Series',
  target: 'Target',
  targetRange: 'Good range',
  tolerance: 'Tolerance',
  mean: 'Mean',
  median: 'Median',
  limits: 'Control limits',
  interval: 'Confidence interval',
  projection: 'Projected',
  break: 'Break in series',
  signal: 'Out of the ordinary',
  neighboursMedian: 'Statistical neighbours, median',
  neighboursRange: 'Statistical neighbours, range',
  was: 'before revision',
  denominator: 'out of',
  lower: 'lower',
  upper: 'upper',
  cutAxis: 'The value axis does not start at zero.',
};

export const words: IndicatorTrendWords = {
  core: coreEn,
  headline,
  changes,
  rating,
  comparisons,
  projection,
  control,
  summary,
  events,
  notes,
  point,
  lineName,
  projected: (text) => `${text} projected`,
  labels: LABELS,
};
