// Attacks a comparison of costs: a small count must not change anything that it makes.
import { expect } from '@open-wc/testing';
import '../../src/widgets/cost-comparator/index.js';
import { costTwins } from './cost-twins.js';
import { harvestOf } from './harvest.js';
import { chance } from './puzzle.js';
import { mounted } from './siege.js';
import { tellsApart } from './siege-of-twins.js';
import { withstands } from './withstands.js';

withstands('cost-comparator', { twins: costTwins });

describe('the attack by twins', () => {
  it('finds a count that is shown', async () => {
    const element = await mounted('council-cost-comparator', costTwins(chance(1))[0]);
    const shown = (count: number) => ({
      title: 'Trees',
      unit: 'pounds per week',
      disclosure: { protected: true },
      packages: { count, average: 3000 },
    });
    const [two, three] = [await harvestOf(element, shown(2)), await harvestOf(element, shown(3))];
    element.remove();
    expect(tellsApart(two, two)).to.equal('');
    expect(tellsApart(two, three)).to.not.equal('');
  });
});
