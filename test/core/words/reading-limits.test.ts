// Tests how long a title and a standfirst may be.
import { expect } from '@open-wc/testing';
import { fitsStandfirst, fitsTitle } from '../../../src/core/words/reading-limits.js';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('the limits of reading', () => {
  it('let a title have 12 words, and not 13', () => {
    expect([fitsTitle(words(12)), fitsTitle(words(13))]).to.eql([true, false]);
  });

  it('let a standfirst have 25 words, and not 26', () => {
    expect([fitsStandfirst(words(25)), fitsStandfirst(words(26))]).to.eql([true, false]);
  });

  it('count spaces of any length once, and let nothing be no text', () => {
    expect(fitsTitle(` ${words(12)}  `)).to.equal(true);
    expect([fitsTitle(''), fitsStandfirst('')]).to.eql([false, false]);
  });
});
