import { trendPuzzle } from './trend-puzzles.js';
import { withstands } from './withstands.js';

withstands('indicator-trend', { puzzle: trendPuzzle });
