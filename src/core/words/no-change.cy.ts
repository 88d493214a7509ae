// Says in Welsh why there is no change since a figure that has no number: not known, or not applicable.
import { isNotApplicable, type Value } from '../data/value.js';
import { coreCy } from './cy.js';
import { as } from './mutation.cy.js';
import { reasonsOf } from './words.js';

/** In a cell. What is not applicable has no change that anyone could know. */
export const changeUnknown = (before: Value | undefined): string =>
  isNotApplicable(before) ? 'amherthnasol' : 'anhysbys';

/** `Nid yw’r newid ers 2023 yn hysbys (y nifer bryd hynny: cyfrinachol)`. */
export const changeUnknownSince = (when: string, before: Value): string =>
  isNotApplicable(before)
    ? `Heb ei gymharu ${as(when)}: amherthnasol bryd hynny`
    : `Nid yw’r newid ers ${when} yn hysbys (y nifer bryd hynny: ${coreCy.list(reasonsOf(coreCy, before))})`;
