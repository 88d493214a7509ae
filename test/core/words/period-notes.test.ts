import { expect } from '@open-wc/testing';
import { readPeriod } from '../../../src/core/data/read-period.js';
import { coreEn } from '../../../src/core/words/en.js';
import { periodNotes } from '../../../src/core/words/period-notes.js';

const period = (text: string, note?: string | Readonly<Record<string, string>>) => ({
  ...readPeriod(text, 'financial')!,
  ...(note === undefined ? {} : { note }),
});

describe('the notes of periods', () => {
  it('are a line each, under the short name of the period', () => {
    expect(
      periodNotes(coreEn, [
        period('2021-22', 'A new case system'),
        period('2022-23'),
        undefined,
        period('2023-24 Q1', { en: 'Not all schools answered.', cy: 'x' }),
      ]),
    ).to.deep.equal(['2021-22: A new case system.', '2023-24 Q1: Not all schools answered.']);
  });

  it('are given once each, and not at all where no period has a note', () => {
    const noted = period('2021-22', 'Strike');
    expect(periodNotes(coreEn, [noted, noted])).to.have.lengthOf(1);
    expect(periodNotes(coreEn, [period('2021-22')])).to.deep.equal([]);
  });
});
