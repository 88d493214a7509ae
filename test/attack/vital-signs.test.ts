import '../../src/widgets/vital-signs/index.js';
import { signsPuzzle } from './signs-puzzles.js';
import { withstands } from './withstands.js';

withstands('council-vital-signs', signsPuzzle);
