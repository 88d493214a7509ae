// The English sentences about one measure over periods, for the trend and for a row of the scorecard.
import { textIn } from '../data/text.js';
import {
  type Absence,
  absenceOf,
  isKnown,
  isNotApplicable,
  type Shorthand,
  shorthandOf,
  type Value,
} from '../data/value.js';
import type { Comparison, Gap, NeighbourComparison } from '../indicator/compare-areas.js';
import { isCount } from '../indicator/indicator.js';
import { gapValueFormat, latestFormat } from '../indicator/median-format.js';
import type { ChangeSince, IndicatorModel, Line, TargetRating } from '../indicator/model.js';
import { type Change, isWithinRounding } from '../statistics/change.js';
import { doubtsOf } from '../statistics/comparability.js';
import { decimalsOf } from '../statistics/decimals.js';
import { capital } from './capital.js';
import { coreEn, underText } from './en.js';
import { asOf, changeFormat, distanceFormat } from './indicator-formats.js';
import type { IndicatorLabels, IndicatorWords } from './indicator.js';
import { relativeText } from './number.js';
import { bareFormat, doubtsText, exactFormat, finerFormat, withDoubts } from './words.js';

const { amount, difference, list, period, shorthand } = coreEn;

/** A count on a day of a period that is not over is not that of its last day, so the period is named. */
export const longPeriod = (model: IndicatorModel, index: number): string =>
  period.long(model.periods[index]!, asOf(model) && !soFar(model, index));
/**
 * How much of a period is over, where it is the last and is not over: `first 8 months`, or `after 8 months` of a count
 * on a day; else `''`.
 */
export function soFar(model: IndicatorModel, index: number): string {
  const months = model.projection?.monthsElapsed ?? 0;
  if (!model.unfinished || index < model.periods.length - 1) return '';
  const many = `${coreEn.number(months, decimalsOf(months))} months`;
  if (asOf(model)) return `after ${months === 1 ? 'a month' : many}`;
  return `first ${months === 1 ? 'month' : many}`;
}
/** What the last period is called: `year`, or `period` of a shorter one. */
export const lastKind = ({ periods }: IndicatorModel): string =>
  periods.at(-1)!.kind === 'year' ? 'year' : 'period';
/** Of a target: `whole year` or, of a count on a day, `year end`, of the last period where it is not over; else `''`. */
export const wholePeriod = (model: IndicatorModel, index: number): string =>
  soFar(model, index) && (asOf(model) ? `${lastKind(model)} end` : `whole ${lastKind(model)}`);
/** With how much of it is over: `2024 to 2025, first 8 months`. */
export const periodSoFar = (model: IndicatorModel, index: number): string =>
  [longPeriod(model, index), soFar(model, index)].filter(Boolean).join(', ');
/** A period within a sentence: `the year ending 31 March 2025`, `the end of December 2020`, `2020 to 2021`. */
export const withArticle = (when: string): string =>
  when.replace(/^(year|end|\d+ years)/, 'the $1');
/** `since the year ending 31 March 2025`, `since the end of December 2020`. */
export const sinceText = (model: IndicatorModel, index: number): string =>
  withArticle(longPeriod(model, index));
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
  const { value: figure } = latest.value;
  const value = amount(figure, latestFormat(model, figure, model.measure));
  const marks = latest.value.marks.map((mark) => shortReason(mark));
  return {
    value,
    period: [periodSoFar(model, latest.index), ...marks].join(', ') + later,
  };
}

/** The part up to the colon: the explanation after it is in the notes. */
const shortReason = (code: Shorthand): string => shorthand[code].split(':')[0]!;
const reasons = (value: Value): string => list(shorthandOf(value).map(shortReason));

/** Why a figure does not exist or is not shown, after what it is called. */
const ABSENT: Readonly<Record<Exclude<Absence, 'w'>, string>> = {
  c: 'is confidential',
  k: 'rounds to zero, but is not zero',
  u: 'is too unreliable to give',
  x: 'is not available',
  z: 'is not applicable',
  '!': 'could not be read from the data',
};

/**
 * `that figure is confidential`; `that figure is not available` of what is not there at all.
 *
 * @param figure what it is called within the sentence
 */
