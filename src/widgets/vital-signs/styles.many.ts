// Styles a scorecard of many rows: each body is a box of its own, which the browser lays out when it nears the window.
// A table would be laid out whole. On paper it is a table, with its head on each page.
import { css } from '@lit/reactive-element';

export const manyStyles = css`
  [part='chart'] :is(tr, tbody)[hidden] {
    display: none;
  }
  @media screen {
    .many {
      --_row: 1.75em;
    }
    .many tbody {
      display: block;
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(30 * var(--_row));
      /* The frame around what has the keyboard. */
      overflow-clip-margin: 5px;
    }
    /* The height that was measured last counts rows that are hidden now. */
    .many [data-some] {
      contain-intrinsic-block-size: calc(var(--_rows) * var(--_row));
    }
    @container (inline-size < 37.5em) {
      .many {
        --_row: 4em;
      }
    }
    @container (inline-size >= 37.5em) {
      [part='chart'] .many,
      .many :is(caption, thead) {
        display: block;
      }
      .many colgroup {
        display: none;
      }
      .many tr {
        display: flex;
        align-items: baseline;
        border-block-end: 1px solid var(--_line);
      }
      .many thead tr {
        align-items: flex-start;
        border-block-end: 2px solid var(--_ink);
      }
      .many .group {
        border-block-end-color: var(--_quiet);
      }
      [part='chart'] .many :is(th, td) {
        box-sizing: border-box;
        flex: none;
        border: 0;
      }
      [part='chart'] .many :is(th:first-child, .opened td) {
        flex: 1;
      }
      .many td.col-trend {
        align-self: center;
      }
    }
  }
  @container (inline-size < 37.5em) {
    [part='chart'] .many td {
      inline-size: auto;
    }
  }
`;
