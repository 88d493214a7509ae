// Tests that lists that add up are found from what is seen of them, and that chance is not taken for a sum.
import { expect } from '@open-wc/testing';
import type { Range } from '../../../src/core/data/feasible-range.js';
import { sumsAmong } from '../../../src/core/data/sums-among.js';

/** A number that is seen; `c`: from 1 to 4; `x`: not known. */
const list = (...cells: readonly (number | 'c' | 'x')[]): readonly Range[] =>
  cells.map((cell): Range => (cell === 'c' ? [1, 4] : cell === 'x' ? [0, Infinity] : [cell, cell]));
const found = (...lists: readonly (readonly Range[])[]) =>
  sumsAmong(lists).map(({ whole, parts }) => [whole, parts]);

describe('sums among lists', () => {
  it('are found though a row is withheld, whichever list comes first', () => {
    const [north, south, county] = [list(60, 'c'), list(50, 20), list(110, 23)];
    expect(found(north, south, county)).to.deep.equal([[2, [0, 1]]]);
    expect(found(county, north, south)).to.deep.equal([[0, [1, 2]]]);
    expect(found(north, county, south)).to.deep.equal([[1, [0, 2]]]);
  });

  it('are not found where a row contradicts them', () => {
    expect(found(list(60, 7), list(50, 20), list(111, 27))).to.deep.equal([]);
    // 20 and at most 4 are no 25.
    expect(found(list(60, 'c'), list(50, 20), list(110, 25))).to.deep.equal([]);
  });

  it('may be, where every row has a withheld number and none contradicts', () => {
    expect(found(list('c'), list(20), list(23))).to.deep.equal([[2, [0, 1]]]);
    expect(found(list('c'), list(20), list(30))).to.deep.equal([]);
    expect(found(list('x'), list(20), list(23))).to.deep.equal([]);
  });

  it('are found among other lists, if a fit by chance is unlikely', () => {
    const rows = [list(60, 'c', 31), list(50, 20, 17), list(110, 23, 48), list(900, 300, 200)];
    expect(found(...rows)).to.deep.equal([[2, [0, 1]]]);
    // Of six lists some add up to 5 in one row, whatever they are.
    expect(found(...[1, 2, 3, 4, 5, 6].map((size) => list(size))).length).to.be.lessThan(4);
  });

  it('are found in chains: districts, counties and their region', () => {
    const [a, b, c, d] = [list(31, 'c'), list(17, 9), list(23, 12), list(41, 30)];
    const [east, west, region] = [list(48, 'x'), list(64, 42), list(112, 54)];
    expect(found(a, b, c, d, east, west, region)).to.deep.equal([
      [4, [0, 1]],
      [5, [2, 3]],
      [6, [0, 1, 2, 3]],
      [6, [0, 1, 5]],
      [6, [2, 3, 4]],
      [6, [4, 5]],
    ]);
  });

  it('are found among many lists, where they follow one another', () => {
    const parts = Array.from({ length: 20 }, (_, i) => list(101 + 7 * i * i, 203 + 11 * i));
    const whole = list(
      ...[0, 1].map((row) => parts.slice(4, 9).reduce((sum, part) => sum + part[row]![0], 0)),
    );
    expect(found(...parts, whole)).to.deep.equal([[20, [4, 5, 6, 7, 8]]]);
  });

  it('have a part that is 0 throughout only as the sum of all others', () => {
    expect(found(list(0, 0), list(9, 20), list(30, 31), list(39, 51))).to.deep.equal([
      [3, [1, 2]],
      [3, [0, 1, 2]],
    ]);
  });
});
