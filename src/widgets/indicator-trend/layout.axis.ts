// Says what has to fit on the value axis of a trend, and whether it may leave out zero.
import { valueAxis, type ValueAxisNeeds } from '../../core/chart/value-axis.js';
import { isPercent } from '../../core/data/unit.js';
import { reachOf } from './layout.reach.js';
import type { IndicatorTrendModel } from './model.js';

/** In any room. */
export function axisNeeds(
  model: IndicatorTrendModel,
): Omit<ValueAxisNeeds, 'heightPx' | 'minGapPx'> {
  const { measure } = model;
  const fromZero = measure.unit === 'count' || measure.fromZero === true;
  const [min, max] = reachOf(model, fromZero);
  return {
    ...{ min, max, fromZero },
    ceiling: isPercent(measure) && max <= 100 ? 100 : undefined,
    // Ticks finer than the figures would promise what the data does not hold.
    wholeNumbers: measure.decimals === 0,
  };
}

/** Whether the axis starts above zero where there is room for all its ticks. One period is drawn as bars, from zero. */
export const leavesOutZero = (model: IndicatorTrendModel): boolean =>
  model.periods.length > 1 &&
  !valueAxis({ ...axisNeeds(model), heightPx: Infinity, minGapPx: 1 }).fromZero;
