// Plants each kind of figure that tells a withheld number, A1 to A12: a reader who only adds, subtracts and divides
// finds it where it is published as it is, and does not where the widget protects it.
import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/core/data/problem.js';
import type { Protection } from '../../src/core/data/publishable.js';
import { withheldNotices } from '../../src/core/data/withheld-notices.js';
import * as costs from '../../src/widgets/cost-comparator/input.js';
import { protectCostComparator } from '../../src/widgets/cost-comparator/protect.js';
import * as trends from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import * as mixes from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';

type Numbers = (...path: readonly (string | number)[]) => number;
type Publish = (dataset: object) => unknown;

interface Parsed<T> {
  readonly dataset?: T | undefined;
}

/** What a page has of a dataset, in the form that authors write. */
const publisher =
  <T>(
    parse: (input: unknown) => Parsed<T>,
    protect: (read: T) => Protection<T>,
    write: (read: T) => unknown,
  ): Publish =>
  (dataset) =>
    JSON.parse(
      JSON.stringify(write(protect(parse({ title: 'T', ...dataset }).dataset!).publishable)),
    );
const trend = publisher(trends.parseIndicatorTrend, protectIndicatorTrend, trends.writeIndicatorTrend); // prettier-ignore
const mix = publisher(mixes.parsePlacementMix, protectPlacementMix, mixes.writePlacementMix);
const cost = publisher(costs.parseCostComparator, protectCostComparator, costs.writeCostComparator);

/** A number at a place of what is published; NaN where there is none, so that nothing follows from it. */
const numbersOf =
  (published: unknown): Numbers =>
  (...path) => {
    const at = path.reduce<unknown>((of, key) => (of as Record<string, unknown> | undefined)?.[key], published); // prettier-ignore
    const value = typeof at === 'object' && at !== null ? (at as { value?: unknown }).value : at;
    return typeof value === 'number' ? value : NaN;
  };

