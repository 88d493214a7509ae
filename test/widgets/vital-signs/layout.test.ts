// Tests the texts of the cells, which columns there are, the sparkline, and the table of all figures.
import { expect } from '@open-wc/testing';
import { vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { vitalSignsTable } from '../../../src/widgets/vital-signs/table.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { modelOf, sign, type Sign } from './signs.js';

const layoutOf = (signs: readonly Sign[], widthPx = 1200) =>
  vitalSignsLayout(modelOf(signs), words, { widthPx, density: 'normal' });
const tableOf = (signs: readonly Sign[]) => vitalSignsTable(modelOf(signs), words);

describe('the columns', () => {
  it('are those that any row fills', () => {
    expect(layoutOf([sign('One', [88])]).columns).to.deep.equal(['indicator', 'latest']);
    const one = sign('One', [88, 91], {
      target: { value: 95 },
      due: '2023',
      quality: { name: 'Audited', value: 54 },
      area: 'A',
    });
    const england = { name: 'England', role: 'national', values: [90, 90] } as const;
    const full: Sign = { ...one, series: [...one.series, england] };
    expect(layoutOf([full, sign('Two', [88], { area: 'B' })]).columns).to.deep.equal([
      'indicator',
      'area',
      'latest',
      'quality',
      'change',
      'target',
      'rating',
      'trend',
      'comparisons',
      'due',
    ]);
  });
  it('become blocks where each would have room for only a few words', () => {
    const signs = [sign('One', [88])];
    expect(layoutOf(signs, 287).stacked).to.equal(true);
    expect(layoutOf(signs, 288).stacked).to.equal(false);
  });
});

describe('a row', () => {
  it('holds the texts of its cells', () => {
    const [row] = layoutOf([
      sign('Visits', [88, 91], { target: { value: 95, tolerance: 3 }, due: '2023-06' }),
    ]).rows;
    const { row: _, line: __, ...texts } = row!;
    expect(texts).to.deep.equal({
      name: 'Visits',
      area: 'Exampleshire',
      latest: { value: '91%', period: '2021 to 2022', only: '', note: '' },
      quality: { value: '', name: '', note: '' },
      sign: '↑',
      changes: ['Up 3 percentage points since 2020 to 2021'],
      target: ['at least 95%', 'tolerance 3 percentage points'],
      rating: { kind: 'missed', label: 'Target missed' },
      lineText: 'From 88% in 2020-21 to 91% in 2021-22',
      comparisons: [],
      due: 'June 2023',
    });
  });
  it('that changes from two to four says 2 more, and gives no percentage', () => {
    const measure = { unit: 'count', kind: 'stock', direction: 'low', counts: 'things' } as const;
    const [row] = layoutOf([sign('In custody', [2, 4], { measure })]).rows;
    expect(row!.changes).to.deep.equal(['2 more since 31 March 2021']);
    expect(row!.sign).to.equal('↑');
  });
  it('with too little data, or the latest withheld, is not rated', () => {
    const rating = (values: Parameters<typeof sign>[1]) =>
      layoutOf([sign('One', values, { target: { value: 80 } })]).rows[0]!.rating;
    const none = { kind: 'not rated', label: 'Not rated' };
    expect(rating([88, '[c]'])).to.deep.equal(none);
    expect(rating(['[x]', '[x]'])).to.deep.equal(none);
  });
});

describe('the line of a row', () => {
  const line = (values: Parameters<typeof sign>[1], more: Partial<Sign> = {}) =>
    layoutOf([sign('One', values, more)]).rows[0]!.line;
  it('is in proportion to time, with its target', () => {
    expect(
      line([1, 2, 3], { periods: ['2020', '2021', '2023'], target: { value: 2 } }),
    ).to.deep.equal({
      values: [1, 2, undefined, 3],
      positions: [0, 365 / 1095, 1, 1],
      widthPx: 96,
      heightPx: 28,
      insetPx: 3,
      fromZero: false,
      target: 2,
    });
  });
  it('is not joined across a break, and has no target where that changes', () => {
    const { values, target } = line([1, { value: 2, marks: ['b'] }], { target: { value: [1, 2] } });
    expect(values).to.deep.equal([1, undefined, 2]);
    expect(target).to.equal(undefined);
  });
});

describe('the table of figures', () => {
  it('has a column for each period that all indicators share', () => {
    const one = sign('Visits', [88, '[c]'], {
      target: { value: 95 },
      quality: { name: 'Audited', value: 54 },
    });
    expect(tableOf([one, sign('Plans', [1, 2])])).to.deep.equal({
      caption: 'Vital signs, Exampleshire',
      columns: ['Indicator and series', '2020 to 2021', '2021 to 2022'],
      rows: [
        { head: 'Visits: Exampleshire', cells: ['88%', '[c]'] },
        { head: 'Visits: Target', cells: ['95%', '95%'] },
        { head: 'Visits: Audited', cells: ['', '54%'] },
        { head: 'Plans: Exampleshire', cells: ['1%', '2%'] },
      ],
    });
  });
  it('names periods beside figures where indicators do not share them', () => {
    const months = sign('Plans', [1, 2], {
      periods: ['2020-11', '2020-12'],
      quality: { name: 'Audited', value: '[x]' },
    });
    expect(tableOf([sign('Visits'), months])).to.deep.equal({
      caption: 'Vital signs, Exampleshire',
      columns: ['Indicator and series', 'Figures by period'],
      rows: [
        { head: 'Visits: Exampleshire', cells: ['2020-21: 88%; 2021-22: 91%'] },
        { head: 'Plans: Exampleshire', cells: ['Nov 2020: 1%; Dec 2020: 2%'] },
        { head: 'Plans: Audited', cells: ['[x]'] },
      ],
    });
  });
  it('holds the rows that are shown', () => {
    const model = modelOf([sign('Visits'), sign('Plans')]);
    expect(vitalSignsTable(model, words, [model.rows[1]!]).rows).to.have.lengthOf(1);
    expect(vitalSignsTable(model, words, []).rows).to.deep.equal([]);
  });
});
