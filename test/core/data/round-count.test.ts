import { expect } from '@open-wc/testing';
import { possibleCounts, roundCount } from '../../../src/core/data/round-count.js';

describe('rounding a count', () => {
  it('goes to the nearest multiple, halves up', () => {
    expect([12, 13, 17, 18].map((count) => roundCount(count, 5))).to.eql([10, 15, 15, 20]);
    expect([14, 15, 24, 25].map((count) => roundCount(count, 10))).to.eql([10, 20, 20, 30]);
    expect(roundCount(17, undefined)).to.equal(17);
  });

  it('may come from all counts that round to the same', () => {
    expect(possibleCounts(17, 5, 5)).to.eql([13, 17]);
    expect(possibleCounts(20, 10, 5)).to.eql([15, 24]);
    expect(possibleCounts(17, undefined, 5)).to.eql([17, 17]);
  });

  it('cannot come from counts under the threshold, which are never shown', () => {
    expect(possibleCounts(7, 5, 5)).to.eql([5, 7]);
    expect(possibleCounts(0, 10, 5)).to.eql([0, 0]);
    // 3 and 4 are shown as 0. A reader does not know that it is not a true 0.
    expect(possibleCounts(3, 10, 3)).to.eql([3, 4]);
  });

  it('may come from small counts where none are withheld', () => {
    expect(possibleCounts(0, 10, 0)).to.eql([0, 4]);
    expect(possibleCounts(5, 5, 0)).to.eql([3, 7]);
  });
});
