// Finds which thing of a picture a pointer means: the nearest one.
import { least } from 'd3-array';

/** A rectangle, in px. */
export interface Box {
  readonly x: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** Where a pointer finds a thing. */
export interface HitBox<T> extends Box {
  readonly of: T;
  /** A second place: its piece of a bar that is cut into parts. */
  readonly piece?: Box | undefined;
}

/** A hit box by its list and its place in that list. */
interface Hit {
  readonly row: number;
  readonly column: number;
}

const outside = (at: number, from: number, to: number): number => Math.max(from - at, at - to, 0);

const awayFrom = (box: Box | undefined, x: number, y: number): number =>
  box
    ? outside(x, box.x, box.x + box.widthPx) ** 2 + outside(y, box.topPx, box.bottomPx) ** 2
    : Infinity;

/**
 * The hit box at a place or the nearest one, the first of several equally near; undefined where there
 * are none. `row` is its list.
 *
 * @example hitTest([[{ of: 'a', x: 0, widthPx: 50, topPx: 0, bottomPx: 20 }]], 60, 5) // { row: 0, column: 0 }
 */
export function hitTest(
  hitBoxes: readonly (readonly HitBox<unknown>[])[],
  x: number,
  y: number,
): Hit | undefined {
  const hits = hitBoxes.flatMap((list, row) =>
    list.map((box, column) => ({
      row,
      column,
      away: Math.min(awayFrom(box, x, y), awayFrom(box.piece, x, y)),
    })),
  );
  const nearest = least(hits, ({ away }) => away);
  return nearest && { row: nearest.row, column: nearest.column };
}
