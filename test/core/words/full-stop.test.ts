// Tests that a sentence ends with one full stop, whatever its author's text ends with.
import { expect } from '@open-wc/testing';
import { stopAfter, withoutStop, withStop } from '../../../src/core/words/full-stop.js';

describe('a full stop', () => {
  it('ends a text that has none', () => {
    expect(withStop('Two teams did not report')).to.equal('Two teams did not report.');
    expect(withStop('Plans (all)')).to.equal('Plans (all).');
    expect(stopAfter('Plans')).to.equal('.');
  });
  it('is not added to another mark that ends a sentence, nor within closing quotation marks', () => {
    for (const text of ['Done.', 'Why?', 'No!', 'And so on …', 'They said “yes.”'])
      expect(withStop(text)).to.equal(text);
  });
  it('stands right after the text, and not alone', () => {
    expect(withStop('Done. ')).to.equal('Done.');
    expect(withStop('Done ')).to.equal('Done.');
    expect(withStop('')).to.equal('');
  });
  it('is left out where more of the sentence follows, but not of abbreviations or other marks', () => {
    expect(withoutStop('A new system.')).to.equal('A new system');
    for (const text of ['Plans, etc.', 'D.O.B.', 'Why?', 'And so on...'])
      expect(withoutStop(text)).to.equal(text);
  });
});
