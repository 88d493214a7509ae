// Defines the colours and sizes that a page may change, with their defaults.
// Series colours are the Government Analysis Function's categorical palette; on dark grounds they are lighter.
// A label has a darker shade where the colour of its line is too light for text.
import { css } from '@lit/reactive-element';

/**
 * A page sets only what it changes: each custom property is read here with its default.
 * `light-dark()` follows the `color-scheme` of the page, not of the device: a light page stays light.
 */
export const tokens = css`
  :host {
    --_ink: var(--council-ink, light-dark(#0b0c0c, #f3f2f1));
    --_quiet: var(--council-quiet, light-dark(#505a5f, #b8bec2));
    --_line: var(--council-line, light-dark(#d9dcde, #4a5054));
    --_ground: var(--council-ground, light-dark(#fff, #17191b));
    --_accent: var(--council-accent, light-dark(#12436d, #7fb8ea));
    --_focus: var(--council-focus, light-dark(#0b0c0c, #ffdd00));
    --_series-1: var(--council-series-1, light-dark(#12436d, #7fb8ea));
    --_series-2: var(--council-series-2, light-dark(#28a197, #4fd1c5));
    --_series-3: var(--council-series-3, light-dark(#801650, #f29ac6));
    --_series-4: var(--council-series-4, light-dark(#f46a25, #ff9d66));
    --_series-5: var(--council-series-5, light-dark(#3d3d3d, #d0d0d0));
    --_series-6: var(--council-series-6, light-dark(#a285d1, #c3aef0));
    --_neighbours: var(--council-neighbours, light-dark(#868c91, #868e94));
    --_label-2: color-mix(in srgb, var(--_series-2) 65%, var(--_ink));
    --_label-4: color-mix(in srgb, var(--_series-4) 65%, var(--_ink));
    --_label-6: color-mix(in srgb, var(--_series-6) 65%, var(--_ink));
    --_met: var(--council-met, light-dark(#00703c, #6fd19c));
    --_near: var(--council-near, light-dark(#8a5a00, #ffc861));
    --_missed: var(--council-missed, light-dark(#b10e1e, #ff9a94));
    --_font: var(--council-font, inherit);
    --_size: var(--council-font-size, 1em);
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_line: GrayText;
      --_ground: Canvas;
      --_accent: LinkText;
      --_focus: Highlight;
      --_series-1: CanvasText;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
      --_series-6: CanvasText;
      --_neighbours: GrayText;
      --_label-2: CanvasText;
      --_label-4: CanvasText;
      --_label-6: CanvasText;
      --_met: CanvasText;
      --_near: CanvasText;
      --_missed: CanvasText;
    }
  }
`;
