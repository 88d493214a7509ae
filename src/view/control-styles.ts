// Styles buttons and fields, and the row that they are in.
import { css } from '@lit/reactive-element';

export const controlStyles = css`
  button,
  input[type='number'],
  label:has([type='radio']) {
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_quiet);
    border-radius: 0;
    padding: 0.25em 0.9em;
    min-block-size: 2em;
  }
  button,
  label:has([type='radio']) {
    cursor: pointer;
    color: var(--_accent);
    border-color: currentColor;
  }
  button[aria-pressed='true'],
  label:has([type='radio']:checked) {
    color: var(--_ground);
    background: var(--_accent);
    border-color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: max(0.875em, 12px);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'],
    label:has([type='radio']:checked) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
