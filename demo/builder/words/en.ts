// Every text of the builder that is not in its page, in English. Their shape is what the Welsh ones must have.
import { coreEn } from '../../../src/core/words/en.js';
import { bringWords } from './bring.en.js';
import { checkWords } from './check.en.js';
import { costWords } from './costs.en.js';
import { examples } from './examples.en.js';
import { fieldWords } from './fields.en.js';
import { funnelWords } from './funnel.en.js';
import { jsonWords } from './json.en.js';
import { measureWords } from './measure.en.js';
import { misleadingWords } from './misleading.en.js';
import { mixWords } from './mix.en.js';
import { pageWords } from './page.en.js';
import { publishedWords } from './published.en.js';
import { readingWords } from './reading.en.js';
import { signsWords } from './signs.en.js';
import { starterWords } from './starters.en.js';
import { tableWords } from './table.en.js';
import { takeWords } from './take.en.js';
import { trendWords } from './trend.en.js';

export const words = {
  /** Periods and units, as the widgets write them. */
  core: coreEn,
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
