import { expect } from '@open-wc/testing';
import {
  median,
  neighbourSummary,
  positionAmong,
} from '../../../src/core/statistics/comparison.js';

describe('comparison', () => {
  it('finds the middle of an odd and an even number of values', () => {
    expect(median([10, 9, 2])).to.equal(9);
    expect(median([10, 2, 9, 3])).to.equal(6);
    expect(median([0])).to.equal(0);
    expect(median([])).to.equal(undefined);
  });

  it('sums neighbours up by median and range, leaving out those without a value', () => {
    expect(neighbourSummary([98, undefined, 61, 77, 104])).to.eql({
      median: 87.5,
      lower: 61,
      upper: 104,
      count: 4,
    });
    expect(neighbourSummary([0])).to.eql({ median: 0, lower: 0, upper: 0, count: 1 });
    expect(neighbourSummary([undefined])).to.equal(undefined);
  });

  it('leaves the members in their order', () => {
    const members = [98, 61, 77];
    neighbourSummary(members);
    expect(members).to.eql([98, 61, 77]);
  });

  it('places an area among the others', () => {
    expect(positionAmong(77, [98, 77, undefined, 61, 60])).to.eql({ higher: 1, same: 1, lower: 2 });
    expect(positionAmong(0.3, [0.1 + 0.2])).to.eql({ higher: 0, same: 1, lower: 0 });
    expect(positionAmong(1, [])).to.eql({ higher: 0, same: 0, lower: 0 });
  });
});
