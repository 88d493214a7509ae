// How the mix looks: a colour for each slot, and for each group an outline that tells it apart without colour.
import { css, unsafeCSS } from 'lit';

const slots = unsafeCSS(
  [1, 2, 3, 4, 5, 6].map((slot) => `.slot-${slot}{--_c:var(--_series-${slot})}`).join(''),
);

export const placementMixStyles = css`
  ${slots}
  .font-12 {
    font-size: 12px;
  }
  .font-14 {
    font-size: 14px;
  }
  .font-16 {
    font-size: 16px;
  }
  [part='headline'] p {
    margin: 0.5em 0 0;
  }
  .figure strong {
    font-size: 1.75em;
    line-height: 1.1;
    margin-inline-end: 0.2em;
  }
  [part='summary'] {
    max-inline-size: 44em;
  }
  .switch {
    font: inherit;
    font-size: max(0.875em, 12px);
    color: var(--_accent);
    background: none;
    border: 1px solid var(--_accent);
    border-radius: 3px;
    padding: 0.3em 0.75em;
    margin-block-start: 0.75em;
    min-block-size: 2em;
    cursor: pointer;
  }
  .switch:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .explore {
    position: relative;
    margin-block-start: 0.75em;
    touch-action: pan-y;
  }
  .instructions {
    display: none;
    margin: 0.25em 0 0;
  }
  .explore:focus-visible + .instructions {
    display: block;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
    padding: 0;
    margin: 0.75em 0 0;
  }
  .legend li {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
  }
  .legend svg {
    flex: none;
    margin-block-start: 0.2em;
    font-size: 12px;
  }
  .shape {
    fill: var(--_c);
  }
  .shape.at {
    stroke: var(--_ink);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .ring {
    fill: var(--_quiet);
    stroke: var(--_quiet);
    stroke-width: 1;
  }
  .ring-1 {
    fill: var(--_ground);
  }
  .ring-2 {
    fill: var(--_line);
    stroke-dasharray: 3 2;
  }
  .halo {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 7;
  }
  .mark {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .leader {
    fill: none;
    stroke: var(--_quiet);
  }
  .bold,
  svg text.figure {
    font-weight: 700;
  }
  svg text.figure {
    font-size: 1.75em;
  }
  svg text.quiet {
    fill: var(--_quiet);
  }
  [part='tooltip'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-inline-size: min(60%, 20em);
    inline-size: max-content;
    padding: 0.4em 0.6em;
    background: var(--_ground);
    border: 1px solid var(--_quiet);
    pointer-events: none;
    z-index: 1;
  }
  .value {
    font-weight: 700;
    font-size: 1.15em;
  }
  @media (forced-colors: active) {
    .shape {
      stroke: Canvas;
    }
    .switch {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
  @media print {
    [part='tooltip'],
    .switch {
      display: none;
    }
  }
`;
