// The Welsh words of a funnel that are in files of their own, and where each is needed.
import { lazy } from '../../core/lazy.js';
import type { ThresholdFunnelWords } from './words.js';

/** What stages of a journey are. */
export const journey = lazy(() => import('./words.journey.cy.js'));
export const folded = lazy(() => import('./words.folded.cy.js'));

export const needs: NonNullable<ThresholdFunnelWords['needs']> = ({ model }) =>
  model().views.includes('journey') ? [journey] : [];
