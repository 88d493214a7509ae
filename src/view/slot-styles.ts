// The colour of each slot, for whatever is drawn in it: var(--_c).
import { css, unsafeCSS } from 'lit';

const slots = [1, 2, 3, 4, 5, 6].map((slot) => `.slot-${slot}{--_c:var(--_series-${slot})}`);

export const slotStyles = css`
  ${unsafeCSS(slots.join(''))}
`;
