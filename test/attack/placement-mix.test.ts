import { mixPuzzle } from './mix-puzzles.js';
import { withstands } from './withstands.js';

withstands('placement-mix', { puzzle: mixPuzzle });
