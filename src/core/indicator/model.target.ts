// Compares the latest figure with its target: how far away it is, and how it is rated.
import { omitUndefined } from '../data/omit-undefined.js';
import type { Period } from '../data/period.js';
import { isKnown } from '../data/value.js';
import { distanceToTarget, type Rating, rate } from '../statistics/rating.js';
import type { Target } from './indicator.js';
import type { IndicatorFacts } from './model.facts.js';

export type TargetRating = Rating | 'not yet due' | 'not rated';

export interface TargetModel {
  /** At the latest period, in the measure's units; absent where the direction is a range. */
  readonly value?: number;
  /** The range that is good, where the direction is one; bounds included. */
  readonly range?: readonly [number, number];
  readonly tolerance: number;
  /** One per period; null where none is set. */
  readonly values: readonly (number | null)[];
  /** The same throughout. */
  readonly constant: boolean;
  readonly by?: Period;
  /**
   * `not yet due`: the target is dated after the latest period, or that period is not over; `not rated`:
   * the last period has no number, or there is no target. Absent where the measure is neutral.
   */
  readonly rating?: TargetRating;
  /** How far the latest value is above (positive) or below its target. */
  readonly distance?: number;
}

/** Undefined where there is neither a target nor a range that is good. */
export function targetModel(facts: IndicatorFacts): TargetModel | undefined {
  const { indicator, measure, latest } = facts;
  const { target, periods } = indicator;
  const range = typeof measure.direction === 'object' ? measure.direction.between : undefined;
  if (!target && !range) return undefined;
  const values = periods.map((_, i) => targetAt(target, i) ?? null);
  const index = latest?.index ?? periods.length - 1;
  const value = values[index] ?? undefined;
  const known = latest?.value.value;
  return omitUndefined({
    value,
    range,
    tolerance: target?.tolerance ?? 0,
    values,
    constant: values.every((each) => each === values[0]),
    by: target?.by,
    rating: measure.direction === 'neutral' ? undefined : ratingOf(facts, index, value),
    distance: known === undefined ? known : distanceToTarget(known, value, measure.direction),
  });
}

/** A target is the same throughout, or one per period. */
export const targetAt = (target: Target | undefined, index: number): number | null | undefined =>
  typeof target?.value === 'object' ? target.value[index] : target?.value;

function ratingOf(facts: IndicatorFacts, index: number, target: number | undefined): TargetRating {
  const { indicator, measure, lead, latest, partYear } = facts;
  const { by, tolerance = 0 } = indicator.target ?? {};
  // An older figure is not presented as the current one.
  if (!latest || !isKnown(lead.values.at(-1))) return 'not rated';
  const rating = rate(latest.value.value, target, tolerance, measure.direction);
  if (!rating) return 'not rated';
  const isLater = by !== undefined && by.endDay > indicator.periods[index]!.endDay;
  return isLater || partYear ? 'not yet due' : rating;
}
