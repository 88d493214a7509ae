// Draws a sparkline as SVG, for a row of a table: the line, its target and its last point.
// The row has the figures as text, so the drawing is hidden from assistive technology.
import { sparkline, type SparklineNeeds } from '../core/chart/sparkline.js';
import { makeShape } from './make.js';

export function sparklineView(needs: SparklineNeeds): SVGElement {
  const { line, alone, last, targetY } = sparkline(needs);
  const { widthPx: width, heightPx: height } = needs;
  const shape = { class: 'sparkline', 'aria-hidden': 'true', width, height };
  return makeShape(
    'svg',
    { ...shape, viewBox: `0 0 ${width} ${height}` },
    makeShape('path', {
      class: 'target',
      d: targetY === undefined ? '' : `M0,${targetY}H${width}`,
    }),
    makeShape('path', { class: 'line', d: line }),
    makeShape('path', { class: 'alone', d: alone.map(({ x, y }) => `M${x},${y}h0`).join('') }),
    makeShape('circle', { class: 'last', r: last ? 2.5 : 0, cx: last?.x ?? 0, cy: last?.y ?? 0 }),
  );
}
