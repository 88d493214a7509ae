// The Welsh words of a mix that are in a file of their own.
import { lazy } from '../../core/lazy.js';

export const folded = lazy(() => import('./words.folded.cy.js'));
