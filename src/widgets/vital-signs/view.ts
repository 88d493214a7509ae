// Writes the scorecard as Lit templates: a table, and the controls that choose its rows.
import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../core/data/area.js';
import { textIn } from '../../core/data/text.js';
import { ratingKind, ratingSign } from '../../view/rating.js';
import { sparklineView } from '../../view/sparkline.js';
import { areaKey } from '../../core/data/area.js';
import type { ColumnKey, RowLayout, VitalSignsLayout } from './layout.js';
import {
  type Choice,
  chosenAreas,
  type Filter,
  type Group,
  type Selection,
  type SortKey,
  SORTS,
} from './model.select.js';
import type { VitalSignsModel } from './model.js';
import type { VitalSignsWords } from './words.js';

type View = TemplateResult | typeof nothing;

/** What the reader can do, and what is open. */
export interface Actions {
  readonly filter: (filter: Filter) => void;
  readonly sort: (by: SortKey) => void;
  readonly area: (key: string, chosen: boolean) => void;
  readonly allAreas: () => void;
  readonly toggle: (index: number) => void;
  /** The trend of an opened row, or what stands in its place; undefined where the row is closed. */
  readonly opened: (index: number) => unknown;
  readonly overdue: (row: RowLayout) => boolean;
}

/** Everything that one choice of the reader needs to be drawn. */
interface Shown {
  readonly model: VitalSignsModel;
  readonly words: VitalSignsWords;
  readonly layout: VitalSignsLayout;
  readonly choice: Choice;
  readonly selection: Selection;
  readonly act: Actions;
}

/** What each rating means. */
export function keyView({ words, layout }: Pick<Shown, 'words' | 'layout'>): TemplateResult {
  return html`
    ${
      layout.ratings.length > 0
        ? html`<ul part="key" class="small" aria-label=${words.core.card.legend}>
          ${layout.ratings.map(
            (rating) => html`<li class=${ratingKind(rating)}>
              ${ratingSign(rating)}<span><strong>${words.ratings[rating]}</strong>: ${words.meanings[rating]}</span>
            </li>`,
          )}
        </ul>`
        : nothing
    }
  `;
}

/** The filters, the areas, how many rows are shown, and the rows. */
export function scorecardView(shown: Shown): TemplateResult {
  const { model, words, choice, selection } = shown;
  const names = chosenAreas(model, choice.areas).map(({ name }) => name);
  return html`
    <div part="controls">${filtersView(shown)} ${areasView(shown)}</div>
    <p part="status" role="status">
      ${words.shown(selection.shown, selection.total, choice.filter, names)}
    </p>
    ${tableView(shown)}
  `;
}

function filtersView({ words, layout, choice, selection, act }: Shown): View {
  const { rows, columns } = layout;
  const rated = columns.includes('rating');
  const offered: Readonly<Record<Filter, boolean>> = {
    all: true,
    missed: rated,
    'within-tolerance': rated,
    changed: columns.includes('change'),
    overdue: rows.some(act.overdue),
  };
  const filters = (Object.keys(offered) as Filter[]).filter(
    (filter) => offered[filter] || filter === choice.filter,
  );
  if (filters.length === 1) return nothing;
  return html`<fieldset>
    <legend>${words.labels.show}</legend>
    ${filters.map(
      (filter) => html`<label>
        <input
          type="radio"
          name="filter"
          .checked=${filter === choice.filter}
          @change=${() => act.filter(filter)}
        />
        <span>${words.filters[filter]} (${selection.counts[filter]})</span>
      </label>`,
    )}
  </fieldset>`;
}

function areasView({ model, words, choice, act }: Shown): View {
  const { areas } = model;
  if (areas.length === 0) return nothing;
  const name = (area: Area) => textIn(area.name, words.core.lang);
  const chosen = chosenAreas(model, choice.areas);
  const label = words.areas(
    chosen.map((area) => area.name),
    areas.length,
  );
  return html`<details class="areas">
    <summary>${label}</summary>
    <fieldset>
      <legend>${words.columns.area}</legend>
      <button type="button" @click=${act.allAreas}>${words.labels.allAreas}</button>
      <div class="boxes">
        ${areas.map(
          (area) => html`<label>
            <input
              type="checkbox"
              .checked=${chosen.includes(area)}
              @change=${(event: Event) =>
                act.area(areaKey(area), (event.target as HTMLInputElement).checked)}
            />
            <span>${name(area)}</span>
          </label>`,
        )}
      </div>
    </fieldset>
  </details>`;
}

/** Roles are stated because some browsers drop those of elements where a row is shown as a block. */
function tableView(shown: Shown): TemplateResult {
  const { model, words, layout, selection } = shown;
  return html`
    <table part="chart" role="table" class=${layout.stacked ? 'stacked' : 'wide'}>
      <caption>
        <span class="unseen">${words.core.title(model.envelope)}. ${words.labels.instructions}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${layout.columns.map((key) => columnView(key, shown))}
        </tr>
      </thead>
      ${selection.groups.map((group) => groupView(group, shown))}
    </table>
  `;
}

