// Rates one value against its target.
// The model decides which value is the latest, and whether the target is due yet.
import { difference, compareNumbers } from './decimals.js';
import { type Direction, targetRange } from './direction.js';

/** A value against its target. */
export type Rating = 'met' | 'within tolerance' | 'missed';

/**
 * The rating of `value`; undefined where the measure is neutral or has no target.
 *
 * `target` and `tolerance` are in the measure's own unit, and both bounds are inclusive. With a range
 * as direction, values inside it meet it, and `tolerance` counts from its nearer end.
 *
 * @example rate(81, 78, 4, 'low') // 'within tolerance'
 */
export const rate = (
  value: number,
  target: number | undefined,
  tolerance: number,
  direction: Direction,
): Rating | undefined => {
  const range = targetRange(target, direction);
  if (!range) return undefined;
  const [low, high] = range;
  const inside = (slack: number) =>
    compareNumbers(value, low - slack) >= 0 && compareNumbers(value, high + slack) <= 0;
  return inside(0) ? 'met' : inside(tolerance) ? 'within tolerance' : 'missed';
};

/**
 * How far `value` is above (positive) or below (negative) its target, in the measure's unit, free of
 * floating tails; undefined where there is no target.
 *
 * With a range as direction: from its nearer end, and 0 inside it. It does not say whether that is good, so a
 * neutral measure with a target has a distance too.
 *
 * @example distanceToTarget(75, 78, 'low') // -3
 */
export const distanceToTarget = (
  value: number,
  target: number | undefined,
  direction: Direction,
): number | undefined => {
  const [low, high] = typeof direction === 'object' ? direction.between : [target, target];
  if (low === undefined || high === undefined) return undefined;
  return difference(value, Math.min(Math.max(value, low), high));
};
