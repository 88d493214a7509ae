import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wrapText, wrapWithin } from '../../../src/core/chart/wrap-text.js';

const widthOf = (line: string) => line.length * 10;
const wrap = (text: string, maxPx: number) => wrapText(text, maxPx, widthOf);

describe('wrapping text', () => {
  it('does not break text that fits, exactly or with room', () => {
    expect(wrap('Exampleshire', 120)).to.eql(['Exampleshire']);
    expect(wrap('a b', 30)).to.eql(['a b']);
  });

  it('breaks between words, as late as they fit', () => {
    expect(wrap('Statistical neighbours, average', 200)).to.eql([
      'Statistical',
      'neighbours, average',
    ]);
    expect(wrap('a b c', 29)).to.eql(['a', 'b', 'c']);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrap('an Llanfairpwllgwyngyll of', 60)).to.eql(['an', 'Llanfairpwllgwyngyll', 'of']);
  });

  it('breaks a word that is too long between letters, where that is asked for', () => {
    const within = (text: string, maxPx: number) => wrapWithin(text, maxPx, widthOf);
    expect(within('an Llanfairpwllgwyngyll of', 60)).to.eql([
      'an',
      'Llanfa',
      'irpwll',
      'gwyngy',
      'll',
      'of',
    ]);
    expect(within('Exampleshire homes', 120)).to.eql(['Exampleshire', 'homes']);
    expect(within('', 60)).to.eql(['']);
    const accented = 'w\u0302w\u0302';
    expect(within(accented, 20).join('')).to.equal(accented);
  });

  it('has at least one line', () => {
    expect(wrap('', 60)).to.eql(['']);
  });

  it('keeps every word, and ends no line where the next word would fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 200 }), (all, maxPx) => {
        const lines = wrap(all.join(' '), maxPx);
        expect(lines.join(' ')).to.equal(all.join(' '));
        lines.forEach((line, i) => {
          if (line.includes(' ')) expect(widthOf(line)).to.be.at.most(maxPx);
          const next = lines[i + 1]?.split(' ')[0];
          if (next) expect(widthOf(`${line} ${next}`)).to.be.greaterThan(maxPx);
        });
      }),
      { seed: 2 },
    );
  });
});
