// Reads the parent of an element, whatever a page calls the fields of its forms.
import { unclobbered } from '../view/unclobbered.js';

export const parentOf = (element: Element): Element | null =>
  unclobbered(Node.prototype, 'parentElement', element);
