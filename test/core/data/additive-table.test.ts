import { expect } from '@open-wc/testing';
import { cellsOf, summed } from '../../../src/core/data/additive-table.js';

const leaf = (id: string, value: number | 'c' | 'x') => ({ id, value, partitions: [] });

describe('an additive table', () => {
  it('works out sums that are left out, from the parts up', () => {
    const group = { id: 'g', partitions: [[leaf('a', 0), leaf('b', 7)]] };
    expect(summed({ id: 'all', partitions: [[group, leaf('c', 5)]] })).to.eql({
      id: 'all',
      value: 12,
      partitions: [
        [{ id: 'g', value: 7, partitions: [[leaf('a', 0), leaf('b', 7)]] }, leaf('c', 5)],
      ],
    });
  });

  it('keeps a given sum, even 0, and has no sum where a part has no number', () => {
    const parts = [leaf('a', 'c'), leaf('b', 7)];
    expect(summed({ id: 'all', value: 0, partitions: [parts] }).value).to.equal(0);
    expect(summed({ id: 'all', value: 'c', partitions: [parts] }).value).to.equal('c');
    expect(summed({ id: 'all', partitions: [parts] }).value).to.equal('x');
    expect(summed({ id: 'all' }).value).to.equal('x');
  });

  it('lists parts before their sum, in the order of the dataset', () => {
    const table = summed({
      id: 'all',
      partitions: [
        [{ id: 'g', partitions: [[leaf('a', 1), leaf('b', 2)]] }, leaf('c', 3)],
        [leaf('d', 6)],
      ],
    });
    expect(cellsOf(table).map(({ id }) => id)).to.eql(['a', 'b', 'g', 'c', 'd', 'all']);
  });
});
