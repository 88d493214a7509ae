// Writes the rows of a scorecard as a table: aligned columns where there is room, else two lines a row.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../core/data/text.js';
import { ratingKind } from '../../view/rating.js';
import { ratingSign } from '../../view/rating-template.js';
import { sparklineView } from '../../view/sparkline.js';
import type { CellTexts, ColumnKey, RowLayout } from './layout.js';
import { type Group, SORTS } from './model.select.js';
import type { Shown, View } from './view.shown.js';

/** Of which there is room for all from 600 px. */
const MOST_COLUMNS = 6;

/** Roles are stated because some browsers drop those of elements that are not shown as a table. */
export function rowsView(groups: readonly Group[], shown: Shown): TemplateResult {
  const { layout } = shown;
  return html`
    <table
      role="table"
      class="rows ${layout.hasLongFigures ? 'long' : ''} ${layout.columns.length > MOST_COLUMNS ? 'full' : ''} ${layout.heads.comparisons ? '' : 'named'}"
    >
      ${captionView(shown)}
      ${layout.columns.map((key) => html`<colgroup class="w-${key}"></colgroup>`)}
      <thead role="rowgroup">
        <tr role="row">
          ${layout.columns.map((key) => columnView(key, shown))}
        </tr>
      </thead>
      ${groups.map(
        (group) => html`<tbody role="rowgroup">
          ${groupHeadView(textIn(group.name, shown.words.core.lang), layout.columns.length)}
          ${group.rows.map((row) => rowView(layout.rows[row.index]!, shown))}
        </tbody>`,
      )}
    </table>
  `;
}

/** Where the heads are hidden, the caption says what they say of all rows. */
export const captionView = ({ model, words, layout, matrix }: Shown): TemplateResult => {
  const { under } = layout;
  const heads = (['latest', 'change'] as const).flatMap((key) =>
    under[key] && !matrix ? [`${words.columns[key]}: ${under[key]}`] : [],
  );
  return html`<caption>
    <span class="unseen">${words.core.title(model.envelope)}. ${words.labels.instructions}</span>
    <span class="narrow">${heads.join('; ')}</span>
  </caption>`;
};

export const groupHeadView = (name: string, columns: number): View =>
  name === ''
    ? nothing
    : html`<tr role="row" class="group">
        <th role="rowheader" scope="rowgroup" colspan=${columns}>${name}</th>
      </tr>`;

function columnView(key: ColumnKey, shown: Shown): TemplateResult {
  const { layout, words } = shown;
  const text = layout.heads[key] ?? words.columns[key];
  const under = layout.under[key];
  const by = SORTS.find((each) => each === key && layout.sorts.includes(each));
  const below = under ? html` <span class="second">${under}</span>` : nothing;
  return by
    ? sortHead({ by, text, below, className: `col-${key}` }, shown)
    : html`<th role="columnheader" scope="col" class="col-${key}">${text}${below}</th>`;
}

interface SortHead {
  readonly by: (typeof SORTS)[number];
  readonly of?: string;
  readonly text: string;
  readonly below: View;
  readonly className: string;
}

/** The head of a column with a button that sorts by it. */
export function sortHead(
  { by, of, text, below, className }: SortHead,
  { choice: { sort }, act }: Shown,
) {
  const isSorted = sort?.by === by && (of === undefined || sort.of === of);
  const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" class=${className} aria-sort=${order}>
    <button type="button" class="sort" @click=${() => act.sort(by, of)}>
      ${text}<span class="order" aria-hidden="true">${ORDER[order]}</span></button
    >${below}
  </th>`;
}

const ORDER = { none: '↕', ascending: '▲', descending: '▼' } as const;

function rowView(row: RowLayout, shown: Shown): TemplateResult {
  const { model, layout, act } = shown;
  const { index } = row.row;
  const open = act.opened(index) !== undefined;
  const [, ...cells] = layout.columns;
  const below = [row.unit, row.only].filter(Boolean);
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">
        ${openButton(
          index,
          html`<span class="sign" aria-hidden="true">${open ? '▾' : '▸'}</span
            ><span>${row.name}</span>${
              model.areas.length > 0 ? html`<span class="unseen">, ${row.area}</span>` : nothing
            }`,
          shown,
        )}
        ${below.map((text) => html`<span class="second">${text}</span>`)}${againstView(row, shown)}
      </th>
      ${cells.map((key) => cellView(key, row, shown))}
    </tr>
    ${openedView(row, layout.columns.length, shown)}
  `;
}

