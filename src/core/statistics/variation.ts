// Judges a point by the control limits (variation) and the target by them (assurance).
// A run chart has no limits, so neither is judged.
import { type ControlChart, decidingSignal } from './control-limits.js';
import { compareNumbers } from './decimals.js';
import { type Direction, targetRange } from './direction.js';

/**
 * What kind of variation a point shows: `common` is ordinary; `improving` and `concerning` are out of
 * the ordinary in the good and the bad direction; `high` and `low` out of the ordinary and neither;
 * `none` where nothing can be said.
 */
export type Variation = 'common' | 'improving' | 'concerning' | 'high' | 'low' | 'none';

/** Whether the process, as it is, meets its target. */
export type Assurance = 'consistently-meets' | 'hit-and-miss' | 'consistently-misses';

/**
 * The variation at `index`, usually the latest point's; `none` at a gap and on a run chart.
 *
 * The first of these rules decides that the point follows: outside a limit, a trend, two of three, a shift.
 * So a run that falls six times is concerning where more is better, also above the mean. With a range as
 * direction, a point outside it is improving on the side or on the way towards it, and concerning on the
 * other; inside it, it is improving if the mean lies outside and on its other side, else it is merely high
 * or low (NHS England has no rule for ranges; this one is ours).
 *
 * After the variation icons of NHS England, "Making Data Count".
 *
 * @example variation(chart, chart.points.length - 1, 'high') // 'improving'
 */
export const variation = (chart: ControlChart, index: number, direction: Direction): Variation => {
  const point = chart.kind === 'run' ? undefined : chart.points[index];
  if (!point || chart.kind === 'run') return 'none';
  const side = decidingSignal(point.signals)?.side;
  if (!side) return 'common';
  if (direction === 'neutral') return side;
  const good = towards(point.value, direction);
  if (good) return side === good ? 'improving' : 'concerning';
  return side === towards(chart.mean, direction) ? 'improving' : side;
};

/** The side on which better values lie; undefined inside a range. */
const towards = (
  value: number,
  direction: Exclude<Direction, 'neutral'>,
): 'high' | 'low' | undefined => {
  if (typeof direction !== 'object') return direction;
  const [low, high] = direction.between;
  return compareNumbers(value, low) < 0
    ? 'high'
    : compareNumbers(value, high) > 0
      ? 'low'
      : undefined;
};

/**
 * Whether ordinary variation meets the target always, sometimes or never: the limits lie wholly on the
 * target's good side, across it, or wholly on its bad side. Undefined for a run chart, a neutral
 * measure, or one without a target.
 *
 * A limit at the target itself meets it, as a value there would. `target` is in the measure's unit; a
 * range as direction is its own target.
 *
 * After the assurance icons of NHS England, "Making Data Count".
 *
 * @example assurance(chart, 45, 'high') // 'consistently-meets'
 */
export const assurance = (
  chart: ControlChart,
  target: number | undefined,
  direction: Direction,
): Assurance | undefined => {
  const range = targetRange(target, direction);
  if (!range || chart.kind === 'run') return undefined;
  const { lower, upper } = chart;
  const [low, high] = range;
  if (compareNumbers(lower, low) >= 0 && compareNumbers(upper, high) <= 0)
    return 'consistently-meets';
  if (compareNumbers(upper, low) < 0 || compareNumbers(lower, high) > 0)
    return 'consistently-misses';
  return 'hit-and-miss';
};
