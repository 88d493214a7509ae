// Writes a scorecard as a table of rows: aligned columns where there is room, else two lines a row.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../core/data/text.js';
import { make } from '../../view/make.js';
import type { ColumnKey } from './layout.js';
import { type Group, SORTS } from './model.select.js';
import type { Row } from './model.js';
import { openedRow } from './view.cells.js';
import type { KeptGroup, KeptRow } from './view.kept-rows.js';
import { rowOf } from './view.row.js';
import type { Shown, View } from './view.shown.js';

/** Of which there is room for all from 600 px. */
const MOST_COLUMNS = 6;

/** More rows than these are divided into bodies, each of which is laid out only when it nears the window. */
const MOST_LAID_OUT = 200;
const ROWS_OF_BODY = 30;

/** Roles are stated because some browsers drop those of elements that are not shown as a table. */
export function rowsView(groups: readonly Group[], shown: Shown): TemplateResult {
  const { layout, model, act } = shown;
  return html`
    <table
      role="table"
      @click=${act.press}
      class="rows ${model.rows.length > MOST_LAID_OUT ? 'many' : ''} ${layout.hasLongFigures ? 'long' : ''} ${layout.columns.length > MOST_COLUMNS ? 'full' : ''} ${layout.heads.comparisons ? '' : 'named'}"
    >
      ${captionView(shown)}
      ${layout.columns.map((key) => html`<colgroup class="w-${key}"></colgroup>`)}
      <thead role="rowgroup">
        <tr role="row">
          ${layout.columns.map((key) => columnView(key, shown))}
        </tr>
      </thead>
      ${shown.rows.show(groups.flatMap((group) => bodiesOf(group, shown)))}
    </table>
  `;
}

function bodiesOf({ name, rows }: Group, shown: Shown): readonly KeptGroup[] {
  const { layout, words, version, model } = shown;
  const head = groupHead(textIn(name, words.core.lang), layout.columns.length, version);
  const kept = rows.map((row) => keptRow(row, shown));
  const size = model.rows.length > MOST_LAID_OUT ? ROWS_OF_BODY : Infinity;
  return Array.from({ length: Math.ceil(kept.length / size) || 1 }, (_, i) => ({
    key: `${i} ${JSON.stringify(name ?? null)}`,
    head: i === 0 ? head : undefined,
    rows: i === 0 ? kept.slice(0, size) : kept.slice(i * size, (i + 1) * size),
  }));
}

function keptRow({ index }: Row, shown: Shown): KeptRow {
  const { layout, version, act } = shown;
  const isOpen = act.opened(index) !== undefined;
  return {
    key: `${index}`,
    of: [version],
    make: () => rowOf(layout.rowAt(index), shown),
    below: isOpen ? openedRow(layout.rowAt(index), layout.columns.length, shown) : [],
  };
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

export const groupHead = (name: string, columns: number, version: unknown): KeptRow | undefined =>
  name === ''
    ? undefined
    : {
        key: `group ${name}`,
        of: [version, columns],
        make: () =>
          make(
            'tr',
            { role: 'row', class: 'group' },
            make('th', { role: 'rowheader', scope: 'rowgroup', colspan: columns }, name),
          ),
        below: [],
      };

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
