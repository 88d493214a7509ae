// Tests that the table holds every value that is drawn, in its row and column, with the same shorthand.
import { expect } from '@open-wc/testing';
import type { IndicatorTrendModel } from '../../../src/widgets/indicator-trend/model.js';
import { indicatorTrendTable } from '../../../src/widgets/indicator-trend/table.js';
import { words as welsh } from '../../support/words.cy.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';
import { trendModel } from '../../support/trend.js';

const tableOf = (model: IndicatorTrendModel) => indicatorTrendTable(model, words);

/** Head, then cells from the first period to the last, whether periods are rows or columns. */
const columnsOf = (model: IndicatorTrendModel): readonly (readonly string[])[] => {
  const { columns, rows } = tableOf(model);
  const lines = rows.map(({ head, cells }) => [head, ...cells]);
  return columns[0] === 'Series'
    ? [columns, ...lines]
    : columns.map((head, i) => [head, ...lines.map((line) => line[i]!)]);
};

describe('indicatorTrendTable', () => {
  it('has a row for each period in order of time, and a column for each series', () => {
    const model = trendModel([], {
      periods: ['2024-25', '2022-23', '2023-24'],
      series: [
        { name: 'England', role: 'national', values: [67, 71, 70] },
        {
          name: 'Exampleshire',
          role: 'area',
          values: [{ value: 75, marks: ['p'] }, '[c]', 0],
        },
      ],
    });
    expect(tableOf(model)).to.deep.equal({
      caption: 'Visits, Exampleshire',
      columns: ['Period', 'Exampleshire', 'England'],
      rows: [
        { head: '2022 to 2023', cells: ['[c]', '71%'] },
        { head: '2023 to 2024', cells: ['0%', '70%'] },
        { head: '2024 to 2025', cells: ['75% [p]', '67%'] },
      ],
    });
  });

  it('has a row for each series where there are more series than periods', () => {
    const model = trendModel([], {
      periods: ['2023-24', '2024-25'],
      series: ['Exampleshire', 'England', 'Wales'].map((name, i) => ({ name, values: [i, '[x]'] })),
    });
    expect(tableOf(model)).to.deep.equal({
      caption: 'Visits, Exampleshire',
      columns: ['Series', '2023 to 2024', '2024 to 2025'],
      rows: [
        { head: 'Exampleshire', cells: ['0%', '[x]'] },
        { head: 'England', cells: ['1%', '[x]'] },
        { head: 'Wales', cells: ['2%', '[x]'] },
      ],
    });
  });

  it('gives dates for what is counted on a day', () => {
    const measure = { unit: 'per 10,000', kind: 'stock' } as const;
    expect(tableOf(trendModel([75], { measure })).rows).to.deep.equal([
      { head: '31 March 2021', cells: ['75'] },
    ]);
  });

  it('has columns for a series’ earlier values, interval and denominator', () => {
    const model = trendModel([], {
      periods: ['2020-21', '2021-22'],
      series: [
        {
          name: 'A',
          values: [{ value: 88.5, marks: ['r'], was: 83 }, '[x]'],
          interval: { lower: [80, null], upper: [95.25, null] },
          denominator: [1200, null],
        },
      ],
    });
    expect(columnsOf(model).slice(1)).to.deep.equal([
      ['A', '88.5% [r]', '[x]'],
      ['A, before revision', '83.0%', ''],
      ['A, confidence interval, lower', '80.0%', ''],
      ['A, confidence interval, upper', '95.25%', ''],
      ['A, out of', '1,200', ''],
    ]);
  });

  it('holds the members of a group beside its median and range', () => {
    const member = (name: string, ...values: readonly (number | string)[]) => ({
      name,
      role: 'neighbours' as const,
      values: [...values],
    });
    const model = trendModel([], {
      periods: ['2020-21', '2021-22'],
      series: [
        { name: 'Exampleshire', role: 'area', values: [75, 76] },
        member('Sampleton', 70, 80),
        member('Mockford', 60, '[c]'),
        member('Testborough', 90, 84),
      ],
    });
    expect(columnsOf(model).slice(1)).to.deep.equal([
      ['Exampleshire', '75%', '76%'],
      ['Sampleton', '70%', '80%'],
      ['Mockford', '60%', '[c]'],
      ['Testborough', '90%', '84%'],
      ['Statistical neighbours, median', '70%', ''],
      ['Statistical neighbours, range, lower', '60%', ''],
      ['Statistical neighbours, range, upper', '90%', ''],
    ]);
    const more = [member('Fourham', 80, 82), member('Fiveby', 100, 84)];
    const of = trendModel([], {
      periods: ['2020-21', '2021-22'],
      series: [
        { name: 'Exampleshire', role: 'area', values: [75, 76] },
        member('Sampleton', 70, 80),
        member('Mockford', 60, '[c]'),
        member('Testborough', 90, 84),
        ...more,
      ],
    });
    expect(columnsOf(of).slice(2, 6)).to.deep.equal([
      ['Statistical neighbours, median', '80%', '[x]'],
      ['Statistical neighbours, middle half, lower', '70%', ''],
      ['Statistical neighbours, middle half, upper', '90%', ''],
      ['Sampleton', '70%', '80%'],
    ]);
  });

  it('holds a target that changes, and one that is a range', () => {
    expect(columnsOf(trendModel([88, 90], { target: { value: [null, 0] } })).at(-1)).to.deep.equal([
      'Target',
      '',
      '0%',
    ]);
    const between: [number, number] = [14, 18];
    const measure = { unit: 'cases', kind: 'stock', direction: { between } } as const;
    expect(columnsOf(trendModel([15], { measure })).at(-1)).to.deep.equal([
      'Good range',
      '14 – 18',
    ]);
  });

  it('holds limits from their start on, one decimal finer than the values', () => {
    const values = [62, 63, 50, 48, 50, 51, 48, 51, 53, 52];
    const model = trendModel(values, { control: { from: '2022-23' } });
    const columns = columnsOf(model);
    expect(columns.map(([head]) => head)).to.deep.equal([
      'Period',
      'Exampleshire',
      'Mean',
      'Control limits, lower',
      'Control limits, upper',
    ]);
    // By hand: mean 403 ÷ 8; moving ranges 2 2 1 3 3 2 1, their mean 2.
    expect(columns[2]).to.deep.equal(['Mean', '', '', ...Array<string>(8).fill('50.4%')]);
    expect(columns[3]!.slice(2, 4)).to.deep.equal(['', '45.1%']);
    expect(columns[4]!.slice(2, 4)).to.deep.equal(['', '55.7%']);
  });

  it('holds a projection in its own period only', () => {
    const measure = { unit: 'count', kind: 'flow' } as const;
    const model = trendModel([204, 148], { measure, projection: { monthsElapsed: 8 } });
    expect(columnsOf(model).slice(1)).to.deep.equal([
      ['Exampleshire', '204', '148'],
      ['Projected', '', '222'],
    ]);
    const refused = trendModel([204, 148], { measure, projection: { monthsElapsed: 2 } });
    expect(columnsOf(refused)).to.have.lengthOf(2);
  });

  it('leaves out bounds and denominators that are all withheld with their figures', () => {
    const model = trendModel([], {
      measure: { unit: 'percent', counts: 'people' },
      periods: ['2022-23', '2023-24'],
      series: [
        {
          ...{ name: 'Exampleshire', role: 'area', values: [50, 90], denominator: [4, 10] },
          interval: { lower: [20, 50], upper: [60, 99] },
        },
        { name: 'England', role: 'national', values: [80, 70] },
      ],
    });
    expect(columnsOf(model).slice(1)).to.eql([
      ['Exampleshire', '[c]', '[c]'],
      ['England', '80%', '70%'],
    ]);
  });

  it('tells years of one list apart that begin in other months', () => {
    const model = trendModel([58, 61], {
      measure: { unit: 'count', counts: 'things' },
      periods: ['2023-04-01/P12M', '2023-10-01/P12M'],
    });
    expect(tableOf(model).rows).to.eql([
      { head: '2023 to 2024', cells: ['58'] },
      { head: 'October 2023 to September 2024', cells: ['61'] },
    ]);
  });

  it('is in the language of its words', () => {
    const { columns, rows } = indicatorTrendTable(
      trendModel([88, 91], { target: { value: 90 } }),
      welsh,
    );
    expect(columns).to.deep.equal(['Cyfnod', 'Exampleshire', 'Targed']);
    expect(rows).to.deep.equal([
      { head: 'cyfnod 2020-21', cells: ['88%', '90%'] },
      { head: 'cyfnod 2021-22', cells: ['91%', '90%'] },
    ]);
  });
});
