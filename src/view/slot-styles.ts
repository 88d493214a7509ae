// Styles each slot with its colour: everything drawn in it reads var(--_c), and its label var(--_t).
import { css, unsafeCSS } from '@lit/reactive-element';

/** Those whose colour is too light for text. */
const LIGHT = [2, 4, 6];

const slots = [1, 2, 3, 4, 5, 6].map((slot) => {
  const label = LIGHT.includes(slot) ? 'label' : 'series';
  return `.slot-${slot}{--_c:var(--_series-${slot});--_t:var(--_${label}-${slot})}`;
});

export const slotStyles = css`
  ${unsafeCSS(slots.join(''))}
  .slot-lead {
    --_c: var(--_accent);
    --_t: var(--_accent);
  }
  .slot-neighbours {
    --_c: var(--_neighbours);
    --_t: var(--_quiet);
  }
`;
