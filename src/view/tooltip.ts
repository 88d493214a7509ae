// Draws a tooltip: what is known of one point, in lines; the first line names it.
import { html, type TemplateResult } from 'lit';

/** It takes the lines of the polite region, so that everybody is told the same. */
export const tooltipView = (lines: readonly string[]): TemplateResult => html`
  <div part="tooltip" class="small">
    ${lines.map((line, i) => html`<div class=${i === 0 ? 'name' : i === 1 ? 'value' : ''}>${line}</div>`)}
  </div>
`;
