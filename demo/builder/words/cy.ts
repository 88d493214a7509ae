// Every text of the builder that is not in its page, in Welsh.
import { coreCy } from '../../../src/core/words/cy.js';
import { checkWords } from './check.cy.js';
import { costWords } from './costs.cy.js';
import { fieldWords } from './fields.cy.js';
import { funnelWords } from './funnel.cy.js';
import { measureWords } from './measure.cy.js';
import { misleadingWords } from './misleading.cy.js';
import { mixWords } from './mix.cy.js';
import { publishedWords } from './published.cy.js';
import { readingWords } from './reading.cy.js';
import { signsWords } from './signs.cy.js';
import { trendWords } from './trend.cy.js';
import type { words as english } from './en.js';

export const words: typeof english = {
  core: coreCy,
  check: checkWords,
  costs: costWords,
  fields: fieldWords,
  funnel: funnelWords,
  measure: measureWords,
  misleading: misleadingWords,
  mix: mixWords,
  published: publishedWords,
  reading: readingWords,
  signs: signsWords,
  trend: trendWords,
};
