// Finds the next point when a person moves through a picture by keyboard or pointer.
import { nearestIndex } from '../core/chart/nearest.js';
import type { Cursor } from './scene.js';

/** How many points a page is. */
const PAGE = 10;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The point that a key moves to from another; undefined for keys that do not move.
 * Moving starts at the last column of the first row, which is the latest figure of the leading series.
 *
 * @example moveBy('ArrowLeft', { row: 0, column: 3 }, 2, 5) // { row: 0, column: 2 }
 */
export function moveBy(
  key: string,
  at: Cursor | undefined,
  rows: number,
  columns: number,
): Cursor | undefined {
  const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  const from = at ?? { row: 0, column: columns };
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    PageUp: [0, -PAGE],
    PageDown: [0, PAGE],
    Home: [0, -Infinity],
    End: [0, Infinity],
  };
  const [down, right] = moves[key] ?? [];
  if (down === undefined || right === undefined) return undefined;
  return { row: within(from.row + down, rows), column: within(from.column + right, columns) };
}

/** The point nearest to a place: the nearest column first, then the nearest row in it; undefined where there are none. */
export function nearestPoint(
  rows: readonly (readonly Place[])[],
  x: number,
  y: number,
): Cursor | undefined {
  const column = nearestIndex(rows[0] ?? [], x, (point) => point.x);
  if (column < 0) return undefined;
  const distances = rows.map((points) => Math.abs(points[column]!.y - y));
  const row = distances.reduce((best, far, i) => (far < distances[best]! ? i : best), 0);
  return { row, column };
}
