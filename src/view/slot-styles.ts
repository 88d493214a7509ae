// Styles each slot with its colour: everything drawn in it reads var(--_c), and its label var(--_t).
import { css, unsafeCSS } from '@lit/reactive-element';

const slots = [1, 2, 3, 4, 5, 6].map(
  (slot) => `.slot-${slot}{--_c:var(--_series-${slot});--_t:var(--_label-${slot})}`,
);

export const slotStyles = css`
  ${unsafeCSS(slots.join(''))}
  .slot-lead {
    --_c: var(--_lead);
    --_t: var(--_accent);
  }
  .slot-neighbours {
    --_c: var(--_neighbours);
    --_t: var(--_quiet);
  }
`;
