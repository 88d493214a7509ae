// Tests that no figure of a scorecard follows from sums that are linked: of rows of one area, of rows of one name, and
// of the series of one row. All figures are made up.
import { expect } from '@open-wc/testing';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { card, sign, type Sign } from './signs.js';

type Values = Sign['series'][number]['values'];

const PEOPLE: Sign['measure'] = { unit: 'count', kind: 'stock', direction: 'low' };
const PERCENT: Sign['measure'] = { unit: 'percent', kind: 'stock', direction: 'low' };
const count = (name: string, area: string, values: Values): Sign =>
  sign(name, values, { measure: PEOPLE, area: { name: area } });

/** The last figure of each series of each row. */
function lastOf(indicators: readonly Sign[]) {
  const { publishable } = protectVitalSigns(parseVitalSigns(card(indicators)).dataset!);
  return publishable.indicators.map(({ indicator }) =>
    indicator.series.map(({ values }) => values.at(-1)!.value),
  );
}

const girls = count('Girls', 'Ayton', [18, 20, 17, 15]);
const boys = count('Boys', 'Ayton', [9, 8, 9, 2]);
const all = count('All', 'Ayton', [27, 28, 26, 17]);

describe('a figure in sums of rows of one area and of one name', () => {
  it('is withheld with all of both', () => {
    const rows = [
      ...[girls, boys, all, count('Girls', 'Byton', [41, 42, 39, 40])],
      count('Girls', 'County', [59, 62, 56, 55]),
      count('Visits', 'Ayton', [90, 95, 91, 97]),
    ];
    expect(lastOf(rows)).to.eql([...Array.from({ length: 5 }, () => ['[c]']), [97]]);
  });

  it('is withheld so where its author withholds it', () => {
    const rows = [
      count('Girls', 'Ayton', [18, 20, 17, '[c]']),
      count('Boys', 'Ayton', [9, 8, 9, '[c]']),
      ...[all, count('Girls', 'Byton', [41, 42, 39, 40])],
      count('Girls', 'Ceeton', [52, 51, 53, 50]),
      count('Girls', 'County', [111, 113, 109, 105]),
    ];
    expect(lastOf(rows)).to.eql(rows.map(() => ['[c]']));
  });

  it('is withheld with the other series of its row', () => {
    const of = (name: string, values: Values) => ({ name, role: 'other' as const, values });
    const own = of('Byton', [41, 42, 39, 40]);
    const both = of('Both areas', [59, 62, 56, 55]);
    const rows = [{ ...girls, series: [...girls.series, own, both] }, boys, all];
    expect(lastOf(rows)).to.eql([['[c]', '[c]', '[c]'], ['[c]'], ['[c]']]);
  });

  it('is shown where nothing of them is withheld', () => {
    const rows = [
      count('Girls', 'Ayton', [18, 20]),
      count('Boys', 'Ayton', [9, 8]),
      count('All', 'Ayton', [27, 28]),
      count('Girls', 'Byton', [41, 42]),
      count('Girls', 'County', [59, 62]),
    ];
    expect(lastOf(rows)).to.eql([[20], [8], [28], [42], [62]]);
  });
});

describe('a percentage that is withheld with the count that it tells', () => {
  const rate = (area: string, values: Values, denominator: readonly number[]) => ({
    ...count('Girls missing', area, values),
    measure: PERCENT,
    series: [{ name: area, role: 'area' as const, values, denominator }],
  });
  const counts = [
    count('Girls', 'Ayton', [19, 21, 18, 15]),
    count('Boys', 'Ayton', [8, 7, 9, 2]),
    count('All', 'Ayton', [27, 28, 27, 17]),
  ];

  it('is withheld with those of the areas that make up its county', () => {
    const rows = [
      ...counts,
      rate('Ayton', [47.5, 52.5, 45, 37.5], [40, 40, 40, 40]),
      rate('Byton', [30, 25, 35, 40], [60, 60, 60, 60]),
      rate('County', [37, 36, 39, 39], [100, 100, 100, 100]),
    ];
    const [, , , ...rates] = lastOf(rows);
    expect(rates).to.eql([['[c]'], ['[c]'], ['[c]']]);
  });

  it('is withheld with the average of its row', () => {
    const lead = rate('Ayton', [47.5, 52.5, 45, 37.5], [40, 40, 40, 40]);
    const of = (name: string, values: Values) => ({ name, role: 'other' as const, values });
    const others = [
      of('Byton', [30, 25, 35, 40]),
      of('Average of the two', [38.75, 38.75, 40, 38.75]),
    ];
    const rows = [...counts, { ...lead, series: [...lead.series, ...others] }];
    expect(lastOf(rows)[3]).to.eql(['[c]', 40, '[c]']);
  });

  it('is withheld with it where one of the earlier periods disagrees', () => {
    const rows = [...counts, rate('Ayton', [47.5, 52.5, 35, 37.5], [40, 40, 40, 40])];
    expect(lastOf(rows)[3]).to.eql(['[c]']);
  });

  it('is shown where as many periods disagree', () => {
    const rows = [...counts, rate('Ayton', [47.5, 12.5, 35, 37.5], [40, 40, 40, 40])];
    expect(lastOf(rows)[3]).to.eql([37.5]);
  });
});
