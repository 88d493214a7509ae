// Defines the colours and sizes that a page may change, with their defaults.
// The label of a series is mixed with ink where the colour of its line cannot be read as text.
import { css, unsafeCSS } from '@lit/reactive-element';
import { COLOUR_NAMES, LABEL_SHARES, PALETTE } from './palette.js';

const colours = (valueOf: (name: (typeof COLOUR_NAMES)[number]) => string) =>
  unsafeCSS(
    COLOUR_NAMES.map((name) => `--_${name}:var(--council-${name},${valueOf(name)});`).join(''),
  );

const labels = unsafeCSS(
  LABEL_SHARES.map((most, i) => {
    const share = `var(--_share-${i + 1},${most}%)`;
    return `--_label-${i + 1}:color-mix(in srgb,var(--_series-${i + 1}) ${share},var(--_ink));`;
  }).join(''),
);

const shares = unsafeCSS(
  LABEL_SHARES.map((_, i) => `--_share-${i + 1}:var(--_on-share-${i + 1});`).join(''),
);

/**
 * A page sets only what it changes: each custom property is read here with its default.
 * `light-dark()` follows the `color-scheme` of the page, not of the device: a light page stays light. What stands on
 * another ground has colours of its own, but not on paper, which has the ground of no page.
 */
export const tokens = css`
  :host {
    ${colours((name) => `light-dark(${PALETTE[name].join()})`)}
    --_lead: var(--_accent);
    --_font: var(--council-font, inherit);
    --_size: var(--council-font-size, 1em);
  }
  @media screen and (forced-colors: none) {
    .on-ground {
      color-scheme: var(--_scheme);
      ${colours((name) => `var(--_on-${name})`)}
      --_lead: var(--council-accent, var(--_on-lead));
      --_dark-fill-text: var(--_on-dark-fill);
      --_light-fill-text: var(--_on-light-fill);
      ${shares}
    }
  }
  /* Here and there, since the colours that they are made of may differ. */
  :host,
  .own {
    ${labels}
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
