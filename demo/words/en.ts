// The texts that several pages of the demo share, in English. Their shape is what the Welsh ones must have.
import { problemWords } from '../../src/core/problems/problems.en.js';
import { copyWords } from './copy.en.js';
import { plainNames } from './plain-names.en.js';
import { problemListWords } from './problem-list.en.js';
import { tablePageWords } from './table-page.en.js';

export const words = {
  /** The sentences of problems. */
  problems: problemWords,
  problemList: problemListWords,
  copy: copyWords,
  tablePage: tablePageWords,
  plainNames,
};
