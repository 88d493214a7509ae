// Draws a sparkline as SVG, for a row of a table: the line, its target and its last point.
// The row has the figures as text, so the drawing is hidden from assistive technology.
import { html, type TemplateResult } from 'lit';
import { sparkline, type SparklineNeeds } from '../core/chart/sparkline.js';

export function sparklineView(needs: SparklineNeeds): TemplateResult {
  const { line, alone, last, targetY } = sparkline(needs);
  const { widthPx, heightPx } = needs;
  return html`
    <svg class="sparkline" aria-hidden="true" width=${widthPx} height=${heightPx} viewBox="0 0 ${widthPx} ${heightPx}">
      <path class="target" d=${targetY === undefined ? '' : `M0,${targetY}H${widthPx}`}></path>
      <path class="line" d=${line}></path>
      <path class="alone" d=${alone.map(({ x, y }) => `M${x},${y}h0`).join('')}></path>
      <circle class="last" r=${last ? 2.5 : 0} cx=${last?.x ?? 0} cy=${last?.y ?? 0}></circle>
    </svg>
  `;
}
