import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { change, isWithinRounding, pointsBetween } from '../../../src/core/statistics/change.js';

describe('change', () => {
  it('gives the difference, and its share of the earlier value', () => {
    expect(change(168, 160, { unit: 'count' })).to.eql({ difference: 8, relative: 0.05 });
    expect(change(75, 100)).to.eql({ difference: -25, relative: -0.25 });
    expect(change(60, 60)).to.eql({ difference: 0, relative: 0 });
  });

  it('has no percentage from 2 to 4', () => {
    expect(change(4, 2, { unit: 'count' })).to.eql({ difference: 2, relative: undefined });
    expect(change(38, 19, { unit: 'count' }).relative).to.equal(undefined);
    expect(change(30, 20, { unit: 'count' }).relative).to.equal(0.5);
  });

  it('has a percentage for small rates and prices', () => {
    expect(change(4, 2).relative).to.equal(1);
  });

  it('has no percentage where either count is small', () => {
    expect(change(12, 24, { unit: 'count' })).to.eql({ difference: -12, relative: undefined });
    expect(change(20, 25, { unit: 'count' })).to.eql({ difference: -5, relative: -0.2 });
  });

  it('has no percentage of 0 or of a negative value', () => {
    expect(change(5, 0)).to.eql({ difference: 5, relative: undefined });
    expect(change(5, -5)).to.eql({ difference: 10, relative: undefined });
  });

  it('gives percentages in points only', () => {
    expect(change(61.3, 60.8, { unit: 'percent' })).to.eql({
      difference: 0.5,
      relative: undefined,
    });
  });

  it('is exact, with as many decimal places as tell it and its figures from none', () => {
    const of = (now: number, before: number, decimals: number) => {
      const { difference, decimals: places } = change(now, before, { unit: 'percent', decimals });
      return [difference, places];
    };
    expect(of(61.25, 60, 1)).to.eql([1.25, 1]);
    expect(of(87.6, 87.4, 0)).to.eql([0.2, 1]);
    // Both are shown as 67, so that a whole point between them would be read as a mistake.
    expect(of(67.4, 66.6, 0)).to.eql([0.8, 1]);
    expect(of(61, 61, 0)).to.eql([0, 0]);
    expect(of(50.001, 50, 1)).to.eql([0.001, 3]);
  });

  it('of rounded figures says what they are rounded to, and has a percentage where that is small against it', () => {
    const of = (now: number, before: number) =>
      change(now, before, { unit: 'count', rounding: 10 });
    expect(of(1240, 1230)).to.eql({ difference: 10, relative: undefined, rounding: 10 });
    expect(of(1330, 1230)).to.eql({ difference: 100, relative: 100 / 1230, rounding: 10 });
    expect(change(61, 60, { rounding: 0 })).to.eql({ difference: 1, relative: 1 / 60 });
  });

  it('may be made by rounding where it is less than that', () => {
    const isWithin = (difference: number, rounding?: number) =>
      isWithinRounding({ difference, relative: undefined, ...(rounding ? { rounding } : {}) });
    expect([
      isWithin(9, 10),
      isWithin(10, 10),
      isWithin(-4, 5),
      isWithin(0, 5),
      isWithin(1),
    ]).to.eql([true, false, true, false, false]);
  });
});

describe('a change of a share', () => {
  it('is in whole points, and finer where it would be none', () => {
    expect(pointsBetween(505 / 1000, 504 / 1000)).to.equal(0.1);
    expect(pointsBetween(504 / 1000, 505 / 1000)).to.equal(-0.1);
    expect(pointsBetween(0.61, 0.41)).to.equal(20);
    expect(pointsBetween(1 / 3, 1 / 3)).to.equal(0);
    expect(pointsBetween(38 / 200, 38 / 200)).to.equal(0);
    expect(pointsBetween(1 / 3000, 0)).to.equal(0.03);
    expect(pointsBetween(undefined, 0.4)).to.equal(undefined);
    expect(pointsBetween(0.4, undefined)).to.equal(undefined);
  });

  it('is the exact one rounded once, for any counts', () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, count, count, (a, restA, b, restB) => {
        const [wholeA, wholeB] = [a + restA, b + restB];
        fc.pre(wholeA > 0 && wholeB > 0);
        // As a fraction of whole numbers: 100 × (a × wholeB − b × wholeA) ÷ (wholeA × wholeB).
        const top = 100n * (BigInt(a) * BigInt(wholeB) - BigInt(b) * BigInt(wholeA));
        const bottom = BigInt(wholeA) * BigInt(wholeB);
        let power = 1n;
        while (top !== 0n && roundedQuotient(top * power, bottom) === 0n) power *= 10n;
        const expected = Number(roundedQuotient(top * power, bottom)) / Number(power);
        expect(pointsBetween(a / wholeA, b / wholeB)).to.equal(expected);
      }),
      { seed: 761, numRuns: 5000 },
    );
  });
});

/** Halves away from zero. */
function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -whole : whole;
}
