import { expect } from '@open-wc/testing';
import { thinLabels } from '../../../src/core/chart/thin.js';

const evenly = (count: number, stepPx: number) =>
  Array.from({ length: count }, (_, i) => i * stepPx);
const shown = (widthPx: number, positionsPx: readonly number[], gapPx = 0) =>
  thinLabels(() => widthPx, positionsPx, gapPx);
const widths = (widthsPx: readonly number[], positionsPx: readonly number[]) =>
  thinLabels((i) => widthsPx[i]!, positionsPx, 0);

describe('thinning labels', () => {
  it('shows all that fit, edge to edge', () => {
    expect(shown(20, evenly(5, 20))).to.eql([0, 1, 2, 3, 4]);
  });

  it('shows each n-th, counted back from the last', () => {
    expect(shown(21, evenly(5, 20))).to.eql([0, 2, 4]);
    expect(shown(21, evenly(6, 20))).to.eql([1, 3, 5]);
    expect(shown(20, evenly(7, 10), 5)).to.eql([0, 3, 6]);
  });

  it('thins evenly where one label is too wide', () => {
    expect(widths([10, 10, 50, 10, 10], evenly(5, 20))).to.eql([0, 2, 4]);
    expect(widths([10, 10, 75, 10, 10], evenly(5, 20))).to.eql([1, 4]);
  });

  it('goes by distances in time, not by places in the list', () => {
    expect(shown(20, [0, 10, 100, 200])).to.eql([1, 3]);
  });

  it('takes only a step that is allowed, or shows the last alone', () => {
    const even = (every: number) => every % 2 === 0;
    expect(thinLabels(() => 25, evenly(7, 10), 0, even)).to.eql([2, 6]);
    expect(
      thinLabels(
        () => 10,
        [0, 20],
        0,
        () => false,
      ),
    ).to.eql([1]);
  });

  it('always shows the last', () => {
    expect(shown(500, evenly(4, 20))).to.eql([3]);
    expect(shown(500, [10])).to.eql([0]);
    expect(shown(500, [])).to.eql([]);
  });

  it('asks for no width of a label that stands too near to the last to fit', () => {
    const asked = new Set<number>();
    const widthOf = (i: number) => {
      asked.add(i);
      return 60;
    };
    const positions = evenly(60_001, 0.01);
    const labels = thinLabels(widthOf, positions, 10);
    expect(labels.length).to.be.within(8, 9);
    // Only those from half a label on, where the smallest step that fits is looked for.
    expect(asked.size).to.be.lessThan(7000);
  });
});
