// Draws a part of a card that a person opens.
import { html, type TemplateResult } from 'lit';

/**
 * A part that is closed until a person opens it; on paper it is open.
 *
 * @param part the name for styles of the page
 * @example foldedView('figures', 'Table of figures', dataTable(table))
 */
export const foldedView = (part: string, name: string, content: unknown): TemplateResult =>
  html`<details part=${part}>
    <summary>${name}</summary>
    ${content}
  </details>`;
