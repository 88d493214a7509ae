// Writes amounts and shares of the comparison in English.
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import { percentsIn } from './words.money.js';

export const PER: Readonly<Record<Per, string>> = { year: 'a year', week: 'a week' };

export const { percent, percentMore, percentFine, percentBeside } = percentsIn(coreEn);
