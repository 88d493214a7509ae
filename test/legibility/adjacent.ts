// Finds marks of a drawing that touch or lie on one another, with no ground between them.

/** Less than this is no gap that can be seen. */
const GAP_PX = 1;
/** From one sample of an outline to the next. */
const STEP_PX = 2;

export interface Pair {
  readonly upper: SVGGeometryElement;
  readonly lower: SVGGeometryElement;
}

/** Every pair of these marks that are next to each other; the one that is drawn later is above. */
export function adjacentPairs(marks: readonly SVGGeometryElement[]): readonly Pair[] {
  return marks.flatMap((upper, i) =>
    marks
      .slice(0, i)
      .filter((lower) => upper.ownerSVGElement === lower.ownerSVGElement && touch(upper, lower))
      .map((lower) => ({ upper, lower })),
  );
}

function touch(one: SVGGeometryElement, other: SVGGeometryElement): boolean {
  // As they are drawn: a point is moved to its place.
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const apart = (from: number, size: number, from2: number, size2: number) =>
    Math.max(from - from2 - size2, from2 - from - size);
  if (apart(a.x, a.width, b.x, b.width) >= GAP_PX) return false;
  if (apart(a.y, a.height, b.y, b.height) >= GAP_PX) return false;
  return nears(one, other) || nears(other, one);
}

/** Whether the outline of one is in the other, or so near that nothing is seen between them. */
function nears(one: SVGGeometryElement, other: SVGGeometryElement): boolean {
  const lengthPx = one.getTotalLength();
  const toOther = other.getCTM()!.inverse().multiply(one.getCTM()!);
  for (let at = 0; at <= lengthPx; at += STEP_PX) {
    const { x, y } = one.getPointAtLength(at);
    for (const [dx, dy] of AROUND) {
      const point = new DOMPoint(x + dx * GAP_PX, y + dy * GAP_PX).matrixTransform(toOther);
      if (other.isPointInFill(point)) return true;
    }
  }
  return false;
}

const AROUND = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
