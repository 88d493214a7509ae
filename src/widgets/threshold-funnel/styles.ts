// How the funnel looks: its bars, the shapes of what is counted, and what stands between the stages.
import { css } from 'lit';
import { controlStyles } from '../../view/control-styles.js';
import { rowsStyles } from '../../view/rows-styles.js';
import { slotStyles } from '../../view/slot-styles.js';

export const thresholdFunnelStyles = css`
  ${slotStyles}
  ${controlStyles}
  ${rowsStyles}
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
  .arrowhead {
    fill: var(--_c, var(--_ink));
  }
  .arrow {
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
  [part='tooltip'] {
    max-inline-size: min(90%, 22em);
  }
  @media (forced-colors: active) {
    .link {
      forced-color-adjust: none;
    }
    .before {
      fill: Canvas;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
