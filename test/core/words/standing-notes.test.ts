// Tests the notes that every widget has below its picture: which there are, and in which order.
import { expect } from '@open-wc/testing';
import { readPeriod } from '../../../src/core/data/read-period.js';
import { coreEn } from '../../../src/core/words/en.js';
import {
  shorthandNote,
  standingNotes,
  valueNotes,
} from '../../../src/core/words/standing-notes.js';

const year = readPeriod('2021-22', 'financial')!;
const noted = { value: 5, marks: [], note: 'Two teams did not report' };

describe('standing notes', () => {
  it('stand in one order: rounding, values, periods, more, years, shorthand', () => {
    const notes = standingNotes(coreEn, {
      rounding: 5,
      values: [['Contacts', noted]],
      periods: [undefined, { ...year, note: 'A new case system' }],
      more: ['One more.'],
      codes: ['c', 'p'],
    });
    expect(notes).to.deep.equal([
      'Numbers of people are rounded to the nearest 5.',
      'Contacts: Two teams did not report.',
      '2021-22: A new case system.',
      'One more.',
      'Years end on 31 March.',
      '[c] confidential: withheld so that nobody can be identified; [p] provisional.',
    ]);
  });

  it('are none where there is nothing to say', () => {
    expect(standingNotes(coreEn, { periods: [undefined], codes: [] })).to.deep.equal([]);
  });

  it('say when years end only of the years that are given', () => {
    expect(standingNotes(coreEn, { periods: [year], years: [], codes: [] })).to.deep.equal([]);
  });

  it('pass over values without a note', () => {
    expect(
      valueNotes(coreEn, [
        ['A', { value: 1, marks: [] }],
        ['B', noted],
      ]),
    ).to.deep.equal(['B: Two teams did not report.']);
  });

  it('explain no shorthand where none is drawn', () => {
    expect(shorthandNote(coreEn, [])).to.equal('');
  });
});
