// Sets out the sparkline of a row.
import type { SparklineNeeds } from '../../core/chart/sparkline.js';
import { isKnown } from '../../core/data/value.js';
import { isCount } from '../../core/indicator/indicator.js';
import type { IndicatorModel } from '../../core/indicator/model.js';

/** In px of a sparkline before it takes the size of the text. */
const [LINE_WIDTH_PX, LINE_HEIGHT_PX] = [84, 20];

/**
 * The leading series on a scale of days. Nothing is joined across a break, a missing period or a change of
 * their length, nor the figure of a year that is not over to the one before.
 */
export function lineOf(model: IndicatorModel): SparklineNeeds {
  const { lines, periods, target, measure, unfinished } = model;
  const { values, gapBefore } = lines[0]!;
  const first = periods[0]!.endDay;
  const days = periods.at(-1)!.endDay - first || 1;
  const points = values.flatMap((value, index) => {
    const position = (periods[index]!.endDay - first) / days;
    const point = { value: isKnown(value) ? value.value : undefined, position };
    return gapBefore[index] ? [{ value: undefined, position }, point] : [point];
  });
  return {
    values: points.map(({ value }) => value),
    positions: points.map(({ position }) => position),
    widthPx: LINE_WIDTH_PX,
    heightPx: LINE_HEIGHT_PX,
    insetPx: 3,
    fromZero: isCount(measure) || measure.fromZero === true,
    unfinished,
    // A target that changes is not one straight line.
    ...(target?.constant && target.value !== undefined ? { target: target.value } : {}),
  };
}
