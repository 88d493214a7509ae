import '../../src/widgets/threshold-funnel/index.js';
import { funnelPuzzle } from './funnel-puzzles.js';
import { withstands } from './withstands.js';

withstands('council-threshold-funnel', funnelPuzzle);
