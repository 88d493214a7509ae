// How the mix looks: a colour for each slot, and for each group an outline that tells it apart without colour.
import { css, unsafeCSS } from 'lit';

const slots = unsafeCSS(
  [1, 2, 3, 4, 5, 6].map((slot) => `.slot-${slot}{--_c:var(--_series-${slot})}`).join(''),
);

export const placementMixStyles = css`
  ${slots}
  [part='headline'] p {
    margin: 0.5em 0 0;
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
  .tap {
    display: none;
  }
  @media screen and (pointer: coarse) {
    .tap {
      display: block;
    }
  }
  .explore {
    cursor: default;
  }
  .legend svg {
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
  .aim {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 6 3;
  }
  .aim-1 {
    stroke-dasharray: 1.5 3;
  }
  .aim-2 {
    stroke-dasharray: 6 3 1.5 3;
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
  @media (forced-colors: active) {
    .shape {
      stroke: Canvas;
    }
    .switch {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
`;
