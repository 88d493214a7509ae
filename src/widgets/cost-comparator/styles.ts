// How a comparison looks: the marks of packages, and the what-ifs.
import { css, unsafeCSS } from '@lit/reactive-element';
import { axisStyles } from '../../view/axis-styles.js';
import { controlStyles } from '../../view/control-styles.js';
import { rowsStyles } from '../../view/rows-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

/** The room that the layout keeps before its axis, in em of the drawing, and after it. */
const axisClasses = Array.from(
  { length: 12 },
  (_, em) => `.axis-${em + 1}{--_axis:${em + 1}em;--_after:1.5em}`,
).join('');

/** The thumb has a name of its own in each engine, and no engine reads both in one list. */
const thumbs = unsafeCSS(
  ['::-webkit-slider-thumb', '::-moz-range-thumb']
    .map(
      (thumb) =>
        `[part='slider']${thumb}{appearance:none;box-sizing:border-box;inline-size:20px;block-size:20px;border:2px solid var(--_accent);border-radius:50%;background:var(--_accent)}`,
    )
    .join(''),
);

export const costComparatorStyles = css`
  :host {
    --_narrow-room: 50em;
    --_wide-room: 42em;
  }
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
  [part='slider'] {
    /* The room beside it is in em of the drawing. */
    font: inherit;
    appearance: none;
    display: block;
    box-sizing: border-box;
    /* Half of the thumb is beyond each end of the axis, so that its middle is at the value. */
    inline-size: calc(100% - var(--_axis, 10px) - var(--_after, 10px) + 20px);
    block-size: 2.25em;
    margin: 0 0 0 calc(var(--_axis, 10px) - 10px);
    background: linear-gradient(var(--_quiet) 0 0) center / calc(100% - 20px) 4px no-repeat;
  }
  ${unsafeCSS(axisClasses)}
  ${thumbs}
  .stepper {
    display: flex;
    gap: 0.5em;
  }
  [part='outcome'],
  .further {
    max-inline-size: 44em;
  }
  [part='outcome'] {
    font-weight: 700;
  }
  .tried {
    margin-block-start: 0.75em;
  }
  .under {
    fill: color-mix(in srgb, var(--_c) 18%, var(--_ground));
    stroke: var(--_c);
  }
  .dot {
    fill: var(--_c);
    stroke: var(--_ground);
  }
  .average-line {
    stroke: var(--_ink);
    stroke-width: 1.5;
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
  .price-label {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  [part='tooltip'] {
    max-inline-size: min(90%, 24em);
  }
  @media (forced-colors: active) {
    /* Both kinds of a mix have one colour then. */
    .bar.apart {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
      paint-order: normal;
    }
    .dot {
      forced-color-adjust: none;
    }
    .under {
      fill: Canvas;
    }
    [part='slider'] {
      forced-color-adjust: none;
    }
  }
  @media print {
    /* On paper a what-if is its sentence and its drawing as they stand. */
    [part='control'],
    [part='slider'],
    [part='what-if-figures'] {
      display: none;
    }
    [part='outcome'] {
      break-before: avoid;
    }
  }
`;
