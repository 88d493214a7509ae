import { expect } from '@open-wc/testing';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import { readSum, type SumReading } from '../../../src/core/data/read-sum.js';
import { absent, type Value, type ValueInput } from '../../../src/core/data/value.js';

const known = (value: number): Value => ({ value, marks: [] });
const PARTS = [known(7), known(4)];

function read(input: ValueInput, parts: readonly Value[], more: Partial<SumReading> = {}) {
  const problems: Problem[] = [];
  const disclosure = { threshold: 5, protected: false };
  const value = readSum(input, parts, ['total'], {
    disclosure,
    report: reportInto(problems),
    ...more,
  });
  return { value, problems: problems.map(({ severity, path, code }) => [severity, path, code]) };
}

describe('a sum that an author may give', () => {
  it('is what its parts add up to where nothing is written', () => {
    expect(read(undefined, PARTS)).to.deep.equal({ value: known(11), problems: [] });
    expect(read(undefined, [...PARTS, absent('c')]).value).to.deep.equal(absent('x'));
    expect(read(undefined, []).value).to.deep.equal(absent('x'));
  });

  it('is kept as it is written where its parts fit it, or are not all known', () => {
    expect(read(11, PARTS)).to.deep.equal({ value: known(11), problems: [] });
    expect(read(20, [...PARTS, absent('x')])).to.deep.equal({ value: known(20), problems: [] });
    expect(read('[c]', PARTS)).to.deep.equal({ value: absent('c'), problems: [] });
  });

  it('cannot be less than its parts', () => {
    const problems = [['fault', ['total'], 'parts exceed their sum']];
    expect(read(10, PARTS)).to.deep.equal({ value: absent('!'), problems });
  });

  it('is kept with a warning where its parts come to less', () => {
    const problems = [['warning', ['total'], 'parts below their sum']];
    expect(read(12, PARTS)).to.deep.equal({ value: known(12), problems });
  });

  it('may be off by what its publisher has rounded', () => {
    const disclosure = { threshold: 5, rounding: 5, protected: true } as const;
    expect(read(20, PARTS, { disclosure }).problems).to.have.lengthOf(1);
    expect(read(15, PARTS, { disclosure }).problems).to.deep.equal([]);
    expect(read(20, PARTS, { disclosure, rounded: 3 }).problems).to.deep.equal([]);
  });

  it('is whole, unless fractions are allowed', () => {
    expect(read(11.5, [known(11.5)]).value).to.deep.equal(absent('!'));
    expect(read(11.5, [known(11.5)], { onlyWholes: false }).value).to.deep.equal(known(11.5));
  });
});
