// Attacks a trend: no small count may be worked out from what it makes.
import { trendPuzzle } from './trend-puzzles.js';
import { withstands } from './withstands.js';

withstands('indicator-trend', { puzzle: trendPuzzle });
