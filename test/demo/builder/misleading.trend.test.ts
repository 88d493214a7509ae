// Tests what is told of a trend that would mislead, and what is left after its cure. Made-up figures.
import { expect } from '@open-wc/testing';
import { standingOf } from '../../../demo/builder/cures.js';
import { check, told } from './misleading.js';

const trend = (values: readonly number[], more: object = {}) => ({
  title: 'Visits in time (made-up figures)',
  measure: { unit: 'percent', direction: 'high' },
  periods: ['2022-23', '2023-24', '2024-25'].slice(-values.length),
  series: [{ name: 'Exampleshire', role: 'area', values }],
  ...more,
});

describe('a trend that would mislead', () => {
  it('has an axis that leaves out zero, and has it from zero after the cure', async () => {
    const input = trend([88, 90, 92]);
    expect(await told('indicator-trend', input)).to.deep.equal([
      ['cut axis', 'Start the axis at zero'],
    ]);
    const after = await check('indicator-trend', input, ['cut axis']);
    expect(after.misleading).to.deep.equal([]);
    expect(after.dataset).to.deep.equal({
      ...input,
      measure: { unit: 'percent', direction: 'high', fromZero: true },
    });
  });

  it('is not one whose axis starts at zero anyway: of a count, a wide range or one period', async () => {
    const count = { unit: 'count', counts: 'things' };
    expect(await told('indicator-trend', trend([880, 900, 920], { measure: count }))).to.be.empty;
    expect(await told('indicator-trend', trend([12, 50, 92]))).to.be.empty;
    expect(await told('indicator-trend', trend([92]))).to.be.empty;
  });

  it('is one whose latest figure is of a year that ended more than two years ago', async () => {
    const periods = ['2021-22', '2022-23', '2023-24'];
    const input = trend([12, 50, 92], { periods });
    const [old] = (await check('indicator-trend', input)).misleading;
    expect(old!.meaning).to.equal(
      'The latest figure is of 2023-24, which ended more than two years ago. Readers take a picture to show how things are now.',
    );
    const after = await check('indicator-trend', input, ['old figure']);
    expect(after.misleading).to.deep.equal([]);
    expect((after.dataset as { title: string }).title).to.equal(
      'Visits in time (made-up figures) (latest figure: 2023-24)',
    );
  });

  it('is one whose title names a longer or a later time than that of its latest figure', async () => {
    const isTold = async (title: string, latest: string) => {
      const periods = ['2015', '2016', '2019'].map((year) =>
        latest.includes('-') ? `${year}-${+year - 1999}` : year,
      );
      const input = trend([12, 50, 92], { periods, title });
      return (await told('indicator-trend', input)).length > 0;
    };
    const silent = {
      '2019': ['Contacts, 2019', 'Contacts–2019', 'Contacts 2015 to 2019'],
      '2019-20': [
        ...['Contacts, 2019-20', 'Contacts, 2019/20', 'Contacts (2019–20)', 'Contacts, 2019/2020'],
        ...['Ffigurau o 2019-20', 'Ffigurau 2019-20 i Gymru', 'Ffigurau o 2015-16 i 2019-20'],
        ...['Contacts FY2019-20', 'Contacts, 2015-16 to 2019-20', 'Contacts, 2019 to 2020'],
      ],
    };
    const loud = {
      '2019': [
        ...['Contacts, 2019-20 to 2024-25', 'Contacts, 2018/2019/20', 'Contacts, 12019 in all'],
        ...['Contacts, 2019 to now', 'Contacts since 2019', 'Contacts 2019–present'],
      ],
      '2019-20': [
        ...['Contacts, 2019-20 to 2024-25', 'Contacts, 2019/20 – 2024/25', 'Contacts, 2019-2024'],
        ...['Ffigurau o 2019-20 i 2024-25', 'Ffigurau o 2019-20 hyd 2024-25'],
        ...[
          'Ffigurau o 2019-20 ymlaen',
          'Ffigurau o 2019-20 i Fawrth 2025',
          'Ffigurau ers 2019-20',
        ],
        ...['Contacts between 2019-20 and 2024-25', 'Contacts, 2019', 'Contacts'],
      ],
    };
    for (const [latest, titles] of Object.entries(silent))
      for (const title of titles)
        expect(await isTold(title, latest), `${latest}: ${title}`).to.equal(false);
    for (const [latest, titles] of Object.entries(loud))
      for (const title of titles)
        expect(await isTold(title, latest), `${latest}: ${title}`).to.equal(true);
  });

  it('is none whose title or note says so in the language of the other page', async () => {
    const periods = ['2020-01', '2020-02', '2020-03'];
    const isTold = async (more: object) =>
      (await told('indicator-trend', trend([12, 50, 92], { periods, ...more }))).length > 0;
    expect(await isTold({})).to.equal(true);
    for (const title of ['Contacts, March 2020', 'Cysylltiadau, Mawrth 2020'])
      expect(await isTold({ title }), title).to.equal(false);
    for (const note of ['Cyfnod y ffigur diweddaraf: Maw 2020.'])
      expect(await isTold({ notes: [note] }), note).to.equal(false);
  });

  it('is one whose latest figure is withheld or missing, and the one before is old', async () => {
    const input = trend([12, 50, 0], { periods: ['2021-22', '2022-23', '2024-25'] });
    input.series[0]!.values = [12, 50, '[x]'] as never;
    expect((await told('indicator-trend', input)).map(([name]) => name)).to.deep.equal([
      'old figure',
    ]);
  });

  it('is one of quarters after one year, and not of years', async () => {
    const quarters = ['2024-25 Q2', '2024-25 Q3', '2024-25 Q4'];
    const [old] = (await check('indicator-trend', trend([12, 50, 92], { periods: quarters }))).misleading; // prettier-ignore
    expect(old!.meaning).to.include('2024-25 Q4, which ended more than a year ago.');
    expect(await told('indicator-trend', trend([12, 50, 92]))).to.be.empty;
  });
});

describe('what would mislead', () => {
  it('stands against taking a picture away until it is cured or accepted', async () => {
    const checked = await check('indicator-trend', trend([88, 90, 92]));
    expect(standingOf(checked, [])).to.equal('misleading');
    expect(standingOf(checked, ['found'])).to.equal('misleading');
    expect(standingOf(checked, ['cut axis'])).to.equal('to accept');
    const after = await check('indicator-trend', trend([88, 90, 92]), ['cut axis']);
    expect(standingOf(after, [])).to.equal('to accept');
  });
});
