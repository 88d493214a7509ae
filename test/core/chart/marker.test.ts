import { expect } from '@open-wc/testing';
import { markerPath } from '../../../src/core/chart/marker.js';

type Corner = readonly [number, number];

/** The corners of a path of M and L. */
const cornersOf = (d: string): readonly Corner[] => {
  const corners: Corner[] = [];
  for (const [, text] of d.matchAll(/[ML]([^MLZ]*)/g)) {
    const [x = NaN, y = NaN] = text!.split(',').map(Number);
    corners.push([x, y]);
  }
  return corners;
};
const areaOf = (corners: readonly Corner[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

describe('markers', () => {
  it('draws a square and a circle', () => {
    expect(markerPath(1, 8)).to.equal('M-3.54,-3.54L3.54,-3.54L3.54,3.54L-3.54,3.54Z');
    expect(markerPath(0, 8)).to.equal('M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0');
  });

  it('draws a diamond as a square on its corner, and a triangle on its base', () => {
    expect(markerPath(3, 8)).to.equal('M0,-5.01L5.01,0L0,5.01L-5.01,0Z');
    expect(markerPath(2, 8)).to.equal('M0,-6.22L5.39,3.11L-5.39,3.11Z');
  });

  it('moves every shape, circles with their arcs', () => {
    const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(markerPath(0, 8, { x: 100, y: 50 })).to.equal(
      'M104,50A4,4,0,1,1,96,50A4,4,0,1,1,104,50',
    );
    for (const index of [1, 2, 3, 4, 5]) {
      const still = numbers(markerPath(index, 8));
      const moved = numbers(markerPath(index, 8, { x: 100, y: 50 }));
      still.forEach((value, i) => {
        expect(moved[i]! - value).to.be.closeTo(i % 2 ? 50 : 100, 0.011);
      });
    }
  });

  it('gives every shape the area of the circle', () => {
    for (let index = 1; index < 6; index += 1)
      expect(areaOf(cornersOf(markerPath(index, 10)))).to.be.closeTo(Math.PI * 25, 0.5);
  });

  it('centres every shape', () => {
    for (const index of [1, 2, 3, 4, 5]) {
      const corners = cornersOf(markerPath(index, 10));
      for (const axis of [0, 1] as const)
        expect(corners.reduce((sum, corner) => sum + corner[axis], 0)).to.be.closeTo(0, 0.1);
    }
  });

  it('has six shapes, told apart, and begins again', () => {
    const shapes = [0, 1, 2, 3, 4, 5].map((index) => markerPath(index, 8));
    expect(new Set(shapes).size).to.equal(6);
    expect(markerPath(6, 8)).to.equal(shapes[0]);
  });

  it('points triangles up and down', () => {
    const top = (index: number) => Math.min(...cornersOf(markerPath(index, 10)).map(([, y]) => y));
    expect(top(2)).to.be.lessThan(top(5));
  });
});
