// Tests that a pointer finds the nearest thing.
import { expect } from '@open-wc/testing';
import { hitTest } from '../../../src/core/chart/rows.hit-test.js';

const box = (x: number, topPx: number) => ({ of: '', x, widthPx: 50, topPx, bottomPx: topPx + 20 });

describe('hitTest', () => {
  const lists = [[box(0, 0), box(0, 30)], [box(100, 0)]];

  it('finds the box that contains the place', () => {
    expect(hitTest(lists, 10, 40)).to.deep.equal({ row: 0, column: 1 });
    expect(hitTest(lists, 120, 5)).to.deep.equal({ row: 1, column: 0 });
  });

  it('finds the nearest box otherwise, from all sides', () => {
    expect(hitTest(lists, 80, 10)).to.deep.equal({ row: 1, column: 0 });
    expect(hitTest(lists, 60, 10)).to.deep.equal({ row: 0, column: 0 });
    expect(hitTest(lists, 10, 900)).to.deep.equal({ row: 0, column: 1 });
    expect(hitTest(lists, -90, -90)).to.deep.equal({ row: 0, column: 0 });
  });

  it('takes the first of two that are equally near', () => {
    expect(hitTest(lists, 10, 25)).to.deep.equal({ row: 0, column: 0 });
    expect(hitTest(lists, 75, 10)).to.deep.equal({ row: 0, column: 0 });
  });

  it('finds a thing at its piece of a divided bar', () => {
    const piece = { x: 200, widthPx: 10, topPx: 80, bottomPx: 90 };
    expect(hitTest([[box(0, 0), { ...box(0, 30), piece }]], 205, 85)).to.deep.equal({
      row: 0,
      column: 1,
    });
  });

  it('finds nothing where there are no boxes', () => {
    expect(hitTest([], 0, 0)).to.equal(undefined);
    expect(hitTest([[], []], 0, 0)).to.equal(undefined);
  });
});
