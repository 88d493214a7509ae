// Further English sentences about one measure: what its rating means, its comparisons, and figures that are known in part.
import { textIn } from '../data/text.js';
import { group } from 'd3-array';
import { isKnown, type Value } from '../data/value.js';
import { latestFormat } from '../indicator/median-format.js';
import type { IndicatorModel, Unrated } from '../indicator/model.js';
import { peopleRounding, type Protected, roundingOf } from '../indicator/rounding.js';
import { coreEn } from './en.js';
import {
  against,
  amongNeighbours,
  asOf,
  distanceSize,
  goalText,
  percent,
  toNearest,
  whenText,
} from './indicator.en.js';
import { bareFormat, exactFormat, type Format } from './words.js';

const { amount, difference, period } = coreEn;

const GOOD: Readonly<Record<'high' | 'low', string>> = {
  high: 'Higher is better.',
  low: 'Lower is better.',
};

/**
 * What the rating means here, with its numbers: "29.4% is 4.4 percentage points above the target …"; `''`
 * where there is none.
 */
export function ratingExplanation(model: IndicatorModel): string {
  const { target, measure } = model;
  if (!target?.rating) return '';
  const good =
    typeof measure.direction === 'object'
      ? `${goalText(model, 'Good is from ')}.`
      : (GOOD[measure.direction as 'high' | 'low'] ?? '');
  return `${distanceText(model)} ${good}`.trim();
}

function distanceText(model: IndicatorModel): string {
  const { target, latest, measure } = model;
  if (!target) return '';
  const { distance, tolerance, range, rounding, toleranceRounding, unrated } = target;
  if (unrated) return unratedText(model, unrated);
  if (!latest || distance === undefined) return '';
  const when = whenText(model, latest.index);
  const { value } = latest.value;
  const now = `${amount(value, latestFormat(model, value, measure))} ${when}`;
  const by = target.by ? `, due by ${period.long(target.by, asOf(model))}` : '';
  const goal = range ? 'the range' : goalText(model, '');
  const unsure = toleranceRounding
    ? ` As it is rounded ${toNearest(model, toleranceRounding)}, it may be on either side of that.`
    : '';
  const within =
    tolerance > 0
      ? ` The tolerance is ${difference(tolerance, exactFormat(tolerance, measure))}.${unsure}`
      : '';
  if (rounding)
    return `${now}, ${toNearest(model, rounding)}, is too close to ${goal}${by} to tell on which side it is.${within}`;
  if (distance === 0) return `${now} is ${range ? 'within' : 'at'} ${goal}${by}.`;
  const side = distance > 0 ? 'above' : 'below';
  return `${now} is ${distanceSize(model)} ${side} ${goal}${by}.${within}`;
}

/** Why the latest figure is not held against the target. */
function unratedText(model: IndicatorModel, unrated: Unrated): string {
  if (unrated === 'no target') return `No target is set ${whenText(model, model.latest!.index)}.`;
  const whole = model.periods.at(-1)!.kind === 'year' ? 'year' : 'period';
  const texts: Readonly<Record<Exclude<Unrated, 'no target'>, string>> = {
    'no figure': 'There is no figure for the latest period to hold against the target.',
    'part year': `The ${whole} is not over, so its figure is not held against the target.`,
    forecast: 'The latest figure is a forecast, which is not held against the target.',
    unreliable: 'The latest figure is of low reliability, so it is not held against the target.',
    length: model.target!.by
      ? 'The target is for a period of another length, so the figure is not held against it.'
      : 'The target is one number for periods of different length, so no figure is held against it.',
  };
  return texts[unrated];
}

/** With the nation, the region and the neighbours. */
export function comparisons(model: IndicatorModel): readonly string[] {
  const { neighbours } = model;
  const named = model.comparisons.map((each) => against(model, each, textIn(each.name, 'en')));
  if (!neighbours) return named;
  const { members, count, lower, upper, higher } = neighbours;
  const all = count === members;
  const bare = bareFormat(model.measure);
  // With two neighbours, the median and the range are no more than the two figures.
  const range =
    count < 3
      ? ''
      : `${all ? ', which range' : '; those with a figure range'} from ${amount(lower!, bare)} to ${amount(upper!, bare)}, ${higher || 'none'} of them higher`;
  return [...named, amongNeighbours(model) + range];
}

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
