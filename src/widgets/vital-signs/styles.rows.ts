// Styles the rows of a scorecard: fixed columns where there is room, else two or three lines a row.
import { css } from '@lit/reactive-element';

export const rowsStyles = css`
  [part='chart'] table {
    --_pad: 0.12em;
    inline-size: 100%;
    min-inline-size: 0;
    table-layout: fixed;
    font-size: max(0.875em, 12px);
    line-height: 1.2;
  }
  .compact table {
    --_pad: 0.05em;
  }
  .spacious table {
    --_pad: 0.6em;
  }
  [part='chart'] caption {
    padding: 0;
    font-weight: 400;
  }
  .narrow {
    display: none;
  }
  [part='chart'] :is(th, td) {
    text-align: start;
    vertical-align: baseline;
    white-space: normal;
    padding: var(--_pad) 0.45em var(--_pad) 0;
    min-inline-size: 0;
    max-inline-size: none;
    overflow-wrap: break-word;
  }
  [part='chart'] thead th {
    vertical-align: top;
    border-block-end: 2px solid var(--_ink);
  }
  [part='chart'] tbody th {
    font-weight: 400;
  }
  [part='chart'] .group th {
    padding-block: 0.25em 0.05em;
    font-weight: 700;
    border-block-end: 1px solid var(--_quiet);
  }
  .second {
    display: block;
    color: var(--_quiet);
    font-size: max(0.857em, 12px);
    font-weight: 400;
  }
  .second.overdue {
    color: var(--_missed);
    font-weight: 700;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .col-latest .figure {
    font-weight: 700;
  }
  [part='chart'] td.nothing {
    color: var(--_quiet);
    vertical-align: baseline;
  }
  [part='chart'] :is(button.sort, button.open) {
    border: 0;
    padding: 0;
    background: none;
    text-align: start;
    align-items: baseline;
    min-block-size: 0;
    line-height: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='chart'] button.sort {
    display: inline-block;
    font-weight: 700;
    text-decoration-color: var(--_quiet);
  }
  /* A finger needs more than the line of text. */
  [part='chart'] :is(button.sort, button.open)::after {
    content: '';
    position: absolute;
    inset: -0.25em 0;
  }
  [part='chart'] :is(button.sort, button.open) {
    position: relative;
  }
  .order {
    margin-inline-start: 0.1em;
    color: var(--_quiet);
    font-size: max(0.8em, 12px);
  }
  [aria-sort$='ending'] .order {
    color: var(--_ink);
  }
  button.open {
    color: var(--_accent);
  }
  button.open {
    display: flex;
    gap: 0;
  }
  button.open .sign {
    inline-size: 1em;
    flex: none;
  }
  .rows tbody th .second {
    padding-inline-start: 1em;
  }
  .rating .shape {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
  }
  .rating {
    display: flex;
    gap: 0.35em;
    align-items: baseline;
  }
  .rating strong {
    font-weight: 400;
  }
  .missed strong {
    font-weight: 700;
  }
  [part='chart'] td.col-trend:not(.nothing) {
    vertical-align: middle;
    padding-inline-end: 0;
  }
  /* The trend has the text that is around the scorecard, not that of its rows. */
  .opened .trend {
    font-size: calc(1em / 0.875);
  }
  .compact .opened .trend {
    font-size: calc(1em / 0.875 / 0.875);
  }
  .spacious .opened .trend {
    font-size: calc(1em / 0.875 / 1.125);
  }
  .opened td {
    padding-block: 0.75em 1.25em;
  }
  button.close {
    margin-block-start: 1em;
  }
  .sparkline {
    inline-size: 5.75em;
    block-size: auto;
    max-inline-size: 100%;
  }
  .sparkline .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .sparkline .alone {
    stroke: var(--_accent);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .sparkline .last {
    fill: var(--_accent);
  }
  .sparkline .hollow {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .sparkline .target {
    stroke: var(--_quiet);
    stroke-dasharray: 4 3;
  }
  :is(.w-latest, :where(.many) .col-latest),
  :is(.w-comparisons, :where(.many) .col-comparisons) {
    inline-size: 5.4em;
  }
  :is(.w-change, :where(.many) .col-change),
  :is(.w-trend, :where(.many) .col-trend) {
    inline-size: 5.2em;
  }
  :is(.w-target, :where(.many) .col-target) {
    inline-size: 6.5em;
  }
  :is(.w-rating, :where(.many) .col-rating) {
    inline-size: 8.2em;
  }
  :is(.w-area, :where(.many) .col-area) {
    inline-size: 8em;
  }
  .long :is(.w-latest, :where(.many) .col-latest) {
    inline-size: 8em;
  }
  .named :is(.w-comparisons, :where(.many) .col-comparisons) {
    inline-size: 9em;
  }
  .roomy {
    display: none;
  }
  .against {
    display: none;
  }
  @container (37.5em <= inline-size < 50em) {
    .full .against {
      display: block;
    }
    /* Not removed, as heads of groups span it. */
    .full :is(.w-comparisons, :where(.many) .col-comparisons) {
      inline-size: 1px;
    }
    /* Heard in its column, and seen below the name. */
    [part='chart'] .full .col-comparisons {
      opacity: 0;
      padding: 0;
      white-space: nowrap;
      overflow: hidden;
    }
  }
  @container (inline-size >= 44em) {
    :is(.w-latest, :where(.many) .col-latest),
    :is(.w-change, :where(.many) .col-change),
    :is(.w-comparisons, :where(.many) .col-comparisons),
    :is(.w-trend, :where(.many) .col-trend) {
      inline-size: 5.75em;
    }
    :is(.w-target, :where(.many) .col-target) {
      inline-size: 7em;
    }
  }
  @container (inline-size >= 56em) {
    [part='chart'] table {
      max-inline-size: 66em;
    }
    :is(.w-latest, :where(.many) .col-latest),
    :is(.w-change, :where(.many) .col-change),
    :is(.w-comparisons, :where(.many) .col-comparisons) {
      inline-size: 7em;
    }
    :is(.w-target, :where(.many) .col-target) {
      inline-size: 8em;
    }
    :is(.w-rating, :where(.many) .col-rating) {
      inline-size: 11em;
    }
    .roomy {
      display: inline;
    }
    :is(.w-trend, :where(.many) .col-trend),
    :is(.w-area, :where(.many) .col-area) {
      inline-size: 9em;
    }

  }
`;
