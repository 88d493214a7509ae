// Writes the shape that d3 draws around 0,0 as an SVG path at another place, turned where needed.
import { symbol, type SymbolType } from 'd3-shape';

/** What d3 shapes draw with: the part of a canvas context that they use. */
type Pen = Parameters<SymbolType['draw']>[0];

/** Where 0,0 goes, in px, and by how much the shape is turned around it, clockwise. */
interface Placement {
  readonly x: number;
  readonly y: number;
  readonly turnRad?: number;
}

/**
 * The `d` of what `draw` draws, moved and turned, rounded to `digits` decimal places.
 *
 * d3 draws arcs and symbols around 0,0, and a layout states places on the whole drawing.
 *
 * @example placedPath((pen) => pen.rect(0, 0, 2, 1), { x: 10, y: 5 }, 1) // 'M10,5L12,5L12,6L10,6Z'
 */
export const placedPath = (
  draw: (pen: Pen) => void,
  placement: Placement,
  digits: number,
): string =>
  // d3 gives out a path to draw on only through a symbol type.
  symbol({ draw: (path) => draw(placedPen(path, placement)) }).digits(digits)() ?? '';

const placedPen = (path: Pen, { x, y, turnRad = 0 }: Placement): Pen => {
  const [cos, sin] = [Math.cos(turnRad), Math.sin(turnRad)];
  const at = (px: number, py: number): readonly [number, number] => [
    x + px * cos - py * sin,
    y + px * sin + py * cos,
  ];
  const pen: Pick<Pen, 'moveTo' | 'lineTo' | 'closePath' | 'arc' | 'rect'> = {
    moveTo: (px, py) => path.moveTo(...at(px, py)),
    lineTo: (px, py) => path.lineTo(...at(px, py)),
    closePath: () => path.closePath(),
    // eslint-disable-next-line @typescript-eslint/max-params -- the signature of a canvas
    arc: (px, py, radius, from, to, anticlockwise) =>
      path.arc(...at(px, py), radius, from + turnRad, to + turnRad, anticlockwise),
    rect: (px, py, width, height) => {
      pen.moveTo(px, py);
      pen.lineTo(px + width, py);
      pen.lineTo(px + width, py + height);
      pen.lineTo(px, py + height);
      pen.closePath();
    },
  };
  // Curves are left out: no shape in use draws one.
  return pen as Pen;
};
