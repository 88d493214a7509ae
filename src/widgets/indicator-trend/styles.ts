// How the trend looks: the lead strong, the others thin, and the shapes of what is uncertain.
// Dashes mean what is not yet so: targets and projections.
import { css } from '@lit/reactive-element';
import { axisStyles } from '../../view/axis-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

export const indicatorTrendStyles = css`
  :host {
    --_narrow-room: 57em;
    --_wide-room: 52em;
  }
  ${slotStyles}
  ${axisStyles}
  .rating {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .legend span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* Lines that can be put aside: each as high as a finger needs, one under the other as close as without buttons. */
  .legend[role='list'] {
    row-gap: 0;
  }
  .legend[role='list'] > li:not(:has(button)),
  .legend button {
    padding-block: max(0px, (25px - 1.45em) / 2);
  }
  .legend button {
    display: flex;
    gap: 0.5em;
    min-inline-size: 0;
    padding-inline: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .legend [aria-pressed='false'] {
    color: var(--_quiet);
    text-decoration: line-through;
  }
  .legend [aria-pressed='false'] svg {
    visibility: hidden;
  }
  @media print {
    .legend [aria-pressed='true'] {
      text-decoration: none;
    }
  }
  .unit {
    fill: var(--_quiet);
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .lead .line {
    stroke-width: 3;
  }
  .slot-neighbours .line {
    stroke-width: 1;
  }
  .marker,
  .dot {
    fill: var(--_c, var(--_ink));
    stroke: var(--_c, var(--_ink));
    stroke-width: 1.5;
  }
  .mark-p,
  .mark-e,
  .mark-f,
  .hollow,
  .projected {
    fill: var(--_ground);
  }
  .mark-e,
  .mark-f {
    stroke-dasharray: 2 1.5;
  }
  .mark-u {
    fill: color-mix(in srgb, var(--_c, var(--_ink)) 35%, var(--_ground));
  }
  .was {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .whisker {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .signal {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  /* Its edge is what is seen against the ground (WCAG 2.2, 1.4.11). */
  .band {
    fill: color-mix(in srgb, var(--_c, var(--_quiet)) 18%, transparent);
    stroke: var(--_c, var(--_quiet));
    stroke-width: 1;
  }
  .core {
    fill: var(--_ground);
  }
  .target {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .due {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .mean,
  .limits {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }
  .limits {
    stroke-width: 1;
  }
  .projected {
    stroke: var(--_accent);
  }
  .projection {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 4 4;
  }
  .break {
    stroke: var(--_ink);
  }
  path.event,
  .axis-break {
    fill: none;
    stroke: var(--_quiet);
  }
  .leader {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1;
  }
  .bold {
    font-weight: 700;
  }
  svg .label {
    fill: var(--_t, var(--_ink));
  }
  svg .band-label {
    fill: var(--_quiet);
  }
  .absence line {
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .absence text {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    fill: var(--_t, var(--_ink));
  }
  path.pointer {
    stroke: var(--_quiet);
  }
  circle.pointer {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
`;
