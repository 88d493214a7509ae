// How the funnel looks: a colour for each kind of thing, and the shapes of what is counted otherwise.
import { css, unsafeCSS } from 'lit';

const slots = unsafeCSS(
  [1, 2, 3, 4, 5, 6].map((i) => `.slot-${i}{--_c:var(--_series-${i})}`).join(''),
);

/** Parts of one whole, apart in lightness; their edges keep the full colour. */
const tints = unsafeCSS(
  [75, 55, 40, 26, 14].map((percent, i) => `.tint-${i + 1}{--_tint:${percent}%}`).join(''),
);

export const thresholdFunnelStyles = css`
  ${slots}
  [part='switch'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  button {
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_quiet);
    border-radius: 0;
    padding: 0.35em 0.9em;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    color: var(--_ground);
    background: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .bar {
    fill: color-mix(in srgb, var(--_c) var(--_tint, 100%), var(--_ground));
  }
  ${tints}
  .edge {
    fill: none;
    stroke: var(--_c);
  }
  .track {
    fill: color-mix(in srgb, var(--_line) 30%, transparent);
    stroke: var(--_line);
  }
  .hollow {
    fill: var(--_ground);
    stroke: var(--_c);
    stroke-width: 2.5;
  }
  .before {
    fill: color-mix(in srgb, var(--_c) 35%, var(--_ground));
    stroke: var(--_c);
  }
  .share {
    fill: var(--_ground);
    stroke: var(--_c);
    stroke-dasharray: 4 3;
  }
  .link {
    fill: var(--_c);
    opacity: 0.12;
  }
  .marker,
  .head {
    fill: var(--_c, var(--_ink));
  }
  .step {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2;
  }
  .unit-break {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 8 3 2 3;
  }
  .absent {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .heading,
  .figure {
    font-weight: 700;
  }
  p.figure {
    font-weight: 400;
  }
  svg .quiet {
    fill: var(--_quiet);
  }
  rect.pointer {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  [part='tooltip'] {
    max-inline-size: min(90%, 22em);
  }
  @media (forced-colors: active) {
    .bar,
    .edge,
    .link {
      forced-color-adjust: none;
    }
    .before {
      fill: Canvas;
    }
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
