import { expect } from '@open-wc/testing';
import { type CellValue, type SummedCell } from '../../../src/core/data/additive-table.js';
import { leavesRest, withResiduals } from '../../../src/core/data/residual.js';

const leaf = (id: string, value: CellValue): SummedCell => ({ id, value, partitions: [] });
const residual = (id: string, value: CellValue): SummedCell => ({
  ...leaf(id, value),
  residual: true,
});
const sum = (value: CellValue, ...partitions: readonly (readonly SummedCell[])[]): SummedCell => ({
  id: 'all',
  value,
  partitions,
});
const partsOf = (cell: SummedCell, isProtected = false) =>
  withResiduals(cell, isProtected).partitions;

describe('a residual', () => {
  it('is what known parts leave of a known total', () => {
    expect(partsOf(sum(20, [leaf('a', 17), leaf('b', 'x')]))).to.eql([
      [leaf('a', 17), residual('b', 3)],
    ]);
    expect(partsOf(sum(17, [leaf('a', 17), leaf('b', 'x')]))).to.eql([
      [leaf('a', 17), residual('b', 0)],
    ]);
  });

  it('is one number for several parts without a number, whatever sums they are in', () => {
    const table = sum(40, [
      { id: 'g', value: 'x', partitions: [[leaf('a', 17), leaf('b', 'x')]] },
      { id: 'h', value: 'x', partitions: [[leaf('c', 20), leaf('d', 'x')]] },
    ]);
    expect(partsOf(table)).to.eql([[leaf('a', 17), leaf('c', 20), residual('b+d', 3)]]);
  });

  it('is also what parts leave over without a name, separately in each partition', () => {
    const table = sum(20, [leaf('a', 17)], [leaf('b', 20)], [leaf('c', 12), leaf('d', 4)]);
    expect(partsOf(table)).to.eql([
      [leaf('a', 17), residual('all rest 0', 3)],
      [leaf('b', 20)],
      [leaf('c', 12), leaf('d', 4), residual('all rest 2', 4)],
    ]);
  });

  it('is worked out from another partition where the total is not given', () => {
    expect(partsOf(sum('x', [leaf('a', 20)], [leaf('b', 17), leaf('c', 'x')]))[1]).to.eql([
      leaf('b', 17),
      residual('c', 3),
    ]);
  });

  it('is withheld where another part or the total is withheld', () => {
    expect(partsOf(sum(20, [leaf('a', 'c'), leaf('b', 'x')]))).to.eql([
      [leaf('a', 'c'), residual('b', 'c')],
    ]);
    expect(partsOf(sum('c', [leaf('a', 17), leaf('b', 'x')]))).to.eql([
      [leaf('a', 17), residual('b', 'c')],
    ]);
  });

  it('has no number without a total, where numbers contradict each other, or in a protected table', () => {
    for (const [table, isProtected] of [
      [sum('x', [leaf('a', 17), leaf('b', 'x')]), false],
      [sum(10, [leaf('a', 17), leaf('b', 'x')]), false],
      [sum(10, [leaf('a', 17)]), false],
    ] as const)
      expect(withResiduals(table, isProtected)).to.eql(table);
    expect(partsOf(sum(20, [leaf('a', 17), leaf('b', 'x')]), true)).to.eql([
      [leaf('a', 17), residual('b', 'x')],
    ]);
  });
});

describe('what parts leave over', () => {
  it('is told of parts that are all given, of a sum that is not small', () => {
    expect(leavesRest(sum(100, [leaf('a', 88), leaf('b', 2)]), 5)).to.equal(true);
    expect(leavesRest(sum(90, [leaf('a', 88), leaf('b', 2)]), 5)).to.equal(false);
    expect(leavesRest(sum(100, [leaf('a', 88), leaf('b', 'x'), leaf('c', 2)]), 5)).to.equal(false);
    expect(leavesRest(sum(4, [leaf('a', 2)]), 5)).to.equal(false);
  });
});
