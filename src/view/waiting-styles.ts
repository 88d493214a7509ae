// Styles what keeps the place of a picture that is on its way.
import { css } from '@lit/reactive-element';

/** Each widget says how high its picture usually is, in a narrow window and in a wide one. */
export const waitingStyles = css`
  /* About as high as its picture will be, so that little moves when that comes. A page that states a height wins. */
  @media screen {
    :host(:state(waiting)) {
      --_room: var(--_wide-room);
      min-block-size: var(--_room);
    }
    :host([density='compact']:state(waiting)) {
      min-block-size: calc(0.7 * var(--_room));
    }
  }
  @media screen and (width < 40em) {
    :host(:state(waiting)) {
      --_room: var(--_narrow-room);
    }
  }
  /* Where the card will begin, since that would move too. */
  .placeholder {
    block-size: clamp(22.5em, 50cqi, 25em);
    margin: 0;
    background: color-mix(in srgb, var(--_line) 25%, transparent);
    display: grid;
    place-items: center;
    color: var(--_quiet);
  }
  .placeholder.compact {
    block-size: clamp(12.5em, 50cqi, 17.5em);
  }
  .placeholder.spacious {
    block-size: clamp(22.5em, 50cqi, 30em);
  }
`;
