// Styles the rows of a scorecard where there is no room for columns: two or three lines a row.
import { css } from '@lit/reactive-element';

export const stackedStyles = css`
  @container (inline-size < 37.5em) {
    .narrow {
      display: block;
      color: var(--_quiet);
    }
    [part='chart'] table,
    [part='chart'] :is(caption, tbody, th, td) {
      display: block;
    }
    [part='chart'] :is(colgroup, button.sort) {
      display: none;
    }
    /* Heads and empty cells are heard: without them a cell would stand under the head of another. */
    [part='chart'] thead,
    [part='chart'] td.nothing {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part='chart'] :is(th, td) {
      border: 0;
      padding: 0;
    }
    .rows tr {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 0 0.75em;
      align-items: baseline;
      padding-block: calc(0.15em + var(--_pad));
      border-block-end: 1px solid var(--_line);
    }
    [part='chart'] tr.group {
      display: block;
      padding-block: 0.5em 0.1em;
      border-block-end: 1px solid var(--_quiet);
    }
    [part='chart'] .group th {
      padding: 0;
      border: 0;
    }
    .rows tbody th {
      grid-column: 1 / 3;
    }
    .rows tr:not(:has(.col-rating:not(.nothing))) th,
    .rows .opened td {
      grid-column: 1 / -1;
    }
    .rows td {
      grid-column: 1 / 3;
    }
    .rows .col-rating {
      grid-area: 1 / 3;
    }
    .rows .col-latest {
      grid-area: 2 / 1;
    }
    .rows .col-change {
      grid-area: 2 / 2;
    }
    .rows .col-trend {
      inline-size: 5.75em;
      grid-area: 2 / 3 / span 2;
      justify-self: end;
      align-self: center;
    }
    .rows .col-target {
      grid-row: 3;
    }
    .rows .col-comparisons {
      grid-row: 4;
    }
    .rows :is(.col-latest, .col-change, .col-target, .col-comparisons) .second {
      display: inline;
      margin-inline-start: 0.5em;
    }
    .rows :is(.col-target, .col-comparisons, .col-area) {
      color: var(--_quiet);
      font-size: max(0.857em, 12px);
    }
    td[data-label]::before {
      content: attr(data-label) ' ';
    }
  }
`;