/** Below the name where there is no room for a column of comparisons, which is hidden then. */
function againstView({ comparisons }: RowLayout, { layout }: Shown): View {
  if (!comparisons) return nothing;
  const of = layout.heads.comparisons ?? '';
  const text = [`${of} ${comparisons.short}`.trim(), ...comparisons.second].join(', ');
  return html`<span class="second against" aria-hidden="true">${text}</span>
    <span class="against"><span class="unseen">${comparisons.whole.join('. ')}</span></span>`;
}

export function openButton(index: number, text: TemplateResult, { act }: Shown): TemplateResult {
  const open = act.opened(index) !== undefined;
  return html`<button
    type="button"
    class="open"
    id="open-${index}"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? `trend-${index}` : nothing}
    @click=${() => act.toggle(index)}
  >
    ${text}
  </button>`;
}

/** The trend of a row, where it is open. */
export function openedView(
  { row: { index }, name }: RowLayout,
  columns: number,
  { act, words }: Shown,
): View {
  const opened = act.opened(index);
  if (opened === undefined) return nothing;
  return html`<tr role="row" class="opened" id="trend-${index}">
    <td role="cell" colspan=${columns}>
      ${opened}
      <button type="button" class="close" @click=${() => act.toggle(index)}>
        ${words.labels.close}<span class="unseen">: ${name}</span>
      </button>
    </td>
  </tr>`;
}

function cellView(key: ColumnKey, row: RowLayout, shown: Shown): TemplateResult {
  const content = CELLS[key]?.(row, shown);
  return content === undefined
    ? html`<td role="cell" class="col-${key} nothing">${shown.words.labels.nothing}</td>`
    : html`<td role="cell" class="col-${key}" data-label=${LABELLED.includes(key) ? (shown.layout.heads[key] ?? shown.words.columns[key]) : nothing}>${content}</td>`;
}

/** Where the heads are hidden, these would not be understood without theirs. */
const LABELLED: readonly ColumnKey[] = ['target', 'comparisons'];

type Cell = (row: RowLayout, shown: Shown) => View | undefined;

/** What is seen is short; what is heard in its place is whole. */
const textsView = (texts: CellTexts | undefined): TemplateResult | undefined =>
  texts &&
  html`<span aria-hidden="true"
      ><span class="figure">${texts.short}</span>${texts.second.map(
        (text) => html`<span class="second">${text}</span>`,
      )}</span
    >${wholeView(texts)}`;

/** Each piece is a sentence of its own. */
export const wholeView = ({ whole }: CellTexts): TemplateResult =>
  html`<span class="unseen">${whole.map((text) => html`<span>${text}</span>${text ? '. ' : ''}`)}</span>`;

const CELLS: Readonly<Partial<Record<ColumnKey, Cell>>> = {
  area: ({ area }) => (area === '' ? undefined : html`${area}`),
  latest: ({ latest }) => textsView(latest),
  change: ({ change }) => textsView(change),
  target: ({ target }) => textsView(target),
  comparisons: ({ comparisons }) => textsView(comparisons),
  rating: (row, shown) =>
    row.rating || row.due.whole
      ? html`${row.rating ? ratingView(row.rating) : nothing}${dueView(row, shown)}`
      : undefined,
  trend: ({ line, lineText }) =>
    lineText === ''
      ? undefined
      : html`${sparklineView(line)}<span class="unseen">${lineText}</span>`,
};

export const ratingView = ({
  kind,
  short,
  label,
}: NonNullable<RowLayout['rating']>): TemplateResult =>
  html`<span class="rating ${ratingKind(kind)}"
    >${ratingSign(kind)}<strong aria-hidden="true">${short}</strong><span class="unseen">${label}</span></span
  >`;

function dueView(row: RowLayout, { act, words }: Shown): View {
  const { short, whole } = row.due;
  if (!whole) return nothing;
  const said = html`<span class="unseen">. ${words.columns.due}: ${whole}</span>`;
  return act.overdue(row)
    ? html` <span class="second overdue"
        ><span aria-hidden="true">⚑</span> ${words.labels.overdue}<span class="roomy" aria-hidden="true"
          >, ${short}</span
        >${said}</span
      >`
    : html` <span class="second"><span aria-hidden="true">${words.reportDue(short)}</span>${said}</span>`;
}
