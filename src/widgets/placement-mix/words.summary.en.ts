// The sentences that sum up a mix in English.
import { coreEn } from '../../core/words/en.js';
import {
  change,
  figureInSentence,
  fromRounded,
  groupShare,
  noFigure,
  reasonOf,
  since,
} from './words.figures.en.js';
import { entryName, on, withheld, within } from './words.names.en.js';
import { summaryIn, type SummaryTexts } from './words.summary.js';

export const summaryTexts: SummaryTexts = {
  core: coreEn,
  entryName,
  withheld,
  within,
  on,
  figureInSentence,
  reasonOf,
  change,
  since,
  fromRounded,
  groupShare,
  noFigure,
  targets: (all) =>
    `The target is ${coreEn.list(all.map(([name, share]) => `${share} ${within(name)}`))}`,
  toHold: ' to hold against it',
  inAll: 'in total',
  total: (count) => `total ${count}`,
  noFigureOfAny: 'no figure',
  noFigureOfParts: 'no figure for the parts',
  largest: (name, figure) => `The largest part is ${name}: ${figure}`,
  largestEqual: (each) => `The largest parts are ${each}`,
  each: (names, figure) => `${names}: ${figure} each`,
  lower: (sentence) => sentence.replace(/^(The|No) /, (word) => word.toLowerCase()),
};

export const summing = summaryIn(summaryTexts);
