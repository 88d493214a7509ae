// Tests that lists that add up are found from what is seen of them, and that chance is not taken for a sum.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Range } from '../../../src/core/data/feasible-range.js';
import type { SeenList } from '../../../src/core/data/sum-evidence.js';
import { sumsAmong } from '../../../src/core/data/sums-among.js';

/** A number that is seen; `?`: hidden as small, from 1 to 4; `c`: withheld by its author; `x`: not known. */
type Cell = number | '?' | 'c' | 'x';

const rangeOf = (cell: Cell, asSmall: boolean): Range => {
  if (typeof cell === 'number') return [cell, cell];
  return cell === '?' || (cell === 'c' && asSmall) ? [1, 4] : [0, Infinity];
};
const list = (...cells: readonly Cell[]): SeenList => ({
  seen: cells.map((cell) => rangeOf(cell, false)),
  small: cells.map((cell) => rangeOf(cell, true)),
});
const average = (...cells: readonly Cell[]): SeenList => ({ ...list(...cells), half: 0.5 });
/** The sums, such as `2 = 0 + 1?`: `?` where no row shows it; with `in` the rows where not all allow it. */
const found = (...lists: readonly SeenList[]) =>
  sumsAmong(lists, { sets: [[...lists.keys()]] }).map(({ whole, parts, told, rows, ...sum }) =>
    [
      `${whole} = ${sum.average ? 'average of ' : ''}${parts.join(' + ')}${told ? '' : '?'}`,
      ...(rows.length < lists[0]!.seen.length ? [`in ${rows.join()}`] : []),
    ].join(' '),
  );

