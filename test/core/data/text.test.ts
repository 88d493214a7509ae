import { expect } from '@open-wc/testing';
import { nameOf, textIn, withDetail } from '../../../src/core/data/text.js';

const both = { en: 'Foster care', cy: 'Gofal maeth' };

describe('a text', () => {
  it('may have a detail in parentheses, in every language of either', () => {
    expect(withDetail('Plans', 'Girls')).to.equal('Plans (Girls)');
    expect(withDetail(both, 'Exampleshire')).to.eql({
      en: 'Foster care (Exampleshire)',
      cy: 'Gofal maeth (Exampleshire)',
    });
    expect(withDetail('Plans', { en: 'Wales', cy: 'Cymru' })).to.eql({
      en: 'Plans (Wales)',
      cy: 'Plans (Cymru)',
    });
  });

  it('without languages is the same in every language', () => {
    expect([textIn('Plans', 'en'), textIn('Plans', 'cy'), textIn('', 'en')]).to.eql([
      'Plans',
      'Plans',
      '',
    ]);
  });

  it('is read in the language that is asked for, whatever the region', () => {
    expect(['en', 'cy', 'cy-GB', 'en-GB'].map((lang) => textIn(both, lang))).to.eql([
      'Foster care',
      'Gofal maeth',
      'Gofal maeth',
      'Foster care',
    ]);
    expect(textIn({ cy: 'a', 'cy-GB': 'b' }, 'cy-GB')).to.equal('b');
  });

  it('falls back to English, then to the first language, then to empty text', () => {
    expect(textIn(both, 'pl')).to.equal('Foster care');
    expect(textIn({ cy: 'Gofal maeth' }, 'pl')).to.equal('Gofal maeth');
    expect([textIn({}, 'en'), textIn(undefined, 'en')]).to.eql(['', '']);
  });

  it('has one name for references, whatever language is shown', () => {
    expect([nameOf(both), nameOf('Plans'), nameOf({ cy: 'Gofal maeth' })]).to.eql([
      'Foster care',
      'Plans',
      'Gofal maeth',
    ]);
  });
});
