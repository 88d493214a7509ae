// Checks that a scorecard says nothing false: some random datasets, the edge cases, and planted falsehoods that the
// checker must find. `npm run test:truth` has two thousand datasets and every real one.
import { expect } from '@open-wc/testing';
import { checkSigns } from './indicators/check-signs.js';
import { signsCases, signsPlants } from './indicators/signs-cases.js';
import { gatherSigns } from './indicators/signs-gather.js';
import { kinds } from './indicators/signs-planted.js';
import {
  allOfSigns,
  expectTruthOfSigns,
  randomSigns,
  signsElement,
} from './indicators/signs-suite.js';

describe('the truth of <council-vital-signs>', function () {
  this.timeout(60_000);

  it('says nothing false of fifty random datasets', async () => {
    const sentences = await expectTruthOfSigns(randomSigns(10_001, 50));
    expect(sentences).to.be.greaterThan(500);
  });

  for (const { name, dataset, never } of signsCases) {
    it(name, async () => {
      const gathered = await gatherSigns(await signsElement(), dataset);
      const { faults } = checkSigns(dataset, gathered);
      expect(faults, `\n${faults.join('\n')}\n`).to.eql([]);
      for (const wrong of never) expect(allOfSigns(gathered)).not.to.match(wrong);
    });
  }
});

describe('the checker of scorecards', function () {
  this.timeout(20_000);

  for (const { kind, dataset, plant } of [...signsPlants, ...kinds]) {
    it(`finds a planted falsehood: ${kind}`, async () => {
      const gathered = await gatherSigns(await signsElement(), dataset);
      const before = checkSigns(dataset, gathered).faults;
      expect(before, before.join('\n')).to.eql([]);
      expect(checkSigns(dataset, plant(gathered)).faults).not.to.eql([]);
    });
  }
});
