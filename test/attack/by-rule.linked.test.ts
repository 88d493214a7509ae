// Attacks with the rule itself series that add up in several ways, over every small table: sums within sums, and one
// whole that is divided twice; and shares of one number that an earlier period links to another.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import { isKnown, type Value } from '../../src/core/data/value.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const PERIODS = ['2021-22', '2022-23', '2023-24'];
const measure = { unit: 'children', kind: 'stock', direction: 'neutral' };

/** By the name of the series: in two years with large numbers, and in the year that is attacked. */
type Rows = Readonly<Record<string, readonly number[]>>;

const figureOf = (value: Value): string => (isKnown(value) ? String(value.value) : 'c');

function publishTrend(rows: Rows, threshold: number): string {
  const series = Object.entries(rows).map(([name, values], i) => {
    return { name, role: i === 0 ? 'area' : 'other', values };
  });
  const disclosure = { threshold };
  const trend = { title: 'T', area: 'X', measure, disclosure, periods: PERIODS, series };
  const { publishable } = protectIndicatorTrend(parseIndicatorTrend(trend).dataset!);
  return publishable.indicator.series.map(({ values }) => figureOf(values[2]!)).join(' ');
}

function publishRows(rows: Rows, threshold: number): string {
  const indicators = Object.entries(rows).map(([name, values]) => ({
    ...{ name: 'Children', area: name, measure, periods: PERIODS, disclosure: { threshold } },
    series: [{ name, role: 'area', values }],
  }));
  const { dataset } = parseVitalSigns({ title: 'T', area: 'X', indicators });
  return protectVitalSigns(dataset!)
    .publishable.indicators.map(({ indicator }) => figureOf(indicator.series[0]!.values[2]!))
    .join(' ');
}

/** All = AB + C, and AB = A + B. */
const within = (a: number, b: number, c: number): Counts => ({
  ...{ all: a + b + c, ab: a + b, a, b, c },
});
const rowsWithin = ({ all = 0, ab = 0, a = 0, b = 0, c = 0 }: Counts): Rows => ({
  ...{ All: [60, 80, all], AB: [32, 40, ab], A: [12, 20, a], B: [20, 20, b], C: [28, 40, c] },
});

/** All = G + B, and All = X + Y. */
const twice = (all: number, g: number, x: number): Counts => ({
  ...{ all, g, b: all - g, x, y: all - x },
});
const rowsTwice = ({ all = 0, g = 0, b = 0, x = 0, y = 0 }: Counts): Rows => ({
  ...{ All: [60, 80, all], G: [33, 41, g], B: [27, 39, b], X: [19, 22, x], Y: [41, 58, y] },
});

const PUBLISH = { 'a trend': publishTrend, 'the rows of a scorecard': publishRows };

describe('the rule for series that add up in several ways', function () {
  this.timeout(120_000);
  for (const [name, publish] of Object.entries(PUBLISH)) {
    for (const threshold of [3, 5]) {
      const most = threshold === 3 ? 9 : 12;
      it(`tells nothing of sums within sums: ${name}, threshold ${threshold}`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold,
          tables: [...lists(3, most)].map(([a = 0, b = 0, c = 0]) => within(a, b, c)),
          publish: (counts) => publish(rowsWithin(counts), threshold),
          isInside: ({ a = 0, b = 0, c = 0 }) => Math.max(a, b, c) <= most - threshold,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(5);
      });
    }
    it(`shows all where none is small: ${name}`, () => {
      expect(publish(rowsWithin(within(7, 9, 11)), 5)).to.equal('27 16 7 9 11');
      expect(publish(rowsTwice(twice(27, 7, 12)), 5)).to.equal('27 7 20 12 15');
    });
    it(`tells nothing of one whole that is divided twice: ${name}`, () => {
      const all = [...lists(3, 12)].filter(([whole = 0, g = 0, x = 0]) => g <= whole && x <= whole);
      const { leaks, attacked } = narrowedByRule({
        threshold: 3,
        tables: all.map(([whole = 0, g = 0, x = 0]) => twice(whole, g, x)),
        publish: (counts) => publish(rowsTwice(counts), 3),
        isInside: ({ all: whole = 0 }) => whole <= 9,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(5);
    });
  }
});

describe('shares of one number that an earlier period links to another', () => {
  const share = (name: string, values: readonly number[], denominator: readonly number[]) => ({
    ...{ name, role: 'other', values, denominator },
  });
  const series = [
    { ...share('Lead', [50, 50], [100, 200]), role: 'area' },
    share('Own', [60, 60], [100, 300]),
    share('Kin', [20, 1], [120, 300]),
    share('Agency', [20, 39], [130, 300]),
  ];
  const common = {
    measure: { unit: 'percent', kind: 'stock', direction: 'neutral', decimals: 1 },
    periods: ['31 March 2024', '31 March 2025'],
  };
  it('do not leave over a small one: 300 less 180 and 117 is 3', () => {
    const { dataset } = parseIndicatorTrend({ title: 'T', area: 'X', ...common, series });
    const { indicator } = protectIndicatorTrend(dataset!).publishable;
    expect(indicator.series.map(({ values }) => figureOf(values[1]!))).to.eql(['50', '60', 'c', 'c']); // prettier-ignore
    expect(indicator.series[2]!.denominator![1]).to.equal(null);
  });
  it('do not in the rows of a scorecard', () => {
    const indicators = series.map((each) => ({
      ...{ name: each.name, ...common, series: [{ ...each, name: 'X', role: 'area' }] },
    }));
    const { dataset } = parseVitalSigns({ title: 'T', area: 'X', indicators });
    const rows = protectVitalSigns(dataset!).publishable.indicators;
    expect(rows.map(({ indicator }) => figureOf(indicator.series[0]!.values[1]!))).to.eql(['50', '60', 'c', 'c']); // prettier-ignore
  });
});
