// Draws hatching: slanted lines within a bar, which need no colour and no definition elsewhere in the page.
import { roundToTenth } from './path.js';

/** Between two lines, along the bar. */
const STEP_PX = 6;

/**
 * The `d` of lines that rise to the right at 45°, clipped to the box.
 *
 * @example hatchPath({ x: 0, y: 0, widthPx: 6, heightPx: 6 }) // 'M0,6L6,0'
 */
export function hatchPath({
  x,
  y,
  widthPx,
  heightPx,
}: {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}): string {
  const count = Math.ceil((widthPx + heightPx) / STEP_PX);
  return Array.from({ length: count }, (_, i) => {
    // From the bottom edge, the first so far left that only the top left corner is crossed.
    const footPx =
      i * STEP_PX - Math.floor(heightPx / STEP_PX) * STEP_PX + (heightPx % STEP_PX) / 2;
    const [from, to] = [Math.max(0, -footPx), Math.min(heightPx, widthPx - footPx)];
    const point = (rise: number) =>
      `${roundToTenth(x + footPx + rise)},${roundToTenth(y + heightPx - rise)}`;
    return to > from ? `M${point(from)}L${point(to)}` : '';
  }).join('');
}
