// Tests what a summary says is withheld.
import { expect } from '@open-wc/testing';
import { coreCy } from '../../../src/core/words/cy.js';
import { coreEn } from '../../../src/core/words/en.js';
import { withheldText } from '../../../src/core/words/withheld.js';

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  caption: 'Homes',
  columns: ['', ...columns],
  rows: rows.map(([head, ...cells]) => ({ head: head!, cells })),
});

describe('what is withheld', () => {
  it('is nothing where no figure is', () => {
    expect(
      withheldText(coreEn.card, table(['2024'], ['Kinship', '12'], ['Agency', '[x]'])),
    ).to.equal('');
    expect(withheldText(coreEn.card, table([]))).to.equal('');
  });

  it('is named by its rows, where one column has it', () => {
    const homes = table(
      ['2024', '2023'],
      ['Kinship', '[c]', '12'],
      ['Own', '40', '[x]'],
      ['All', '[c] [p]', ''],
    );
    expect(withheldText(coreEn.card, homes)).to.equal('Withheld as confidential: Kinship; All.');
    expect(withheldText(coreCy.card, homes)).to.equal(
      'Wedi’u hatal am eu bod yn gyfrinachol: Kinship; All.',
    );
  });

  it('is named by its rows and columns, where not all have it', () => {
    const homes = table(['Ayton', 'Beeton'], ['2023', '[c]', '[c]'], ['2024', '9', '[c]']);
    expect(withheldText(coreEn.card, homes)).to.equal(
      'Withheld as confidential: 2023; 2024 (Beeton).',
    );
  });

  it('is counted past six names', () => {
    const years = Array.from({ length: 8 }, (_, i) => [`${2015 + i}`, '[c]']);
    expect(withheldText(coreEn.card, table(['Ayton'], ...years))).to.equal(
      'Withheld as confidential: 2015; 2016; 2017; 2018; 2019; 2020; and 2 more.',
    );
    expect(withheldText(coreCy.card, table(['Ayton'], ...years))).to.match(/2020; a 2 arall\.$/);
  });
});
