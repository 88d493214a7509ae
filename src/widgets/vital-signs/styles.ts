// Styles the scorecard: its controls, its list of what has no figure, its key, and all of it on paper.
import { css } from '@lit/reactive-element';
import { controlStyles } from '../../view/control-styles.js';
import { helpStyles } from '../../view/help.js';
import { manyStyles } from './styles.many.js';
import { matrixStyles } from './styles.matrix.js';
import { rowsStyles } from './styles.rows.js';
import { stackedStyles } from './styles.stacked.js';

/** Widths are those of the widget in the size of its text: the table has columns from 600 px of 16 px. */
export const vitalSignsStyles = css`
  :host {
    --_narrow-room: 60em;
    --_wide-room: 42em;
  }
  ${controlStyles}
  ${helpStyles}
  [part='key'] ul {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  [part='key'] li {
    display: flex;
    gap: 0.35em;
    align-items: baseline;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em;
    margin-block-start: calc(0.75em * var(--_gap));
    font-size: max(0.875em, 12px);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  label,
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  label {
    font: inherit;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  label:has([type='radio']),
  button {
    padding: 0.2em 0.4em;
  }
  /* The whole button shows what is chosen. */
  .filters input {
    position: absolute;
    opacity: 0;
  }
  .filters label {
    position: relative;
    min-block-size: 2em;
    box-sizing: border-box;
  }
  .list {
    display: none;
    min-block-size: 2em;
  }
  .list.always {
    display: inline-flex;
  }
  .list.always select {
    inline-size: 9.25em;
  }
  select,
  [type='search'] {
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_quiet);
    border-radius: 0;
    padding: 0.2em 0.3em;
    min-block-size: 2em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  [type='search'] {
    inline-size: 9.25em;
    box-sizing: border-box;
  }
  .boxes input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  /* The label around it is framed. */
  label input:focus-visible {
    outline: none;
  }
  .end:not(:focus) {
    margin: 0;
  }
  .areas {
    margin: 0;
    max-inline-size: 100%;
  }
  .areas[open] fieldset {
    border: 1px solid var(--_line);
    padding: 0.5em;
    display: block;
  }
  .areas legend {
    padding-inline: 0.25em;
    font-weight: 700;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 1em;
    max-block-size: 16em;
    inline-size: min(46em, 100cqi - 2em);
    overflow: auto;
    margin-block-start: 0.35em;
  }
  [part='status'] {
    margin-block: 0.5em 0;
  }
  [part='chart'] {
    position: relative;
    inline-size: 100%;
    min-inline-size: 0;
    margin-block-start: calc(0.5em * var(--_gap));
  }
  .overdue {
    color: var(--_missed);
  }
  .blank {
    margin-block-start: 1em;
    font-size: max(0.875em, 12px);
    line-height: 1.35;
  }
  .blank p {
    font-weight: 700;
    margin: 0;
  }
  .blank ul {
    list-style: none;
    padding: 0;
    margin: 0.25em 0 0;
    columns: 24em auto;
    column-gap: 2em;
  }
  .blank li {
    margin-block-end: 0.5em;
  }
  .group-name {
    display: block;
    color: var(--_quiet);
  }
  .item {
    display: block;
    break-inside: avoid;
  }
  .item > strong:first-child {
    font-weight: 600;
  }
  ${rowsStyles}
  ${stackedStyles}
  ${manyStyles}
  ${matrixStyles}
  @container (inline-size < 37.5em) {
    .filters {
      display: none;
    }
    .list,
    .list.always {
      display: inline-flex;
      flex: 1 1 8em;
      /* Else the longest choice widens it beyond the card. */
      max-inline-size: 100%;
    }
    .list select,
    .list.always select {
      flex: 1 1 0;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    [part='controls'],
    .close,
    .order,
    button.open > .sign {
      display: none;
    }
    /* Rows keep together, and the table continues on the next page. */
    [part='chart'] {
      break-inside: auto;
      max-block-size: none;
    }
    [part='chart'] thead {
      display: table-header-group;
    }
    [part='chart'] table,
    .blank {
      font-size: 9pt;
    }
    [part='chart'] .second {
      font-size: inherit;
    }
    /* Text is smaller than on a screen, and quiet lines are not smaller than others. */
    .w-latest,
    .w-change,
    .w-comparisons,
    .w-trend {
      inline-size: 7em;
    }
    .w-target {
      inline-size: 8em;
    }
    .w-rating {
      inline-size: 9em;
    }
    [part='chart'] :is(button.sort, button.open) {
      text-decoration: none;
    }
    [part='chart'] button {
      min-block-size: 0;
      color: inherit;
    }
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
  }
  [part='table'] :is(th, td) {
    overflow-wrap: break-word;
  }
  [part='table'] tbody th {
    white-space: normal;
    min-inline-size: 12em;
  }
  @media (forced-colors: active) {
    .shape path {
      fill: CanvasText;
    }
    .shape .hollow {
      fill: none;
    }
  }
`;
