// Lays shares of a whole end to end around a circle, with gaps between them.
import { cumsum, sum } from 'd3-array';
import { pie } from 'd3-shape';

/** In radians from 12 o'clock, clockwise. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Spread {
  /** One per weight, in order, each as long as its weight says. */
  readonly stretches: readonly Stretch[];
  /** Where a share of the whole (0 to 1) from the start on ends; in the middle of a gap where one is. */
  readonly placeOf: (share: number) => number;
}

/**
 * Weights around a circle, on what the gaps leave of it. The first begins half a gap after 12 o'clock.
 * A single weight has no gap.
 *
 * @example spreadAround([3, 1], 0).stretches // [{ from: 0, to: 1.5π }, { from: 1.5π, to: 2π }]
 */
export function spreadAround(weights: readonly number[], gapRad: number): Spread {
  const padRad = weights.length > 1 ? gapRad : 0;
  const slices = pie().sort(null).padAngle(padRad)([...weights]);
  // The room of a slice of d3 includes half a gap at each of its ends.
  const stretches = slices.map(({ startAngle, endAngle, padAngle }): Stretch => ({
    from: startAngle + padAngle / 2,
    to: endAngle - padAngle / 2,
  }));
  return { stretches, placeOf: placesOn(stretches, weights) };
}

/** Floating tails must not carry a share over the end of a weight. */
const TINY = 1e-9;

const placesOn = (stretches: readonly Stretch[], weights: readonly number[]) => {
  const total = sum(weights) || 1;
  const lengthSum = sum(stretches, ({ from, to }) => to - from);
  const ends = Array.from(cumsum(weights), (end) => end / total);
  return (share: number): number => {
    const i = ends.findIndex((end) => end > share - TINY);
    const { to } = stretches.at(i)!;
    const next = stretches[i + 1];
    const left = Math.max(ends.at(i)! - share, 0);
    return next && left < TINY ? (to + next.from) / 2 : to - left * lengthSum;
  };
};
