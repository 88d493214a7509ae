import '../../src/widgets/indicator-trend/index.js';
import { trendPuzzle } from './trend-puzzles.js';
import { withstands } from './withstands.js';

withstands('council-indicator-trend', trendPuzzle);
