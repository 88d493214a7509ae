// Sets out the circle of a donut: its radii, and places and pieces of rings on it.
import { arc, pointRadial } from 'd3-shape';
import { chartHeightPx, FONT_PX, lineHeightPx } from '../../core/chart/frame.js';
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { placedPath } from '../../core/chart/placed-path.js';
import type { Stretch } from './layout.spread.js';
import type { LayoutContext } from './layout.types.js';

/** The ring of groups around the arcs, and the gap between the two. */
export const RING_PX = 9;
const RING_GAP_PX = 4;
/** Below this width, labels beside the donut would leave it no room. */
const NARROW_PX = 520;

export interface Circle extends Point {
  /** Of all, of the arcs, and of the hole. */
  readonly outerPx: number;
  readonly arcsPx: number;
  readonly innerPx: number;
  readonly heightPx: number;
  readonly labelled: boolean;
}

export function circleOf({ frame, model }: LayoutContext): Circle {
  const { widthPx } = frame;
  const linePx = lineHeightPx(FONT_PX[frame.density]);
  const labelled = widthPx >= NARROW_PX;
  const heightPx = labelled
    ? chartHeightPx(frame)
    : Math.max(chartHeightPx(frame), Math.min(widthPx, 300));
  const outerPx = Math.min(widthPx, heightPx) / 2 - linePx - 4;
  const arcsPx = model.groups.length > 0 ? outerPx - RING_PX - RING_GAP_PX : outerPx;
  const innerPx = arcsPx * 0.6;
  return { x: widthPx / 2, y: heightPx / 2, outerPx, arcsPx, innerPx, heightPx, labelled };
}

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
