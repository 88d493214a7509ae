// The Welsh words of a comparison that are in files of their own, and where each is needed.
import { lazy } from '../../core/lazy.js';
import type { CostComparatorWords } from './words.js';

/** The sentences of what-ifs. */
export const whatIfs = lazy(() => import('./words.what-if.cy.js'));
export const folded = lazy(() => import('./words.folded.cy.js'));

export const needs: NonNullable<CostComparatorWords['needs']> = ({ data: { occupancy, mix } }) =>
  occupancy || mix ? [whatIfs] : [];
