// The English sentences about one measure over periods, for the trend and for a row of the scorecard.
import { textIn } from '../data/text.js';
import { type Shorthand, shorthandOf, type Value } from '../data/value.js';
import { isCount } from '../indicator/indicator.js';
import type { ChangeSince, IndicatorModel, Line, TargetRating } from '../indicator/model.js';
import { decimalsOf, roundTo } from '../statistics/decimals.js';
import { coreEn } from './en.js';
import type { IndicatorLabels, IndicatorWords } from './indicator.js';
import { bareFormat, type Format } from './words.js';

const { amount, difference, list, period, shorthand } = coreEn;

export const formatOf = ({ measure }: IndicatorModel): Format => measure;
export const asOf = ({ measure }: IndicatorModel): boolean => measure.kind === 'stock';
export const longPeriod = (model: IndicatorModel, index: number): string =>
  period.long(model.periods[index]!, asOf(model));
/** With how much of it is over, where it is not over: `2024 to 2025, first 8 months`. */
export function periodSoFar(model: IndicatorModel, index: number): string {
  const months = model.projection?.monthsElapsed ?? 0;
  const isOver = !model.unfinished || index < model.periods.length - 1;
  const text = longPeriod(model, index);
  if (isOver) return text;
  const count = coreEn.number(months, decimalsOf(months));
  return `${text}, first ${months === 1 ? 'month' : `${count} months`}`;
}
/** `since the year ending 31 March 2025`, `since the end of December 2020`. */
const sinceText = (model: IndicatorModel, index: number): string =>
  longPeriod(model, index).replace(/^(year|end|\d+ years)/, 'the $1');
/** After a figure: `on 31 March 2025`, `for the year ending 31 March 2025`. */
export const whenText = (model: IndicatorModel, index: number): string => {
  const text = sinceText(model, index);
  const onDay = asOf(model) && /^\d+ \p{L}+ \d{4}$/u.test(text);
  return `${onDay ? 'on' : text.startsWith('the end') ? 'at' : 'for'} ${text}`;
};
export const leadName = (model: IndicatorModel): string => textIn(model.lead.name, 'en');

function headline(model: IndicatorModel): { value: string; period: string } {
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
    period: [periodSoFar(model, latest.index), ...marks].join(', ') + later,
  };
}

/** The part up to the colon: the explanation after it is in the notes. */
const shortReason = (code: Shorthand): string => shorthand[code].split(':')[0]!;
const reasons = (value: Value): string => list(shorthandOf(value).map(shortReason));

function changeText(model: IndicatorModel, since: ChangeSince, earlier: boolean): string {
  const last = since.lastFigure ? ', the last figure' : '';
  const from = since.from === undefined ? '' : sinceText(model, since.from) + last;
  const when = earlier ? `a year earlier (${from})` : from;
  if (since.reason === 'first') return '';
  if (since.reason === 'part year') {
    const whole = model.periods.at(-1)!.kind === 'year' ? 'year' : 'period';
    return `Not compared with ${when}: the ${whole} is not over`;
  }
  const apart = APART[since.reason!];
  if (apart) return `Not compared with ${when}: ${apart}`;
  if (since.reason === 'break') return `Not comparable with ${when}: a break in the series`;
  if (since.reason === 'missing period')
    return 'No change is given, since the period before is missing';
  if (since.reason) return `No change since ${when}: no figure for that period`;
  if (since.difference === 0) return `Unchanged since ${when}`;
  const size = difference(since.difference, formatOf(model));
  const more = since.difference > 0;
  // A percentage of small counts would mislead: from 2 to 4 is 2 more, not 100% more.
  if (since.relative === undefined && isCount(model.measure))
    return `${size} ${more ? 'more' : 'fewer'} since ${when}`;
  const relative = since.relative === undefined ? '' : ` (${percent(since.relative)})`;
  return `${more ? 'Up' : 'Down'} ${size}${relative} since ${when}`;
}

const APART: Readonly<Record<string, string>> = {
  length: 'the periods differ in length',
  overlap: 'the periods overlap',
  order: 'both end on the same day',
};

export const percent = (share: number): string => {
  const size = Math.abs(share) * 100;
  if (size > 0 && size < 0.05) return 'under 0.1%';
  return `${coreEn.number(size, size < 10 ? 1 : 0)}%`;
};

const changes = (model: IndicatorModel): readonly string[] =>
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

/** With more decimal places where a small number would be shown as 0. */
export const distanceFormat = (value: number, format: Format): Format =>
  roundTo(value, format.decimals) === 0 ? { ...format, decimals: decimalsOf(value) } : format;

/** `7 higher than England (67)`, within a sentence. */
export function against(
  { measure }: IndicatorModel,
  { value, difference: gap }: { readonly value: number; readonly difference: number },
  name: string,
): string {
  const bare = bareFormat(measure);
  const other = `${name} (${amount(value, bare)})`;
  if (gap === 0) return `the same as ${other}`;
  return `${difference(gap, bare)} ${gap > 0 ? 'higher' : 'lower'} than ${other}`;
}

const lineName = (line: Line): string =>
  line.name === undefined ? LABELS.neighboursMedian : textIn(line.name, 'en');

const LABELS: IndicatorLabels = {
  target: 'Target',
  targetRange: 'Good range',
  mean: 'Mean',
  median: 'Median',
  limits: 'Control limits',
  interval: 'Confidence interval',
  projection: 'Projected',
  neighboursMedian: 'Statistical neighbours, median',
  neighboursRange: 'Statistical neighbours, range',
  neighboursMiddle: 'Statistical neighbours, middle half',
  was: 'before revision',
  denominator: 'out of',
  lower: 'lower',
  upper: 'upper',
};

export const indicatorEn: IndicatorWords = {
  core: coreEn,
  headline,
  changes,
  ratings: RATINGS,
  lineName,
  labels: LABELS,
};
