// Every text of the builder that is not in its page, in Welsh.
import { coreCy } from '../../../src/core/words/cy.js';
import { bringWords } from './bring.cy.js';
import { checkWords } from './check.cy.js';
import { costWords } from './costs.cy.js';
import type { words as english } from './en.js';
import { examples } from './examples.cy.js';
import { fieldWords } from './fields.cy.js';
import { funnelWords } from './funnel.cy.js';
import { jsonWords } from './json.cy.js';
import { measureWords } from './measure.cy.js';
import { misleadingWords } from './misleading.cy.js';
import { mixWords } from './mix.cy.js';
import { pageWords } from './page.cy.js';
import { publishedWords } from './published.cy.js';
import { readingWords } from './reading.cy.js';
import { signsWords } from './signs.cy.js';
import { starterWords } from './starters.cy.js';
import { tableWords } from './table.cy.js';
import { takeWords } from './take.cy.js';
import { trendWords } from './trend.cy.js';

export const words: typeof english = {
  core: coreCy,
  bring: bringWords,
  check: checkWords,
  costs: costWords,
  examples,
  fields: fieldWords,
  funnel: funnelWords,
  json: jsonWords,
  measure: measureWords,
  misleading: misleadingWords,
  mix: mixWords,
  page: pageWords,
  published: publishedWords,
  reading: readingWords,
  signs: signsWords,
  starters: starterWords,
  table: tableWords,
  take: takeWords,
  trend: trendWords,
};
