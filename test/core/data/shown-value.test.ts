import { expect } from '@open-wc/testing';
import {
  bareAbsence,
  shownValue,
  withheldAmong,
  withheldValue,
  withoutShareOrChange,
} from '../../../src/core/data/shown-value.js';
import { absent, type Absence, type Value } from '../../../src/core/data/value.js';

const table = { shown: new Map([['seen', 15]]), hidden: new Set(['gone']) };
const absence = (why: Absence) =>
  ({ ...absent(why), marks: ['p'], note: 'Two families', share: 0.1, change: -1 }) as const;
const known: Value = { value: 17, marks: ['r'], note: 'Two families', was: 16 };

describe('a value that may be shown', () => {
  it('has the number of its table, with all that belongs to it', () => {
    expect(shownValue(known, 'seen', table)).to.deep.equal({ ...known, value: 15 });
  });

  it('has marks and nothing else where its number is hidden, or its table has none', () => {
    for (const id of ['gone', 'elsewhere'])
      expect(shownValue(known, id, table)).to.deep.equal({ value: '[c]', marks: ['r'] });
    const both = { shown: new Map([['gone', 15]]), hidden: table.hidden };
    expect(shownValue(known, 'gone', both)).to.deep.equal({ value: '[c]', marks: ['r'] });
  });

  it('keeps the code of a hidden number that its author did not withhold', () => {
    for (const why of ['x', '!'] as const)
      expect(shownValue(absence(why), 'gone', table)).to.deep.equal({
        value: `[${why}]`,
        marks: ['p'],
      });
  });

  it('is withheld where any other absence is hidden', () => {
    for (const why of ['c', 'k', 'u', 'w', 'z'] as const)
      expect(shownValue(absence(why), 'gone', table)).to.deep.equal({
        value: '[c]',
        marks: ['p'],
      });
  });

  it('tells nothing of a number that its author withheld, wherever it stands', () => {
    expect(shownValue(absence('c'), 'elsewhere', table)).to.deep.equal({
      value: '[c]',
      marks: ['p'],
    });
  });

  it('stays as it is where there is nothing to hide', () => {
    expect(shownValue(absence('x'), 'elsewhere', table)).to.deep.equal(absence('x'));
  });
});

describe('what is left of a value', () => {
  it('is its marks where it is withheld', () => {
    expect(withheldValue(known)).to.deep.equal({ value: '[c]', marks: ['r'] });
  });

  it('is its code and its marks where it is bare', () => {
    expect(bareAbsence(absence('k'))).to.deep.equal({ value: '[k]', marks: ['p'] });
  });

  it('is its note too where only share and change are removed', () => {
    expect(withoutShareOrChange(absence('x'))).to.deep.equal({
      value: '[x]',
      marks: ['p'],
      note: 'Two families',
    });
  });

  it('counts as withheld where it had a number and has none', () => {
    const pairs = [
      [known, known],
      [known, absent('c')],
      [absent('c'), absent('c')],
      [known, absent('x')],
    ] as const;
    const values = pairs.map(([before, after], i) => ({ before, after, path: [i] }));
    expect(withheldAmong(values, () => true)).to.deep.equal([
      { path: [1], few: true },
      { path: [3], few: true },
    ]);
  });
});
