// Tests what is told of a funnel that would mislead, and what is left after its cure. Made-up figures.
import { expect } from '@open-wc/testing';
import { told } from './misleading.js';

describe('a funnel that would mislead', () => {
  it('is one of an old year', async () => {
    const input = { title: 'Contacts (made-up figures)', contacts: 900, period: '2022-23' };
    const funnel = { ...input, outcomes: [{ name: 'Advice', value: 900 }] };
    expect(await told('threshold-funnel', funnel)).to.deep.equal([
      ['old figure', 'Say in the title how old it is'],
    ]);
    expect(await told('threshold-funnel', funnel, ['old figure'])).to.be.empty;
  });
});
