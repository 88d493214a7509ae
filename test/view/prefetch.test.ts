// Tests that exploring is loaded in idle time, so that a person who approaches a picture later need not wait.
import { expect } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import { mount, unmountAll } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const data = {
  title: 'Homes',
  parts: [
    { name: 'Inside', value: 60 },
    { name: 'Outside', value: 40 },
  ],
};
const requests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('src/view/explorer.'))
    .length;

describe('exploring', () => {
  afterEach(unmountAll);

  it('is loaded after the picture, once for all, where nobody approaches one', async () => {
    // Full after 250 modules; what had been loaded before would not be loaded again.
    performance.clearResourceTimings();
    await Promise.all([1, 2, 3].map(() => mount('council-placement-mix', { data })));
    await waitUntil(() => requests() > 0);
    expect(requests()).to.equal(1);
  });
});
