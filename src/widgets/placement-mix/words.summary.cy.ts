// The sentences that sum up a mix in Welsh.
import { coreCy } from '../../core/words/cy.js';
import {
  change,
  figureInSentence,
  fromRounded,
  groupShare,
  noFigure,
  reasonOf,
  since,
} from './words.figures.cy.js';
import { entryName, on, withheld, within } from './words.names.cy.js';
import { summaryIn, type SummaryTexts } from './words.summary.js';

export const summaryTexts: SummaryTexts = {
  core: coreCy,
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
    `${all.length > 1 ? 'Targedau' : 'Targed'}: ${coreCy.list(all.map(([name, share]) => `${name} ${share}`))}`,
  toHold: ' i’w gymharu',
  inAll: 'i gyd',
  total: (count) => `cyfanswm ${count}`,
  noFigureOfAny: 'dim ffigur',
  noFigureOfParts: 'dim ffigur ar gyfer y rhannau',
  // `Y rhan fwyaf` would be taken for a majority.
  largest: (name, figure) => `Y gyfran fwyaf yw ${name}: ${figure}`,
  largestEqual: (each) => `Y cyfrannau mwyaf yw ${each}`,
  each: (names, figure) => `${names}: ${figure} yr un`,
  lower: (sentence) => sentence.replace(/^Y (?=gyfran |cyfrannau )/, 'y '),
};

export const summing = summaryIn(summaryTexts);
