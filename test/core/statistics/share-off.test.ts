// Tests how far rounding may move a share, against every pair of numbers that may have been rounded.
import { expect } from '@open-wc/testing';
import { isRough, shareOff } from '../../../src/core/statistics/share-off.js';

/** The ends of what is rounded to `value`: halves of 5 and 10 go either way. */
const ends = (value: number, rounding: number, numbers = 1) => [
  value - (numbers * rounding) / 2,
  value + (numbers * rounding) / 2,
];

describe('how far a share may be off', () => {
  it('is never less than the furthest that rounding may have moved it', () => {
    for (const rounding of [5, 10])
      for (let whole = rounding; whole <= 20 * rounding; whole += rounding)
        for (let value = 0; value <= whole; value += rounding)
          for (const numbers of [1, 3]) {
            const furthest = ends(value, rounding, numbers).flatMap((a) =>
              ends(whole, rounding).map((b) => Math.abs(a / b - value / whole)),
            );
            const off = shareOff(value / whole, { whole, rounding, numbers });
            // No share is more than all.
            const most = Math.min(1, Math.max(...furthest));
            expect(off + 1e-12).to.be.at.least(most);
            expect(off).to.be.at.most(most + 1e-12);
          }
  });

  it('is nothing of exact numbers', () => {
    expect(shareOff(0.5, { whole: 120 })).to.equal(0);
    expect(shareOff(1, { whole: 1, rounding: 5 }), 'the whole may be nothing').to.equal(1);
    expect(shareOff(1, { whole: 3, rounding: 5 }), 'no share is further off').to.equal(1);
  });

  it('is rough from half a percentage point', () => {
    expect([undefined, 0, 0.0049, 0.005].map(isRough)).to.deep.equal([false, false, false, true]);
  });
});
