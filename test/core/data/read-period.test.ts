// Tests that periods are read as councils and departments mean them, and unclear text is not read.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Period, PeriodKind, YearMeaning } from '../../../src/core/data/period.js';
import { readPeriod, readPeriods } from '../../../src/core/data/read-period.js';

/** An independent oracle: the day of an ISO date by the browser's own parser. */
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const period = (
  text: string,
  kind: PeriodKind,
  from: string,
  to: string,
  more: Partial<Period> = {},
): Period => ({ text, kind, startDay: day(from), endDay: day(to), ...more });

const financial = { year: 'financial' } as const;

describe('reading a period', () => {
  it('states every field of a period', () => {
    expect(readPeriod('2021-22 Q1', 'financial')).to.deep.equal({
      text: '2021-22 Q1',
      kind: 'quarter',
      startDay: 18718,
      endDay: 18808,
      year: 'financial',
      part: 1,
    });
    expect(readPeriod(2025, 'financial')).to.deep.equal({
      text: '2025',
      kind: 'year',
      startDay: 19814,
      endDay: 20178,
      year: 'financial',
      bare: true,
    });
    expect(readPeriod('31 March 2025', 'financial')).to.deep.equal({
      text: '31 March 2025',
      kind: 'day',
      startDay: 20178,
      endDay: 20178,
    });
    expect(readPeriod('Dec 2020', 'financial')).to.deep.equal({
      text: 'Dec 2020',
      kind: 'month',
      startDay: 18597,
      endDay: 18627,
    });
    expect(readPeriod('2020/21-2022/23', 'financial')).to.deep.equal({
      text: '2020/21-2022/23',
      kind: 'span',
      startDay: 18353,
      endDay: 19447,
      year: 'financial',
    });
  });

  it('reads each way to write a financial year', () => {
    for (const text of [
      '2021-22',
      '2021/22',
      '2021–22',
      '2021 / 22',
      '202122',
      '2021-2022',
      '2021/2022',
      '2021 to 2022',
      '2021 TO 2022',
      '2021 i 2022',
      '  2021-22 ',
      '2021\u00a0–\u00a022',
    ]) {
      const expected = period(text, 'year', '2021-04-01', '2022-03-31', financial);
      expect(readPeriod(text, 'financial'), text).to.deep.equal(expected);
    }
  });

  it('reads a year that ends a century', () => {
    const turn = period('1999-00', 'year', '1999-04-01', '2000-03-31', financial);
    expect(readPeriod('1999-00', 'financial')).to.deep.equal(turn);
    const whole = { ...turn, text: '1999/2000' };
    expect(readPeriod('1999/2000', 'financial')).to.deep.equal(whole);
  });

  it('reads quarters and halves before and after the year', () => {
    const rows: readonly [string, PeriodKind, string, string, number][] = [
      ['2021-22 Q1', 'quarter', '2021-04-01', '2021-06-30', 1],
      ['2021-22 q2', 'quarter', '2021-07-01', '2021-09-30', 2],
      ['Q3 2021/22', 'quarter', '2021-10-01', '2021-12-31', 3],
      ['Quarter 4, 2019/20', 'quarter', '2020-01-01', '2020-03-31', 4],
      ['2021 to 2022, quarter 1', 'quarter', '2021-04-01', '2021-06-30', 1],
      ['202122 Q1', 'quarter', '2021-04-01', '2021-06-30', 1],
      ['2011-12 Q1', 'quarter', '2011-04-01', '2011-06-30', 1],
      ['Ch1 2021-22', 'quarter', '2021-04-01', '2021-06-30', 1],
      ['Chwarter 2, 2021 i 2022', 'quarter', '2021-07-01', '2021-09-30', 2],
      ['2019-20 H1', 'half', '2019-04-01', '2019-09-30', 1],
      ['Half 2 2019-20', 'half', '2019-10-01', '2020-03-31', 2],
      ['H2 2019–20', 'half', '2019-10-01', '2020-03-31', 2],
    ];
    for (const [text, kind, from, to, part] of rows) {
      const expected = period(text, kind, from, to, { ...financial, part });
      expect(readPeriod(text, 'financial'), text).to.deep.equal(expected);
    }
  });

  it('reads months and days', () => {
    const rows: readonly [string, PeriodKind, string, string][] = [
      ['2020-12', 'month', '2020-12-01', '2020-12-31'],
      ['202012', 'month', '2020-12-01', '2020-12-31'],
      ['December 2020', 'month', '2020-12-01', '2020-12-31'],
      ['sept 2020', 'month', '2020-09-01', '2020-09-30'],
      ['Feb 2024', 'month', '2024-02-01', '2024-02-29'],
      ['March 2025', 'month', '2025-03-01', '2025-03-31'],
      ['Rhagfyr 2020', 'month', '2020-12-01', '2020-12-31'],
      ['Maw 2025', 'month', '2025-03-01', '2025-03-31'],
      ['31 Mar 2025', 'day', '2025-03-31', '2025-03-31'],
      ['31st  March 2025', 'day', '2025-03-31', '2025-03-31'],
      ['1 Ebrill 2025', 'day', '2025-04-01', '2025-04-01'],
      ['2025-03-31', 'day', '2025-03-31', '2025-03-31'],
      ['29 February 2024', 'day', '2024-02-29', '2024-02-29'],
    ];
    for (const [text, kind, from, to] of rows) {
      expect(readPeriod(text, 'financial'), text).to.deep.equal(period(text, kind, from, to));
    }
  });

  it('reads what spreadsheets make of a date', () => {
    const rows: readonly [string, PeriodKind, string, string][] = [
      ['31/03/2021', 'day', '2021-03-31', '2021-03-31'],
      ['31.3.2021', 'day', '2021-03-31', '2021-03-31'],
      ['3/31/2021', 'day', '2021-03-31', '2021-03-31'],
      ['04/04/2021', 'day', '2021-04-04', '2021-04-04'],
      ['Mar-21', 'month', '2021-03-01', '2021-03-31'],
      ['Sept-98', 'month', '1998-09-01', '1998-09-30'],
      ['Rhag-20', 'month', '2020-12-01', '2020-12-31'],
    ];
    for (const [text, kind, from, to] of rows) {
      expect(readPeriod(text, 'financial'), text).to.deep.equal(period(text, kind, from, to));
    }
  });

  it('reads a year that says that it is financial', () => {
    for (const text of ['FY2024-25', 'FY 2024/25', 'fy202425']) {
      const expected = period(text, 'year', '2024-04-01', '2025-03-31', financial);
      expect(readPeriod(text, 'financial'), text).to.deep.equal(expected);
    }
    const quarter = period('Q2 FY2024-25', 'quarter', '2024-07-01', '2024-09-30', {
      ...financial,
      part: 2,
    });
    expect(readPeriod('Q2 FY2024-25', 'financial')).to.deep.equal(quarter);
  });

  it('takes 2025 as the year that ends in 2025, in each meaning of a year', () => {
    const rows: readonly [YearMeaning, string, string][] = [
      ['financial', '2024-04-01', '2025-03-31'],
      ['academic', '2024-09-01', '2025-08-31'],
      ['calendar', '2025-01-01', '2025-12-31'],
      ['30 September', '2024-10-01', '2025-09-30'],
    ];
    for (const [year, from, to] of rows) {
      const expected = period('2025', 'year', from, to, { year, bare: true });
      expect(readPeriod('2025', year), year).to.deep.equal(expected);
      expect(readPeriod(2025, year), year).to.deep.equal(expected);
    }
  });

  it('takes parts of a year from where that year begins', () => {
    const rows: readonly [string, YearMeaning, PeriodKind, string, string, number][] = [
      ['2021-22 Q4', 'academic', 'quarter', '2022-06-01', '2022-08-31', 4],
      ['2019-20 H1', 'academic', 'half', '2019-09-01', '2020-02-29', 1],
      ['2021-22 Q2', '30 September', 'quarter', '2022-01-01', '2022-03-31', 2],
      ['2021 Q1', 'calendar', 'quarter', '2021-01-01', '2021-03-31', 1],
      ['H2 2021', 'calendar', 'half', '2021-07-01', '2021-12-31', 2],
    ];
    for (const [text, year, kind, from, to, part] of rows) {
      const expected = period(text, kind, from, to, { year, part });
      expect(readPeriod(text, year), text).to.deep.equal(expected);
    }
  });

  it('reads ISO intervals: those that are no years of the list have no year', () => {
    const rows: readonly [string, PeriodKind, string, string, Partial<Period>][] = [
      ['2024-04-01/P1Y', 'year', '2024-04-01', '2025-03-31', { year: 'financial' }],
      ['2024-01-01/P1Y', 'year', '2024-01-01', '2024-12-31', {}],
      ['2024-09-01/P1Y', 'year', '2024-09-01', '2025-08-31', {}],
      ['2024-10-01/P12M', 'year', '2024-10-01', '2025-09-30', {}],
      ['2020-04-01/P3Y', 'span', '2020-04-01', '2023-03-31', { year: 'financial' }],
      ['2024-07-01/P1Y', 'span', '2024-07-01', '2025-06-30', {}],
      ['2024-04-06/P1Y', 'span', '2024-04-06', '2025-04-05', {}],
      ['2016-04-01/P3M', 'quarter', '2016-04-01', '2016-06-30', { ...financial, part: 1 }],
      ['2017-01-01/P3M', 'quarter', '2017-01-01', '2017-03-31', { ...financial, part: 4 }],
      ['2016-05-01/P3M', 'span', '2016-05-01', '2016-07-31', {}],
      ['2016-10-01/P6M', 'half', '2016-10-01', '2017-03-31', { ...financial, part: 2 }],
      ['2016-04-01/p1m', 'month', '2016-04-01', '2016-04-30', {}],
      ['2025-01-31/P1M', 'span', '2025-01-31', '2025-02-27', {}],
      ['2016-04-01/P9M', 'span', '2016-04-01', '2016-12-31', {}],
    ];
    for (const [text, kind, from, to, more] of rows) {
      expect(readPeriod(text, 'financial'), text).to.deep.equal(period(text, kind, from, to, more));
    }
  });

  it('reads consecutive years as one span', () => {
    for (const text of ['2020/21-2022/23', '2020-21 to 2022-23', '202021–202223']) {
      const expected = period(text, 'span', '2020-04-01', '2023-03-31', financial);
      expect(readPeriod(text, 'financial'), text).to.deep.equal(expected);
    }
  });

  it('reads a year by its last day or month', () => {
    for (const text of [
      'year ending 31 March 2025',
      'Year ended March 2025',
      'Blwyddyn sy’n dod i ben ar 31 Mawrth 2025',
    ]) {
      const expected = (more: Partial<Period>) =>
        period(text, 'year', '2024-04-01', '2025-03-31', { ...more, bare: true });
      expect(readPeriod(text, 'financial'), text).to.deep.equal(expected(financial));
      expect(readPeriod(text, 'calendar'), text).to.deep.equal(expected({}));
    }
    const text = 'Year ending June 2025';
    const expected = period(text, 'span', '2024-07-01', '2025-06-30');
    expect(readPeriod(text, 'financial')).to.deep.equal(expected);
  });

  it('reads no period from text that is not one, is impossible or could be two', () => {
    const none: readonly [string | number, YearMeaning][] = [
      ['', 'financial'],
      ['   ', 'financial'],
      ['Total', 'financial'],
      [0, 'financial'],
      [5230, 'financial'],
      [2024.5, 'financial'],
      [NaN, 'financial'],
      ['31 February 2025', 'financial'],
      ['29 February 2025', 'financial'],
      ['2025-02-30', 'financial'],
      ['0 March 2025', 'financial'],
      ['2020-13', 'financial'],
      ['2020-00', 'financial'],
      ['2020/12', 'financial'],
      ['2022-21', 'financial'],
      ['2023-2021', 'financial'],
      ['2022/23-2020/21', 'financial'],
      ['2021 Q1', 'financial'],
      ['2021-22 Q5', 'financial'],
      ['2021-22 Q0', 'financial'],
      ['2021-22 H3', 'financial'],
      ['2021-22 Q1 2021-22', 'financial'],
      ['Q1', 'financial'],
      ['Marchi 2025', 'financial'],
      ['Ma 2025', 'financial'],
      ['Dec 20', 'financial'],
      ['01/04/2025', 'financial'],
      ['13/13/2025', 'financial'],
      ['31/02/2025', 'financial'],
      ['31/03/25', 'financial'],
      ['2025/03/31', 'financial'],
      ['Mar 21', 'financial'],
      ['Q1 2024', 'financial'],
      ['FY2024', 'financial'],
      ['FY25', 'financial'],
      ['FY2024-25', 'academic'],
      ['2024-04-01/P0Y', 'financial'],
      ['2024-02-30/P1Y', 'financial'],
      ['year ending', 'financial'],
      ['2021-22', 'calendar'],
      ['2021/22', 'calendar'],
      ['2021-22 Q1', 'calendar'],
      ['2020/21-2022/23', 'calendar'],
      [`2021-22${' '.repeat(60)}`, 'financial'],
    ];
    for (const [text, year] of none) {
      expect(readPeriod(text, year), `${text} (${year})`).to.equal(undefined);
    }
  });
});

