import '../../src/widgets/placement-mix/index.js';
import { mixPuzzle } from './mix-puzzles.js';
import { withstands } from './withstands.js';

withstands('council-placement-mix', mixPuzzle);
