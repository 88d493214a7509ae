// Sets out the circle of a donut: its place, its radii, and places and pieces of rings on it.
import { arc, pointRadial } from 'd3-shape';
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { placedPath } from '../../core/chart/placed-path.js';
import type { Stretch } from './layout.spread.js';

export interface Circle extends Point {
  readonly outerPx: number;
  /** Of the hole. */
  readonly innerPx: number;
}

/** The part of the radius that the hole takes. */
const HOLE = 0.6;

export const circleAt = (centre: Point, outerPx: number): Circle => ({
  ...centre,
  outerPx,
  innerPx: outerPx * HOLE,
});

export const middleOf = ({ from, to }: Stretch): number => (from + to) / 2;

/** The place at an angle from 12 o'clock, clockwise, rounded to a tenth. */
export function placeAt({ x, y }: Point, radiusPx: number, angleRad: number): Point {
  const [dx, dy] = pointRadial(angleRad, radiusPx);
  return { x: roundToTenth(x + dx), y: roundToTenth(y + dy) };
}

/**
 * The `d` of a piece of a ring, or of a whole one, cut along radii.
 *
 * Rounded to a thousandth: tenths would move the middle of an arc of nearly half a circle by some pixels.
 *
 * @example sectorPath({ x: 0, y: 0 }, [50, 100], { from: 0, to: Math.PI / 2 }) // 'M0,-100A100,100,0,0,1,100,0L50,0A50,50,0,0,0,0,-50Z'
 */
export const sectorPath = (
  centre: Point,
  [innerRadius, outerRadius]: readonly [number, number],
  { from: startAngle, to: endAngle }: Stretch,
): string =>
  placedPath(
    (pen) =>
      arc().context(pen as CanvasRenderingContext2D)({
        innerRadius,
        outerRadius,
        startAngle,
        endAngle,
      }),
    centre,
    3,
  );
