// Describes the place of a table of the page among the figures of its picture.
import type { CardWords } from '../core/words/words.js';
import { type Described, node } from './nodes.js';

/** The table in its slot and not copied, so that it stays what the page has made of it. */
export const keptTableView = ({ figures }: CardWords): Described =>
  node('div', { class: 'scroll page-table', tabindex: 0, role: 'group', 'aria-label': figures }, [
    node('slot'),
  ]);