export function whyAbsent(value: Value | undefined, figure: string): string {
  const why = value && !isKnown(value) ? absenceOf(value) : 'x';
  return why === 'w' ? 'the survey recorded none' : `${figure} ${ABSENT[why]}`;
}

function changeText(model: IndicatorModel, since: ChangeSince, earlier: boolean): string {
  const last = since.lastFigure && since.reason !== 'absent' ? ', the last figure' : '';
  const base = model.lead.values[since.from ?? -1];
  const doubts = since.reason === undefined ? doubtsOf(base) : [];
  const from = since.from === undefined ? '' : sinceText(model, since.from) + last;
  const when = withDoubts(coreEn, earlier ? `a year earlier (${from})` : from, doubts);
  if (since.reason === 'first') return '';
  if (since.reason === 'part year') {
    return `Not compared with ${when}: the ${lastKind(model)} is not over`;
  }
  const apart = APART[since.reason!];
  if (apart) return `Not compared with ${when}: ${apart}`;
  if (since.reason === 'break') return `Not comparable with ${when}: a break in the series`;
  if (since.reason === 'missing period')
    return 'No change is given, since the period before is missing';
  if (since.reason) {
    const before = model.lead.values[since.from!];
    const start = isNotApplicable(before)
      ? `Not compared with ${when}`
      : `The change since ${when} is not known`;
    return `${start}: ${whyAbsent(before, 'that figure')}`;
  }
  const rounded = since.rounding ? `, ${fromRounded(model, since.rounding)}` : '';
  if (since.difference === 0) return `Unchanged since ${when}${rounded}`;
  if (isWithinRounding(since))
    return `The change since ${when} is too small to tell: figures are rounded ${toNearest(model, since.rounding!)}`;
  const size = changeSize(model, since);
  const by = chanceText(since);
  const more = since.difference > 0;
  // A percentage of small counts would mislead: from 2 to 4 is 2 more, not 100% more.
  if (since.relative === undefined && isCount(model.measure))
    return `${capital(size)} ${more ? 'more' : 'fewer'} since ${when}${rounded}${by}`;
  const relative = since.relative === undefined ? '' : ` (${percent(since.relative)})`;
  return `${more ? 'Up' : 'Down'} ${size}${relative} since ${when}${rounded}${by}`;
}

/** After a difference; `''` where no interval tells that it may be chance. */
export const chanceText = ({ chance }: { readonly chance?: true | undefined }): string =>
  chance ? ', which may be chance' : '';

/** `0.2 percentage points`; `about 10` of rounded figures. */
export const changeSize = (model: IndicatorModel, by: Change, bare = false): string => {
  const size = difference(by.difference, changeFormat(model, by, bare));
  return `${by.rounding ? 'about ' : ''}${size}`;
};

/** `to the nearest 10`, `to the nearest £1,000`. */
export const toNearest = ({ measure }: IndicatorModel, rounding: number): string =>
  `to the nearest ${difference(rounding, exactFormat(rounding, { ...measure, decimals: 0 }))}`;

/**
 * After what is worked out of two figures that are each rounded: it is not itself to the nearest 10, and may be off
 * by as much.
 */
export const fromRounded = (model: IndicatorModel, rounding: number): string =>
  `from figures rounded ${toNearest(model, rounding)}`;

const APART: Readonly<Record<string, string>> = {
  length: 'the periods differ in length',
  overlap: 'the periods overlap',
  order: 'both end on the same day',
};

export const percent = (share: number): string => relativeText(share, underText);

const changes = (model: IndicatorModel): readonly string[] =>
  [model.sincePrevious, model.sinceYearEarlier]
    .map((since, index) => (since ? changeText(model, since, index === 1) : ''))
    .filter(Boolean);

const RATINGS: Readonly<Record<TargetRating, string>> = {
  met: 'Target met',
  'within tolerance': 'Within tolerance',
  missed: 'Target missed',
  'not yet due': 'Target not yet due',
  'not rated': 'Not rated',
};

/** How far the latest figure is from the target: `0.1 percentage points`; `about 40` of a rounded one. */
export const distanceSize = (model: IndicatorModel): string => {
  const { distance = 0, rounding } = model.target!;
  return `${rounding ? 'about ' : ''}${difference(distance, distanceFormat(model))}`;
};

