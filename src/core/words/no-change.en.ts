// Says in English why there is no change since a figure that has no number: not known, or not applicable.
import { isNotApplicable, type Value } from '../data/value.js';
import { coreEn } from './en.js';
import { reasonsOf } from './words.js';

/** In a cell. What is not applicable has no change that anyone could know. */
export const changeUnknown = (before: Value | undefined): string =>
  isNotApplicable(before) ? 'not applicable' : 'not known';

/** `The change since 2023 is not known (number then: confidential)`. */
export const changeUnknownSince = (when: string, before: Value): string =>
  isNotApplicable(before)
    ? `Not compared with ${when}: not applicable then`
    : `The change since ${when} is not known (number then: ${coreEn.list(reasonsOf(coreEn, before))})`;
