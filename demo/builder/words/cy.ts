// Every text of the builder that is not in its page, in Welsh.
import { coreCy } from '../../../src/core/words/cy.js';
import { bringWords } from './bring.cy.js';
import { checkWords } from './check.cy.js';
import type { words as english } from './en.js';
import { examples } from './examples.cy.js';
import { jsonWords } from './json.cy.js';
import { pageWords } from './page.cy.js';
import { tableWords } from './table.cy.js';
import { takeWords } from './take.cy.js';

export const words: typeof english = {
  core: coreCy,
  bring: bringWords,
  check: checkWords,
  examples,
  json: jsonWords,
  page: pageWords,
  table: tableWords,
  take: takeWords,
};
