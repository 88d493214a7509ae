// Tests that periods are ordered, compared and found missing as on a calendar.
import { expect } from '@open-wc/testing';
import {
  comparePeriods,
  firstYearOf,
  missingBefore,
  samePeriod,
  yearEarlier,
} from '../../../src/core/data/period.js';
import type { Period, YearMeaning } from '../../../src/core/data/period.js';
import { readPeriods } from '../../../src/core/data/read-period.js';

function read(texts: readonly string[], year: YearMeaning = 'financial'): Period[] {
  return readPeriods(texts, year).map((each, index) => {
    if (!each || each === 'unclear') throw new Error(`"${texts[index]}" is no period`);
    return each;
  });
}

/** The texts before which a period is missing. */
function gaps(texts: readonly string[], year?: YearMeaning): readonly string[] {
  const missing = missingBefore(read(texts, year));
  expect(missing.length).to.equal(texts.length);
  return texts.filter((_, index) => missing[index]);
}

function pair(a: string, b: string): readonly [Period, Period] {
  const [first, second] = read([a, b]);
  if (!first || !second) throw new Error('two are needed');
  return [first, second];
}

describe('the order of periods', () => {
  it('goes by end, and a year follows its last quarter', () => {
    const mixed = read(['2021-22', '2021-22 Q4', '31 March 2021', 'Jan 2022', '2020/21-2021/22']);
    expect(mixed.sort(comparePeriods).map(({ text }) => text)).to.deep.equal([
      '31 March 2021',
      'Jan 2022',
      '2021-22 Q4',
      '2021-22',
      '2020/21-2021/22',
    ]);
  });

  it('treats two ways to write a period as the same', () => {
    expect(samePeriod(...pair('2021-22', '2022'))).to.equal(true);
    expect(samePeriod(...pair('Dec 2020', '2020-12'))).to.equal(true);
    expect(samePeriod(...pair('2021-22 Q4', '2021-22'))).to.equal(false);
    expect(samePeriod(...pair('2021-22 Q1', '2021-22 H1'))).to.equal(false);
  });
});

describe('the first year of a period', () => {
  it('is the same for a year and all its parts', () => {
    for (const text of ['2021-22', '2022', '2021-22 Q1', '2021-22 Q4', '2021-22 H2']) {
      expect(read([text]).map(firstYearOf), text).to.deep.equal([2021]);
      expect(read([text], 'academic').map(firstYearOf), text).to.deep.equal([2021]);
    }
    expect(read(['2021', '2021 Q4'], 'calendar').map(firstYearOf)).to.deep.equal([2021, 2021]);
  });
});

describe('missing periods', () => {
  it('are none in a list of two or fewer', () => {
    expect(missingBefore([])).to.deep.equal([]);
    expect(missingBefore(read(['2021-22']))).to.deep.equal([false]);
    expect(missingBefore(read(['2015-16', '2021-22']))).to.deep.equal([false, false]);
  });

  it('are found among years, halves, quarters and months', () => {
    expect(missingBefore(read(['2019-20', '2020-21', '2022-23']))).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(gaps(['2019-20 H1', '2019-20 H2', '2020-21 H2'])).to.deep.equal(['2020-21 H2']);
    expect(gaps(['2020-21 Q3', '2020-21 Q4', '2021-22 Q1', '2021-22 Q3'])).to.deep.equal([
      '2021-22 Q3',
    ]);
    expect(gaps(['Nov 2020', 'Dec 2020', 'Feb 2021', 'Mar 2021', 'May 2021'])).to.deep.equal([
      'Feb 2021',
      'May 2021',
    ]);
  });

  it('depend on the usual distance: with a first quarter each year no other quarter is missing', () => {
    expect(gaps(['2018-19 Q1', '2019-20 Q1', '2020-21 Q1'])).to.deep.equal([]);
    expect(gaps(['2018-19 Q1', '2019-20 Q1', '2021-22 Q1'])).to.deep.equal(['2021-22 Q1']);
  });

  it('are found only at twice the usual distance: four months after three leave nothing out', () => {
    expect(gaps(['Mar 2020', 'Jun 2020', 'Oct 2020'])).to.deep.equal([]);
  });

  it('are found among days at the ends of months or near the same date', () => {
    expect(gaps(['31 Jan 2021', '28 Feb 2021', '31 Mar 2021', '30 Apr 2021'])).to.deep.equal([]);
    expect(gaps(['31 Jan 2021', '28 Feb 2021', '30 Apr 2021'])).to.deep.equal(['30 Apr 2021']);
    expect(gaps(['31 Mar 2021', '31 Mar 2022', '29 Mar 2024'])).to.deep.equal(['29 Mar 2024']);
  });

  it('are none among days whose distances are not whole months', () => {
    expect(gaps(['1 Mar 2021', '8 Mar 2021', '15 Mar 2021', '12 Apr 2021'])).to.deep.equal([]);
    expect(gaps(['31 Mar 2021', '14 May 2021', '31 Mar 2024'])).to.deep.equal([]);
  });

  it('are found among spans that overlap', () => {
    expect(gaps(['2015/16-2017/18', '2016/17-2018/19', '2018/19-2020/21'])).to.deep.equal([
      '2018/19-2020/21',
    ]);
  });

  it('are found where the kind of period changes and days lie between', () => {
    expect(gaps(['2018-19', '2019-20', '2020-21 Q1', '2020-21 Q2'])).to.deep.equal([]);
    expect(gaps(['2018-19', '2019-20', '2020-21 Q2', '2020-21 Q3'])).to.deep.equal(['2020-21 Q2']);
    expect(gaps(['2018-19', '2019-20', '30 June 2020', '30 June 2021'])).to.deep.equal([]);
  });
});

describe('the same period of the year before', () => {
  const at = (texts: readonly string[], index = texts.length - 1) =>
    yearEarlier(read(texts), index);

  it('is found for quarters, halves and months', () => {
    const quarters = ['2020-21 Q1', '2020-21 Q2', '2020-21 Q3', '2020-21 Q4', '2021-22 Q1'];
    expect(at(quarters)).to.equal(0);
    expect(at(quarters, 3)).to.equal(-1);
    expect(at(['2019-20 H2', '2020-21 H1', '2020-21 H2'])).to.equal(0);
    expect(at(['Feb 2023', 'Jan 2024', 'Feb 2024'])).to.equal(0);
    expect(at(['Feb 2024', 'Jan 2025', 'Feb 2025'])).to.equal(0);
  });

  it('is found for days, at the end of February too and a few days off', () => {
    expect(at(['30 Sep 2023', '31 Mar 2024', '30 Sep 2024'])).to.equal(0);
    expect(at(['29 Feb 2024', '28 Feb 2025'])).to.equal(0);
    expect(at(['28 Mar 2024', '31 Mar 2025'])).to.equal(0);
    expect(at(['26 Mar 2024', '31 Mar 2025'])).to.equal(-1);
  });

  it('is the nearest day where several come near', () => {
    expect(at(['28 Feb 2023', '1 Mar 2023', '2 Mar 2023', '1 Mar 2024'])).to.equal(1);
  });

  it('is never found for years and spans, nor outside the list, nor in another kind', () => {
    expect(at(['2020-21', '2021-22'])).to.equal(-1);
    expect(at(['2018/19-2019/20', '2019/20-2020/21'])).to.equal(-1);
    expect(at(['Mar 2021', '2021-22 Q4'])).to.equal(-1);
    expect(at(['2020-21 Q1'], 1)).to.equal(-1);
    expect(yearEarlier([], 0)).to.equal(-1);
  });
});
