// Writes amounts and shares of the comparison in Welsh.
import { coreCy } from '../../core/words/cy.js';
import type { Per } from './input.unit.js';
import { percentsIn } from './words.money.js';

export const PER: Readonly<Record<Per, string>> = { year: 'y flwyddyn', week: 'yr wythnos' };

export const { percent, percentBeside } = percentsIn(coreCy);
