// How is a line or a band with gaps written as an SVG path?
// Refuses to know scales, colours and what a gap means.

/** A place on the drawing, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An interval at one place: its two ends, in px. */
export interface Interval {
  readonly x: number;
  readonly upperY: number;
  readonly lowerY: number;
}

/** `px` rounded to a tenth, the precision of every path. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;

/**
 * The `d` of a line through the points, interrupted at each undefined; '' where no two stand together.
 *
 * A point between two gaps draws nothing: its marker shows it.
 *
 * @example linePath([{ x: 0, y: 5 }, { x: 10, y: 4 }, undefined, { x: 30, y: 1 }]) // 'M0,5L10,4'
 */
export const linePath = (points: readonly (Point | undefined)[]): string =>
  stretches(points).map(subpath).join('');

/**
 * The `d` of a closed band between the ends of the intervals, interrupted at each undefined; '' where
 * no two stand together.
 *
 * @example bandPath([{ x: 0, upperY: 1, lowerY: 3 }, { x: 9, upperY: 2, lowerY: 4 }]) // 'M0,1L9,2L9,4L0,3Z'
 */
export const bandPath = (intervals: readonly (Interval | undefined)[]): string =>
  stretches(intervals)
    .map((stretch) => {
      const above = stretch.map(({ x, upperY }) => ({ x, y: upperY }));
      const below = stretch.map(({ x, lowerY }) => ({ x, y: lowerY })).reverse();
      return `${subpath([...above, ...below])}Z`;
    })
    .join('');

const subpath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${tenth(x)},${tenth(y)}`).join('L')}`;

/** The stretches of two and more without a gap. */
const stretches = <T>(items: readonly (T | undefined)[]): readonly T[][] => {
  const found: T[][] = [[]];
  for (const item of items) {
    if (item === undefined) found.push([]);
    else found.at(-1)!.push(item);
  }
  return found.filter(({ length }) => length > 1);
};
