// Styles the scorecard of several areas: a column for each, or a line for each where there is little room.
import { css } from 'lit';

export const matrixStyles = css`
  .w-indicator {
    inline-size: auto;
  }
  .matrix .w-area {
    inline-size: 13em;
  }
  .matrix .w-cell {
    inline-size: 6.5em;
  }
  .matrix:has(.w-area) .w-cell {
    inline-size: auto;
  }
  .matrix .name {
    font-weight: 700;
  }
  .matrix button.open {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .matrix .rating {
    display: inline-flex;
    vertical-align: -0.15em;
  }
  @container (inline-size < 37.5em) {
    .matrix tr {
      padding-block: 0.35em;
      border-block-end: 1px solid var(--_line);
    }
    .matrix tbody th {
      padding-block-end: 0.2em;
    }
    .matrix tr:not(.opened) td {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
      padding-block: 0.2em;
    }
    .matrix td[data-label]::before {
      content: attr(data-label) / '';
      flex: 1;
    }
    .matrix td > span:not(.unseen):last-of-type,
    .matrix td > [aria-hidden] {
      min-inline-size: 5.5em;
    }
    [part='chart'] .matrix td.nothing {
      display: none;
    }
  }
`;
