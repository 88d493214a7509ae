// Draws the figures behind a picture as a plain table.
import { html, type TemplateResult } from 'lit';
import type { DataTable } from '../core/data/table.js';

/** A table in a region that can be scrolled by keyboard, because many columns are wider than a phone. */
export const dataTable = (table: DataTable): TemplateResult => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
    <table part="table">
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ({ head, cells }) => html`
            <tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;
