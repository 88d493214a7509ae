// Draws the markers of series: six shapes of one area, so that colour is not needed to tell them apart.
import { symbolCircle, symbolCross, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { placedPath } from './placed-path.js';

/** d3's own diamond is narrow, so ours is a square on its corner. */
const SHAPES: readonly (readonly [shape: SymbolType, turnRad?: number])[] = [
  [symbolCircle],
  [symbolSquare],
  [symbolTriangle],
  [symbolSquare, Math.PI / 4],
  [symbolCross],
  [symbolTriangle, Math.PI],
];

/**
 * The `d` of a marker with the area of a circle `sizePx` across, so that no series looks heavier than
 * another: circle, square, triangle, diamond, cross, triangle down, and again from the first.
 *
 * It is centred on `at`, or on 0,0; a triangle on its centre of mass. Rounded to a hundredth, because a
 * tenth would show at these sizes.
 *
 * @example markerPath(1, 8) // 'M-3.54,-3.54L3.54,-3.54L3.54,3.54L-3.54,3.54Z'
 */
export const markerPath = (index: number, sizePx: number, at = { x: 0, y: 0 }): string => {
  const [shape, turnRad = 0] = SHAPES[index % SHAPES.length]!;
  const areaPx2 = (Math.PI * sizePx ** 2) / 4;
  return placedPath((pen) => shape.draw(pen, areaPx2), { ...at, turnRad }, 2);
};
