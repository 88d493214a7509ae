// Tells whether more of a page is still on its way.
import { unclobbered } from './unclobbered.js';

/** Whether the parser is still at work: what stands at the end of the page may not be whole. */
export const isParsing = (page: Document = document): boolean =>
  unclobbered(Document.prototype, 'readyState', page) === 'loading';
