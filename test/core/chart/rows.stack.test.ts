// Tests that the parts of a bar are in proportion to their weights.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stackPieces } from '../../../src/core/chart/rows.stack.js';

describe('stackPieces', () => {
  it('puts parts end to end, with gaps between them', () => {
    expect(stackPieces([3, 1], 102, 2).pieces).to.deep.equal([
      { from: 0, to: 75 },
      { from: 77, to: 102 },
    ]);
    expect(stackPieces([5], 100, 2).pieces).to.deep.equal([{ from: 0, to: 100 }]);
    expect(stackPieces([], 100, 2).pieces).to.deep.equal([]);
  });

  it('gives no length where all are zero', () => {
    expect(stackPieces([0, 0], 102, 2).pieces).to.deep.equal([
      { from: 0, to: 0 },
      { from: 2, to: 2 },
    ]);
  });

  it('finds where a share ends: in a part, or in the middle of the gap behind one', () => {
    expect(stackPieces([3, 1], 102, 2).placeOf(0.75)).to.equal(76);
    expect(stackPieces([3, 1], 102, 2).placeOf(0.5)).to.equal(50);
    expect(stackPieces([1, 3], 102, 2).placeOf(0.5)).to.equal(52);
    expect(stackPieces([1, 3], 102, 2).placeOf(1)).to.equal(102);
    // 0.1 + 0.2 is not 0.3.
    expect(stackPieces([1, 2, 7], 104, 2).placeOf(0.3)).to.be.closeTo(33, 1e-9);
  });

  it('ends at the length, in order, each as long as its share', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, (all) => {
        const { pieces } = stackPieces(all, 600, 2);
        const total = all.reduce((sum, weight) => sum + weight, 0);
        const lengthPx = 600 - 2 * (all.length - 1);
        expect(pieces.at(-1)!.to).to.be.closeTo(600, 1e-6);
        pieces.forEach(({ from, to }, i) => {
          expect(to - from).to.be.closeTo((all[i]! / total) * lengthPx, 1e-6);
          if (i > 0) expect(from - pieces[i - 1]!.to).to.be.closeTo(2, 1e-6);
        });
      }),
      { seed: 3 },
    );
  });
});
