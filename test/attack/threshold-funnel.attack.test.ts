// Attacks a funnel: no small count may be worked out from what it makes.
import { funnelDivisionsPuzzle } from './division-puzzles.js';
import { funnelPuzzle } from './funnel-puzzles.js';
import { funnelAreasPuzzle, journeyPuzzle } from './sum-puzzles.js';
import { withstands } from './withstands.js';

withstands('threshold-funnel', {
  puzzle: (random) => {
    const kind = random.below(10);
    if (kind < 2) return funnelAreasPuzzle(random);
    if (kind < 4) return journeyPuzzle(random);
    return kind === 4 ? funnelDivisionsPuzzle(random) : funnelPuzzle(random);
  },
});
