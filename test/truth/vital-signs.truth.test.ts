// Checks that a scorecard says nothing false of two thousand random datasets and of every real one of the demo.
import { expect } from '@open-wc/testing';
import { realDatasets } from './indicators/real.js';
import type { SignsInput } from './indicators/sign-facts.js';
import { expectTruthOfSigns, randomSigns } from './indicators/signs-suite.js';

const PARTS = 4;
const DATASETS = 2_000 / PARTS;

describe('the truth of <council-vital-signs>', function () {
  this.timeout(240_000);

  for (let part = 0; part < PARTS; part += 1) {
    it(`says nothing false of ${DATASETS} random datasets, part ${part + 1}`, async () => {
      const sentences = await expectTruthOfSigns(randomSigns(1 + part * DATASETS, DATASETS));
      expect(sentences).to.be.greaterThan(10 * DATASETS);
    });
  }

  it('says nothing false of the scorecards in demo/data', async () => {
    const real = await realDatasets<SignsInput>('vital-signs');
    expect(real.length).to.be.greaterThan(8);
    await expectTruthOfSigns(real);
  });
});
