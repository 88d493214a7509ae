// Maps values to positions along a straight line, for values and for time alike.

/**
 * A function from the domain to px: `domain[0]` falls on `range[0]`, `domain[1]` on `range[1]`, what
 * lies outside on the line's continuation. A domain without extent falls on the middle of the range.
 *
 * By hand, because d3's `scaleLinear` weighs 7.5 kB and this 0.1 kB. It brings formats and colours.
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
