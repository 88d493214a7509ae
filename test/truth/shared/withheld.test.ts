// Plants falsehoods in the sentence that names what is withheld: each is found.
import { expect } from '@open-wc/testing';
import { withheldComplaints } from './withheld.js';

const table = {
  caption: 'Homes',
  columns: ['2024', '2023'],
  rows: [
    { head: 'Kinship', cells: ['[c]', '12'] },
    { head: 'Agency', cells: ['9', '[x]'] },
    { head: 'All', cells: ['[c]', '30'] },
  ],
};
const says = (...withheld: readonly string[]) => withheldComplaints({ withheld, table });

describe('the sentence that names what is withheld', () => {
  it('is right where it names each row, once', () => {
    expect(says('Withheld as confidential: Kinship; All.')).to.deep.equal([]);
  });

  it('is found false where it names too few, too many, others, or is not there', () => {
    for (const wrong of [
      ['Withheld as confidential: Kinship.'],
      ['Withheld as confidential: Kinship; Agency; All.'],
      ['Withheld as confidential: Agency; All.'],
      ['Withheld as confidential: Kinship; All.', 'Withheld as confidential: Kinship; All.'],
      [],
    ])
      expect(says(...wrong), wrong.join()).to.have.length(1);
  });
});
