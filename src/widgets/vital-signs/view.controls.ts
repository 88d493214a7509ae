// Writes what chooses the rows of a scorecard: filters as buttons or as a list, areas, and the order.
import { html, nothing, type TemplateResult } from 'lit';
import { type Area, areaKey } from '../../core/data/area.js';
import { textIn } from '../../core/data/text.js';
import { chosenAreas, type Filter, writeSort } from './model.select.js';
import type { Shown, View } from './view.shown.js';

/** Filters are buttons where there is room for them, else a list: styles hide one of the two. */
export function controlsView(shown: Shown): View {
  const { layout, act, choice, model } = shown;
  const rated = layout.ratings.length > 0;
  const offered: Readonly<Record<Filter, boolean>> = {
    all: true,
    missed: rated,
    'within-tolerance': rated,
    changed: layout.columns.includes('change'),
    overdue: model.rows.some(act.overdue),
  };
  const filters = (Object.keys(offered) as Filter[]).filter(
    (filter) => offered[filter] || filter === choice.filter,
  );
  const hasFilters = filters.length > 1;
  const hasOrder = !shown.matrix && model.rows.length > 1;
  if (!hasFilters && !hasOrder && model.areas.length === 0) return nothing;
  return html`<div part="controls">
    ${hasFilters ? filtersView(filters, shown) : nothing} ${areasView(shown)}
    ${hasOrder ? orderView(shown) : nothing}
  </div>`;
}

function filtersView(filters: readonly Filter[], { words, choice, selection, act }: Shown): View {
  const text = (filter: Filter) => `${words.filters[filter]} (${selection.counts[filter]})`;
  return html`<fieldset class="filters">
      <legend class="unseen">${words.labels.show}</legend>
      ${filters.map(
        (filter) => html`<label>
          <input
            type="radio"
            name="filter"
            .checked=${filter === choice.filter}
            @change=${() => act.filter(filter)}
          />
          <span>${text(filter)}</span>
        </label>`,
      )}
    </fieldset>
    <label class="list">
      <span>${words.labels.show}</span>
      <select @change=${(event: Event) => act.filter(valueOf(event) as Filter)}>
        ${filters.map(
          (filter) =>
            html`<option value=${filter} .selected=${filter === choice.filter}>${text(filter)}</option>`,
        )}
      </select>
    </label>`;
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** Heads of columns sort too, where they are shown and have a column. */
function orderView({ words, layout, choice, act }: Shown): TemplateResult {
  const now = choice.sort ? writeSort(choice.sort) : '';
  const options = layout.sorts.flatMap((by) => [
    [by, words.sortedBy(words.columns[by])],
    [`-${by}`, words.reversed(words.columns[by])],
  ]);
  const isNeeded = layout.sorts.includes('quality') || layout.sorts.includes('due');
  return html`<label class="list ${isNeeded ? 'always' : ''}">
    <span class="unseen">${words.labels.sort}</span>
    <select @change=${(event: Event) => act.order(valueOf(event))}>
      <option value="" .selected=${now === ''}>${words.labels.asGiven}</option>
      ${options.map(
        ([sort, text]) => html`<option value=${sort!} .selected=${sort === now}>${text}</option>`,
      )}
    </select>
  </label>`;
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
