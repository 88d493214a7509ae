// Writes amounts and shares of the comparison in English, where a word stands with them.
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import { percentsIn, roughMoney } from './words.money.js';

export const PER: Readonly<Record<Per, string>> = { year: 'a year', week: 'a week' };

export const { percent, percentMore, percentFine, percentBeside } = percentsIn(coreEn);

export const aboutMoney = (pounds: number, ...beside: readonly number[]): string =>
  `about ${roughMoney(pounds, ...beside)}`;
