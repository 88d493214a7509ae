import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  decimalsOf,
  difference,
  compareNumbers,
  roundTo,
} from '../../../src/core/statistics/decimals.js';

describe('decimals', () => {
  it('treats numbers that differ by a floating tail as equal', () => {
    expect(compareNumbers(0.1 + 0.2, 0.3)).to.equal(0);
    expect(compareNumbers(78 + 0.1, 78.1)).to.equal(0);
    expect(compareNumbers(0, 0)).to.equal(0);
  });

  it('treats numbers as different that a reader would', () => {
    expect(compareNumbers(78.1, 78.0999)).to.equal(1);
    expect(compareNumbers(0, 0.0001)).to.equal(-1);
    expect(compareNumbers(-2, -1)).to.equal(-1);
    expect(compareNumbers(5, Infinity)).to.equal(-1);
    expect(compareNumbers(NaN, 1)).to.be.NaN;
  });

  it('rounds halves away from zero, as the decimal is written', () => {
    expect([1.005, 2.5, 0.5, -0.5, -1.005, 61.25].map((value) => roundTo(value, 1))).to.eql([
      1, 2.5, 0.5, -0.5, -1, 61.3,
    ]);
    expect(roundTo(1.005, 2)).to.equal(1.01);
    expect(roundTo(-2.5, 0)).to.equal(-3);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).to.equal(true);
    expect(Object.is(difference(3, 3), 0)).to.equal(true);
  });

  it('counts decimal places, also of small numbers', () => {
    expect([0, 7, -1.5, 52.25, 1e-7, 0.30000000000000004].map(decimalsOf)).to.eql([
      0, 0, 1, 2, 7, 12,
    ]);
  });

  it('subtracts without a tail, whatever the size', () => {
    expect(difference(78.3, 78)).to.equal(0.3);
    expect(difference(123456.1, 123456)).to.equal(0.1);
    expect(difference(4, 6)).to.equal(-2);
  });

  it('rounds as by the text of fifteen digits, whether a figure is rounded already or not', () => {
    const long = (value: number, decimals: number) => {
      const whole = Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)));
      return whole ? (Math.sign(value) * whole) / 10 ** decimals : 0;
    };
    const figures = fc.oneof(
      fc.double(),
      fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100),
      fc.maxSafeInteger(),
      fc.constantFrom(-0, 0.1 + 0.2, 1.005, 1e15, 123456789012345.6),
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(Object.is(roundTo(value, decimals), long(value, decimals))).to.equal(true);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});
