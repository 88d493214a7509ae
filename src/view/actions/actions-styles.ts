// Styles the buttons with which a person takes figures and picture away. Adopted when they are first shown.
import { css } from '@lit/reactive-element';

export const actionsStyles = css`
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.25em;
  }
  .actions [role='group'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .actions [role='group'] > span {
    flex: 0 0 5.5em;
    color: var(--_quiet);
  }
  .actions :is(button, select) {
    font: inherit;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    color: var(--_accent);
    background: var(--_ground);
    border: 1px solid var(--_quiet);
    border-radius: 0;
    padding: 0.2em 0.7em;
    min-block-size: max(2em, 24px);
    cursor: pointer;
  }
  .actions button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_quiet);
  }
  .actions p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .actions [role='status']:empty {
    display: none;
  }
  .actions textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 6em;
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_quiet);
  }
  @container (width < 26em) {
    .actions [role='group'] > span {
      flex-basis: 100%;
    }
  }
`;
