// Compares the latest figure with its target: how far away it is, and how it is rated.
import { omitUndefined } from '../data/omit-undefined.js';
import { type Period, sameLength } from '../data/period.js';
import { isKnown } from '../data/value.js';
import { compareNumbers, decimalsToTell, ownDecimals } from '../statistics/decimals.js';
import { targetRange } from '../statistics/direction.js';
import { distanceToTarget, type Rating, rate } from '../statistics/rating.js';
import { intervalAt, mayBeChance } from './chance.js';
import { mayGrowWithMonths } from './grows-with-months.js';
import type { Indicator } from './indicator.js';
import type { IndicatorFacts } from './model.facts.js';
import { roundingOf } from './rounding.js';

export type TargetRating = Rating | 'not yet due' | 'not rated';

/**
 * Why the latest figure is not held against the target: the last period has none, or it is a forecast, of low
 * reliability or of a period that is not over; its period has no target; or the target is one number for
 * periods of different length.
 */
export type Unrated =
  'no figure' | 'part year' | 'forecast' | 'unreliable' | 'length' | 'no target';

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
  /** `not yet due`: the target is dated after the latest period. Absent where the measure is neutral. */
  readonly rating?: TargetRating;
  readonly unrated?: Unrated;
  /** How far the latest value is above (positive) or below its target; absent where it is not held against it. */
  readonly distance?: number;
  /** Places with which the latest value and the target are told apart, and the one less the other is the distance. */
  readonly decimals?: number;
  /** What the latest value is rounded to, where it is: the distance may be off by half as much. */
  readonly rounding?: number;
  /** The confidence interval of the latest value includes the target, or an end of the range. */
  readonly chance?: true;
  /** By that it may lie on either side of the target, or of the end of the tolerance: it is not rated. */
  readonly mayBe?: 'on either side' | 'within tolerance or beyond';
}

/** Undefined where there is neither a target nor a range that is good. */
export function targetModel(facts: IndicatorFacts): TargetModel | undefined {
  const { indicator, measure, latest } = facts;
  const { target, periods } = indicator;
  const range = typeof measure.direction === 'object' ? measure.direction.between : undefined;
  if (!target && !range) return undefined;
  const values = targetsOf(indicator);
  const index = latest?.index ?? periods.length - 1;
  const value = values[index] ?? undefined;
  const unrated = whyUnrated(facts, range ? 0 : value);
  const held = unrated ? { unrated } : distanceOf(facts, value);
  return omitUndefined({
    value,
    range,
    tolerance: target?.tolerance ?? 0,
    values,
    constant: values.every((each) => each === values[0]),
    by: target?.by,
    rating: measure.direction === 'neutral' ? undefined : ratingOf(facts, value, held),
    ...held,
  });
}

/** Empty where there is no figure, or no target at its period. */
function distanceOf(
  facts: IndicatorFacts,
  target: number | undefined,
): Pick<TargetModel, 'distance' | 'decimals' | 'rounding' | 'mayBe' | 'chance'> {
  const { measure, latest, lead, disclosure } = facts;
  const known = latest?.value.value;
  if (known === undefined) return {};
  const distance = distanceToTarget(known, target, measure.direction);
  if (distance === undefined) return {};
  const { direction, decimals } = measure;
  const bounds = typeof direction === 'object' ? direction.between : [target!];
  const own = Math.max(...bounds.map((bound) => ownDecimals(bound, decimals)));
  const rounding = roundingOf(lead, measure, disclosure);
  // What has no good side has one number only.
  const good = targetRange(target, direction) ?? ([target!, target!] as const);
  const [low, high] = good;
  const tolerance = direction === 'neutral' ? 0 : (facts.indicator.target?.tolerance ?? 0);
  const isBeyond = tolerance > 0 && isAcross(known, [low - tolerance, high + tolerance], rounding);
  return omitUndefined({
    distance,
    decimals: decimalsToTell(known, known - distance, own),
    rounding: rounding || undefined,
    chance: bounds.some((bound) => includes(facts, bound)) || undefined,
    mayBe: isAcross(known, good, rounding)
      ? ('on either side' as const)
      : isBeyond
        ? ('within tolerance or beyond' as const)
        : undefined,
  });
}

/** Whether the interval of the latest figure, where it has one, includes another number. */
const includes = ({ latest, lead }: IndicatorFacts, bound: number): true | undefined =>
  (latest!.value.value !== bound && mayBeChance(intervalAt(lead, latest!.index), [bound, bound])) ||
  undefined;

/**
 * Whether rounding may have put a figure on the other side of an end of what is good. Halves are rounded away from
 * zero, so that 410 to the nearest 10 may be 405, which meets "at most 405", but not 415.
 */
function isAcross(known: number, [low, high]: readonly [number, number], rounding: number) {
  const near = (end: number) => compareNumbers(Math.abs(known - end), rounding / 2);
  const isEdge = (end: number) => near(end) === 0;
  return (
    [low, high].some((end) => near(end) < 0) ||
    (known > 0 && high < known && isEdge(high)) ||
    (known < 0 && low > known && isEdge(low))
  );
}

/**
 * The target of each period: its own, or the one that is the same throughout; null where none is set. Where
 * figures grow with the months and periods differ in length, one number is the target of those that are as
 * long as the period that it is due by.
 */
export function targetsOf({ target, measure, periods }: Indicator): readonly (number | null)[] {
  const { value = null, by } = target ?? {};
  if (typeof value === 'object' && value) return value;
  const isOfAll =
    !mayGrowWithMonths(measure) || periods.every((period) => sameLength(periods[0]!, period));
  return periods.map((period) => (isOfAll || (by && sameLength(by, period)) ? value : null));
}

function whyUnrated(facts: IndicatorFacts, target: number | undefined): Unrated | undefined {
  const { indicator, lead, latest, partYear } = facts;
  // An older figure is not presented as the current one.
  if (!latest || !isKnown(lead.values.at(-1))) return 'no figure';
  if (partYear) return 'part year';
  if (latest.value.marks.includes('f')) return 'forecast';
  if (latest.value.marks.includes('u')) return 'unreliable';
  if (target !== undefined) return undefined;
  return typeof indicator.target?.value === 'number' ? 'length' : 'no target';
}

function ratingOf(
  { indicator, measure, latest }: IndicatorFacts,
  target: number | undefined,
  { unrated, mayBe }: Partial<TargetModel>,
): TargetRating {
  if (unrated) return 'not rated';
  const { by, tolerance = 0 } = indicator.target ?? {};
  const isLater = by !== undefined && by.endDay > indicator.periods[latest!.index]!.endDay;
  if (isLater) return 'not yet due';
  if (mayBe) return 'not rated';
  return rate(latest!.value.value, target, tolerance, measure.direction) ?? 'not rated';
}
