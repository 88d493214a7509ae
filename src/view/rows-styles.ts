// Styles rows: bars in the colour of their slot, lighter parts of a whole, texts by their kind.
import { css, unsafeCSS } from '@lit/reactive-element';

/** Parts of one whole, told apart by lightness; their edges keep the full colour. */
const tints = unsafeCSS(
  [75, 55, 40, 26, 14].map((percent, i) => `.tint-${i + 1}{--_tint:${percent}%}`).join(''),
);

export const rowsStyles = css`
  .bar {
    fill: color-mix(in srgb, var(--_c) var(--_tint, 100%), var(--_ground));
  }
  ${tints}
  .edge,
  .hatch,
  .hatched {
    fill: none;
    stroke: var(--_c);
  }
  .hollow {
    fill: var(--_ground);
    stroke: var(--_c);
    stroke-width: 2;
  }
  /* Drawn before its inside, so that only a pixel around it is seen. */
  .apart {
    stroke: var(--_ground);
    stroke-width: 2;
    paint-order: stroke;
  }
  /* Of the period before. */
  .before {
    --_tint: 40%;
  }
  path.zero {
    stroke: var(--_quiet);
  }
  .target {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  svg .heading,
  svg .figure {
    font-weight: 700;
  }
  svg .quiet {
    fill: var(--_quiet);
  }
  rect.outline {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .bar,
    .edge {
      forced-color-adjust: none;
    }
    /* Parts of one bar have one colour then. */
    .solid {
      stroke: Canvas;
    }
  }
  @media print {
    .outline {
      display: none;
    }
  }
`;
