// Checks that a trend says nothing false: some random datasets, the edge cases, and planted falsehoods that the
// checker must find. `npm run test:truth` has two thousand datasets and every real series.
import { expect } from '@open-wc/testing';
import { checkTrend } from './indicators/check-trend.js';
import { trendCases } from './indicators/trend-cases.js';
import { gatherTrend } from './indicators/trend-gather.js';
import { trendPlants } from './indicators/trend-planted.js';
import { expectCase, expectTruth, randomTrends, trendElement } from './indicators/trend-suite.js';

describe('the truth of <council-indicator-trend>', function () {
  this.timeout(60_000);

  it('says nothing false of fifty random datasets', async () => {
    const sentences = await expectTruth(randomTrends(10_001, 50));
    expect(sentences).to.be.greaterThan(500);
  });

  for (const each of trendCases) it(each.name, () => expectCase(each));
});

describe('the checker of trends', function () {
  this.timeout(20_000);

  for (const { kind, dataset, plant } of trendPlants) {
    it(`finds a planted falsehood: ${kind}`, async () => {
      const gathered = await gatherTrend(await trendElement(), dataset);
      const before = checkTrend(dataset, gathered).faults;
      expect(before, before.join('\n')).to.eql([]);
      expect(checkTrend(dataset, plant(gathered)).faults).not.to.eql([]);
    });
  }
});