describe('reading a list of periods', () => {
  const kinds = (texts: readonly (string | number)[], year: YearMeaning = 'financial') =>
    readPeriods(texts, year).map((read) => (read === 'unclear' ? read : read?.kind));

  it('keeps order and length, and returns an empty list for an empty list', () => {
    expect(readPeriods([], 'financial')).to.deep.equal([]);
    expect(kinds(['2021-22', 'Total', 'Dec 2020'])).to.deep.equal(['year', undefined, 'month']);
  });

  it('reads 2011-12 as a year where no other text can only be a month', () => {
    expect(kinds(['2010-11', '2011-12'])).to.deep.equal(['year', 'year']);
    expect(kinds(['2010-11', '2011-12', '2012-13'])).to.deep.equal(['year', 'year', 'year']);
    expect(kinds(['201011', '201112'])).to.deep.equal(['year', 'year']);
  });

  it('reads it as a month where another text can only be a month', () => {
    const expected = [
      period('2011-10', 'month', '2011-10-01', '2011-10-31'),
      period('2011-11', 'month', '2011-11-01', '2011-11-30'),
      period('2011-12', 'month', '2011-12-01', '2011-12-31'),
    ];
    expect(readPeriods(['2011-10', '2011-11', '2011-12'], 'financial')).to.deep.equal(expected);
    expect(kinds(['201110', '201112'])).to.deep.equal(['month', 'month']);
    expect(kinds(['2011-12', 'Jan 2012'])).to.deep.equal(['month', 'month']);
    expect(kinds(['2011-12', '2012-01-01/P1M'])).to.deep.equal(['month', 'month']);
  });

  it('never reads a slash, four digits or a quarter as a month', () => {
    expect(kinds(['2011/12', '2020-05'])).to.deep.equal(['year', 'month']);
    expect(kinds(['2011-2012', '2020-05'])).to.deep.equal(['year', 'month']);
    expect(kinds(['2011-12 Q1', '2020-05'])).to.deep.equal(['quarter', 'month']);
  });

  it('tells the day from the month by the other dates', () => {
    const days = (texts: readonly string[]) =>
      readPeriods(texts, 'financial').map((read) =>
        typeof read === 'object'
          ? new Date(read.endDay * 86_400_000).toISOString().slice(0, 10)
          : read,
      );
    expect(days(['01/04/2021', '31/03/2022'])).to.deep.equal(['2021-04-01', '2022-03-31']);
    expect(days(['04/01/2021', '3/31/2022'])).to.deep.equal(['2021-04-01', '2022-03-31']);
    expect(days(['01/04/2021', '01/07/2021'])).to.deep.equal(['unclear', 'unclear']);
    expect(days(['01/04/2021', '05/05/2021'])).to.deep.equal(['unclear', '2021-05-05']);
    expect(days(['01/04/2021', '31/03/2022', '3/31/2022'])).to.deep.equal([
      'unclear',
      '2022-03-31',
      '2022-03-31',
    ]);
    expect(days(['01/13/2021', '31/03/2022', '31/31/2022'])).to.deep.equal([
      '2021-01-13',
      '2022-03-31',
      undefined,
    ]);
  });

  it('calls a quarter of one year unclear, unless years are calendar years', () => {
    for (const text of ['Q1 2024', '2024 Q1', 'Quarter 3, 2024', 'Ch1 2024', 'H2 2024']) {
      expect(kinds([text]), text).to.deep.equal(['unclear']);
      expect(kinds([text], 'calendar')[0], text).to.match(/quarter|half/);
    }
  });

  it('reads only months where years are calendar years', () => {
    expect(kinds(['2011-12', '2012'], 'calendar')).to.deep.equal(['month', 'year']);
  });
});

