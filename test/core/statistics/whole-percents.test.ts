import { expect } from '@open-wc/testing';
import { areEqualsAlike, wholePercents } from '../../../src/core/statistics/whole-percents.js';

describe('whole per cents', () => {
  it('gives what is missing to the largest remainders', () => {
    // 45.2 + 31.6 + 23.2 per cent: 45 + 31 + 23 leaves one for .6.
    expect(wholePercents([113, 79, 58])).to.eql([45, 32, 23]);
    // 14.5 + 28.4 + 57.1: rounding each would add up to 100 or 101 by luck.
    expect(wholePercents([145, 284, 571])).to.eql([15, 28, 57]);
  });

  it('gives it to the earlier of two equal remainders', () => {
    expect(wholePercents([1, 1, 1])).to.eql([34, 33, 33]);
    expect(wholePercents([1, 1, 1, 1, 1, 1])).to.eql([17, 17, 17, 17, 16, 16]);
    expect(wholePercents([1, 1, 6])).to.eql([13, 12, 75]);
  });

  it('gives shares decimals that add up to 100 too', () => {
    expect(wholePercents([4045, 3955], 1)).to.eql([50.6, 49.4]);
    expect(wholePercents([1, 1, 1], 2)).to.eql([33.34, 33.33, 33.33]);
  });

  it('keeps zeros at zero and a whole at a hundred', () => {
    expect(wholePercents([0, 7, 0])).to.eql([0, 100, 0]);
    expect(wholePercents([0, 0])).to.eql([0, 0]);
    expect(wholePercents([])).to.eql([]);
  });

  it('is not misled by the floating tail of shares', () => {
    expect(wholePercents([0.07, 0.14, 0.79])).to.eql([7, 14, 79]);
    expect(wholePercents([0.1, 0.2, 0.7])).to.eql([10, 20, 70]);
    expect(wholePercents([0.29, 0.57, 0.14])).to.eql([29, 57, 14]);
  });

  it('adds up to 100 and is less than one off, whatever the values', () => {
    for (let a = 0; a < 30; a += 1) {
      for (let b = 0; b < 30; b += 1) {
        const values = [a, b, 7, 3 * a + 1];
        const total = values.reduce((sum, value) => sum + value, 0);
        const percents = wholePercents(values);
        expect(percents.reduce((sum, percent) => sum + percent, 0)).to.equal(100);
        percents.forEach((percent, at) => {
          expect(Math.abs(percent * total - values[at]! * 100)).to.be.below(total);
        });
      }
    }
  });
});

describe('equal shares', () => {
  const shared = (...of: readonly (readonly [number, number])[]) =>
    of.map(([share, percent]) => ({ share, percent }));

  it('are alike where they have one per cent', () => {
    expect(areEqualsAlike(shared([0.375, 38], [0.375, 38], [0.25, 25]))).to.equal(true);
    expect(areEqualsAlike(shared([0.375, 38], [0.374, 37]))).to.equal(true);
    expect(areEqualsAlike([{}, { percent: 3 }])).to.equal(true);
  });

  it('are not where they have two', () => {
    expect(areEqualsAlike(shared([0.375, 38], [0.25, 25], [0.375, 37]))).to.equal(false);
    expect(areEqualsAlike(shared([0.3, 30], [0.1 + 0.2, 31]))).to.equal(false);
  });
});
