// How the mix looks: for each group an outline that tells it apart without colour, and the targets.
import { css } from 'lit';
import { controlStyles } from '../../view/control-styles.js';
import { rowsStyles } from '../../view/rows-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

export const placementMixStyles = css`
  ${slotStyles}
  ${controlStyles}
  ${rowsStyles}
  [part='switch'] {
    margin-block-start: 0.75em;
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
  .shape.at,
  .at .bar {
    stroke: var(--_ink);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .ring-0,
  .ring-1,
  .ring-2 {
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
  .target {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .leader {
    fill: none;
    stroke: var(--_quiet);
  }
  svg .total {
    font-weight: 700;
    font-size: 1.75em;
  }
  @media (forced-colors: active) {
    .shape,
    .solid {
      stroke: Canvas;
    }
  }
`;