/** `the target of 92.5%`, `the good range, 87.5% to 92%`. */
export function goalText({ measure, target }: IndicatorModel, range: string): string {
  const exact = (value: number) => amount(value, exactFormat(value, measure));
  return target!.range
    ? `${range}${target!.range.map(exact).join(' to ')}`
    : `the target of ${exact(target!.value!)}`;
}

/** `7 higher than England (67)`, within a sentence; `England (67, forecast)`. `some`: before what is in doubt. */
export function against(
  model: IndicatorModel,
  gap: Gap & Pick<Comparison, 'doubts'>,
  name: string,
  some = '',
): string {
  const { value, difference: by, decimals, rounding, withinRounding } = gap;
  const figure = amount(value, gapValueFormat(gap, bareFormat(model.measure)));
  const doubts = doubtsText(coreEn, gap.doubts);
  const other = `${name} (${figure}${doubts && `, ${some}${doubts}`})`;
  if (withinRounding && by !== 0)
    return `too close to tell from ${other}, as figures are rounded ${toNearest(model, rounding!)}`;
  const rounded = rounding ? `, ${fromRounded(model, rounding)}` : '';
  if (by === 0) return `the same as ${other}${rounded}`;
  const size = `${rounding ? 'about ' : ''}${difference(by, finerFormat(by, model.measure, decimals))}`;
  return `${size} ${by > 0 ? 'higher' : 'lower'} than ${other}${rounded}${chanceText(gap)}`;
}

const SIDES: Readonly<Record<-1 | 0 | 1, string>> = {
  1: 'higher than',
  0: 'at',
  [-1]: 'lower than',
};

/** `2 lower than the median of 10 statistical neighbours (66)`, or as much of that as can be told; `''` without any. */
export function amongNeighbours(model: IndicatorModel): string {
  const { neighbours } = model;
  if (!neighbours) return '';
  const { members, count, side, toMedian, doubts } = neighbours;
  const missing = missingNeighbours(neighbours);
  const to = (name: string) =>
    against(model, { ...toMedian!, doubts }, name, count > 1 ? 'some ' : '');
  if (!missing) return to(`the median of ${count} statistical neighbours`);
  if (toMedian) {
    const with1 = 'the one statistical neighbour with a figure';
    const name =
      count === 1 ? with1 : `the median of the ${count} statistical neighbours with a figure`;
    return `${to(name)}; ${missing}`;
  }
  const all = `the median of ${members} statistical neighbours`;
  if (side === undefined) return `not compared with ${all}: ${missing}`;
  const some = doubtsText(coreEn, doubts);
  return `${SIDES[side]} ${all}${some && ` (some ${some})`}, though ${missing}`;
}

/** `3 are withheld`, `1 is withheld and 2 have no figure`; `''` where each has one. */
export function missingNeighbours({ members, count, withheld }: NeighbourComparison): string {
  const absent = members - count - withheld;
  return list([
    ...(withheld > 0 ? [`${withheld} ${withheld === 1 ? 'is' : 'are'} withheld`] : []),
    ...(absent > 0 ? [`${absent} ${absent === 1 ? 'has' : 'have'} no figure`] : []),
  ]);
}

const lineName = (line: Line): string =>
  line.name === undefined ? LABELS.neighboursMedian : textIn(line.name, 'en');

/** `Target, due by 31 March 2026`, `Good range`. */
function targetHead({ target, measure }: IndicatorModel): string {
  const name = target?.range ? LABELS.targetRange : LABELS.target;
  const due = target?.by && withArticle(period.long(target.by, measure.kind === 'stock'));
  return due ? `${name}, due by ${due}` : name;
}

const LABELS: IndicatorLabels = {
  target: 'Target',
  targetRange: 'Good range',
  mean: 'Mean',
  median: 'Median',
  limits: 'Control limits',
  interval: 'Confidence interval',
  ofInterval: 'confidence interval',
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
  soFar,
  wholePeriod,
  periodSoFar,
  changes,
  ratings: RATINGS,
  lineName,
  targetHead,
  labels: LABELS,
};
