// Maps values to positions along a straight line, for values and for time alike.

/**
 * A function from the domain to px: `domain[0]` falls on `range[0]` and `domain[1]` on `range[1]`, and
 * values outside continue the line. A domain without extent falls on the middle of the range.
 *
 * d3's `scaleLinear` also brings formats and colours, and weighs 7.5 kB; this weighs 0.1 kB.
 *
 * @example linearScale([0, 50], [200, 0])(25) // 100
 */
export const linearScale =
  (
    [from, to]: readonly [number, number],
    [fromPx, toPx]: readonly [number, number],
  ): ((value: number) => number) =>
  (value) =>
    from === to ? (fromPx + toPx) / 2 : fromPx + ((value - from) / (to - from)) * (toPx - fromPx);
