// The texts of the builder in the language of its page.
import { isWelshPage } from '../../words/page-language.js';
import type { words as english } from './en.js';

export const words: typeof english = isWelshPage
  ? (await import('./cy.js')).words
  : (await import('./en.js')).words;
