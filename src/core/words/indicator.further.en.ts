// Further English sentences about one measure: what its rating means, its comparisons, and figures that are known in part.
import { textIn } from '../data/text.js';
import { isKnown, type Value } from '../data/value.js';
import type { IndicatorModel, Unrated } from '../indicator/model.js';
import { coreEn } from './en.js';
import { against, asOf, distanceFormat, formatOf, percent, whenText } from './indicator.en.js';
import { bareFormat } from './words.js';

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
      ? `Good is from ${target.range!.map((bound) => amount(bound, formatOf(model))).join(' to ')}.`
      : (GOOD[measure.direction as 'high' | 'low'] ?? '');
  return `${distanceText(model)} ${good}`.trim();
}

function distanceText(model: IndicatorModel): string {
  const { target, latest } = model;
  const { distance, tolerance, range, unrated } = target!;
  if (unrated) return unratedText(model, unrated);
  if (!latest || distance === undefined) return '';
  const when = whenText(model, latest.index);
  const format = distanceFormat(distance, formatOf(model));
  const now = `${amount(latest.value.value, format)} ${when}`;
  const by = target!.by ? `, due by ${period.long(target!.by, asOf(model))}` : '';
  const goal = range ? 'the range' : `the target of ${amount(target!.value!, formatOf(model))}`;
  if (distance === 0) return `${now} is ${range ? 'within' : 'at'} ${goal}${by}.`;
  const side = distance > 0 ? 'above' : 'below';
  const within =
    tolerance > 0
      ? ` The tolerance is ${difference(tolerance, distanceFormat(tolerance, formatOf(model)))}.`
      : '';
  return `${now} is ${difference(distance, format)} ${side} ${goal}${by}.${within}`;
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
  const bare = bareFormat(model.measure);
  const { neighbours } = model;
  const named = model.comparisons.map((each) => against(model, each, textIn(each.name, 'en')));
  if (!neighbours) return named;
  const { median, count, lower, upper, higher } = neighbours;
  const middle =
    count === 1
      ? 'the one statistical neighbour with a figure'
      : `the median of ${count} statistical neighbours`;
  // With two neighbours, the median and the range are no more than the two figures.
  const range =
    count < 3
      ? ''
      : `, which range from ${amount(lower, bare)} to ${amount(upper, bare)}, ${higher || 'none'} of them higher`;
  const gap = { value: median, difference: neighbours.difference };
  return [...named, against(model, gap, middle) + range];
}

/** The share or the change, where only that is published; otherwise `''`. */
export function onlyKnown(value: Value, model: IndicatorModel): string {
  if (isKnown(value)) return '';
  const { share, change } = value;
  return [
    share === undefined ? '' : `only a share is given, ${percent(share)}`,
    change === undefined
      ? ''
      : `only the change is given, ${change < 0 ? 'down' : 'up'} ${difference(change, formatOf(model))}`,
  ]
    .filter(Boolean)
    .join('; ');
}
