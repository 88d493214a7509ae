// Tests which words a part takes.
import { expect } from '@open-wc/testing';
import { wordsIn } from '../../../src/core/words/words-in.js';

const of = (words: string) => () => Promise.resolve({ words });
const languages = { en: of('Listen'), cy: of('Gwrando') };

describe('words of a part', () => {
  it('are those of the language, else English', async () => {
    expect(await wordsIn(languages, 'cy')).to.equal('Gwrando');
    for (const lang of ['en', 'fr', '', 'constructor', '__proto__'])
      expect(await wordsIn(languages, lang), lang).to.equal('Listen');
  });
});
