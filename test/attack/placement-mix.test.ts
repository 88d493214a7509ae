// Attacks a mix: no small count may be worked out from what it makes.
import { mixPuzzle } from './mix-puzzles.js';
import { withstands } from './withstands.js';

withstands('placement-mix', { puzzle: mixPuzzle });
