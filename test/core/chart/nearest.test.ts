import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestIndex as nearest } from '../../../src/core/chart/nearest.js';

const nearestIndex = (positionsPx: readonly number[], xPx: number) =>
  nearest(positionsPx, xPx, (positionPx) => positionPx);

describe('nearest point', () => {
  it('is the nearer of two, the earlier when equally near', () => {
    expect([-9, 0, 19, 20, 21, 55, 61, 999].map((x) => nearestIndex([0, 40, 80], x))).to.eql([
      0, 0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it('is −1 where there are none', () => {
    expect(nearestIndex([], 3)).to.equal(-1);
    expect(nearestIndex([7], -100)).to.equal(0);
  });

  it('agrees with looking at every point', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1 }),
        fc.integer({ min: -10, max: 310 }),
        (places, x) => {
          const positions = places.sort((a, b) => a - b);
          const distances = positions.map((position) => Math.abs(position - x));
          expect(nearestIndex(positions, x)).to.equal(distances.indexOf(Math.min(...distances)));
        },
      ),
      { seed: 3 },
    );
  });
});
