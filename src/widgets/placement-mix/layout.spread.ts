// How do shares of a whole lie along a line or around a circle, with gaps between them?
// It knows lengths of any unit (px or rad), and refuses to know what they are shares of.

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
 * Weights laid end to end on what the gaps leave of the length, so that lengths are proportional.
 * Around a circle there is a gap before the first, too, half of it on each side of the start.
 *
 * @example spread([3, 1], 102, 2).stretches // [{ from: 0, to: 75 }, { from: 77, to: 102 }]
 */
export function spread(
  weights: readonly number[],
  length: number,
  gap: number,
  closed = false,
): Spread {
  const count = weights.length;
  const gaps = count < 2 ? 0 : closed ? count : count - 1;
  const room = length - gaps * gap;
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const start = closed && gaps > 0 ? gap / 2 : 0;
  let before = 0;
  const ends: number[] = [];
  const stretches = weights.map((weight, i): Stretch => {
    const from = start + (before / total) * room + i * gap;
    before += weight;
    ends.push(before / total);
    return { from, to: from + (weight / total) * room };
  });
  const placeOf = (share: number) => {
    const passed = ends.filter((end) => end < share - 1e-9).length;
    const onGap = ends.some((end, i) => i < count - 1 && Math.abs(end - share) < 1e-9);
    return start + share * room + (passed + (onGap ? 0.5 : 0)) * (gaps > 0 ? gap : 0);
  };
  return { stretches, placeOf };
}
