// Says in English what a control chart shows: variation, assurance, signals and what the limits are worked out from.
import type { Period } from '../../core/data/period.js';
import type { IndicatorModel } from '../../core/indicator/model.js';
import { limitsFormat, medianFormat } from '../../core/indicator/median-format.js';
import type { Signal } from '../../core/statistics/control-limits.js';
import { shownLimits } from '../../core/indicator/shown-limits.js';
import { coreEn } from '../../core/words/en.js';
import { sinceText, toNearest, whenText } from '../../core/words/indicator.en.js';

const { amount, list, number, period } = coreEn;

type Model = IndicatorModel;

const VERDICTS: Readonly<Record<string, string>> = {
  improving: 'Improving',
  concerning: 'Concerning',
  high: 'Out of the ordinary',
  low: 'Out of the ordinary',
};
/** Which way a figure is out of the ordinary: a rise is not called high, nor a high figure a rise. */
const RULES: Readonly<Record<Signal['name'], Readonly<Record<Signal['side'], string>>>> = {
  outside: { high: 'is above the upper limit', low: 'is below the lower limit' },
  trend: {
    high: 'is the last of six or more in a row, each higher than the one before',
    low: 'is the last of six or more in a row, each lower than the one before',
  },
  'two-of-three': {
    high: 'is one of two out of three close to the upper limit',
    low: 'is one of two out of three close to the lower limit',
  },
  shift: {
    high: 'is the last of seven or more in a row above the mean',
    low: 'is the last of seven or more in a row below the mean',
  },
};
const ASSURANCE: Readonly<Record<string, string>> = {
  'consistently-meets': 'met consistently.',
  'hit-and-miss': 'met at some times and missed at others.',
  'consistently-misses': 'missed consistently.',
};

/** What the limits say of the target. Where the latest figure is out of the ordinary, it may not be as it was. */
function assuranceText({ control }: Model): string {
  if (!control?.assurance) return '';
  const head = control.judged.signal
    ? 'Within the limits, the target would be'
    : 'Left as it is, the target will be';
  return `${head} ${ASSURANCE[control.assurance]!}`;
}

/** Variation and assurance; the basis of the limits is in the notes. */
export const control = (model: Model): readonly string[] =>
  [variationText(model), assuranceText(model)].filter(Boolean);

/** Of the last figure of a whole period; it is named where a later one is withheld, missing or not over. */
function variationText(model: Model): string {
  if (!model.control || model.control.variation === 'none') return '';
  const { variation, judged } = model.control;
  const isLatest = judged.index === model.periods.length - 1;
  const figure = isLatest ? 'the latest figure' : `the figure ${whenText(model, judged.index)}`;
  const { signal } = judged;
  return signal
    ? `${VERDICTS[variation]}: ${figure} ${RULES[signal.name][signal.side]}.`
    : `Ordinary variation: ${figure} is within its usual range.`;
}

/** Why the limits start where they do. */
const FROM: Readonly<Record<string, string>> = {
  from: '',
  break: ', the last break',
  length: ', where periods of that length begin',
};

export function limitNotes(model: Model): readonly string[] {
  if (!model.control) return [];
  const { chart, because, start, rounding } = model.control;
  if (because === 'overlap') return ['No control limits are drawn, since the periods overlap.'];
  const since = because === 'all' ? '' : ` since ${sinceText(model, start)}${FROM[because]}`;
  const within = since + (FROM[because] ? ',' : '');
  if (chart.kind === 'run') {
    const middle =
      chart.median === undefined
        ? ''
        : ` The median is ${amount(chart.median, medianFormat(chart.median, model.measure))}.`;
    const needed =
      chart.count < 8
        ? `8 points; there are ${chart.count}${since}`
        : `points that follow one another; among the ${chart.count}${within} there are too many gaps`;
    return [`Control limits need ${needed}.${middle}`];
  }
  const finer = limitsFormat(model, model.measure);
  const from = rounding ? ` rounded ${toNearest(model, rounding)}` : '';
  const [mean, lower, upper] = [chart.mean, chart.lower, chart.upper].map((each) =>
    amount(each, finer),
  );
  const kind = chart.kind === 'trial' ? 'Trial limits (fewer than 12 points)' : 'Control limits';
  const [low, high] = shownLimits(model)!;
  const clipped = low !== chart.lower || high !== chart.upper;
  const drawn = clipped ? ' They are drawn no further than is possible.' : '';
  return [
    `${kind}: from ${lower} to ${upper} around a mean of ${mean}, worked out from ${chart.count} points${from}${within} as the mean ± 2.66 × the mean moving range.${drawn}`,
  ];
}

const SIGNALS: Readonly<Record<string, string>> = {
  outside: 'outside the limits',
  shift: 'one of seven or more in a row on one side of the mean',
  trend: 'one of six or more in a row going one way',
  'two-of-three': 'one of two out of three close to a limit',
};

/** A sentence for each rule, since several points may share one. */
export function signalNotes(model: Model): readonly string[] {
  if (!model.control) return [];
  const { signals } = model.control;
  return Object.entries(SIGNALS).flatMap(([rule, meaning]) => {
    const found = model.periods.filter((_, i) => signals[i]?.some(({ name }) => name === rule));
    return found.length === 0 ? [] : [`Ringed as ${meaning}: ${named(found)}.`];
  });
}

/** Nobody reads a longer list. */
const MOST_NAMED = 50;

const named = (found: readonly Period[]): string =>
  found.length <= MOST_NAMED
    ? list(found.map((each) => period.short(each)))
    : `${number(found.length, 0)} points, the first ${period.short(found[0]!)} and the last ${period.short(found.at(-1)!)}`;

/** Of one point; `''` where it is ordinary. */
export const signalText = (model: IndicatorModel, index: number): string => {
  const found = model.control?.signals[index] ?? [];
  return found.length === 0
    ? ''
    : `Out of the ordinary: ${list(found.map(({ name }) => SIGNALS[name]!))}`;
};