describe('reading years on end', () => {
  const span = (text: string, from: string, to: string, year: YearMeaning) =>
    period(text, 'span', from, to, { year, bare: true });

  it('reads each year of a span as the same year alone', () => {
    const rows: readonly [string, YearMeaning, string, string][] = [
      ['2015-17', 'calendar', '2015-01-01', '2017-12-31'],
      ['2015-17', 'financial', '2014-04-01', '2017-03-31'],
      ['2015-17', 'academic', '2014-09-01', '2017-08-31'],
      ['2015-17', '30 September', '2014-10-01', '2017-09-30'],
      ['2008-2012', 'calendar', '2008-01-01', '2012-12-31'],
      ['2008 to 2012', 'calendar', '2008-01-01', '2012-12-31'],
      ['2015 – 17', 'calendar', '2015-01-01', '2017-12-31'],
      ['1998-00', 'calendar', '1998-01-01', '2000-12-31'],
      ['1995-2006', 'calendar', '1995-01-01', '2006-12-31'],
    ];
    for (const [text, year, from, to] of rows) {
      expect(readPeriod(text, year), `${text} (${year})`).to.deep.equal(span(text, from, to, year));
      const [first, last] = [from, to].map(day);
      const alone = /\d{4}/.exec(text)![0];
      expect(readPeriod(alone, year)!.startDay).to.equal(first);
      expect(readPeriod(new Date(last! * 86_400_000).getUTCFullYear(), year)!.endDay).to.equal(
        last,
      );
    }
  });

  it('reads financial years on end, the second of them in short too', () => {
    for (const text of ['2015/16 - 2017/18', '2015/16-17/18', '2015/16 – 17/18']) {
      const expected = period(text, 'span', '2015-04-01', '2018-03-31', financial);
      expect(readPeriod(text, 'financial'), text).to.deep.equal(expected);
    }
    expect(readPeriod('2015/16 - 18/20', 'financial')).to.equal(undefined);
  });

  /** What each text of a list is read as, in short. */
  const as = (texts: readonly string[], year: YearMeaning = 'financial') =>
    readPeriods(texts, year).map((read) => (read === 'unclear' ? read : read?.kind));
  const all = (kind: string, count: number) => Array<string>(count).fill(kind);

  it('reads spans where the whole list is of that form', () => {
    const lists = [
      ['2008 - 10', '2009 - 11', '2010 - 12'],
      ['2001-03', '2002-04'],
      ['2001-03', '2004-06', '2007-09'],
      ['2010-12', '2009-11', '2008-10', '2010-12'],
      ['2001-03', '2009-11', '2015-17'],
      ['2015-17', '2016-18'],
      ['2015-17', '2015-18'],
      ['2006-10', '2008-12', '2010-14'],
    ];
    for (const list of lists) {
      expect(as(list), list.join()).to.deep.equal(all('span', list.length));
      expect(as(list, 'calendar'), list.join()).to.deep.equal(all('span', list.length));
    }
  });

  it('reads spans beside what is not of their form', () => {
    expect(as(['2015-17', 'May 2016'])).to.deep.equal(['span', 'month']);
    expect(as(['2001-03', '2015-17', '2016-05-01'])).to.deep.equal(['span', 'span', 'day']);
    expect(as(['2001-03', '2002-04', '2003'])).to.deep.equal(['span', 'span', 'year']);
    expect(as(['2015/16 - 2017/18', '2015-16'])).to.deep.equal(['span', 'year']);
  });

  it('reads months where two share their year or their month, or another can only be one', () => {
    for (const list of [
      ['2008-10', '2008-11', '2008-12'],
      ['2001-03', '2001-06', '2001-09', '2001-12'],
      ['2008-09', '2008-10'],
      ['2008-10', '2009-10'],
      ['2007-12', '2008-03', '2008-06'],
      ['2008-10', 'Jan 2009'],
      ['2009-11', '2009-12', '2010-01'],
    ])
      expect(as(list), list.join()).to.deep.equal(all('month', list.length));
  });

  it('calls unclear what may be either', () => {
    for (const list of [
      ['2008-10'],
      ['2008-10', '2008-10'],
      ['2001-03', '2002-05'],
      ['2001-03', '2003-05'],
      ['2001-03', '2015-18'],
    ]) {
      expect(as(list), list.join()).to.deep.equal(all('unclear', list.length));
    }
    expect(as(['2008-10', '2009-11', '2010-12', 'May 2010'])).to.deep.equal([
      ...all('unclear', 3),
      'month',
    ]);
    // Two financial years, or three calendar years?
    expect(as(['2015-17', '2016-17'])).to.deep.equal(['unclear', 'year']);
    expect(as(['2008-10', '2010-11'])).to.deep.equal(['unclear', 'year']);
    expect(readPeriod('2008-10', 'financial')).to.equal(undefined);
  });

  it('leaves months of later years as they were: their second part is no later year', () => {
    for (const text of ['2020-12', '2013-01', '2011-05', '1985-05'])
      expect(readPeriod(text, 'financial')!.kind, text).to.equal('month');
  });
});

