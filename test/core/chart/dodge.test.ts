import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type LabelBox, dodge } from '../../../src/core/chart/dodge.js';

const labels = (...centresPx: number[]): LabelBox[] =>
  centresPx.map((centrePx) => ({ centrePx, heightPx: 20 }));

describe('dodging labels', () => {
  it('leaves labels that do not overlap where they are', () => {
    expect(dodge(labels(10, 50, 90), 0, 100)).to.eql([10, 50, 90]);
    expect(dodge([], 0, 100)).to.eql([]);
  });

  it('moves two that overlap by half each', () => {
    expect(dodge(labels(50, 50), 0, 100)).to.eql([40, 60]);
    expect(dodge(labels(48, 52), 0, 100)).to.eql([40, 60]);
  });

  it('moves a third that is pushed by the second', () => {
    expect(dodge(labels(50, 50, 65), 0, 200)).to.eql([35, 55, 75]);
  });

  it('answers in the order given', () => {
    expect(dodge(labels(90, 50, 10), 0, 100)).to.eql([90, 50, 10]);
    expect(dodge(labels(55, 50), 0, 200)).to.eql([62.5, 42.5]);
  });

  it('stays inside the bounds', () => {
    expect(dodge(labels(0, 0), 0, 100)).to.eql([10, 30]);
    expect(dodge(labels(100, 95, 300), 0, 100)).to.eql([70, 50, 90]);
  });

  it('takes different heights into account', () => {
    expect(
      dodge(
        [
          { centrePx: 50, heightPx: 40 },
          { centrePx: 50, heightPx: 10 },
        ],
        0,
        100,
      ),
    ).to.eql([37.5, 62.5]);
  });

  it('fits exactly, and is undefined where labels do not fit', () => {
    expect(dodge(labels(1, 2, 3), 0, 60)).to.eql([10, 30, 50]);
    expect(dodge(labels(1, 2, 3), 0, 59)).to.equal(undefined);
  });

  it('agrees with slow relaxation, and nothing overlaps', () => {
    const label = fc.record({
      centrePx: fc.integer({ min: -20, max: 220 }),
      heightPx: fc.integer({ min: 4, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6, size: 'max' }), (wanted) => {
        const got = dodge(wanted, 0, 200)!;
        const order = wanted
          .map((_, i) => i)
          .sort((a, b) => wanted[a]!.centrePx - wanted[b]!.centrePx);
        // Dykstra's projections onto one constraint after another, which is a different method.
        const heights = order.map((i) => wanted[i]!.heightPx);
        const at = order.map((i) => wanted[i]!.centrePx);
        const kept = Array.from({ length: at.length + 1 }, () => [0, 0]);
        for (let round = 0; round < 4000; round += 1) {
          for (let k = 0; k <= at.length; k += 1) {
            const before = k > 0 ? at[k - 1]! + kept[k]![0]! : 0;
            const after = k < at.length ? at[k]! + kept[k]![1]! : 200;
            const need = ((heights[k - 1] ?? 0) + (heights[k] ?? 0)) / 2 - (after - before);
            const movers = (k > 0 ? 1 : 0) + (k < at.length ? 1 : 0);
            const push = Math.max(need, 0) / movers;
            if (k > 0) at[k - 1] = before - push;
            if (k < at.length) at[k] = after + push;
            kept[k] = [push, -push];
          }
        }
        order.forEach((i, k) => expect(got[i]).to.be.closeTo(at[k]!, 0.01));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