function columnView(key: ColumnKey, { words, choice: { sort }, act }: Shown): TemplateResult {
  const text = words.columns[key];
  const by = SORTS.find((each) => each === key);
  if (!by) return html`<th role="columnheader" scope="col" class="col-${key}">${text}</th>`;
  const order = sort?.by === key ? (sort.descending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" class="col-${key}" aria-sort=${order}>
    <button type="button" class="sort" @click=${() => act.sort(by)}>
      ${text}<span class="order" aria-hidden="true">${ORDER[order]}</span>
    </button>
  </th>`;
}

const ORDER = { none: '↕', ascending: '▲', descending: '▼' } as const;

function groupView({ name, rows }: Group, shown: Shown): TemplateResult {
  const { words, layout } = shown;
  return html`<tbody role="rowgroup">
    ${
      name === undefined
        ? nothing
        : html`<tr role="row" class="group">
          <th role="rowheader" scope="rowgroup" colspan=${layout.columns.length}>
            ${textIn(name, words.core.lang)}
          </th>
        </tr>`
    }
    ${rows.map((row) => rowView(layout.rows[row.index]!, shown))}
  </tbody>`;
}

function rowView(row: RowLayout, shown: Shown): TemplateResult {
  const { model, words, layout, act } = shown;
  const { index } = row.row;
  const opened = act.opened(index);
  const open = opened !== undefined;
  const [, ...cells] = layout.columns;
  return html`
    <tr role="row" class=${row.rating?.kind === 'missed' ? 'call' : ''}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          class="open"
          id="open-${index}"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${open ? `trend-${index}` : nothing}
          @click=${() => act.toggle(index)}
        >
          <span class="sign" aria-hidden="true">${open ? '▾' : '▸'}</span><span>${row.name}</span>${
            model.areas.length > 0 ? html`<span class="unseen">, ${row.area}</span>` : nothing
          }
        </button>
      </th>
      ${cells.map((key) => cellView(key, row, shown))}
    </tr>
    ${
      open
        ? html`<tr role="row" class="opened" id="trend-${index}">
          <td role="cell" colspan=${layout.columns.length}>
            ${opened}
            <button type="button" class="close" @click=${() => act.toggle(index)}>
              ${words.labels.close}<span class="unseen">: ${row.name}</span>
            </button>
          </td>
        </tr>`
        : nothing
    }
  `;
}

function cellView(key: ColumnKey, row: RowLayout, shown: Shown): TemplateResult {
  const { words, act } = shown;
  const content = CELLS[key]?.(row, words, act.overdue(row));
  return content === undefined
    ? html`<td role="cell" class="col-${key} nothing" data-label=${words.columns[key]}>${words.labels.nothing}</td>`
    : html`<td role="cell" class="col-${key}" data-label=${words.columns[key]}>${content}</td>`;
}

type Cell = (row: RowLayout, words: VitalSignsWords, overdue: boolean) => View | undefined;

const lines = (texts: readonly string[]): TemplateResult | undefined =>
  texts.length === 0
    ? undefined
    : html`${texts.map((text) => html`<span class="line">${text}</span> `)}`;

const CELLS: Readonly<Partial<Record<ColumnKey, Cell>>> = {
  area: ({ area }) => (area === '' ? undefined : html`${area}`),
  latest: ({ latest: { value, period, only, note } }) => html`
    ${value ? html`<strong class="figure">${value}</strong> ` : nothing}
    <span class="line quiet">${period}</span>
    ${lines([only, note].filter(Boolean)) ?? nothing}
  `,
  quality: ({ quality: { value, name, note } }) =>
    value === ''
      ? undefined
      : html`<strong class="figure">${value}</strong> <span class="line quiet">${name}</span> ${note ? lines([note]) : nothing}`,
  change: ({ sign, changes }) => {
    const texts = lines(changes);
    return (
      texts &&
      html`${sign ? html`<span class="sign" aria-hidden="true">${sign}</span> ` : nothing}${texts}`
    );
  },
  target: ({ target }) => lines(target),
  rating: ({ rating }) =>
    rating &&
    html`<span class="rating ${ratingKind(rating.kind)}">${ratingSign(rating.kind)}<strong>${rating.label}</strong></span>`,
  trend: ({ line, lineText }) =>
    lineText === ''
      ? undefined
      : html`${sparklineView(line)}<span class="unseen">${lineText}</span>`,
  comparisons: ({ comparisons }) => lines(comparisons),
  due: ({ due }, words, overdue) =>
    due === ''
      ? undefined
      : html`<span class="line">${due}</span> ${
          overdue
            ? html`<strong class="overdue"><span aria-hidden="true">⚑</span> ${words.labels.overdue}</strong>`
            : nothing
        }`,
};
