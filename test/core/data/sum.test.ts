import { expect } from '@open-wc/testing';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import { problemText } from '../../support/problem-text.js';
import {
  leastSum,
  misfitOf,
  roundedOff,
  sumOf,
  withoutExcess,
} from '../../../src/core/data/sum.js';
import { absent, type Value } from '../../../src/core/data/value.js';

const known = (value: number): Value => ({ value, marks: [] });
const shared = (share: number): Value => ({ ...absent('x'), share });

describe('a sum', () => {
  it('adds up all counts, with 0 for those that are not applicable', () => {
    expect(sumOf([known(3), known(0), absent('z')])).to.equal(3);
    expect(sumOf([known(0)])).to.equal(0);
  });

  it('is undefined where a count is not known, and where there are none', () => {
    for (const other of [absent('x'), absent('c'), absent('!'), undefined])
      expect(sumOf([known(3), other])).to.equal(undefined);
    expect(sumOf([])).to.equal(undefined);
  });

  it('is at least the sum of the known counts', () => {
    expect(leastSum([known(3), absent('c'), undefined, known(4)])).to.equal(7);
    expect(leastSum([])).to.equal(0);
  });

  it('may be off by half the rounding unit for each number that its publisher has rounded', () => {
    const rules = { threshold: 5, rounding: 10, protected: true } as const;
    const values = [known(83530), known(83537)];
    expect(roundedOff(3, values, rules)).to.equal(20);
    expect(roundedOff(3, values, { threshold: 5, protected: true })).to.equal(0);
  });

  it('is not off where the numbers are not protected and have not been rounded', () => {
    const rules = { threshold: 5, rounding: 10, protected: false } as const;
    expect(roundedOff(3, [known(83530), known(83540), absent('c')], rules)).to.equal(20);
    expect(roundedOff(3, [known(83530), known(83537)], rules)).to.equal(0);
  });

  it('differs from its parts only by more than rounding explains', () => {
    expect(misfitOf(10, [known(7), known(4)], 0)).to.equal('more');
    expect(misfitOf(10, [known(7), known(4)], 1)).to.equal(undefined);
    expect(misfitOf(10, [known(7), known(2)], 0)).to.equal('less');
    expect(misfitOf(10, [known(7), known(2)], 1)).to.equal(undefined);
    expect(misfitOf(10, [known(7), absent('x')], 0)).to.equal(undefined);
    expect(misfitOf(10, [known(11), absent('x')], 0)).to.equal('more');
    expect(misfitOf(10, [], 0)).to.equal(undefined);
  });

  it('of shares is about 1: where they add up to more, none of them is kept', () => {
    const problems: Problem[] = [];
    const report = reportInto(problems);
    const rounded = [shared(0.34), shared(0.34), shared(0.34)];
    expect(withoutExcess(rounded, ['parts'], report)).to.equal(rounded);
    expect(problems).to.deep.equal([]);
    expect(
      withoutExcess([shared(0.8), known(3), undefined, shared(0.3)], ['parts'], report),
    ).to.deep.equal([absent('x'), known(3), undefined, absent('x')]);
    expect(problems.map(problemText)).to.deep.equal([
      'parts: expected shares that add to 1, received shares that add to more; correct them; 0.6 is 60%; none of them is shown',
    ]);
  });
});
