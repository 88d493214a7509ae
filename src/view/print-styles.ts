// Lays the card out on paper: title, number and picture on one page, everything folded open under its name.
import { css } from '@lit/reactive-element';

export const printStyles = css`
  @media print {
    :host {
      print-color-adjust: exact;
    }
    /* A scorecard may be longer than a page: then its rows keep together, and its head is repeated. */
    .together,
    [part='headline'],
    [part='vital'],
    .scroll,
    tr,
    li,
    p {
      break-inside: avoid;
    }
    /* The first two have no height. Behind them a page would part what leads to a picture from the picture. */
    .width,
    .sample,
    [part='heading'],
    [part='headline'],
    [part='subtitle'],
    [part='standfirst'],
    summary,
    caption,
    thead {
      break-after: avoid;
    }
    /* Not repeated by the browser: where two tables of a page break, Chromium prints rows on one another. */
    .scroll thead {
      display: table-row-group;
    }
    [part='vital'],
    [part='source'] {
      break-before: avoid;
    }
    /* With its title on a page of A4, but no smaller than its letters allow. */
    svg[part='chart'] {
      inline-size: auto;
      max-block-size: 205mm;
      min-block-size: var(--_least-block);
    }
    /* What has not arrived takes no room. */
    .placeholder.placeholder {
      block-size: auto;
      background: none;
      display: block;
    }
    /* The figures stand below their picture, and what their signs mean below the figures. */
    .folded {
      display: flex;
      flex-flow: column nowrap;
    }
    [part='figures'] {
      order: 1;
    }
    [part='notes'] {
      order: 2;
    }
    [part='description'] {
      order: 3;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    details {
      margin-block-start: 0.75em;
    }
    summary {
      color: inherit;
      font-weight: 700;
      list-style: none;
      text-decoration: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    /* Nothing can be pressed on paper, and what is to be mended is not for its readers. */
    [part='notice'] :is(button, details),
    [part='actions'],
    .sound {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 9pt;
      inline-size: 100%;
    }
    /* Nothing can be scrolled on paper. */
    .scroll thead th,
    .scroll td {
      min-inline-size: 0;
      padding: 0.2em 0 0.2em 0.6em;
    }
    .scroll th:first-child {
      min-inline-size: 9em;
      padding-inline-start: 0;
    }
    .scroll th {
      hyphens: auto;
    }
    .scroll td,
    .scroll tbody th {
      white-space: normal;
    }
  }
  @media print and (orientation: landscape) {
    svg[part='chart'] {
      max-block-size: 140mm;
    }
  }
`;
