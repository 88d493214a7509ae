// How the trend looks: a colour and a dash for each slot, and the shapes of what is uncertain.
import { css, unsafeCSS } from 'lit';
import { axisStyles } from '../../view/axis-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

const DASHES = ['none', '2 3', '7 3 2 3', '10 3', '6 4', '2 2 8 2'];

const dashes = unsafeCSS(DASHES.map((dash, i) => `.slot-${i + 1}{--_dash:${dash}}`).join(''));

export const indicatorTrendStyles = css`
  ${slotStyles}
  ${axisStyles}
  ${dashes}
  .rating {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .legend span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .unit {
    fill: var(--_quiet);
  }
  .line {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2;
    stroke-dasharray: var(--_dash);
    stroke-linejoin: round;
  }
  .slot-1 .line {
    stroke-width: 3;
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
  .projected {
    fill: var(--_ground);
  }
  .mark-e,
  .mark-f {
    stroke-dasharray: 2 1.5;
  }
  .mark-u {
    opacity: 0.5;
  }
  .was {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .signal {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .band {
    fill: var(--_c, var(--_quiet));
    opacity: 0.18;
  }
  .core {
    fill: var(--_ground);
  }
  .range,
  .tolerance {
    fill: var(--_quiet);
  }
  .tolerance {
    stroke: var(--_quiet);
    stroke-dasharray: 2 2;
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
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .projection {
    fill: none;
    stroke: var(--_series-1);
    stroke-width: 2;
    stroke-dasharray: 4 4;
  }
  .break {
    stroke: var(--_ink);
    stroke-dasharray: 8 3 2 3;
  }
  line.event {
    stroke: var(--_quiet);
    stroke-dasharray: 1 3;
  }
  .bold {
    font-weight: 700;
  }
  svg .label {
    fill: var(--_c, var(--_ink));
  }
  .slot-4.label,
  .slot-2.label,
  .slot-6.label {
    /* These colours suit shapes. As text they are too light. */
    fill: color-mix(in srgb, var(--_c) 60%, var(--_ink));
  }
  .absence line {
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .absence text {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    fill: var(--_ink);
  }
  line.pointer {
    stroke: var(--_quiet);
  }
  circle.pointer {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
`;
