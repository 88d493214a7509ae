// Draws the figures behind a picture as a plain table.
import { html, type TemplateResult } from 'lit';
import { type DataTable, inPieces } from '../core/data/table.js';

/** The room that row heads and a column take on paper, in letters that can be read. */
const HEAD_PX = 130;
const COLUMN_PX = 85;

/**
 * A table in a region that can be scrolled by keyboard, because many columns are wider than a phone.
 *
 * @param paperPx the width of paper, which cannot be scrolled: a wider table is turned or drawn in pieces
 */
export const dataTable = (table: DataTable, paperPx?: number): TemplateResult => {
  const mostCells = paperPx ? Math.max(2, Math.floor((paperPx - HEAD_PX) / COLUMN_PX)) : Infinity;
  return html`${inPieces(table, mostCells).map(tableView)}`;
};

const tableView = (table: DataTable): TemplateResult => html`
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
