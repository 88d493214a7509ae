// Finds the values that the axis of a trend must hold: all but those of a neighbour far from the rest.
import { isKnown } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import { shownLimits } from '../../core/indicator/shown-limits.js';
import { toleranceOf } from './layout.tolerance.js';
import type { IndicatorTrendModel } from './model.js';
import { median } from '../../core/statistics/comparison.js';

/** How far neighbours may stretch the axis that the others need, as a share of the greatest of them. */
const STRETCH = 0.5;

/** The least and the greatest value; Infinity and −Infinity where there are none. */
export function reachOf(model: IndicatorTrendModel, fromZero: boolean): readonly [number, number] {
  const needed = new Reach();
  addNeeded(model, needed);
  const members = model.lines.filter(({ member }) => member);
  const [low, high] = fromZero
    ? [Math.min(needed.low, 0), Math.max(needed.high, 0)]
    : [needed.low, needed.high];
  const spare = Math.max(-low, high) * STRETCH;
  const isBare = low > high;
  const near = new Reach((value) => isBare || (value >= low - spare && value <= high + spare));
  for (const line of members) addLine(line, near);
  return [Math.min(needed.low, near.low), Math.max(needed.high, near.high)];
}

/** The least and the greatest of the values that are added, as far as they are wanted. */
class Reach {
  low = Infinity;
  high = -Infinity;
  readonly #wants: (value: number) => boolean;

  constructor(wants: (value: number) => boolean = () => true) {
    this.#wants = wants;
  }

  add(value: number | null | undefined): void {
    if (typeof value !== 'number' || !this.#wants(value)) return;
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }

  addAll(values: readonly (number | null)[] = []): void {
    for (const value of values) this.add(value);
  }
}

function addLine({ values, interval }: Line, reach: Reach): void {
  for (const value of values) {
    if (!isKnown(value)) continue;
    reach.add(value.value);
    reach.add(value.was);
  }
  reach.addAll(interval?.lower);
  reach.addAll(interval?.upper);
}

const knownAt = ({ values }: Line, index: number): number | undefined => {
  const value = values[index];
  return isKnown(value) ? value.value : undefined;
};

/** Of neighbours the median of those with a value; quartiles too, which an outlier does not move. */
function addNeeded(model: IndicatorTrendModel, reach: Reach): void {
  const { lines, neighbourRange: range, target, projection } = model;
  for (const line of lines) if (!line.member) addLine(line, reach);
  const members = lines.filter(({ member }) => member);
  model.periods.forEach((_, i) => reach.add(median(members.map((line) => knownAt(line, i)))));
  if (range?.middleHalf) for (const bounds of [range.lower, range.upper]) reach.addAll(bounds);
  reach.addAll(target?.values);
  for (const bounds of toleranceOf(model) ?? []) reach.addAll(bounds);
  reach.addAll(target?.range);
  reach.addAll(shownLimits(model));
  if (projection && !projection.refused) reach.add(projection.value);
}
