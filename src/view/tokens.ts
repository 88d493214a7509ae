// Defines the colours and sizes that a page may change, with their defaults.
// A label has a darker shade where the colour of its line is too light for text.
import { css, unsafeCSS } from '@lit/reactive-element';
import { COLOUR_NAMES, PALETTE } from './palette.js';

const colours = (valueOf: (name: (typeof COLOUR_NAMES)[number]) => string) =>
  unsafeCSS(
    COLOUR_NAMES.map((name) => `--_${name}:var(--council-${name},${valueOf(name)});`).join(''),
  );

/**
 * A page sets only what it changes: each custom property is read here with its default.
 * `light-dark()` follows the `color-scheme` of the page, not of the device: a light page stays light. What stands on
 * another ground has colours of its own, but not on paper, which has the ground of no page.
 */
export const tokens = css`
  :host {
    ${colours((name) => `light-dark(${PALETTE[name].join()})`)}
    --_font: var(--council-font, inherit);
    --_size: var(--council-font-size, 1em);
  }
  @media screen and (forced-colors: none) {
    .on-ground {
      color-scheme: var(--_scheme);
      ${colours((name) => `var(--_on-${name})`)}
    }
  }
  /* Here and there, since the colours that they are made of may differ. */
  :host,
  .own {
    --_label-2: color-mix(in srgb, var(--_series-2) 65%, var(--_ink));
    --_label-4: color-mix(in srgb, var(--_series-4) 65%, var(--_ink));
    --_label-6: color-mix(in srgb, var(--_series-6) 65%, var(--_ink));
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
      --_met: CanvasText;
      --_near: CanvasText;
      --_missed: CanvasText;
    }
  }
`;
