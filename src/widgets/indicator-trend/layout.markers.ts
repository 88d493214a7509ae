// Joins the markers of a long series that fall on one another, so that none is lost and few are drawn.
import type { PointLayout } from './layout.types.js';

/** Half the width of a marker, so that one covers the place of every other of its column. */
const COLUMN_PX = 4;
/** So many markers in a column stay as they are. */
const FEW = 4;
/** Markers no further apart than this touch. */
const OVERLAP_PX = 8;

/**
 * The markers, with few in each column of the drawing: of those that look the same and overlap, the
 * uppermost is drawn down to the lowest (`toY`). In order of time.
 */
export function joinMarkers(points: readonly PointLayout[]): readonly PointLayout[] {
  const columns = new Map<string, PointLayout[]>();
  for (const point of points) {
    const key = `${Math.floor(point.x / COLUMN_PX)} ${lookOf(point)}`;
    const column = columns.get(key);
    if (column) column.push(point);
    else columns.set(key, [point]);
  }
  const markers = [...columns.values()].flatMap((column) =>
    column.length > FEW ? joined(column) : column,
  );
  return markers.sort((a, b) => a.index - b.index);
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
  return stretches.map(([top, ...under]) =>
    under.length === 0 ? top! : { ...top!, toY: under.at(-1)!.y },
  );
}
