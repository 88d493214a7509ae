// Describes a sparkline as SVG, for a row of a table: the line, its target and its last point.
// The row has the figures as text, so the drawing is hidden from assistive technology.
import { sparkline, type SparklineNeeds } from '../core/chart/sparkline.js';
import { type Content, type Described, node } from './nodes.js';

export function sparklineView(needs: SparklineNeeds): Described {
  const { line, alone, last, hollow, targetY } = sparkline(needs);
  const { widthPx: width, heightPx: height } = needs;
  const path = (name: string, d: string): Content => d && node('path', { class: name, d });
  return node(
    'svg',
    {
      ...{ class: 'sparkline', 'aria-hidden': 'true', width, height },
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      path('target', targetY === undefined ? '' : `M0,${targetY}H${width}`),
      path('line', line),
      path('alone', alone.map(({ x, y }) => `M${x},${y}h0`).join('')),
      last &&
        node('circle', { class: hollow ? 'last hollow' : 'last', r: 2.5, cx: last.x, cy: last.y }),
    ],
  );
}
