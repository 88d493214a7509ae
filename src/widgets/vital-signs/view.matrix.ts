// Writes a scorecard of several areas as a table with a figure in each cell, which opens into its trend.
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixCell, MatrixLayout, MatrixLineLayout } from './layout.matrix.js';
import { type Child, make } from '../../view/make.js';
import { openButton, openedRow, ratingOf, second, seen, unseen, wholeOf } from './view.cells.js';
import type { KeptRow } from './view.kept-rows.js';
import { captionView, groupHead, sortHead } from './view.rows.js';
import type { Shown } from './view.shown.js';

/** With no more columns than these, the names of most councils fit a head. */
const FEW_COLUMNS = 4;

export function matrixView(matrix: MatrixLayout, shown: Shown): TemplateResult {
  const { columns, groups, across } = matrix;
  const first = across === 'areas' ? 'indicator' : 'area';
  return html`
    <table role="table" @click=${shown.act.press} class="matrix ${columns.length > FEW_COLUMNS ? '' : 'few'}">
      ${captionView(shown)}
      <colgroup class="w-${first}"></colgroup>
      ${columns.map(() => html`<colgroup class="w-cell"></colgroup>`)}
      <thead role="rowgroup">
        <tr role="row">
          ${sortHead({ by: first, text: shown.words.columns[first], below: nothing, className: `col-${first}` }, shown)}
          ${columns.map((column) => columnView(column, matrix, shown))}
        </tr>
      </thead>
      ${shown.rows.show(
        groups.map(({ name, lines }) => ({
          key: name,
          head: groupHead(name, columns.length + 1, shown.version),
          rows: lines.map((line) => keptLine(line, matrix, shown)),
        })),
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

/** A line is made again where a filter leaves out one of its figures. */
function keptLine(line: MatrixLineLayout, matrix: MatrixLayout, shown: Shown): KeptRow {
  const { name, under, cells } = line;
  const texts = [name, ...under, ...cells.flatMap((cell) => cell?.second ?? [])].join('\n');
  return {
    key: `line ${name}`,
    of: [shown.version, texts, ...cells.map((cell) => cell?.row)],
    make: () => lineOf(line, matrix, shown),
    below: cells.flatMap((cell) =>
      cell ? openedRow(cell.row, matrix.columns.length + 1, shown) : [],
    ),
  };
}

const lineOf = (
  { name, under, cells }: MatrixLineLayout,
  { columns }: MatrixLayout,
  shown: Shown,
): HTMLElement =>
  make(
    'tr',
    { role: 'row' },
    make(
      'th',
      { role: 'rowheader', scope: 'row' },
      make('span', { class: 'name' }, name),
      ...under.map(second),
    ),
    ...cells.map((cell, i) =>
      cell
        ? make(
            'td',
            { role: 'cell', class: 'col-cell', 'data-label': columns[i]!.name },
            ...cellOf(cell, shown),
          )
        : make('td', { role: 'cell', class: 'col-cell nothing' }),
    ),
  );

function cellOf({ row, second: below }: MatrixCell, shown: Shown): readonly Child[] {
  const { latest, name, area, rating, change, comparisons } = row;
  const heard = [...(change?.whole ?? []), ...(comparisons?.whole ?? []), row.lineText];
  return [
    openButton(
      row.row.index,
      shown,
      seen(latest.short),
      unseen(`${name}, ${area}: `, unseen(...wholeOf(latest))),
    ),
    seen(...below.map(second)),
    rating ? second(ratingOf(rating)) : undefined,
    unseen(`. ${heard.filter(Boolean).join('. ')}`),
  ];
}
