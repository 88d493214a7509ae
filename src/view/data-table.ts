// Draws the figures behind a picture as a plain table.
import { html, type TemplateResult } from 'lit';
import { type DataTable, transposed } from '../core/data/table.js';

/** More do not fit beside each other on paper in letters that can be read. */
const MOST_ON_PAPER = 6;

/**
 * A table in a region that can be scrolled by keyboard, because many columns are wider than a phone.
 * Paper cannot be scrolled: there rows become columns where that makes a wide table narrower.
 */
export const dataTable = (table: DataTable, onPaper = false): TemplateResult => {
  const { columns, rows } = table;
  const turn = onPaper && columns.length > MOST_ON_PAPER && rows.length + 1 < columns.length;
  return tableView(turn ? transposed(table) : table);
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