const COUNT = { unit: 'count', kind: 'stock' };
const series = (rows: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(rows).map(([name, values]) => ({ name, values }));
const part = (name: string, value: unknown) => ({ name, value });
const FLOW = { unit: 'count', kind: 'flow' };
const WEEK = { unit: 'pounds per bed per week' };
const own = { name: 'Own', kind: 'in-house', cost: 5000, basis: 'actual' };
/** So many beds that a bed costs £3,000 a week with all in use. */
const beds = (all: number, occupied?: unknown) => ({
  occupancy: { provision: 'Own', beds: all, costAtFull: 3000, occupied },
});
const areas = (...all: readonly (readonly [area: string, own: number, kin: number])[]) => ({
  areas: all.map(([area, ours, kin]) => ({
    ...{ area, period: '31 March 2025' },
    parts: [part('Own', ours), part('Kin', kin)],
  })),
});
const percent = (unit: string, value: number, denominator: number) => ({
  ...{ measure: { unit, kind: 'stock' }, periods: ['2024'] },
  series: [{ name: 'A', values: [value], denominator: [denominator] }],
});
const value = (n: Numbers, s: number, at: number) => n('series', s, 'values', at);
const people = (n: Numbers) => (value(n, 0, 0) * n('series', 0, 'denominator', 0)) / 100;

/** Of 43 to 47 places the only number of which a share, to four places, is a whole number; all are rounded to 45. */
const sizeOf = (share: number): number =>
  [43, 44, 45, 46, 47].find((all) => (Math.round(all * share) / all).toFixed(4) === share.toFixed(4)) ?? NaN; // prettier-ignore

const ITEMS: readonly (readonly [
  what: string,
  publish: Publish,
  dataset: object,
  /** What a reader works out, and what it comes to where nothing is protected. */
  workOut: (n: Numbers) => number,
  secret: number,
])[] = [
  ['A1 areas that add up', mix, areas(['County', 43, 23], ['North', 20, 3], ['South', 23, 20]),
    (n) => n('areas', 0, 'parts', 1, 'value') - n('areas', 2, 'parts', 1, 'value'), 3],
  ['A2 series that add up', trend, { measure: COUNT, periods: ['2024'], series: series({ All: [25], Girls: [22], Boys: [3] }) },
    (n) => value(n, 0, 0) - value(n, 1, 0), 3],
  ['A2 quarters of a year', trend, { measure: FLOW, periods: ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'], series: series({ A: [12, '[c]', 10, 11, 36] }) },
    (n) => value(n, 0, 4) - value(n, 0, 0) - value(n, 0, 2) - value(n, 0, 3), 3],
  ['A3 an average of packages', cost, { unit: 'pounds per week', packages: { values: [4200, 4500, 4600, 4700, '[c]'], average: 4400 } },
    (n) => 5 * n('packages', 'average') - [0, 1, 2, 3].reduce((sum, i) => sum + n('packages', 'values', i), 0), 4000],
  ['A3 an average of areas', trend, { measure: COUNT, periods: ['2023', '2024'], series: series({ A: [10, 3], B: [20, 21], C: [30, 33], Average: [20, 19] }).map((each, i) => ({ ...each, role: ['area', 'neighbours', 'neighbours', 'other'][i] })) },
    (n) => 3 * value(n, 3, 1) - value(n, 1, 1) - value(n, 2, 1), 3],
  ...['% of children', 'per cent of plans', 'Percentage of children', 'y cant'].map((unit) =>
    [`A4 ${unit}`, trend, percent(unit, 2.5, 120), people, 3] as const),
  ['A5 how many an average is of', trend, percent('days', 12.5, 3), (n) => n('series', 0, 'denominator', 0), 3],
  ['A6 few beds in use', cost, { ...WEEK, provisions: [own], whatIf: beds(5, 3) },
    (n) => (n('whatIf', 'occupancy', 'beds') * n('whatIf', 'occupancy', 'costAtFull')) / n('provisions', 0, 'cost'), 3],
  ['A6 beds in use that are withheld', cost, { ...WEEK, provisions: [own], whatIf: beds(20, '[c]') },
    (n) => (n('whatIf', 'occupancy', 'beds') * n('whatIf', 'occupancy', 'costAtFull')) / n('provisions', 0, 'cost'), 12],
  ['A7 what a percentage leaves over', trend, percent('percent', 85, 20), (n) => n('series', 0, 'denominator', 0) - people(n), 3],
  ['A7 what a rate leaves over', trend, percent('per 1,000', 940, 50), (n) => n('series', 0, 'denominator', 0) - people(n) / 10, 3],
  ['A8 the same people in another breakdown', mix, { period: '31 March 2025', areas: [
      { title: 'By carer', parts: [part('Own', 40), part('Kin', 3), part('Agency', 20)] },
      { title: 'By provider', parts: [part('In-house', 43), part('Agency', 20)] },
    ] },
    (n) => n('areas', 1, 'parts', 0, 'value') - n('areas', 0, 'parts', 0, 'value'), 3],
  ['A9 rounding undone by a percentage', trend, { ...percent('percent', 43.75, 16), disclosure: { rounding: 5 } }, people, 7],
  ['A9 rounding undone by beds', cost, { ...WEEK, provisions: [own], disclosure: { rounding: 5 }, whatIf: beds(20) },
    (n) => (n('whatIf', 'occupancy', 'beds') * n('whatIf', 'occupancy', 'costAtFull')) / n('provisions', 0, 'cost'), 12],
  ['A9 rounding undone by the share of a mix', cost, { ...WEEK, provisions: [own], disclosure: { rounding: 5 }, whatIf: { mix: { places: 43, inHouse: 0.4419, target: 0.75, costInHouse: 500, costExternal: 1000 } } },
    (n) => sizeOf(n('whatIf', 'mix', 'inHouse')), 43],
  // The bounds of 25% are so far apart that about twelve people were asked: p (1 − p) (2 × 1.96 ÷ width)².
  ['A11 an interval that tells the size', trend, { measure: { unit: 'percent', kind: 'stock' }, periods: ['2024'], series: [{ name: 'A', values: [25], interval: { lower: [8.9], upper: [53.2] } }] },
    (n) => Math.round(0.25 * 0.75 * (392 / (n('series', 0, 'interval', 'upper', 0) - n('series', 0, 'interval', 'lower', 0))) ** 2 * (value(n, 0, 0) / 25)), 15],
]; // prettier-ignore

describe('every item of what can be worked out', () => {
  for (const [what, publish, dataset, workOut, secret] of ITEMS) {
    it(`${what}: told where it is planted, not where it is protected`, () => {
      const planted = publish({ ...dataset, disclosure: { protected: true } });
      expect(workOut(numbersOf(planted)), 'planted').to.be.closeTo(secret, 0.05);
      expect(workOut(numbersOf(publish(dataset)))).not.to.be.closeTo(secret, 0.05);
    });
  }

  it('A10 the rule tells: each small number is possible of 9, 9, 4 with their total', () => {
    const total = 22;
    const tables = Array.from({ length: total + 1 }, (_, a) =>
      Array.from({ length: total + 1 - a }, (__, b) => [a, b, total - a - b]),
    ).flat();
    /** The values of the third number that are possible for whoever knows what is published, and the rule. */
    const thirds = (rule: (table: readonly number[]) => unknown) => {
      const seen = JSON.stringify(rule([9, 9, 4]));
      return tables
        .filter((each) => JSON.stringify(rule(each)) === seen)
        .map(([, , third]) => third);
    };
    const ours = (table: readonly number[]) =>
      mix({ total, parts: table.map((each, i) => part('ABC'[i]!, each)) });
    expect(thirds(ours)).to.include.members([1, 2, 3, 4]);
    // Planted: small numbers, and of one alone the smallest other one, the first of several.
    const planted = (table: readonly number[]) => {
      const few = table.flatMap((each, i) => (each > 0 && each < 5 ? [i] : []));
      const others = [...table.keys()].filter((i) => !few.includes(i) && table[i]! > 0);
      const least = Math.min(...others.map((i) => table[i]!));
      const hidden = few.length === 1 ? [...few, others.find((i) => table[i] === least)] : few;
      return table.map((each, i) => (hidden.includes(i) ? 'c' : each));
    };
    expect(thirds(planted)).to.eql([4]);
  });

  it('A12 a false alarm: numbers that only follow are not called small, where the file withholds one', () => {
    const of = (kin: unknown): readonly Problem[] => {
      const { dataset } = mixes.parsePlacementMix({
        ...{ title: 'T', total: 100 },
        parts: [
          part('Own', 57),
          part('Kin', kin),
          part('Agency', 'number' === typeof kin ? 40 : 41),
        ],
      });
      return withheldNotices(protectPlacementMix(dataset!).withheld, dataset);
    };
    expect(of('c').map(({ code }) => code)).to.eql(['telling numbers in the file']);
    // Planted: a count under the threshold is called so.
    expect(of(3).map(({ code }) => code)).to.eql(['small counts in the file']);
  });
});
