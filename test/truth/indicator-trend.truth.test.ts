// Checks that a trend says nothing false of two thousand random datasets and of every real series of the demo.
import { expect } from '@open-wc/testing';
import { realDatasets } from './indicators/real.js';
import { expectTruth, randomTrends } from './indicators/trend-suite.js';
import type { TrendInput } from './indicators/check-trend.js';

const PARTS = 4;
const DATASETS = 2_000 / PARTS;

describe('the truth of <council-indicator-trend>', function () {
  this.timeout(240_000);

  for (let part = 0; part < PARTS; part += 1) {
    it(`says nothing false of ${DATASETS} random datasets, part ${part + 1}`, async () => {
      const sentences = await expectTruth(randomTrends(1 + part * DATASETS, DATASETS));
      expect(sentences).to.be.greaterThan(10 * DATASETS);
    });
  }

  it('says nothing false of the trends in demo/data', async () => {
    const real = await realDatasets<TrendInput>('indicator-trend');
    expect(real.length).to.be.greaterThan(20);
    await expectTruth(real);
  });
});
