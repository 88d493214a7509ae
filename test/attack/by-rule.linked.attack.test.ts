// Attacks with the rule itself series that add up in several ways, over every small table: sums within sums, one whole
// that is divided twice, sums beside what has nothing to do with them; and shares of one number, also where an earlier
// period links it to another.
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
  const periods = PERIODS.slice(0, series[0]!.values.length);
  const disclosure = { threshold };
  const trend = { title: 'T', area: 'X', measure, disclosure, periods, series };
  const { publishable } = protectIndicatorTrend(parseIndicatorTrend(trend).dataset!);
  return publishable.indicator.series.map(({ values }) => figureOf(values.at(-1)!)).join(' ');
}

function publishRows(rows: Rows, threshold: number): string {
  const indicators = Object.entries(rows).map(([name, values]) => ({
    ...{ name: 'Children', area: name, measure, disclosure: { threshold } },
    periods: PERIODS.slice(0, values.length),
    series: [{ name, role: 'area', values }],
  }));
  const { dataset } = parseVitalSigns({ title: 'T', area: 'X', indicators });
  return protectVitalSigns(dataset!)
    .publishable.indicators.map(({ indicator }) => figureOf(indicator.series[0]!.values.at(-1)!))
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

/** All = G + B, and X, which may have nothing to do with them; in an earlier year that is shown whole, or in none. */
const beside = (g: number, b: number, x: number): Counts => ({ all: g + b, g, b, x });
const rowsBeside = ({ all = 0, g = 0, b = 0, x = 0 }: Counts, before: readonly number[]): Rows => {
  const [allBefore, gBefore, bBefore, xBefore] = before.map((number) => [number]);
  return {
    ...{ All: [...(allBefore ?? []), all], G: [...(gBefore ?? []), g] },
    ...{ B: [...(bBefore ?? []), b], X: [...(xBefore ?? []), x] },
  };
};

describe('four series of which three add up', function () {
  this.timeout(120_000);
  for (const [name, publish] of Object.entries(PUBLISH))
    for (const before of [[], [30, 12, 18, 9], [30, 12, 18, 17]])
      it(`tell nothing of the three beside the fourth: ${name}, after ${before.join()}`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold: 5,
          tables: [...lists(3, 13)].map(([g = 0, b = 0, x = 0]) => beside(g, b, x)),
          publish: (counts) => publish(rowsBeside(counts, before), 5),
          isInside: ({ g = 0, b = 0, x = 0 }) => Math.max(g, b, x) < 9,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(3);
      });

  it('are withheld together unless a year that is shown whole tells them apart', () => {
    const shown = (before: readonly number[]) =>
      publishTrend(rowsBeside(beside(1, 39, 34), before), 5);
    expect(shown([])).to.equal('c c c c');
    expect(shown([50, 10, 40, 35])).to.equal('40 c c 34');
    expect(shown([50, 10, 40, 30])).to.equal('c c c c');
  });
});

describe('shares of one number', function () {
  this.timeout(120_000);
  const percent = (counts: readonly number[], of: number, names: readonly string[]) =>
    counts.map((count, i) => ({
      ...{ name: names[i]!, role: i === 0 ? 'area' : 'other' },
      ...{ values: [Math.round((100 * count) / of)], denominator: [of] },
    }));
  const publish = (series: readonly object[]): string => {
    const measure = { unit: 'percent', kind: 'stock', direction: 'neutral' };
    const { dataset } = parseIndicatorTrend({ title: 'T', area: 'X', measure, periods: ['2024'], series }); // prettier-ignore
    const { indicator } = protectIndicatorTrend(dataset!).publishable;
    return indicator.series.map(({ values }) => figureOf(values[0]!)).join(' ');
  };

  it('tell nothing where they are four', () => {
    const tables = [...lists(3, 20)].flatMap(([a = 0, b = 0, c = 0]) =>
      a + b + c <= 20 ? [{ a, b, c, d: 20 - a - b - c }] : [],
    );
    const { leaks, attacked } = narrowedByRule({
      ...{ threshold: 5, tables, isInside: () => true },
      publish: (counts) => publish(percent(Object.values(counts), 20, ['A', 'B', 'C', 'D'])),
    });
    expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.at.least(4);
  });

  it('tell nothing beside a percentage of another number', () => {
    const tables = [...lists(3, 20)].flatMap(([a = 0, b = 0, x = 0]) =>
      a + b <= 16 && x <= 13 ? [{ a, b, c: 16 - a - b, x }] : [],
    );
    const { leaks, attacked } = narrowedByRule({
      ...{ threshold: 5, tables, isInside: () => true },
      publish: ({ a = 0, b = 0, c = 0, x = 0 }) =>
        publish([...percent([a, b, c], 16, ['A', 'B', 'C']), ...percent([x], 13, ['X'])]),
    });
    expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.at.least(3);
  });

  it('are protected though an earlier year links them: 1, 69 and 5 of 75', () => {
    const [before, of] = [
      [1, 0, 19],
      [20, 75],
    ] as const;
    const shown = [1, 2, 3, 4].map((own) => {
      const now = [own, 69, 6 - own];
      const series = now.map((count, i) => ({
        ...{ name: 'ABC'[i]!, role: i === 0 ? 'area' : 'other', denominator: of },
        values: [Math.round(5 * before[i]!), Math.round((100 * count) / 75)],
      }));
      const measure = { unit: 'percent', kind: 'stock', direction: 'neutral' };
      const { dataset } = parseIndicatorTrend({ title: 'T', area: 'X', measure, periods: ['2024', '2025'], series }); // prettier-ignore
      const { indicator } = protectIndicatorTrend(dataset!).publishable;
      return indicator.series.map(({ values }) => figureOf(values[1]!)).join(' ');
    });
    expect(new Set(shown)).to.eql(new Set(['c c c']));
  });
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
