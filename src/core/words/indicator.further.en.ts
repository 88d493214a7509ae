// Further English sentences about one measure: what its rating means, its comparisons, and figures that are known in part.
import { textIn } from '../data/text.js';
import { group } from 'd3-array';
import { isKnown, type Value } from '../data/value.js';
import type { IndicatorModel, Unrated } from '../indicator/model.js';
import type { Comparison } from '../indicator/compare-areas.js';
import { gapValueFormat, neighboursFormat } from '../indicator/median-format.js';
import { peopleRounding, type Protected, roundingOf } from '../indicator/rounding.js';
import { coreEn } from './en.js';
import {
  against,
  amongNeighbours,
  chanceText,
  goalText,
  indicatorEn,
  lastKind,
  percent,
  toNearest,
  whenText,
} from './indicator.en.js';
import { decimalsToTell } from '../statistics/decimals.js';
import { bareFormat, exactFormat, type Format, withDoubts } from './words.js';
import { withStop } from './full-stop.js';

const { amount, difference } = coreEn;

const GOOD: Readonly<Record<'high' | 'low', string>> = {
  high: 'Higher is better.',
  low: 'Lower is better.',
};

/**
 * The rating in words, and what the sentence that compares with the target does not say: why there is none, the
 * tolerance, and what is good; `''` without a rating.
 */
export function ratingText(model: IndicatorModel): string {
  const { target, measure } = model;
  if (!target?.rating) return '';
  const { unrated, distance, mayBe } = target;
  // Of rounding the sentence that compares, or that on the tolerance, says it.
  const rating = unrated ? ratingWithReason(model) : indicatorEn.ratings[target.rating];
  const said = [`${rating}.`, unrated ? '' : toleranceText(model)];
  const isRange = typeof measure.direction === 'object';
  // The sentence that compares has the range, and the direction where the figure is off its target.
  const isGoodSaid = !unrated && (isRange || (distance !== 0 && mayBe !== 'on either side'));
  const good = isRange
    ? withStop(goalText(model, 'Good is from '))
    : (GOOD[measure.direction as 'high' | 'low'] ?? '');
  return [...said, isGoodSaid ? '' : good].filter(Boolean).join(' ');
}

/** `Target met`, `Not rated, since the year is not over`; `''` without a rating. */
export function ratingWithReason(model: IndicatorModel): string {
  const { target } = model;
  if (!target?.rating) return '';
  const why = target.rating === 'not rated' ? whyNotRated(model) : '';
  const rating = [indicatorEn.ratings[target.rating], why].filter(Boolean).join(', since ');
  return why ? rating : rating + chanceText(target);
}

function toleranceText(model: IndicatorModel): string {
  const { tolerance, rounding, mayBe } = model.target!;
  if (tolerance === 0) return '';
  const size = difference(tolerance, exactFormat(tolerance, model.measure));
  const unsure =
    mayBe === 'within tolerance or beyond'
      ? ` As the figure is rounded ${toNearest(model, rounding!)}, it may be within that or beyond it.`
      : '';
  return `The tolerance is ${size}.${unsure}`;
}

/** Why the latest figure is not held against the target, or why it cannot be told how it stands to it. */
function whyNotRated(model: IndicatorModel): string {
  const { unrated, by, range, mayBe } = model.target!;
  if (!unrated) {
    const end = range ? 'an end of the good range' : 'the target';
    return `the figures are rounded, so that it may be on either side of ${mayBe === 'on either side' ? end : 'the end of the tolerance'}`;
  }
  if (unrated === 'no target') return `no target is set ${whenText(model, model.latest!.index)}`;
  const texts: Readonly<Record<Exclude<Unrated, 'no target'>, string>> = {
    'no figure': 'there is no figure for the latest period',
    'part year': `the ${lastKind(model)} is not over`,
    forecast: 'the latest figure is a forecast',
    unreliable: 'the latest figure is of low reliability',
    length: by
      ? 'the target is for a period of another length'
      : 'the target is one number for periods of different length',
  };
  return texts[unrated];
}

/** With the nation, the region and the neighbours. */
export const comparisons = (model: IndicatorModel): readonly string[] => [
  ...model.comparisons.map((each) => comparisonText(model, each)),
  ...(model.neighbours ? [withRange(model)] : []),
];

