// Cuts a line where it leaves the plot at the top or the bottom.
import type { Point } from './path.js';

type MaybePoint = Point | undefined;

/**
 * The points within `topY` to `bottomY`, with one on the edge wherever the line crosses it, and undefined
 * for each stretch outside. Undefined points are gaps and stay.
 *
 * @example cutLine([{ x: 0, y: 10 }, { x: 10, y: -10 }], 0, 100) // [{ x: 0, y: 10 }, { x: 5, y: 0 }, undefined]
 */
export const cutLine = (
  points: readonly MaybePoint[],
  topY: number,
  bottomY: number,
): readonly MaybePoint[] => {
  const isInside = ({ y }: Point) => y >= topY && y <= bottomY;
  return points.flatMap((point, i) => {
    if (!point) return [undefined];
    const before = points[i - 1];
    const edges = before ? crossings(before, point, [topY, bottomY]) : [];
    return [...edges, isInside(point) ? point : undefined];
  });
};

/** Where the way from one point to the next crosses an edge, in the order of the way. */
function crossings(from: Point, to: Point, edges: readonly number[]): readonly Point[] {
  const crossed = edges.filter((y) => (from.y - y) * (to.y - y) < 0);
  const inOrder = from.y < to.y ? crossed : crossed.reverse();
  return inOrder.map((y) => ({
    x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
    y,
  }));
}
