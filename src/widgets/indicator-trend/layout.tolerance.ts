// Works out the values that are within tolerance of a trend's target.
import type { IndicatorTrendModel } from './model.js';

/** One per period; null where there is none. */
export type Bounds = readonly (number | null)[];

/**
 * The lower and upper bounds, from the target to as far short of it as is tolerated: on its wrong side
 * only. Undefined without a tolerance, or where no side is wrong.
 */
export function toleranceOf({
  target,
  measure,
}: IndicatorTrendModel): readonly [Bounds, Bounds] | undefined {
  if (
    !target ||
    target.tolerance === 0 ||
    typeof measure.direction === 'object' ||
    measure.direction === 'neutral'
  )
    return undefined;
  const reach = measure.direction === 'high' ? -target.tolerance : target.tolerance;
  const far = target.values.map((value) => (value === null ? null : value + reach));
  return reach < 0 ? [far, target.values] : [target.values, far];
}
