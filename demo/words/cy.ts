// The texts that several pages of the demo share, in Welsh.
import { problemWords } from '../../src/core/problems/problems.cy.js';
import { copyWords } from './copy.cy.js';
import type { words as english } from './en.js';
import { plainNames } from './plain-names.cy.js';
import { problemListWords } from './problem-list.cy.js';
import { tablePageWords } from './table-page.cy.js';

export const words: typeof english = {
  problems: problemWords,
  problemList: problemListWords,
  copy: copyWords,
  tablePage: tablePageWords,
  plainNames,
};
