// Styles the scorecard: columns where there is room, else a block for each row; and both on paper.
import { css } from 'lit';
import { controlStyles } from '../../view/control-styles.js';

export const vitalSignsStyles = css`
  ${controlStyles}
  [part='key'] {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  [part='key'] li,
  .rating {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em 1.5em;
    margin-block-start: 0.75em;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0 0 0.35em;
    font-weight: 700;
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
    padding: 0.2em 0.7em;
  }
  label:has(:checked) {
    font-weight: 700;
  }
  label:has([type='radio']:checked:not(:focus-visible)) {
    outline: 2px solid var(--_ink);
    outline-offset: -1px;
  }
  input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  input:focus-visible {
    outline: none;
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
    font-weight: 700;
    margin-block: 0.75em 0.35em;
  }
  [part='chart'] {
    inline-size: 100%;
    min-inline-size: 0;
  }
  caption {
    padding: 0;
  }
  [part='chart'] :is(th, td) {
    text-align: start;
    vertical-align: top;
    white-space: normal;
    padding: 0.5em 0.75em 0.5em 0;
    min-inline-size: 0;
    max-inline-size: none;
    overflow-wrap: break-word;
  }
  [part='chart'] thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_ink);
  }
  [part='chart'] tbody th {
    font-weight: 700;
  }
  .group th {
    padding-block: 1em 0.35em;
    font-size: 1.1em;
    border-block-end: 2px solid var(--_quiet);
  }
  [part='chart'] button.sort,
  [part='chart'] button.open {
    border: 0;
    padding: 0;
    background: none;
    font-weight: 700;
    text-align: start;
    align-items: baseline;
    min-block-size: 24px;
  }
  [part='chart'] button.sort {
    display: inline-block;
    padding-block-start: 4px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_quiet);
  }
  .order {
    margin-inline-start: 0.35em;
    color: var(--_quiet);
    font-size: 0.8em;
  }
  [aria-sort$='ending'] .order {
    color: var(--_ink);
  }
  button.open {
    color: var(--_accent);
  }
  button.open > span + span {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .line,
  .overdue {
    display: block;
  }
  .figure {
    font-size: 1.15em;
    margin: 0;
  }
  td.nothing {
    color: var(--_quiet);
  }
  td.col-change > .sign {
    float: inline-start;
    margin-inline-end: 0.35em;
    font-weight: 700;
  }
  .overdue {
    color: var(--_missed);
  }
  .wide .line,
  .wide .overdue {
    min-inline-size: 5em;
  }
  .wide .col-comparisons .line + .line {
    margin-block-start: 0.35em;
  }
  .wide tr.call > th {
    box-shadow: inset 4px 0 var(--_missed);
    padding-inline-start: 0.6em;
  }
  .opened td {
    padding-block: 0.75em 1.25em;
  }
  button.close {
    margin-block-start: 1em;
  }
  .sparkline .line {
    display: inline;
    fill: none;
    stroke: var(--_series-1);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .sparkline .alone {
    stroke: var(--_series-1);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .sparkline .last {
    fill: var(--_series-1);
  }
  .sparkline .target {
    stroke: var(--_ink);
    stroke-dasharray: 4 3;
  }
  .stacked,
  .stacked :is(thead, tbody, tr, th, td) {
    display: block;
  }
  .stacked thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_ink);
  }
  [part='chart'].stacked thead th {
    border: 0;
    padding: 0;
  }
  .stacked thead th:not([aria-sort]) {
    display: none;
  }
  .stacked tbody tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_quiet);
  }
  .stacked tbody tr.call {
    border-inline-start: 4px solid var(--_missed);
    padding-inline-start: 0.6em;
  }
  .stacked tbody th,
  .stacked .opened td {
    grid-column: 1 / -1;
  }
  [part='chart'].stacked tbody :is(th, td) {
    border: 0;
    padding: 0.25em 0;
  }
  .stacked td.nothing {
    display: none;
  }
  .stacked td[data-label]::before {
    content: attr(data-label) / '';
    display: block;
    color: var(--_quiet);
    font-size: max(0.85em, 12px);
  }
  @media print {
    :host {
      break-inside: auto;
    }
    /* The scorecard is a table itself, so its figures are printed once. */
    [part='figures'],
    [part='controls'],
    .close,
    .order,
    button.open > [aria-hidden] {
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
    [part='chart'] :is(th, td) {
      padding: 0.25em 0.6em 0.25em 0;
    }
    button.sort,
    button.open > span + span {
      text-decoration: none;
    }
    [part='chart'] button {
      min-block-size: 0;
      color: inherit;
    }
    .wide .line,
    .wide .overdue {
      min-inline-size: 0;
    }
    .sparkline {
      max-inline-size: 60px;
      block-size: auto;
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
    label:has([type='radio']:checked) {
      outline-color: Highlight;
    }
    .shape path {
      fill: CanvasText;
    }
    .shape .hollow {
      fill: none;
    }
  }
`;
