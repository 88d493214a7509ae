// Attacks a scorecard: no small count may be worked out from what it makes.
import { signsPuzzle } from './signs-puzzles.js';
import { withstands } from './withstands.js';

withstands('vital-signs', { puzzle: signsPuzzle });
