// Describes a scorecard: the controls that choose its rows, a table, and what has no figure.
import { textIn } from '../../core/data/text.js';
import type { Folded } from '../../view/folded.js';
import { helpView } from '../../view/help.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import { ratingKind, signView } from '../../view/rating.js';
import { chosenAreas, type Group } from './model.select.js';
import { isBlank, isMany, type Row } from './model.js';
import { seen } from './view.cells.js';
import { controlsView } from './view.controls.js';
import { matrixView } from './view.matrix.js';
import { rowsView } from './view.rows.js';
import type { Shown } from './view.shown.js';

/** The filters, the areas, how many rows are shown, and the rows. */
export function scorecardView(shown: Shown): readonly Content[] {
  const { model, words, choice, selection, layout, matrix } = shown;
  const names = chosenAreas(model, choice.areas).map(({ name }) => name);
  const isWhole = choice.filter === 'all' && names.length === 0 && !choice.search;
  const blank = withRows(selection.groups, isBlank);
  const hasRows = selection.groups.some(({ rows }) => rows.some((row) => !isBlank(row)));
  const status = words.shown(selection, model, choice.filter, names);
  return [
    controlsView(shown),
    node('p', { part: 'status', role: 'status', class: isWhole ? 'unseen' : '' }, status),
    node('div', { part: 'chart', class: layout.density }, [
      ...(matrix || hasRows ? keysView(shown) : [undefined, undefined, undefined]),
      matrix ? matrixView(matrix, shown) : undefined,
      !matrix && hasRows ? rowsView(shown.order, shown) : undefined,
      isMany(model) ? node('p', { class: 'end', tabindex: -1 }, words.labels.end) : undefined,
      !matrix && blank.length > 0 ? blankView(blank, shown) : undefined,
    ]),
  ];
}

/** Which keys there are, and a way past many rows: each shows when it has the focus. */
function keysView({ model, words: { core, labels } }: Shown): readonly Content[] {
  const skip = (event: Event): void =>
    (event.target as Element).parentElement!.querySelector<HTMLElement>('.end')!.focus();
  return [
    ...helpView(labels.instructions, core.card),
    isMany(model)
      ? node('button', { type: 'button', class: 'help', '@click': skip }, labels.skip)
      : undefined,
  ];
}

/** The groups with those of their rows that pass a test, without groups that have none. */
export const withRows = (groups: readonly Group[], test: (row: Row) => boolean) =>
  groups
    .map((group) => ({ ...group, rows: group.rows.filter(test) }))
    .filter(({ rows }) => rows.length > 0);

/** A line for each group. */
function blankView(groups: readonly Group[], shown: Shown): Described {
  const { words } = shown;
  const rows = groups.flatMap((group) => group.rows);
  const [period = '', ...others] = new Set(
    rows.map(({ model }) => words.core.period.short(model.periods.at(-1)!)),
  );
  const isShared = others.length === 0;
  return node('div', { class: 'blank' }, [
    node('p', {}, words.noFigure(isShared ? period : '')),
    node(
      'ul',
      {},
      groups.map(({ name, rows: own }) =>
        node('li', {}, [
          name && node('span', { class: 'group-name' }, `${textIn(name, words.core.lang)} `),
          ...own.flatMap((row) => [blankItem(row, isShared, shown), ' ']),
        ]),
      ),
    ),
  ]);
}

function blankItem(row: Row, isShared: boolean, { layout, words, act }: Shown): Described {
  const why = words.noFigureBecause(row, isShared);
  const { name, area } = layout.rowAt(row.index);
  const of = layout.columns.includes('area') ? `, ${area}` : '';
  const late = [seen('⚑'), ` ${words.labels.overdue}`];
  return node('span', { class: 'item' }, [
    node('strong', {}, name + of),
    why && `: ${why}`,
    ...(act.overdue(row) ? [' ', node('strong', { class: 'overdue' }, late)] : []),
    '.',
  ]);
}

/** What each rating means. */
export const keyView = ({ layout, words }: Pick<Shown, 'layout' | 'words'>): Folded | undefined =>
  layout.ratings.length === 0
    ? undefined
    : {
        part: 'key',
        name: words.labels.ratingsMean,
        content: () => [
          node(
            'ul',
            { 'aria-label': words.core.card.legend },
            layout.ratings.map((rating) =>
              node('li', { class: ratingKind(rating) }, [
                signView(rating),
                node('span', {}, [
                  node('strong', {}, words.ratings[rating]),
                  `: ${words.meanings[rating]}`,
                ]),
              ]),
            ),
          ),
        ],
      };
