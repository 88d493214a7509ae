// Describes what chooses the rows of a scorecard: filters as buttons or as a list, areas, and the order.
import { type Area, areaKey } from '../../core/data/area.js';
import { textIn } from '../../core/data/text.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import { chosenAreas, type Filter, writeSort } from './model.select.js';
import { unseen } from './view.cells.js';
import { isMany } from './model.js';
import type { Shown } from './view.shown.js';

/** Filters are buttons where there is room for them, else a list: styles hide one of the two. */
export function controlsView(shown: Shown): Content {
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
  const hasSearch = isMany(model) || choice.search !== undefined;
  if (!hasFilters && !hasOrder && !hasSearch && model.areas.length === 0) return undefined;
  return node('div', { part: 'controls' }, [
    ...(hasFilters ? filtersView(filters, shown) : [undefined, undefined]),
    areasView(shown),
    hasSearch ? searchView(shown) : undefined,
    hasOrder ? orderView(shown) : undefined,
  ]);
}

function filtersView(
  filters: readonly Filter[],
  { words, choice, selection, act }: Shown,
): readonly Content[] {
  const text = (filter: Filter) => `${words.filters[filter]} (${selection.counts[filter]})`;
  return [
    node('fieldset', { class: 'filters' }, [
      node('legend', { class: 'unseen' }, words.labels.show),
      ...filters.map((filter) =>
        node('label', {}, [
          node('input', {
            type: 'radio',
            name: 'filter',
            '.checked': filter === choice.filter,
            '@change': () => act.filter(filter),
          }),
          node('span', {}, text(filter)),
        ]),
      ),
    ]),
    node('label', { class: 'list' }, [
      node('span', {}, words.labels.show),
      listView(
        filters.map((filter) => [filter, text(filter)]),
        choice.filter,
        (filter) => act.filter(filter as Filter),
      ),
    ]),
  ];
}

/** A list of choices, each with its text. */
const listView = (
  choices: readonly (readonly [string, string])[],
  chosen: string,
  choose: (choice: string) => void,
): Described =>
  node(
    'select',
    { '@change': (event: Event) => choose((event.target as HTMLSelectElement).value) },
    choices.map(([value, text]) => node('option', { value, '.selected': value === chosen }, text)),
  );

/** Heads of columns sort too, where they are shown and have a column. */
function orderView({ words, layout, choice, act }: Shown): Described {
  const options = layout.sorts.flatMap((by) => [
    [by, words.sortedBy(words.columns[by])] as const,
    [`-${by}`, words.reversed(words.columns[by])] as const,
  ]);
  const isNeeded = layout.sorts.includes('quality') || layout.sorts.includes('due');
  return node('label', { class: isNeeded ? 'list always' : 'list' }, [
    unseen(words.labels.sort),
    listView(
      [['', words.labels.asGiven], ...options],
      choice.sort ? writeSort(choice.sort) : '',
      act.order,
    ),
  ]);
}

const searchView = ({ words, choice, act }: Shown): Described =>
  node('label', { class: 'search' }, [
    node('span', {}, words.labels.search),
    node('input', {
      type: 'search',
      '.value': choice.search ?? '',
      '@input': (event: Event) => act.search((event.target as HTMLInputElement).value),
    }),
  ]);

function areasView({ model, words, choice, act }: Shown): Content {
  const { areas } = model;
  if (areas.length === 0) return undefined;
  const chosen = chosenAreas(model, choice.areas);
  const label = words.areas(
    chosen.map((area) => area.name),
    areas.length,
  );
  const boxView = (area: Area): Described =>
    node('label', {}, [
      node('input', {
        type: 'checkbox',
        '.checked': chosen.includes(area),
        '@change': (event: Event) =>
          act.area(areaKey(area), (event.target as HTMLInputElement).checked),
      }),
      node('span', {}, textIn(area.name, words.core.lang)),
    ]);
  return node('details', { class: 'areas' }, [
    node('summary', {}, label),
    node('fieldset', {}, [
      node('legend', {}, words.columns.area),
      node('button', { type: 'button', '@click': act.allAreas }, words.labels.allAreas),
      node('div', { class: 'boxes' }, areas.map(boxView)),
    ]),
  ]);
}
