// Every text of the builder that is not in its page, in English. Their shape is what the Welsh ones must have.
import { coreEn } from '../../../src/core/words/en.js';
import { bringWords } from './bring.en.js';
import { checkWords } from './check.en.js';
import { examples } from './examples.en.js';
import { jsonWords } from './json.en.js';
import { pageWords } from './page.en.js';
import { tableWords } from './table.en.js';
import { takeWords } from './take.en.js';

export const words = {
  core: coreEn,
  bring: bringWords,
  check: checkWords,
  examples,
  json: jsonWords,
  page: pageWords,
  table: tableWords,
  take: takeWords,
};
