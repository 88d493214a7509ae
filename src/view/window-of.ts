// Finds the window of a document.
import { unclobbered } from './unclobbered.js';

export type View = Window & typeof globalThis;

/** The window of a document; undefined where it has none. */
export const windowOf = (page: Document): View | undefined =>
  unclobbered(Document.prototype, 'defaultView', page) ?? undefined;
