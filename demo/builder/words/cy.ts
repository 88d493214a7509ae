// Every text of the builder that is not in its page, in Welsh.
import { checkWords } from './check.cy.js';
import type { words as english } from './en.js';

export const words: typeof english = {
  check: checkWords,
};
