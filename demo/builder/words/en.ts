// Every text of the builder that is not in its page, in English. Their shape is what the Welsh ones must have.
import { coreEn } from '../../../src/core/words/en.js';
import { checkWords } from './check.en.js';
import { costWords } from './costs.en.js';
import { fieldWords } from './fields.en.js';
import { funnelWords } from './funnel.en.js';
import { measureWords } from './measure.en.js';
import { misleadingWords } from './misleading.en.js';
import { mixWords } from './mix.en.js';
import { publishedWords } from './published.en.js';
import { readingWords } from './reading.en.js';
import { signsWords } from './signs.en.js';
import { trendWords } from './trend.en.js';

export const words = {
  /** Periods and units, as the widgets write them. */
  core: coreEn,
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
