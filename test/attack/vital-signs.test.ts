import { signsPuzzle } from './signs-puzzles.js';
import { withstands } from './withstands.js';

withstands('vital-signs', { puzzle: signsPuzzle });
