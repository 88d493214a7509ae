// Attacks a mix: no small count may be worked out from what it makes.
import { expect } from '@open-wc/testing';
import { withOthers } from './all-other.js';
import { divisionsPuzzle } from './division-puzzles.js';
import { factsIn } from './facts.js';
import { harvestOf } from './harvest.js';
import { mixPuzzle } from './mix-puzzles.js';
import { chance } from './puzzle.js';
import { mounted } from './siege.js';
import { areasPuzzle, breakdownPuzzle } from './sum-puzzles.js';
import { withstands } from './withstands.js';

withstands('placement-mix', {
  puzzle: (random) => {
    const kind = random.below(10);
    if (kind < 2) return areasPuzzle(random);
    if (kind === 2) return breakdownPuzzle(random);
    return kind === 3 ? divisionsPuzzle(random) : mixPuzzle(random);
  },
});

// An attack on a donut that is never drawn would pass.
describe('the attack on a mix', function () {
  this.timeout(60_000);
  it('meets donuts whose withheld parts are drawn together, and reads them', async () => {
    await import('../../src/widgets/placement-mix/index.js');
    const random = chance(77);
    const element = await mounted('council-placement-mix', mixPuzzle(chance(1)).dataset);
    let [met, read] = [0, 0];
    for (let i = 0; i < 400; i += 1) {
      const puzzle = mixPuzzle(random);
      const harvest = await harvestOf(element, puzzle.dataset);
      if (!harvest.points.flat().some((line) => line.includes('withheld'))) continue;
      const facts = factsIn(harvest, withOthers(puzzle, harvest));
      met += 1;
      if (facts.some(({ terms }) => terms.some(([, id]) => /\|All other/.test(id)))) read += 1;
    }
    element.remove();
    expect(met).to.be.greaterThan(30);
    expect(read).to.equal(met);
  });
});
