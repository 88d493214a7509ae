// Compares the latest figure with its target: how far away it is, and how it is rated.
import { omitUndefined } from '../data/omit-undefined.js';
import type { Period } from '../data/period.js';
import { isKnown } from '../data/value.js';
import { decimalsToTell, ownDecimals } from '../statistics/decimals.js';
import { distanceToTarget, type Rating, rate } from '../statistics/rating.js';
import type { Target } from './indicator.js';
import type { IndicatorFacts } from './model.facts.js';
import { roundingOf } from './rounding.js';

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
  /** Decimal places with which the latest value, the target and the distance are told apart. */
  readonly decimals?: number;
  /** What the latest value is rounded to, where by that it may lie on either side of the target. */
  readonly rounding?: number;
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
  return omitUndefined({
    value,
    range,
    tolerance: target?.tolerance ?? 0,
    values,
    constant: values.every((each) => each === values[0]),
    by: target?.by,
    rating: measure.direction === 'neutral' ? undefined : ratingOf(facts, index, value),
    ...distanceOf(facts, value),
  });
}

/** Empty where there is no figure, or no target at its period. */
function distanceOf(
  { measure, latest, lead, disclosure }: IndicatorFacts,
  target: number | undefined,
): Pick<TargetModel, 'distance' | 'decimals' | 'rounding'> {
  const known = latest?.value.value;
  if (known === undefined) return {};
  const distance = distanceToTarget(known, target, measure.direction);
  if (distance === undefined) return {};
  const { direction, decimals } = measure;
  const bounds = typeof direction === 'object' ? direction.between : [target!];
  const nearest = Math.min(...bounds.map((bound) => Math.abs(known - bound)));
  const own = Math.max(...bounds.map((bound) => ownDecimals(bound, decimals)));
  const rounding = roundingOf(lead, measure, disclosure);
  return {
    distance,
    decimals: decimalsToTell(known, known - distance, own),
    ...(nearest < rounding / 2 ? { rounding } : {}),
  };
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
