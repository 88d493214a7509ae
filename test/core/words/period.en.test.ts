// Tests that periods in English mean what they say, and are written as on GOV.UK.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { samePeriod } from '../../../src/core/data/period.js';
import type { Period, YearMeaning } from '../../../src/core/data/period.js';
import { readPeriod, readPeriods } from '../../../src/core/data/read-period.js';
import { periodEn } from '../../../src/core/words/period.en.js';

function read(text: string, year: YearMeaning = 'financial'): Period {
  const period = readPeriod(text, year);
  if (!period) throw new Error(`"${text}" is no period`);
  return period;
}

function note(texts: readonly string[], year: YearMeaning = 'financial'): string {
  return periodEn.yearNote(
    readPeriods(texts, year).filter((each) => each !== undefined && each !== 'unclear'),
  );
}

// written, meaning, long, long as of the last day, short, tick (main, sub)
const rows: readonly [string, YearMeaning, string, string, string, string, string][] = [
  ['2021/22', 'financial', '2021 to 2022', '31 March 2022', '2021-22', '2021-22', ''],
  ['1999-00', 'financial', '1999 to 2000', '31 March 2000', '1999-00', '1999-00', ''],
  ['2025', 'financial', 'year ending 31 March 2025', '31 March 2025', '2025', '2025', ''],
  ['2025', 'academic', 'year ending 31 August 2025', '31 August 2025', '2025', '2025', ''],
  [
    '2025',
    '30 September',
    'year ending 30 September 2025',
    '30 September 2025',
    '2025',
    '2025',
    '',
  ],
  ['2025', 'calendar', '2025', '31 December 2025', '2025', '2025', ''],
  ['2015-17', 'calendar', '2015 to 2017', '31 December 2017', '2015 to 2017', '2015 to', '2017'],
  [
    '2015-17',
    'financial',
    '3 years ending 31 March 2017',
    '31 March 2017',
    '2015 to 2017',
    '2015 to',
    '2017',
  ],
  ['2024-01-01/P1Y', 'calendar', '2024', '31 December 2024', '2024', '2024', ''],
  // Of one list, and told apart.
  ['2023-04-01/P12M', 'financial', '2023 to 2024', '31 March 2024', '2023-24', '2023-24', ''],
  [
    '2023-10-01/P12M',
    'financial',
    'October 2023 to September 2024',
    '30 September 2024',
    'Oct 2023 to Sep 2024',
    'Oct 2023 to',
    'Sep 2024',
  ],
  [
    'year ending September 2024',
    'financial',
    'year ending 30 September 2024',
    '30 September 2024',
    'Oct 2023 to Sep 2024',
    'Oct 2023 to',
    'Sep 2024',
  ],
  [
    '2022-10-01/P2Y',
    'financial',
    'October 2022 to September 2024',
    '30 September 2024',
    'Oct 2022 to Sep 2024',
    'Oct 2022 to',
    'Sep 2024',
  ],
  [
    'Q1 2021/22',
    'financial',
    '2021 to 2022, quarter 1',
    '2021 to 2022, end of quarter 1',
    '2021-22 Q1',
    'Q1',
    '2021-22',
  ],
  [
    '2021-22 Q4',
    'financial',
    '2021 to 2022, quarter 4',
    '2021 to 2022, end of quarter 4',
    '2021-22 Q4',
    'Q4',
    '2021-22',
  ],
  ['2021 Q4', 'calendar', '2021, quarter 4', '2021, end of quarter 4', '2021 Q4', 'Q4', '2021'],
  [
    'Half 1 2019-20',
    'financial',
    '2019 to 2020, half 1',
    '2019 to 2020, end of half 1',
    '2019-20 H1',
    'H1',
    '2019-20',
  ],
  ['2020-12', 'financial', 'December 2020', 'end of December 2020', 'Dec 2020', 'Dec', '2020'],
  ['2020-05', 'financial', 'May 2020', 'end of May 2020', 'May 2020', 'May', '2020'],
  ['2025-03-31', 'financial', '31 March 2025', '31 March 2025', '31 Mar 2025', '31 Mar', '2025'],
  [
    '2020/21-2022/23',
    'financial',
    'April 2020 to March 2023',
    '31 March 2023',
    '2020-21 to 2022-23',
    '2020-21 to',
    '2022-23',
  ],
  [
    '2020-01-01/P3Y',
    'calendar',
    'January 2020 to December 2022',
    '31 December 2022',
    '2020 to 2022',
    '2020 to',
    '2022',
  ],
  [
    '2020-11-01/P3M',
    'financial',
    'November 2020 to January 2021',
    '31 January 2021',
    'Nov 2020 to Jan 2021',
    'Nov 2020 to',
    'Jan 2021',
  ],
  [
    '2024-04-06/P3M',
    'financial',
    '6 April to 5 July 2024',
    '5 July 2024',
    '6 Apr to 5 Jul 2024',
    '6 Apr to',
    '5 Jul 2024',
  ],
];

