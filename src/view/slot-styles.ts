// Styles each slot with its colour, which everything drawn in it reads as var(--_c).
import { css, unsafeCSS } from 'lit';

const slots = [1, 2, 3, 4, 5, 6].map((slot) => `.slot-${slot}{--_c:var(--_series-${slot})}`);

export const slotStyles = css`
  ${unsafeCSS(slots.join(''))}
`;
