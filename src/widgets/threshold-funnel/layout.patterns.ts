// How the bars of a funnel are told apart, and the marker before a name.
import { markerPath } from '../../core/chart/marker.js';
import { roundToTenth } from '../../core/chart/path.js';
import type { RowWriter } from '../../core/chart/rows.js';

/** `track`: all that a bar could be; `before`: of the previous period; `share`: no number is known. */
export type BarPattern = 'track' | 'solid' | 'hollow' | 'before' | 'share';

const MARKER_PX = 10;
/** From the left edge to the middle of a marker. */
const MARKER_X_PX = 6;

/** Writes a marker before the line that comes next. */
export function writeMarker(writer: RowWriter<unknown>, shape: number, slot: number): void {
  const [x, y] = [writer.xPx + MARKER_X_PX, writer.yPx + writer.linePx / 2].map(roundToTenth);
  writer.paths.push({ d: markerPath(shape, MARKER_PX), x: x!, y: y!, kind: 'marker', slot });
}
