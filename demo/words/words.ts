// The texts that several pages of the demo share, in the language of the page.
import type { words as english } from './en.js';
import { isWelshPage } from './page-language.js';

export const words: typeof english = isWelshPage
  ? (await import('./cy.js')).words
  : (await import('./en.js')).words;
