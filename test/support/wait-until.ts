// Waits for what a page does in its own time: the second of the library's own limit is short on a busy machine.
import { waitUntil as wait } from '@open-wc/testing';

const USUAL = { timeout: 8000 };

/** As in the library, which says what its options are. */
export const waitUntil: typeof wait = (isTrue, message, options = {}) =>
  wait(isTrue, message, { ...USUAL, ...options });
