// Joins the markers of a long series that fall on one another, so that none is lost and few are drawn.
import type { PointLayout } from './layout.types.js';

/** Fewer markers than these in a column of pixels stay as they are. */
const FEW = 4;
/** Markers no further apart than this overlap. */
const OVERLAP_PX = 6;

/**
 * The points with at most a few markers in each column of pixels: of markers that look the same and
 * overlap, the uppermost is drawn down to the lowest (`toY`). Same order and length.
 */
export function joinMarkers(points: readonly PointLayout[]): readonly PointLayout[] {
  const columns = new Map<string, PointLayout[]>();
  for (const point of points) {
    if (!point.drawn) continue;
    const key = `${Math.floor(point.x)} ${lookOf(point)}`;
    const column = columns.get(key);
    if (column) column.push(point);
    else columns.set(key, [point]);
  }
  const changed = new Map<number, PointLayout>();
  for (const column of columns.values())
    if (column.length > FEW) for (const point of joined(column)) changed.set(point.index, point);
  return changed.size === 0 ? points : points.map((point) => changed.get(point.index) ?? point);
}

/** What its marker looks like. A revision has a line of its own, as long as it was revised by. */
const lookOf = ({ marks = [], signal, unfinished, wasY, y }: PointLayout): string =>
  [...marks, signal, unfinished, wasY !== undefined && Math.round(wasY - y)].join();

function joined(column: readonly PointLayout[]): readonly PointLayout[] {
  const fromTop = [...column].sort((a, b) => a.y - b.y);
  const stretches: PointLayout[][] = [];
  for (const point of fromTop) {
    const stretch = stretches.at(-1);
    if (stretch && point.y - stretch.at(-1)!.y <= OVERLAP_PX) stretch.push(point);
    else stretches.push([point]);
  }
  return stretches.flatMap(([top, ...under]) => [
    under.length === 0 ? top! : { ...top!, toY: under.at(-1)!.y },
    ...under.map((point) => ({ ...point, drawn: false })),
  ]);
}
