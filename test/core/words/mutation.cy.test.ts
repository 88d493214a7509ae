// Tests the Welsh mutations, and the words that cause them, on literals.
import { expect } from '@open-wc/testing';
import {
  and,
  as,
  aspirate,
  having,
  nasal,
  soft,
  than,
} from '../../../src/core/words/mutation.cy.js';

// radical, soft, nasal, aspirate
const WORDS: readonly [string, string, string, string][] = [
  ['Powys', 'Bowys', 'Mhowys', 'Phowys'],
  ['Torfaen', 'Dorfaen', 'Nhorfaen', 'Thorfaen'],
  ['Caerdydd', 'Gaerdydd', 'Nghaerdydd', 'Chaerdydd'],
  ['Bangor', 'Fangor', 'Mangor', 'Bangor'],
  ['Dinbych', 'Ddinbych', 'Ninbych', 'Dinbych'],
  ['Gwynedd', 'Wynedd', 'Ngwynedd', 'Gwynedd'],
  ['Mawrth', 'Fawrth', 'Mawrth', 'Mawrth'],
  ['Llanelli', 'Lanelli', 'Llanelli', 'Llanelli'],
  ['Rhagfyr', 'Ragfyr', 'Rhagfyr', 'Rhagfyr'],
  ['Chwefror', 'Chwefror', 'Chwefror', 'Chwefror'],
  ['Ebrill', 'Ebrill', 'Ebrill', 'Ebrill'],
  ['plant', 'blant', 'mhlant', 'phlant'],
  ['thema', 'thema', 'thema', 'thema'],
  ['2025', '2025', '2025', '2025'],
];

describe('Welsh mutations', () => {
  for (const [word, ...mutated] of WORDS) {
    it(`of ${word}`, () => {
      expect([soft(word), nasal(word), aspirate(word)]).to.deep.equal(mutated);
    });
  }

  it('aspirate after “a”, and the word is “ac” before a vowel', () => {
    const texts = [
      'Caerdydd',
      'Abertawe',
      'Wrecsam',
      'y targed',
      'yr ystod',
      'Doncaster',
      'wedi’u hatal',
    ];
    expect(texts.map(and)).to.deep.equal([
      'a Chaerdydd',
      'ac Abertawe',
      'a Wrecsam',
      'a’r targed',
      'a’r ystod',
      'a Doncaster',
      'ac wedi’u hatal',
    ]);
  });

  it('leave names that nobody knows to be Welsh as they are', () => {
    expect([and('Pembroke House'), than('Cambridge'), as('Cymrun')]).to.deep.equal([
      'a Pembroke House',
      'na Cambridge',
      'â Cymrun',
    ]);
  });

  it('read numbers as they are spoken', () => {
    const numbers = ['1', '2', '8', '11', '18.5', '100', '1,200', '81'];
    expect(numbers.map(than)).to.deep.equal([
      'nag 1',
      'na 2',
      'nag 8',
      'nag 11',
      'na 18.5',
      'na 100',
      'na 1,200',
      'nag 81',
    ]);
    expect([having('1 yn uwch'), having('3 yn uwch')]).to.deep.equal([
      'gydag 1 yn uwch',
      'gyda 3 yn uwch',
    ]);
  });
});
