import { expect } from '@open-wc/testing';
import { isSmall, seenRange } from '../../../src/core/data/small-count.js';
import { absent, known } from '../../../src/core/data/value.js';

describe('a small count', () => {
  it('is from 1 to one under the threshold', () => {
    const counts = [undefined, -1, 0, 1, 4, 5];
    expect(counts.map((count) => isSmall(count, 5))).to.eql([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('may be any small number for a reader, unless its publisher has protected it', () => {
    const of = (count: number, stands = false) =>
      seenRange(known(count), { threshold: 5, protected: stands });
    expect([of(0), of(3), of(5), of(3, true)]).to.eql([
      [0, 0],
      [1, 4],
      [5, 5],
      [3, 3],
    ]);
  });

  it('is not told by a value without a number, which may be any; not applicable is none', () => {
    const rules = { threshold: 5, protected: false };
    expect(seenRange(undefined, rules)).to.eql([0, Infinity]);
    expect(seenRange(absent('c'), rules)).to.eql([0, Infinity]);
    expect(seenRange(absent('z'), rules)).to.eql([0, 0]);
  });
});
