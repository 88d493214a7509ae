import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { median, neighbourSummary } from '../../../src/core/statistics/comparison.js';

describe('comparison', () => {
  it('finds the middle of an odd and an even number of values', () => {
    expect(median([10, 9, 2])).to.equal(9);
    expect(median([10, 2, 9, 3])).to.equal(6);
    expect(median([0])).to.equal(0);
    expect(median([])).to.equal(undefined);
  });

  it('finds a middle and quartiles without a floating tail', () => {
    expect(median([26.4, 27.23])).to.equal(26.815);
    expect(median([87.3, 88.1])).to.equal(87.7);
    expect(median([87.8, 88.1])).to.equal(87.95);
    expect(neighbourSummary([16.4, 16.62, 16.7])!.quartiles).to.eql([16.51, 16.66]);
  });

  it('summarises neighbours by median, range and quartiles, leaving out those without a value', () => {
    expect(neighbourSummary([98, undefined, 61, 77, 104])).to.eql({
      median: 87.5,
      lower: 61,
      upper: 104,
      // A quarter of the way along three steps: 61 + 0.75 × 16, and 98 + 0.25 × 6.
      quartiles: [73, 99.5],
      count: 4,
    });
    expect(neighbourSummary([0])).to.eql({
      median: 0,
      lower: 0,
      upper: 0,
      quartiles: [0, 0],
      count: 1,
    });
    expect(neighbourSummary([undefined])).to.equal(undefined);
  });

  it('agrees with sorting the values', () => {
    const figure = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(fc.option(figure, { nil: undefined }), { minLength: 1 }), (members) => {
        const sorted = members.filter((each) => each !== undefined).sort((a, b) => a - b);
        const summary = neighbourSummary(members);
        if (!summary) {
          expect(sorted).to.eql([]);
          return;
        }
        const half = Math.floor(sorted.length / 2);
        const middle = sorted.length % 2 ? [sorted[half]!] : sorted.slice(half - 1, half + 1);
        expect(summary.median).to.be.closeTo(middle.reduce((a, b) => a + b) / middle.length, 1e-9);
        expect([summary.lower, summary.upper]).to.eql([sorted[0], sorted.at(-1)]);
        expect(summary.count).to.equal(sorted.length);
      }),
      { seed: 5 },
    );
  });

  it('leaves the members in their order', () => {
    const members = [98, 61, 77];
    neighbourSummary(members);
    expect(members).to.eql([98, 61, 77]);
  });
});
