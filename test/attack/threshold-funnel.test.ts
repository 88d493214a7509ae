import { funnelPuzzle } from './funnel-puzzles.js';
import { withstands } from './withstands.js';

withstands('threshold-funnel', { puzzle: funnelPuzzle });
