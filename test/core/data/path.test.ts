import { expect } from '@open-wc/testing';
import { pathSet, pathText } from '../../../src/core/data/path.js';

describe('a path', () => {
  it('is written as a developer would write it', () => {
    expect(pathText(['series', 1, 'values', 0, 'note'])).to.equal('series[1].values[0].note');
    expect([pathText(['title']), pathText([]), pathText([2])]).to.eql(['title', '', '[2]']);
  });
});

describe('a set of paths', () => {
  const set = pathSet([['series', 0, 'values'], ['title']]);
  it('has the paths that it was made of, and no others', () => {
    expect([set.has(['title']), set.has(['series', 0, 'values'])]).to.eql([true, true]);
    expect([set.has(['series']), set.has([]), set.has(['series', 1, 'values'])]).to.eql([
      false,
      false,
      false,
    ]);
  });
  it('finds paths below a path, not counting the path itself', () => {
    expect([set.hasUnder(['series']), set.hasUnder(['series', 0]), set.hasUnder([])]).to.eql([
      true,
      true,
      true,
    ]);
    expect([set.hasUnder(['title']), set.hasUnder(['ser'])]).to.eql([false, false]);
  });
});
