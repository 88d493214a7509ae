// How a comparison looks: a pattern for the basis of each cost, and the what-ifs.
import { css } from 'lit';
import { axisStyles } from '../../view/axis-styles.js';
import { controlStyles } from '../../view/control-styles.js';
import { rowsStyles } from '../../view/rows-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

export const costComparatorStyles = css`
  ${slotStyles}
  ${axisStyles}
  ${controlStyles}
  ${rowsStyles}
  button,
  input[type='number'] {
    min-inline-size: 2.75em;
    box-sizing: border-box;
  }
  input[type='number'] {
    inline-size: 6em;
    padding-inline: 0.5em;
  }
  input[type='range'] {
    flex: 1 1 8em;
    min-inline-size: 6em;
    min-block-size: 2.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='what-if'] {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .what-if-heading {
    font-weight: 700;
    font-size: 1.1em;
  }
  .control {
    margin-block-start: 0.5em;
  }
  .control .controls {
    margin-block-start: 0.25em;
  }
  [part='outcome'] {
    max-inline-size: 44em;
    font-weight: 700;
  }
  .further {
    max-inline-size: 44em;
  }
  [part='what-if'] svg {
    margin-block-start: 0.75em;
  }
  .bar {
    stroke: var(--_c);
    stroke-width: 2;
  }
  .actual {
    stroke: none;
  }
  .price {
    fill: color-mix(in srgb, var(--_c) 55%, var(--_ground));
  }
  .forecast {
    fill: color-mix(in srgb, var(--_c) 25%, var(--_ground));
    stroke-dasharray: 6 3;
  }
  .stated-occupancy {
    fill: color-mix(in srgb, var(--_c) 25%, var(--_ground));
  }
  .full-occupancy,
  .unknown {
    fill: var(--_ground);
  }
  .unknown {
    stroke-dasharray: 2 3;
  }
  .under {
    fill: color-mix(in srgb, var(--_c) 12%, var(--_ground));
    stroke-width: 1.5;
  }
  .dot {
    fill: var(--_c);
    stroke: var(--_ground);
  }
  .average,
  .meets {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .here {
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 1.5;
  }
  .now {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .curve {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2.5;
  }
  .bed {
    fill: var(--_c);
  }
  .price-line {
    stroke: var(--_c);
    stroke-width: 2;
    stroke-dasharray: 8 4;
  }
  /* Lines of the grid do not run through what is written. */
  .price-label,
  svg .heading,
  svg .name,
  svg .figure,
  svg .quiet {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  [part='tooltip'] {
    max-inline-size: min(90%, 24em);
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
    }
    .forecast,
    .stated-occupancy,
    .under {
      fill: Canvas;
    }
    .price {
      fill: GrayText;
    }
  }
  @media print {
    /* On paper a what-if is its sentence and its drawing as they stand. */
    .control,
    [part='what-if'] details {
      display: none;
    }
    .what-if-heading,
    [part='outcome'] {
      break-after: avoid;
    }
  }
`;
