// Styles the scorecard of several areas: a column for each, or a line for each where there is little room.
import { css } from '@lit/reactive-element';

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
  .matrix.few .w-cell {
    inline-size: 8.5em;
  }
  .matrix:has(.w-area) .w-cell {
    inline-size: auto;
  }
  .matrix button.open {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size < 37.5em) {
    .matrix .name {
      font-weight: 700;
    }
    .matrix tr {
      display: block;
      padding-block: 0.35em;
      border-block-end: 1px solid var(--_line);
    }
    .matrix tbody th {
      padding-block-end: 0.2em;
    }
    .matrix td.col-cell {
      display: grid;
      grid-template-columns: 1fr auto 5.5em;
      align-items: baseline;
      gap: 0.5em;
      padding-block: 0.2em;
    }
    .matrix td[data-label]::before {
      content: attr(data-label) / '';
    }
  }
`;
