// Writes a scorecard of several areas as a table with a figure in each cell, which opens into its trend.
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixCell, MatrixLayout, MatrixLineLayout } from './layout.matrix.js';
import {
  captionView,
  groupHeadView,
  openButton,
  openedView,
  ratingView,
  sortHead,
  wholeView,
} from './view.rows.js';
import type { Shown, View } from './view.shown.js';

/** With no more columns than these, the names of most councils fit a head. */
const FEW_COLUMNS = 4;

export function matrixView(matrix: MatrixLayout, shown: Shown): TemplateResult {
  const { columns, groups, across } = matrix;
  const first = across === 'areas' ? 'indicator' : 'area';
  return html`
    <table role="table" class="matrix ${columns.length > FEW_COLUMNS ? '' : 'few'}">
      ${captionView(shown)}
      <colgroup class="w-${first}"></colgroup>
      ${columns.map(() => html`<colgroup class="w-cell"></colgroup>`)}
      <thead role="rowgroup">
        <tr role="row">
          ${sortHead({ by: first, text: shown.words.columns[first], below: nothing, className: `col-${first}` }, shown)}
          ${columns.map((column) => columnView(column, matrix, shown))}
        </tr>
      </thead>
      ${groups.map(
        ({ name, lines }) => html`<tbody role="rowgroup">
          ${groupHeadView(name, columns.length + 1)}
          ${lines.map((line) => lineView(line, matrix, shown))}
        </tbody>`,
      )}
    </table>
  `;
}

/** Only figures of one indicator can be put in order. */
function columnView(
  { id, name, under }: MatrixLayout['columns'][number],
  { across }: MatrixLayout,
  shown: Shown,
) {
  const below = html`${under.map((text) => html`<span class="second">${text}</span>`)}`;
  return across === 'areas'
    ? html`<th role="columnheader" scope="col" class="col-cell">${name}${below}</th>`
    : sortHead({ by: 'latest', of: id, text: name, below, className: 'col-cell' }, shown);
}

function lineView(
  { name, under, cells }: MatrixLineLayout,
  { columns }: MatrixLayout,
  shown: Shown,
): TemplateResult {
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name">${name}</span>${under.map((text) => html`<span class="second">${text}</span>`)}
      </th>
      ${cells.map((cell, i) =>
        cell
          ? html`<td role="cell" class="col-cell" data-label=${columns[i]!.name}>${cellView(cell, shown)}</td>`
          : html`<td role="cell" class="col-cell nothing"></td>`,
      )}
    </tr>
    ${cells.map((cell) => (cell ? openedView(cell.row, columns.length + 1, shown) : nothing))}
  `;
}

function cellView({ row, second }: MatrixCell, shown: Shown): View {
  const { latest, name, area, rating, change, comparisons } = row;
  const label = html`<span aria-hidden="true">${latest.short}</span
    ><span class="unseen">${name}, ${area}: ${wholeView(latest)}</span>`;
  const heard = [...(change?.whole ?? []), ...(comparisons?.whole ?? []), row.lineText];
  return html`${openButton(row.row.index, label, shown)}<span aria-hidden="true"
      >${second.map((text) => html`<span class="second">${text}</span>`)}</span
    >${rating ? html`<span class="second">${ratingView(rating)}</span>` : nothing}<span
      class="unseen"
      >. ${heard.filter(Boolean).join('. ')}</span
    >`;
}
