import { expect } from '@open-wc/testing';
import {
  describeReceived,
  type Problem,
  problemText,
  reportInto,
} from '../../../src/core/data/problem.js';

describe('problems', () => {
  it('are one line: where, expected, received, remedy', () => {
    const problem: Problem = {
      severity: 'fault',
      where: 'series[0].values[3]',
      expected: 'a number',
      received: 'a number in quotes',
      remedy: 'remove the quotes',
    };
    expect(problemText(problem)).to.equal(
      'series[0].values[3]: expected a number, received a number in quotes; remove the quotes',
    );
  });

  it('are collected in order, faults unless something else is said, and the whole has a name', () => {
    const problems: Problem[] = [];
    const report = reportInto(problems);
    report('', 'a', 'b', 'c');
    report('title', 'd', 'e', 'f', 'warning');
    expect(problems).to.eql([
      { severity: 'fault', where: 'dataset', expected: 'a', received: 'b', remedy: 'c' },
      { severity: 'warning', where: 'title', expected: 'd', received: 'e', remedy: 'f' },
    ]);
  });
});

describe('what was received', () => {
  it('is named by its kind', () => {
    expect(
      [undefined, null, {}, [1, 2, 3], true, false, Symbol('x'), () => 3].map(describeReceived),
    ).to.eql([
      'nothing',
      'null',
      'an object',
      'a list of 3',
      'true',
      'false',
      'a symbol',
      'a function',
    ]);
  });

  it('is never a number, which may count people, in whatever type or script', () => {
    expect([0, 3, -3.5, 3n].map(describeReceived)).to.eql(Array(4).fill('a number'));
    expect(['3', ' £1,234 ', '-3', '12.5%', '75 %'].map(describeReceived)).to.eql(
      Array(5).fill('a number in quotes'),
    );
    expect(
      ['3 children', 'about 3', '٣', '３', '③', 'x'.repeat(50) + '3'].map(describeReceived),
    ).to.eql(Array(6).fill('text'));
  });

  it('is named where it is no number at all', () => {
    expect([NaN, Infinity, -Infinity].map(describeReceived)).to.eql([
      'NaN',
      'Infinity',
      '-Infinity',
    ]);
  });

  it('is quoted where it is text without digits, and cut where it is long', () => {
    expect(describeReceived('upwards')).to.equal('"upwards"');
    expect(describeReceived('x'.repeat(41))).to.equal(`"${'x'.repeat(40)}…"`);
    expect(['', '  '].map(describeReceived)).to.eql(['empty text', 'empty text']);
  });
});
