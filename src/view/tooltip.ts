// What is known of the one thing that a person looks at, in lines; the first line names it.
// Where it stands is the widget's to say.
import { html, type TemplateResult } from 'lit';

/** Given the same lines as the polite region, so that everybody is told the same. */
export const tooltipView = (lines: readonly string[]): TemplateResult => html`
  <div part="tooltip" class="small">
    ${lines.map((line, i) => html`<div class=${i === 0 ? 'name' : i === 1 ? 'value' : ''}>${line}</div>`)}
  </div>
`;
