// How the mix looks: arcs, the texts on them, the key, targets, and arcs told apart without colour.
import { css } from '@lit/reactive-element';
import { controlStyles } from '../../view/control-styles.js';
import { rowsStyles } from '../../view/rows-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

export const placementMixStyles = css`
  :host {
    --_narrow-room: 43em;
    --_wide-room: 31em;
  }
  ${slotStyles}
  ${controlStyles}
  ${rowsStyles}
  [part='switch'] {
    font-size: max(0.875em, 12px);
  }
  .explore {
    cursor: default;
  }
  .drawing + .legend {
    margin-block-start: 0.5em;
  }
  .shape {
    fill: color-mix(in srgb, var(--_c) var(--_tint, 100%), var(--_ground));
  }
  .shape[class*='tint'] {
    stroke: var(--_c);
  }
  .shape.other,
  .bar.other {
    fill: color-mix(in srgb, var(--_line) 60%, var(--_ground));
    stroke: var(--_quiet);
  }
  .shape.at,
  .at .shape,
  .at .bar {
    stroke: var(--_ink);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .row {
    fill: transparent;
  }
  .at .row {
    fill: color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .aim {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.5;
    stroke-dasharray: 6 3;
  }
  .halo {
    fill: none;
    stroke: var(--_ground);
    stroke-width: 6;
  }
  svg .hole {
    font-weight: 700;
    font-size: 1.75em;
  }
  svg .on-dark,
  svg .on-light,
  svg .on-pale {
    font-weight: 700;
    pointer-events: none;
  }
  svg .on-dark {
    fill: var(--_dark-fill-text, var(--_ground));
  }
  /* Light in a light scheme only. */
  svg .on-light {
    fill: var(--_light-fill-text, light-dark(var(--_ink), var(--_ground)));
  }
  .tell {
    display: none;
  }
  .tell.seen {
    display: inline;
  }
  @media (forced-colors: active) {
    .tell {
      display: inline;
    }
    /* Colours cannot tell arcs apart, so numbers do. */
    .shape.shape,
    .bar.other {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: CanvasText;
    }
    .at .row,
    .shape.shape.at {
      fill: Canvas;
      stroke: Highlight;
    }
    svg .on-dark,
    svg .on-light {
      fill: CanvasText;
    }
  }
`;
