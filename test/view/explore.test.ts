// Tests that each key and each place of a pointer select the right point.
import { expect } from '@open-wc/testing';
import { moveBy, nearestPoint } from '../../src/view/explore.js';

describe('moveBy', () => {
  const from = { row: 1, column: 2 };
  const moves: readonly (readonly [string, number, number])[] = [
    ['ArrowLeft', 1, 1],
    ['ArrowRight', 1, 3],
    ['ArrowUp', 0, 2],
    ['ArrowDown', 2, 2],
    ['Home', 1, 0],
    ['End', 1, 4],
  ];
  for (const [key, row, column] of moves) {
    it(`leads from the middle by ${key} to row ${row}, column ${column}`, () => {
      expect(moveBy(key, from, 3, 5)).to.deep.equal({ row, column });
    });
  }

  it('begins at the latest figure of the leading series, whichever key is pressed', () => {
    expect(moveBy('ArrowLeft', undefined, 3, 5)).to.deep.equal({ row: 0, column: 4 });
    expect(moveBy('ArrowRight', undefined, 3, 5)).to.deep.equal({ row: 0, column: 4 });
    expect(moveBy('End', undefined, 3, 5)).to.deep.equal({ row: 0, column: 4 });
    expect(moveBy('Home', undefined, 3, 5)).to.deep.equal({ row: 0, column: 0 });
  });

  it('stays inside at every edge', () => {
    const first = { row: 0, column: 0 };
    const last = { row: 2, column: 4 };
    expect(moveBy('ArrowLeft', first, 3, 5)).to.deep.equal(first);
    expect(moveBy('ArrowUp', first, 3, 5)).to.deep.equal(first);
    expect(moveBy('ArrowRight', last, 3, 5)).to.deep.equal(last);
    expect(moveBy('ArrowDown', last, 3, 5)).to.deep.equal(last);
    expect(moveBy('ArrowDown', first, 1, 1)).to.deep.equal(first);
  });

  it('moves by ten points with Page Up and Page Down', () => {
    expect(moveBy('PageUp', { row: 1, column: 17 }, 3, 20)).to.deep.equal({ row: 1, column: 7 });
    expect(moveBy('PageDown', { row: 1, column: 7 }, 3, 20)).to.deep.equal({ row: 1, column: 17 });
    expect(moveBy('PageDown', { row: 1, column: 17 }, 3, 20)).to.deep.equal({ row: 1, column: 19 });
  });

  it('leaves other keys to the page', () => {
    for (const key of ['Tab', 'Enter', 'Escape', 'a']) {
      expect(moveBy(key, from, 3, 5), key).to.equal(undefined);
    }
  });
});

describe('nearestPoint', () => {
  const rows = [
    [
      { x: 10, y: 50 },
      { x: 20, y: 40 },
      { x: 60, y: 30 },
    ],
    [
      { x: 10, y: 90 },
      { x: 20, y: 41 },
      { x: 60, y: 80 },
    ],
  ];
  it('takes the nearest column first, then the nearest row in it', () => {
    expect(nearestPoint(rows, 12, 88)).to.deep.equal({ row: 1, column: 0 });
    expect(nearestPoint(rows, 39, 45)).to.deep.equal({ row: 1, column: 1 });
    expect(nearestPoint(rows, 41, 45)).to.deep.equal({ row: 0, column: 2 });
  });
  it('takes the nearest end for a place outside', () => {
    expect(nearestPoint(rows, -500, 0)).to.deep.equal({ row: 0, column: 0 });
    expect(nearestPoint(rows, 500, 999)).to.deep.equal({ row: 1, column: 2 });
  });
  it('takes the first of rows that are equally near', () => {
    expect(nearestPoint(rows, 20, 40.5)).to.deep.equal({ row: 0, column: 1 });
  });
  it('finds nothing where there are no points', () => {
    expect(nearestPoint([], 0, 0)).to.equal(undefined);
    expect(nearestPoint([[]], 0, 0)).to.equal(undefined);
  });
});