describe('reading any period', () => {
  const meanings = ['financial', 'academic', '30 September', 'calendar'] as const;
  const meaning = fc.constantFrom<YearMeaning>(...meanings);

  it('divides a year into quarters and into halves without gaps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2097 }), meaning, (first, year) => {
        const name = year === 'calendar' ? `${first}` : `${first}/${first + 1}`;
        const whole = readPeriod(name, year);
        for (const [letter, count] of [
          ['Q', 4],
          ['H', 2],
        ] as const) {
          let next = whole?.startDay;
          for (let part = 1; part <= count; part += 1) {
            const read = readPeriod(`${letter}${part} ${name}`, year);
            expect(read?.startDay).to.equal(next);
            next = read && read.endDay + 1;
          }
          expect(next).to.equal(whole && whole.endDay + 1);
        }
      }),
    );
  });

  it('reads every date back from its ISO form and its English form', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 47481 }), meaning, (wanted, year) => {
        const date = new Date(wanted * 86_400_000);
        for (const text of [date.toISOString().slice(0, 10), english.format(date)]) {
          const expected = { text, kind: 'day', startDay: wanted, endDay: wanted };
          expect(readPeriod(text, year)).to.deep.equal(expected);
        }
      }),
    );
  });

  it('accepts any text without an error, and keeps it', () => {
    const written = fc.oneof(fc.string(), fc.stringMatching(/^[0-9 /QHtomarch,-]{1,20}$/));
    fc.assert(
      fc.property(fc.array(written), meaning, (texts, year) => {
        const read = readPeriods(texts, year);
        expect(read.length).to.equal(texts.length);
        read.forEach((each, index) => {
          if (!each || each === 'unclear') return;
          expect(each.text).to.equal(texts[index]);
          expect(each.endDay).to.be.at.least(each.startDay);
        });
      }),
    );
  });
});

describe('dates in the form of most long lists', () => {
  it('are read as the same dates in words are, and refused where there is no such date', () => {
    const months =
      'January February March April May June July August September October November December'.split(
        ' ',
      );
    const two = (number: number) => `0${number}`.slice(-2);
    fc.assert(
      fc.property(
        fc.integer({ min: 1880, max: 2120 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, date) => {
          const text = `${year}-${two(month)}-${two(date)}`;
          const words = readPeriod(`${date} ${months[month - 1]} ${year}`, 'financial');
          expect(readPeriod(text, 'financial')).to.eql(words && { ...words, text });
        },
      ),
      { seed: 11, numRuns: 1000 },
    );
    for (const text of ['2025-13-01', '2025-00-10', '2025-1x-01', '2025-02-30', '2025/02-03'])
      expect(readPeriod(text, 'financial'), text).to.equal(undefined);
  });
});
