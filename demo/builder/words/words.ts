// The texts of the builder in the language of its page. A page has one language: the switch leads to another page.
import type { words as english } from './en.js';

const isWelsh = document.documentElement.lang.split('-')[0] === 'cy';

export const words: typeof english = isWelsh
  ? (await import('./cy.js')).words
  : (await import('./en.js')).words;
