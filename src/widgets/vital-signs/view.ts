// Writes the scorecard as Lit templates: the controls that choose its rows, a table, and what has no figure.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../core/data/text.js';
import { foldedView } from '../../view/folded.js';
import { ratingKind, ratingSign } from '../../view/rating.js';
import { chosenAreas, type Group } from './model.select.js';
import { isBlank } from './model.js';
import { controlsView } from './view.controls.js';
import { matrixView } from './view.matrix.js';
import { rowsView } from './view.rows.js';
import type { Shown, View } from './view.shown.js';

/** The filters, the areas, how many rows are shown, and the rows. */
export function scorecardView(shown: Shown): TemplateResult {
  const { model, words, choice, selection, layout, matrix } = shown;
  const names = chosenAreas(model, choice.areas).map(({ name }) => name);
  const isWhole = choice.filter === 'all' && names.length === 0;
  const full = withRows(selection.groups, (row) => !isBlank(row));
  const blank = withRows(selection.groups, isBlank);
  return html`
    ${controlsView(shown)}
    <p part="status" role="status" class=${isWhole ? 'unseen' : ''}>
      ${words.shown(selection.shown, selection.total, choice.filter, names)}
    </p>
    <div part="chart" class=${layout.density}>
      ${matrix ? matrixView(matrix, shown) : full.length > 0 ? rowsView(full, shown) : nothing}
      ${matrix || blank.length === 0 ? nothing : blankView(blank, shown)}
    </div>
  `;
}

const withRows = (groups: readonly Group[], test: (row: Group['rows'][number]) => boolean) =>
  groups
    .map((group) => ({ ...group, rows: group.rows.filter(test) }))
    .filter(({ rows }) => rows.length > 0);

/** A line for each group. */
function blankView(groups: readonly Group[], { layout, words, act }: Shown): TemplateResult {
  const rows = groups.flatMap((group) => group.rows);
  const [period = '', ...others] = new Set(
    rows.map(({ model }) => words.core.period.short(model.periods.at(-1)!)),
  );
  const isShared = others.length === 0;
  return html`<div class="blank">
    <p>${words.noFigure(isShared ? period : '')}</p>
    <ul>
      ${groups.map(
        ({ name, rows: own }) => html`<li>
          ${name === undefined ? nothing : html`<span class="group-name">${textIn(name, words.core.lang)}</span>`}
          ${own.map((row) => {
            const why = words.noFigureBecause(row, isShared);
            const { name: head, area } = layout.rowAt(row.index);
            const of = layout.columns.includes('area') ? `, ${area}` : '';
            return html`<span class="item"
              ><strong>${head}${of}</strong>${why ? `: ${why}` : ''}${act.overdue(row) ? html` <strong class="overdue"><span aria-hidden="true">⚑</span> ${words.labels.overdue}</strong>` : ''}.</span
            > `;
          })}
        </li>`,
      )}
    </ul>
  </div>`;
}

/** What each rating means. */
export const keyView = ({ layout, words }: Pick<Shown, 'layout' | 'words'>): View =>
  layout.ratings.length === 0
    ? nothing
    : foldedView(
        'key',
        words.labels.ratingsMean,
        html`<ul aria-label=${words.core.card.legend}>
          ${layout.ratings.map(
            (rating) => html`<li class=${ratingKind(rating)}>
              ${ratingSign(rating)}<span><strong>${words.ratings[rating]}</strong>: ${words.meanings[rating]}</span>
            </li>`,
          )}
        </ul>`,
      );
