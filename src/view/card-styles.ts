// Styles the card around every picture: heading, summary, notices, table, notes.
// Font and colour scheme are those of the page.
import { css } from '@lit/reactive-element';
import { waitingStyles } from './waiting-styles.js';

export const cardStyles = css`
  ${waitingStyles}
  :host {
    display: block;
    font-family: var(--_font);
    font-size: max(var(--_size), 12px);
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* The width of the element where its parent gives none. */
  .width {
    display: block;
    inline-size: 40em;
    max-inline-size: 100%;
    block-size: 0;
  }
  .room {
    container-type: inline-size;
  }
  /* What is around the element must not break its pictures; letters and words keep the spacing of a reader. */
  .own {
    color: var(--_ink);
    direction: ltr;
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
    writing-mode: horizontal-tb;
  }
  /* What a page, a reader or the browser does to text is done to this one. */
  .sample {
    block-size: 0;
    inline-size: max-content;
    overflow: hidden;
    visibility: hidden;
    white-space: pre;
    /* So that another colour of the page is an event. */
    transition: color 1ms;
  }
  /* Not of the words of the picture. */
  .sample::before {
    content: 'a b';
  }
  /* As small as the browser lets text be. */
  .sample::after {
    content: '';
    font-size: 1px;
  }
  [part='base'] {
    --_gap: 1;
  }
  [part='base'].compact {
    font-size: 0.875em;
    --_gap: 0.66;
  }
  [part='base'].spacious {
    font-size: 1.125em;
    --_gap: 1.5;
  }
  [part='heading'] {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    margin: 0;
    max-inline-size: 32em;
    text-wrap: balance;
  }
  @container (width < 26em) {
    [part='base'] {
      --_gap: 0.66;
    }
    [part='heading'] {
      font-size: 1.25em;
    }
    [part='vital'],
    [part='source'] {
      line-height: 1.35;
    }
    /* The name of a what-if takes two lines. */
    .unmade.wide {
      padding-block-end: 1.7em;
    }
  }
  [part='subtitle'] {
    font-size: max(0.9375em, 12px);
    line-height: 1.35;
    color: var(--_quiet);
    margin-block-start: calc(0.25em * var(--_gap));
  }
  [part='headline'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1em;
    margin-block-start: calc(0.75em * var(--_gap));
  }
  [part='headline'] p {
    margin: 0;
  }
  .figure {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .figure strong {
    font-size: 2.25em;
    line-height: 1;
    margin-inline-end: 0.1em;
  }
  .figure span {
    display: inline-block;
  }
  [part='standfirst'] {
    margin-block-start: calc(0.5em * var(--_gap));
    max-inline-size: 44em;
  }
  .standfirst-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(0.5em * var(--_gap)) 1em;
    margin-block-start: calc(0.5em * var(--_gap));
  }
  .standfirst-row [part='standfirst'] {
    flex: 1 1 20em;
    margin: 0;
  }
  [part='summary'] {
    max-inline-size: 44em;
  }
  [part='vital'] {
    margin-block-start: calc(0.75em * var(--_gap));
    font-size: max(0.875em, 12px);
    color: var(--_quiet);
  }
  [part='vital'] p {
    margin: 0;
  }
  [part='source'] {
    font-size: max(0.8125em, 12px);
    color: var(--_quiet);
    margin-block-start: calc(0.5em * var(--_gap));
  }
  p,
  ul,
  ol,
  dl {
    margin: 0.5em 0 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: max(0.875em, 12px);
  }
  [part='notice'] {
    border-inline-start: 4px solid var(--_missed);
    padding: 0.5em 0 0.5em 0.75em;
    margin: 0.75em 0;
  }
  [part='notice'] p:first-child {
    margin: 0;
    font-weight: 700;
  }
  [part='notice'] button {
    font: inherit;
    padding: 0.25em 0.9em;
  }
  [part='notice'] li {
    overflow-wrap: anywhere;
  }
  /* In one line while they are closed; an opened one takes the whole width. */
  .folded {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    font-size: max(0.875em, 12px);
    margin-block-start: calc(0.5em * var(--_gap));
  }
  .unmade {
    visibility: hidden;
    padding-block: 0.25em;
    padding-inline-start: 1.1em;
  }
  .unmade.wide,
  .folded > [open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :focus-visible,
  label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  /* As large as it was before there was a picture. */
  .page-table {
    font-size: calc(1em / 0.875);
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    min-inline-size: min(100%, 24em);
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: 0.35em;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.35em 0.75em 0.35em 0;
    text-align: end;
    vertical-align: bottom;
  }
  thead th {
    min-inline-size: 5em;
    max-inline-size: 11em;
  }
  th:first-child {
    text-align: start;
    padding-inline-end: 1em;
    font-weight: 400;
  }
  thead th {
    font-weight: 700;
  }
  td,
  tbody th {
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
  }
  .unseen,
  .end:not(:focus),
  .help:not(:focus-visible, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* After a text that fills its room it would make that one wider. */
  .unseen {
    margin-inline-start: -1px;
  }
  svg {
    display: block;
    overflow: visible;
  }
  [part='chart'] {
    max-inline-size: 100%;
    block-size: auto;
  }
  svg text {
    fill: var(--_ink);
  }
`;
