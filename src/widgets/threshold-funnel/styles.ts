// How the funnel looks: its bars in the colour of the leading area, and what stands between them.
import { css } from '@lit/reactive-element';
import { controlStyles } from '../../view/control-styles.js';
import { rowsStyles } from '../../view/rows-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

export const thresholdFunnelStyles = css`
  :host {
    --_narrow-room: 76em;
    --_wide-room: 56em;
  }
  ${slotStyles}
  ${controlStyles}
  ${rowsStyles}
  .link {
    fill: color-mix(in srgb, var(--_c) 12%, var(--_ground));
  }
  .drop {
    stroke: var(--_c);
    stroke-dasharray: 2 2;
  }
  .marker,
  .arrowhead {
    fill: var(--_c);
  }
  .arrow {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2;
  }
  [part='tooltip'] {
    max-inline-size: min(90%, 22em);
  }
  @media (forced-colors: active) {
    .link {
      fill: none;
      stroke: GrayText;
    }
  }
`;