describe('periods in English', () => {
  for (const [text, year, long, asOf, short, main, sub] of rows) {
    it(`writes ${text} of ${year} years`, () => {
      const period = read(text, year);
      expect({
        long: periodEn.long(period, false),
        asOf: periodEn.long(period, true),
        short: periodEn.short(period),
        tick: periodEn.tick(period),
      }).to.deep.equal({ long, asOf, short, tick: { main, sub } });
    });
  }

  it('writes a date as on GOV.UK', () => {
    expect(periodEn.day(0)).to.equal('1 January 1970');
    expect(periodEn.day(20179)).to.equal('1 April 2025');
  });

  it('writes every date as the browser does in British English', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 47481 }), (day) => {
        expect(periodEn.day(day)).to.equal(english.format(new Date(day * 86_400_000)));
      }),
    );
  });

  it('writes both lengths so that they are read back as the same period', () => {
    const reversible = rows.filter(
      ([text, year]) => !/\/P\d+M|P[23]Y|ending Sep|21-2022|15-17 fin/.test(`${text} ${year}`),
    );
    for (const [text, year] of reversible) {
      const period = read(text, year);
      const back = [periodEn.long(period, false), periodEn.short(period)].map((text) =>
        readPeriod(text, year),
      );
      expect(
        back.every((each) => each && samePeriod(each, period)),
        text,
      ).to.equal(true);
    }
  });
});

describe('the note on years', () => {
  it('says when the years end', () => {
    expect(note(['2021-22', '2022-23'])).to.equal('Years end on 31 March.');
    expect(note(['2025'])).to.equal('Years end on 31 March.');
    expect(note(['2021-22 Q1', '2021-22 Q2'])).to.equal('Years end on 31 March.');
    expect(note(['2020/21-2022/23'])).to.equal('Years end on 31 March.');
    expect(note(['2025'], 'academic')).to.equal('Years end on 31 August.');
    expect(note(['2025'], '30 September')).to.equal('Years end on 30 September.');
  });

  it('is empty for calendar years, months, days and an empty list', () => {
    expect(note([])).to.equal('');
    expect(note(['2025', '2025 Q1'], 'calendar')).to.equal('');
    expect(note(['Dec 2020', '31 March 2025', '2024-04-06/P1Y'])).to.equal('');
  });

  it('names every end where the years differ', () => {
    const [financial, calendar] = [
      readPeriod('2024-25', 'financial'),
      readPeriod(2025, 'calendar'),
    ];
    expect(periodEn.yearNote([financial!, calendar!])).to.equal(
      'Years end on 31 March or 31 December.',
    );
  });

  it('leaves out years that are named by their months', () => {
    expect(note(['2024-04-01/P1Y', '2024-10-01/P1Y'])).to.equal('Years end on 31 March.');
  });
});