/** What is about the same area is only said: `Girls: 22`. */
const comparisonText = (model: IndicatorModel, each: Comparison): string => {
  const name = textIn(each.name, 'en');
  const own = amount(each.value, gapValueFormat(each, bareFormat(model.measure)));
  return each.isOwn
    ? withDoubts(coreEn, `${name}: ${own}`, each.doubts ?? [])
    : against(model, each, name);
};

/** With the neighbours, and their range. */
function withRange(model: IndicatorModel): string {
  const range = neighboursRange(model);
  const { count, members } = model.neighbours!;
  const which = count === members ? ', which' : '; those with a figure';
  return amongNeighbours(model) + (range && `${which} ${range}`);
}

/** `range from 54 to 102, 1 of them higher`; `''` of fewer than three neighbours. */
function neighboursRange(model: IndicatorModel): string {
  const { neighbours, measure } = model;
  // With two neighbours, the median and the range are no more than the two figures.
  if (!neighbours || neighbours.count < 3) return '';
  const { lower, upper, higher, tooClose } = neighbours;
  const bare = neighboursFormat(model, bareFormat(measure));
  const format = { ...bare, decimals: decimalsToTell(lower!, upper!, bare.decimals) };
  const [low, high] = [lower!, upper!].map((each) => amount(each, format));
  return lower === upper
    ? `all have ${low}`
    : `range from ${low} to ${high}, ${higher || 'none'} of them ${tooClose ? `clearly higher and ${tooClose} too close to tell` : 'higher'}`;
}

/** Sentences of the comparisons that are not among those that are `said`; of neighbours that are, their range. */
export function furtherComparisons(
  model: IndicatorModel,
  said: readonly unknown[],
): readonly string[] {
  const { neighbours } = model;
  const isMedianSaid = neighbours !== undefined && said.includes(neighbours);
  const range = isMedianSaid ? neighboursRange(model) : '';
  const left = model.comparisons.filter((each) => !said.includes(each));
  const texts = (own: boolean) =>
    left.filter(({ isOwn = false }) => isOwn === own).map((each) => comparisonText(model, each));
  const unsaid = [...texts(false), ...(neighbours && !isMedianSaid ? [withRange(model)] : [])];
  const which = neighbours?.count === neighbours?.members ? '' : ' with a figure';
  return [
    unsaid.length > 0 ? withStop(`This is ${unsaid.join('; ')}`) : '',
    range && `The statistical neighbours${which} ${range}.`,
    ...texts(true).map(withStop),
  ];
}

/** What "may be chance" means; `''` where no sentence says it. */
export const chanceNote = (model: IndicatorModel): string => {
  const { sincePrevious, sinceYearEarlier, target, comparisons: others, neighbours } = model;
  const all = [sincePrevious, sinceYearEarlier, target, ...others, neighbours?.toMedian];
  return all.some((each) => each?.chance)
    ? 'A difference may be chance where a confidence interval includes what the figure is compared with, or two intervals overlap.'
    : '';
};

/** What the figures are rounded to, by their source or here: a line each. */
export function roundingNotes(
  model: IndicatorModel,
  disclosure: Protected | undefined,
): readonly string[] {
  const { measure, series } = model;
  const hasPeople = measure.counts === 'people' && series.some(({ denominator }) => denominator);
  const ofPeople = hasPeople ? (disclosure?.rounding ?? 0) : peopleRounding(measure, disclosure);
  const stated = group(
    series.filter((each) => roundingOf(each, measure, undefined) > 0),
    (each) => roundingOf(each, measure, undefined),
  );
  const rounded = [...stated].map(([rounding, of]) => {
    const nearest = toNearest(model, rounding);
    return of.length === series.length
      ? `Figures are rounded ${nearest}.`
      : `${coreEn.list(of.map(({ name }) => textIn(name, 'en')))}: rounded ${nearest}.`;
  });
  return ofPeople > 0 ? [coreEn.rounded(ofPeople), ...rounded] : rounded;
}

/** The share or the change, where only that is published; otherwise `''`. */
export function onlyKnown(value: Value, { measure }: IndicatorModel): string {
  if (isKnown(value)) return '';
  const { share, change } = value;
  return [
    share === undefined ? '' : `only a share is given, ${percent(share)}`,
    change === undefined ? '' : `only the change is given, ${changeOnly(change, measure)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const changeOnly = (change: number, measure: Format): string =>
  change === 0
    ? 'none'
    : `${change < 0 ? 'down' : 'up'} ${difference(change, exactFormat(change, measure))}`;
