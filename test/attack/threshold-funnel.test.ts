// Attacks a funnel: no small count may be worked out from what it makes.
import { funnelPuzzle } from './funnel-puzzles.js';
import { withstands } from './withstands.js';

withstands('threshold-funnel', { puzzle: funnelPuzzle });
