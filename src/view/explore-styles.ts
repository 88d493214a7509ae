// Styles what surrounds a picture that can be explored: figure, legend, focus, tooltip.
import { css } from '@lit/reactive-element';
import { helpStyles } from './help.js';

export const exploreStyles = css`
  /* In px of a layout, of which the page may have more or fewer. */
  .font-12 {
    --_text: 12px;
  }
  .font-14 {
    --_text: 14px;
  }
  .font-16 {
    --_text: 16px;
  }
  svg[class^='font-'] {
    font-size: var(--_text);
  }
  div[class*='font-'] {
    font-size: calc(var(--_text) * var(--_scale));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    list-style: none;
    padding: 0;
    font-size: max(0.875em, 12px);
    margin: 0;
  }
  .legend li {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
  }
  .legend svg {
    flex: none;
    inline-size: 2.15em;
    block-size: 1.15em;
    margin-block-start: 0.2em;
  }
  .drawing {
    position: relative;
  }
  /* What is off-screen is laid out later. Where a browser would cut what reaches beyond the drawing, all is at once. */
  @supports (overflow-clip-margin: 1px) {
    .canvas {
      contain: layout style paint;
      content-visibility: auto;
      overflow-clip-margin: 1em;
    }
    .laid {
      content-visibility: visible;
    }
  }
  .legend + .drawing {
    margin-block-start: 0.75em;
  }
  .explore {
    position: relative;
    margin-block-start: calc(0.75em * var(--_gap));
    touch-action: pan-y;
    cursor: crosshair;
  }
  /* The places of points, for the focus and for assistive technology; a pointer finds them by the drawing. */
  .points {
    position: absolute;
    inset: 0;
    overflow: clip;
    overflow-clip-margin: 1em;
    pointer-events: none;
  }
  .points [role='img'] {
    position: absolute;
    border-radius: 12px;
  }
  ${helpStyles}
  [part='tooltip'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-inline-size: min(60%, 20em);
    inline-size: max-content;
    padding: 0.4em 0.6em;
    background: var(--_ground);
    border: 1px solid var(--_quiet);
    z-index: 1;
  }
  .value {
    font-weight: 700;
    font-size: 1.15em;
  }
  @media print {
    [part='tooltip'],
    .points,
    [part][part='switch'],
    .pointer {
      display: none;
    }
    .canvas {
      content-visibility: visible;
      /* A drawing may be smaller on paper. */
      block-size: auto !important;
    }
  }
`;
