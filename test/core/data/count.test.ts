import { expect } from '@open-wc/testing';
import { countOf, readCount } from '../../../src/core/data/count.js';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import { problemText } from '../../support/problem-text.js';
import type { ValueInput } from '../../../src/core/data/value.js';

function read(input: ValueInput, onlyWholes?: boolean) {
  const problems: Problem[] = [];
  const { value } = readCount(input, ['beds'], reportInto(problems), onlyWholes);
  return [value, ...problems.map(problemText)];
}

describe('a count', () => {
  it('is a whole number of 0 or more, or the reason there is none', () => {
    expect([0, 12, '[c]', null, undefined].map((input) => read(input))).to.deep.equal([
      [0],
      [12],
      ['[c]'],
      ['[x]'],
      ['[x]'],
    ]);
  });

  it('that is negative or a fraction is reported without the number', () => {
    expect(read(-3)).to.deep.equal([
      '[!]',
      'beds: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ]);
    expect(read(-3.5)).to.deep.equal([
      '[!]',
      'beds: expected a whole number of 0 or more, received a negative number; correct it, or write "[x]"',
    ]);
    expect(read(3.5)).to.deep.equal([
      '[!]',
      'beds: expected a whole number of 0 or more, received a fraction; correct it, or write "[x]"',
    ]);
    expect(read('3')[0]).to.equal('[!]');
  });

  it('may be a fraction where fractions are allowed', () => {
    expect(read(3.5, false)).to.deep.equal([3.5]);
    expect(read(-3.5, false)[1]).to.contain('a count of 0 or more');
  });

  it('is 0 in a sum where it is not applicable or none was recorded, and unknown where it is withheld', () => {
    const of = (value: ValueInput) => countOf(readCount(value, [], () => {}));
    expect([7, '[z]', '[w]', '[c]', '[k]', '[x]'].map(of)).to.deep.equal([
      7,
      0,
      0,
      undefined,
      undefined,
      undefined,
    ]);
    expect(countOf(undefined)).to.equal(undefined);
  });
});