describe('sums among lists', () => {
  it('are told by one row of which all is shown, whichever list comes first', () => {
    const [north, south, county] = [list(60, '?'), list(50, 20), list(110, 23)];
    expect(found(north, south, county)).to.eql(['2 = 0 + 1']);
    expect(found(county, north, south)).to.eql(['0 = 1 + 2']);
    expect(found(north, county, south)).to.eql(['1 = 0 + 2']);
  });

  it('are not found where every row speaks against them, or as many as leave the others to chance', () => {
    expect(found(list(60, 7), list(50, 20), list(111, 28))).to.eql([]);
    // 20 and at most 4 are no 25.
    expect(found(list(60, '?'), list(50, 20), list(111, 25))).to.eql([]);
    expect(found(list('?', 9, 8, 7), list(9, 5, 6, 7), list(12, 30, 40, 50))).to.eql([]);
  });

  it('may be, where every row has a number that is not shown and none speaks against them', () => {
    expect(found(list('?'), list(20), list(23))).to.eql(['2 = 0 + 1?']);
    expect(found(list('?'), list(20), list(30))).to.eql([]);
    // What an author withheld may be small; what is not known is no reason.
    expect(found(list('c'), list(20), list(23))).to.eql(['2 = 0 + 1?']);
    expect(found(list('c'), list(20), list(40))).to.eql([]);
    expect(found(list('x'), list(20), list(23))).to.eql([]);
    // Five and two small ones: each row fits, though most numbers would.
    expect(found(list('?'), list('?'), list(5))).to.eql(['2 = 0 + 1?']);
  });

  it('are found beside lists that have nothing to do with them', () => {
    const [all, girls, boys] = [list(25, 30), list(22, 27), list('?', '?')];
    expect(found(all, girls, boys, list(44, 41))).to.eql(['0 = 1 + 2?']);
    expect(found(list(2500, 2600), all, girls, boys)).to.eql(['1 = 2 + 3?']);
    const [north, south, county] = [list('?'), list(20), list(23)];
    expect(found(north, south, county, list(2300))).to.eql(['2 = 0 + 1?']);
  });

  it('hold where one row speaks against them, as far as the others go', () => {
    expect(found(list(25, 30, 32), list(22, 10, 11), list('?', 20, 20))).to.eql([
      '0 = 1 + 2 in 0,1',
    ]);
    expect(found(list(60, '?', 20), list(50, 20, 41), list(110, 23, 62))).to.eql([
      '2 = 0 + 1 in 0,1',
    ]);
    // What was withheld in the first row was not small, and may be so in the second.
    expect(found(list(100, 90, 25), list(60, 70, 22), list('c', 20, 'c'))).to.eql(['0 = 1 + 2']);
  });

  it('are found among many rows, of which a sample is looked at first, though a third speak against them', () => {
    for (const length of [203, 1000, 5000]) {
      const numbers = (factor: number) =>
        Array.from({ length }, (_, row) => 10 + ((row * factor) % 83));
      const [north, south] = [numbers(7), numbers(31)];
      const county = north.map((number, row) => number + south[row]! + (row % 3 === 1 ? 9 : 0));
      const hidden = north.map((number, row) => (row === 2 ? '?' : number));
      const other = numbers(53);
      const lists = [list(...other), list(...hidden), list(...south), list(...county)];
      const sums = sumsAmong(lists, { sets: [], few: 0 });
      expect(
        sums.map(({ whole, parts }) => [whole, ...parts]),
        `${length} rows`,
      ).to.deep.include([3, 1, 2]);
    }
  });

  it('are found in chains: districts, counties and their region', () => {
    const [a, b, c, d] = [list(31, '?', 70), list(17, 9, 88), list(23, 12, 54), list(41, 30, 69)];
    const [east, west, region] = [list(48, 'x', 158), list(64, 42, 123), list(112, 54, 281)];
    expect(found(a, b, c, d, east, west, region)).to.eql([
      '4 = 0 + 1',
      '5 = 2 + 3',
      '6 = 0 + 1 + 2 + 3',
      '6 = 2 + 3 + 4',
      '6 = 0 + 1 + 5',
      '6 = 4 + 5',
    ]);
  });

  it('are found in a sum within a sum, though its small number is in one row only', () => {
    const lists = [list(100, 100), list(60, 50), list(57, 25), list('?', 25), list(40, 50)];
    expect(found(...lists)).to.include.members(['1 = 2 + 3', '0 = 1 + 4']);
  });

  it('are found among many lists where they are pairs or follow one another', () => {
    const parts = Array.from({ length: 19 }, (_, i) => list(101 + 7 * i * i, 203 + 11 * i));
    const whole = list(
      ...[0, 1].map((row) => parts.slice(4, 9).reduce((sum, part) => sum + part.seen[row]![0], 0)),
    );
    expect(found(...parts, whole)).to.eql(['19 = 4 + 5 + 6 + 7 + 8']);
    const pair = list(...[0, 1].map((row) => parts[3]!.seen[row]![0] + parts[17]!.seen[row]![0]));
    expect(found(...parts, pair)).to.eql(['19 = 3 + 17']);
  });

  it('are seldom found by chance among many lists, where something is hidden', () => {
    const random = fc.sample(
      fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), {
        minLength: 8,
        maxLength: 8,
      }),
      { numRuns: 100, seed: 5 },
    );
    const withHidden = random.filter((rows) => {
      const lists = rows.map((row) => list(...row.map((cell) => (cell < 5 ? '?' : cell))));
      const isHidden = (place: number, row: number) => rows[place]![row]! < 5;
      return sumsAmong(lists, { sets: [[...lists.keys()]] }).some((sum) =>
        sum.rows.some((row) => [sum.whole, ...sum.parts].some((place) => isHidden(place, row))),
      );
    });
    expect(withHidden.length).to.be.below(10);
  });

  it('have a part that is 0 throughout only as the sum of all others', () => {
    expect(found(list(0, 0), list(9, 20), list(30, 31), list(39, 51))).to.eql([
      '3 = 0 + 1 + 2',
      '3 = 1 + 2',
    ]);
  });

  it('are averages too, as they are rounded', () => {
    expect(found(average(10, 12), average(21, '?'), average(16, 8))).to.eql([
      '2 = average of 0 + 1',
    ]);
  });

  it('are found the same whatever the small numbers are', () => {
    const figure = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 30 }));
    const row = fc.array(figure, { minLength: 3, maxLength: 3 });
    const isSmall = (number: number) => number > 0 && number < 5;
    const hide = (number: number): Cell => (isSmall(number) ? '?' : number);
    const differ = (number: number): number => (isSmall(number) ? (number % 4) + 1 : number);
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 4 }), (rows) => {
        expect(found(...rows.map((each) => list(...each.map(hide))))).to.eql(
          found(...rows.map((each) => list(...each.map(differ).map(hide)))),
        );
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});
