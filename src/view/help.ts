// Describes how a person moves through a picture by keyboard: a button that shows when it has the focus, and what it
// opens above the page, so that nothing below moves.
import { css } from '@lit/reactive-element';
import type { CardWords } from '../core/words/words.js';
import { type Described, node } from './nodes.js';

export const helpView = (instructions: string, { keys }: CardWords): readonly Described[] => [
  node('button', { type: 'button', class: 'help', popovertarget: 'instructions' }, keys),
  node('p', { id: 'instructions', class: 'instructions', popover: true }, instructions),
];

export const helpStyles = css`
  .help {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .instructions {
    margin: auto;
    max-inline-size: 30em;
    padding: 1em;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_quiet);
  }
  @media print {
    .help,
    .instructions {
      display: none;
    }
  }
`;
