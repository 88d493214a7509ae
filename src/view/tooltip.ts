// Draws the tooltip of one point as lines; the first names it.
import { html, type TemplateResult } from 'lit';

/** A tooltip with the same lines that the polite region announces. */
export const tooltipView = (lines: readonly string[]): TemplateResult => html`
  <div part="tooltip" class="small">
    ${lines.map((line, i) => html`<div class=${i === 0 ? 'name' : i === 1 ? 'value' : ''}>${line}</div>`)}
  </div>
`;
