// Describes how a person moves through a picture by keyboard: a button that shows when it has the focus, and what it
// opens above the page, so that nothing below moves.
import type { CardWords } from '../core/words/words.js';
import { type Described, node } from './nodes.js';

export const helpView = (instructions: string, { keys }: CardWords): readonly Described[] => [
  node('button', { type: 'button', class: 'help', popovertarget: 'instructions' }, keys),
  node('p', { id: 'instructions', class: 'instructions', popover: true }, instructions),
];
