// Tests what is told of costs that would mislead, and what is left after its cure. Made-up figures.
import { expect } from '@open-wc/testing';
import { check, told } from './misleading.js';

describe('costs that would mislead', () => {
  const costs = (...provisions: readonly object[]) => ({
    title: 'What a bed costs (made-up figures)',
    unit: 'pounds per bed per week',
    provisions,
  });
  const own = { name: 'Own', kind: 'in-house', cost: 3110, basis: 'full occupancy' };
  const other = { name: 'Other own', kind: 'in-house', cost: 3300, basis: 'full occupancy' };
  const bought = { name: 'Bought', kind: 'external', cost: 3970, basis: 'price' };

  it('are on several bases, and on one after the cure', async () => {
    const input = costs(own, bought, other);
    const { misleading } = await check('cost-comparator', input);
    expect(misleading.map(({ name, meaning, cure }) => [name, meaning, cure!.button])).to.deep.equal([
      [
        'mixed bases',
        'Costs on several bases stand side by side. The picture names each and ranks none; readers may compare them all the same. Some assume that all beds are in use, others not.',
        'Keep the 2 costs on one basis alone',
      ],
    ]); // prettier-ignore
    const after = await check('cost-comparator', input, ['mixed bases']);
    expect(after.dataset).to.deep.equal(costs(own, other));
    expect(after.misleading).to.deep.equal([]);
  });

  it('can only be accepted where one basis would leave one cost, or a basis is not said', async () => {
    expect(await told('cost-comparator', costs(own, bought))).to.deep.equal([
      ['mixed bases', undefined],
    ]);
    const { basis: _, ...unsaid } = bought;
    const [mixed] = (await check('cost-comparator', costs(own, unsaid))).misleading;
    expect(mixed!.meaning).to.include('What some of them assume is not said: step 2 asks for it.');
  });

  it('are not those on one basis', async () => {
    expect(await told('cost-comparator', costs(own, other))).to.be.empty;
  });
});
