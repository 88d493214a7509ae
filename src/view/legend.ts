// Draws a legend: a sample of what is drawn beside what it means.
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A legend, or nothing where there are no entries. Each sample has 30 by 16 px. */
export const legendView = <E extends { readonly text: string }>(
  entries: readonly E[],
  label: string,
  sample: (entry: E) => SVGTemplateResult,
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<ul class="legend small" aria-label=${label}>
      ${entries.map(
        (entry) => html`<li>
          <svg aria-hidden="true" width="30" height="16" viewBox="0 0 30 16">${sample(entry)}</svg>
          <span>${entry.text}</span>
        </li>`,
      )}
    </ul>`;
