import { expect } from '@open-wc/testing';
import type { Cell, CellValue } from '../../../src/core/data/additive-table.js';
import { candidatesOf, protectTable } from '../../../src/core/data/disclosure.js';

const five = { threshold: 5, protected: false };
const published = { threshold: 5, protected: true };

/** Parts named a, b, c … of one total. */
const flat = (values: readonly CellValue[], total?: CellValue): Cell => ({
  id: 'all',
  ...(total === undefined ? {} : { value: total }),
  partitions: [values.map((value, at) => ({ id: 'abcdefghijklm'[at]!, value }))],
});
const hiddenIn = (table: Cell, disclosure = five) => [...protectTable(table, disclosure).hidden];

describe('disclosure control', () => {
  it('hides a small count and the last other in the dataset, which protects it', () => {
    expect(protectTable(flat([88, 40, 2]), five)).to.eql({
      shown: new Map([
        ['a', 88],
        ['all', 130],
      ]),
      hidden: new Map([
        ['b', 'secondary'],
        ['c', 'primary'],
      ]),
      all: false,
      fewestCandidates: Infinity,
    });
  });

  it('hides nothing where no count is small', () => {
    expect(protectTable(flat([5, 0, 9]), five)).to.eql({
      shown: new Map([
        ['a', 5],
        ['b', 0],
        ['c', 9],
        ['all', 14],
      ]),
      hidden: new Map(),
      all: false,
      fewestCandidates: Infinity,
    });
  });

  it('hides nothing under a threshold of 0 or 1', () => {
    expect(hiddenIn(flat([1, 2, 40]), { ...five, threshold: 0 })).to.eql([]);
    expect(hiddenIn(flat([1, 2, 40]), { ...five, threshold: 1 })).to.eql([]);
    expect(protectTable(flat(['c', 40], 41), { ...five, threshold: 0 }).hidden).to.eql(
      new Map([['a', 'withheld']]),
    );
  });

  it('follows the threshold', () => {
    expect(hiddenIn(flat([5, 40, 50]))).to.eql([]);
    expect(hiddenIn(flat([5, 40, 50]), { ...five, threshold: 6 })).to.eql([
      ['a', 'primary'],
      ['c', 'secondary'],
    ]);
  });

  it('lets two small counts protect each other only where each may be any small number', () => {
    // 2 + 3 may be 1 + 4 and 4 + 1.
    expect(hiddenIn(flat([2, 3, 40]))).to.eql([
      ['a', 'primary'],
      ['b', 'primary'],
    ]);
    // 2 + 1 is less than 4, so neither can be 4.
    expect(hiddenIn(flat([2, 1, 40]))).to.eql([
      ['a', 'primary'],
      ['b', 'primary'],
      ['c', 'secondary'],
    ]);
  });

  it('shows zeros, and never hides one to protect another count', () => {
    expect(hiddenIn(flat([0, 3, 20, 0]))).to.eql([
      ['b', 'primary'],
      ['c', 'secondary'],
    ]);
  });

  it('takes the last of the dataset, whatever the sizes, and the next with it where that is too little', () => {
    expect(hiddenIn(flat([9, 3, 9, 90]))).to.eql([
      ['b', 'primary'],
      ['d', 'secondary'],
    ]);
    // 3 and 6 might be known to come to less than 4 and 6.
    expect(hiddenIn(flat([9, 3, 90, 6]))).to.eql([
      ['b', 'primary'],
      ['c', 'secondary'],
      ['d', 'secondary'],
    ]);
    expect(hiddenIn(flat([9, 3, 90, 7]))).to.eql([
      ['b', 'primary'],
      ['d', 'secondary'],
    ]);
  });

  it('hides everything, with zeros, in one role where the total is small', () => {
    for (const parts of [
      [0, 3, 0],
      [1, 2, 0],
    ])
      expect(protectTable(flat(parts), five)).to.eql({
        shown: new Map(),
        hidden: new Map([
          ['a', 'withheld'],
          ['b', 'withheld'],
          ['c', 'withheld'],
          ['all', 'withheld'],
        ]),
        all: true,
        fewestCandidates: Infinity,
      });
  });

  it('hides everything where two small counts are all there is, and where all parts are too little', () => {
    expect(protectTable(flat([2, 3, 0]), five).all).to.equal(true);
    expect(protectTable(flat([3, 6]), five).all).to.equal(true);
    expect(protectTable(flat([4, 6]), five).all).to.equal(false);
  });

  it('protects a remainder that is given an id', () => {
    const table = flat([300, 200, 3], 503);
    expect(hiddenIn(table)).to.eql([
      ['b', 'secondary'],
      ['c', 'primary'],
    ]);
  });

  it('hides a small count and another where the total contradicts the parts', () => {
    expect(hiddenIn(flat([90, 3], 50))).to.eql([
      ['a', 'secondary'],
      ['b', 'primary'],
    ]);
  });

  describe('nested sums', () => {
    const group = (id: string, values: readonly CellValue[]): Cell => ({
      id,
      partitions: [values.map((value, at) => ({ id: `${id}${at}`, value }))],
    });

    it('protects a small part within its group', () => {
      const table = { id: 'all', partitions: [[group('g', [3, 40]), group('h', [6, 60])]] };
      expect(hiddenIn(table)).to.eql([
        ['g0', 'primary'],
        ['g1', 'secondary'],
      ]);
    });

    it('hides all of a small group, and protects it by another group with a part of it', () => {
      const table = { id: 'all', partitions: [[group('g', [3, 0]), group('h', [50, 60])]] };
      expect(hiddenIn(table)).to.eql([
        ['g0', 'withheld'],
        ['g1', 'withheld'],
        ['g', 'primary'],
        ['h1', 'secondary'],
        ['h', 'secondary'],
      ]);
    });

    it('protects a small group by a part without a group first', () => {
      const loose = { id: 'loose', value: 30 };
      const table = { id: 'all', partitions: [[group('g', [3, 0]), loose, group('h', [50, 60])]] };
      expect(hiddenIn(table)).to.eql([
        ['g0', 'withheld'],
        ['g1', 'withheld'],
        ['g', 'primary'],
        ['loose', 'secondary'],
      ]);
    });

    it('hides a group whose parts are too little, and protects it', () => {
      const table = { id: 'all', partitions: [[group('g', [3, 6]), group('h', [50, 60])]] };
      expect(hiddenIn(table)).to.eql([
        ['g0', 'primary'],
        ['g1', 'secondary'],
        ['g', 'secondary'],
        ['h1', 'secondary'],
        ['h', 'secondary'],
      ]);
    });

    it('leaves another way to divide a shown total as it is', () => {
      const table = {
        id: 'contacts',
        partitions: [
          [group('g', [3, 0]), group('h', [50, 60])],
          [
            { id: 'police', value: 100 },
            { id: 'schools', value: 13 },
          ],
        ],
      };
      const { shown } = protectTable(table, five);
      expect([...shown]).to.eql([
        ['h0', 50],
        ['police', 100],
        ['schools', 13],
        ['contacts', 113],
      ]);
    });
  });

  describe('rounding', () => {
    const toFive = { ...five, rounding: 5 } as const;

    it('rounds parts and totals alike', () => {
      expect([...protectTable(flat([88, 41, 42]), toFive).shown]).to.eql([
        ['a', 90],
        ['b', 40],
        ['c', 40],
        ['all', 170],
      ]);
      expect([...protectTable(flat([85, 15]), { ...five, rounding: 10 }).shown]).to.eql([
        ['a', 90],
        ['b', 20],
        ['all', 100],
      ]);
    });

    it('hides what would be hidden without rounding', () => {
      const { shown, hidden } = protectTable(flat([41, 3, 95]), toFive);
      expect([...shown]).to.eql([
        ['a', 40],
        ['all', 140],
      ]);
      expect([...hidden]).to.eql([
        ['b', 'primary'],
        ['c', 'secondary'],
      ]);
    });
  });

  describe('a count that the author withheld', () => {
    it('is protected where the other numbers reveal it', () => {
      expect(hiddenIn(flat([60, 37, 'c'], 100))).to.eql([
        ['b', 'secondary'],
        ['c', 'withheld'],
      ]);
      expect(hiddenIn(flat([19, 228, 'c', 'c'], 248))).to.eql([
        ['b', 'secondary'],
        ['c', 'withheld'],
        ['d', 'withheld'],
      ]);
    });

    it('needs no protection where it may be any small number, or cannot be small', () => {
      const alone = [
        ['b', 'withheld'],
        ['c', 'withheld'],
      ];
      expect(hiddenIn(flat([60, 'c', 'c'], 100))).to.eql(alone);
      expect(hiddenIn(flat([60, 'c', 'c'], 70))).to.eql(alone);
      // If two that come to 9 were enough and two that come to 8 were not, 8 would show that both are small.
      expect(hiddenIn(flat([60, 'c', 'c'], 69))).to.eql([['a', 'secondary'], ...alone]);
      expect(hiddenIn(flat([60, 'c'], 90))).to.eql([['b', 'withheld']]);
    });

    it('protects a small count only if it would do so both as a small and as a large one', () => {
      // As a large one, 5 or more, it would leave only 1 for the small one.
      expect(hiddenIn(flat([3, 'c', 100], 106))).to.eql([
        ['a', 'primary'],
        ['b', 'withheld'],
        ['c', 'secondary'],
      ]);
    });

    it('is protected by the others, if they come to enough', () => {
      const many = (total: number) => flat(['c', 'c', 'c', 'c', 'c', 'c', 'c', 60, 50], total);
      const further = (total: number) =>
        hiddenIn(many(total)).filter(([, role]) => role === 'secondary');
      expect(further(140)).to.eql([]);
      expect(further(139)).to.eql([['i', 'secondary']]);
    });

    it('leaves a group that cannot be summed out of the shown numbers', () => {
      const table: Cell = {
        id: 'all',
        value: 'c',
        partitions: [
          [
            {
              id: 'in-house',
              partitions: [
                [
                  { id: 'own', value: 168 },
                  { id: 'kin', value: 'c' },
                ],
              ],
            },
            {
              id: 'external',
              partitions: [
                [
                  { id: 'agency', value: 142 },
                  { id: 'agency-parent', value: 'c' },
                ],
              ],
            },
          ],
        ],
      };
      const { shown, hidden, fewestCandidates } = protectTable(table, five);
      expect([...shown]).to.eql([
        ['own', 168],
        ['agency', 142],
      ]);
      expect([...hidden.keys()]).to.eql(['kin', 'agency-parent', 'all']);
      expect(fewestCandidates).to.equal(Infinity);
    });
  });

  describe('a residual', () => {
    it('protects a small count, because it is hidden already', () => {
      const { shown, hidden } = protectTable(flat([3, 'x', 40], 60), five);
      expect([...shown.keys()]).to.eql(['c', 'all']);
      expect([...hidden]).to.eql([['a', 'primary']]);
    });

    it('is protected where it is a small count', () => {
      expect(hiddenIn(flat([60, 'x', 37], 100))).to.eql([
        ['c', 'secondary'],
        ['b', 'primary'],
      ]);
      expect(hiddenIn(flat([60, 'x', 35], 100))).to.eql([]);
      expect(hiddenIn(flat([60, 'x', 40], 100))).to.eql([]);
    });

    it('is protected as one number where several parts are not given', () => {
      expect(hiddenIn(flat([60, 'x', 37, 'x'], 100))).to.eql([
        ['c', 'secondary'],
        ['b+d', 'primary'],
      ]);
    });

    it('does not protect a count that would reveal it', () => {
      // 2 and a residual of 5: as a count of 5 or more it would leave only 1 and 2 for the small one.
      expect(hiddenIn(flat([2, 'x', 40], 47))).to.eql([
        ['a', 'primary'],
        ['c', 'secondary'],
      ]);
      // A 0 protects nothing.
      expect(hiddenIn(flat([3, 'x', 40], 43))).to.eql([
        ['a', 'primary'],
        ['c', 'secondary'],
      ]);
    });

    it('is protected beside a withheld count, because the two can be worked out together', () => {
      expect(hiddenIn(flat([60, 'c', 'x'], 63))).to.eql([
        ['a', 'secondary'],
        ['b', 'withheld'],
        ['c', 'withheld'],
      ]);
      expect(hiddenIn(flat([60, 'c', 'x'], 100))).to.eql([
        ['b', 'withheld'],
        ['c', 'withheld'],
      ]);
    });

    it('is also what a total leaves over without a part of its own', () => {
      expect(hiddenIn(flat([60, 37], 100))).to.eql([
        ['b', 'secondary'],
        ['all rest 0', 'primary'],
      ]);
      expect(hiddenIn(flat([60, 30], 100))).to.eql([]);
    });

    it('is not protected in a table that its publisher has protected', () => {
      const { hidden, fewestCandidates } = protectTable(flat([60, 'x', 37], 100), published);
      expect([[...hidden], fewestCandidates]).to.eql([[], Infinity]);
      // What the group leaves over does not contradict its parts.
      const group: Cell = { id: 'g', value: 40, partitions: [[{ id: 'own', value: 37 }]] };
      const table = { id: 'all', value: 90, partitions: [[group, { id: 'kin', value: 'c' }]] };
      expect(protectTable(table as Cell, published).fewestCandidates).to.equal(1);
    });
  });

  describe('protected by the publisher', () => {
    const doncaster = flat([228, 'c', 218, 19, 'c', 19, 19], 504);

    it('finds two candidates for each of the two withheld cells of Doncaster, place providers, 2025', () => {
      const { shown, hidden, all, fewestCandidates } = protectTable(doncaster, published);
      expect([...shown.values()]).to.eql([228, 218, 19, 19, 19, 504]);
      expect([...hidden]).to.eql([
        ['b', 'withheld'],
        ['e', 'withheld'],
      ]);
      expect(all).to.equal(false);
      expect(fewestCandidates).to.equal(2);
      expect([...candidatesOf(doncaster, hidden, published)!]).to.eql([
        ['b', [0, 1]],
        ['e', [0, 1]],
      ]);
    });

    it('shows small counts as they are, and works out nothing again', () => {
      const table = flat([3, 90, 'c'], 95);
      const { shown, fewestCandidates } = protectTable(table, { ...published, rounding: 5 });
      expect([...shown.values()]).to.eql([3, 90, 95]);
      // 90 (88 to 92) and 95 (93 to 97) have been rounded and 3 has not, which leaves 0 to 6.
      expect(fewestCandidates).to.equal(7);
    });

    it('has infinitely many candidates where nothing is withheld, and none where numbers contradict', () => {
      expect(protectTable(flat([3, 90]), published).fewestCandidates).to.equal(Infinity);
      expect(protectTable(flat([60, 90, 'c'], 100), published).fewestCandidates).to.equal(0);
    });
  });

  it('gives the numbers that a reader can narrow each hidden cell down to', () => {
    const table = flat([88, 40, 2, 9]);
    const { hidden } = protectTable(table, five);
    // 11 are left for c and d together.
    expect([...hidden]).to.eql([
      ['c', 'primary'],
      ['d', 'secondary'],
    ]);
    expect([...candidatesOf(table, hidden, five)!]).to.eql([
      ['c', [1, 4]],
      ['d', [7, 10]],
    ]);
  });
});
