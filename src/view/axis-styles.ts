// Styles axes: labels, ticks, grid lines and the line at zero.
import { css } from '@lit/reactive-element';

export const axisStyles = css`
  .values text,
  .periods text {
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    stroke: var(--_line);
  }
  .zero,
  .tick {
    stroke: var(--_quiet);
  }
`;
