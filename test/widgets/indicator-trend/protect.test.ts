import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathText } from '../../../src/core/data/path.js';
import { withheldNotices } from '../../../src/core/data/withheld-notices.js';
import type { Series } from '../../../src/core/indicator/indicator.js';
import {
  parseIndicatorTrend,
  writeIndicatorTrend,
} from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { problemText } from '../../support/problem-text.js';

type Loose = Record<string, unknown>;
const PERIODS = ['2020-21', '2021-22', '2022-23', '2023-24', '2024-25', '2025-26'];

const protect = (values: readonly unknown[], rest: Loose = {}, series: Loose = {}) => {
  const { dataset } = parseIndicatorTrend({
    title: 'T',
    periods: PERIODS.slice(0, values.length),
    series: [{ name: 'A', values, ...series }],
    ...rest,
  });
  const { publishable, withheld } = protectIndicatorTrend(dataset!);
  return { lead: publishable.indicator.series[0]!, withheld, publishable };
};
const valuesOf = ({ lead }: { readonly lead: Series }) => lead.values.map(({ value }) => value);
const shown = (values: readonly unknown[], rest: Loose = {}, series: Loose = {}) =>
  valuesOf(protect(values, rest, series));
const percent = { measure: { unit: 'percent' } };

/** Of what is left out beside figures: its place, and whether it tells of few people. */
const leftOut = ({ withheld }: ReturnType<typeof protect>) =>
  withheld.map(({ path, few }) => [pathText(path), few]);

describe('what stands beside a figure and is left out', () => {
  const count = { measure: { unit: 'count', kind: 'stock' } };
  const texts = (values: readonly unknown[], rest: Loose, series: Loose = {}) =>
    withheldNotices(protect(values, rest, series).withheld, {}).map(problemText);

  it('is named to its author: a small value before revision', () => {
    const values = [30, { value: 6, was: 4 }, { value: 9, was: 12 }];
    expect(leftOut(protect(values, count))).to.eql([['series[0].values[1].was', true]]);
    expect(texts(values, count)).to.eql([
      'dataset: expected no number in the file that tells of fewer people than the threshold, by itself or beside others, received 1 of them, which is not shown: series[0].values[1].was; write "[c]" in their place, or leave out what only stands beside a figure, before publishing, since anyone can open the file',
    ]);
    const of20 = { denominator: [20, 20] };
    expect(leftOut(protect([50, { value: 50, was: 20 }], percent, of20))).to.eql([
      ['series[0].values[1].was', true],
    ]);
    // Not where the figure itself is.
    expect(leftOut(protect([30, { value: 3, was: 4 }], count))).to.eql([
      ['series[0].values[1]', true],
    ]);
  });

  it('is named where a sum with a withheld figure takes it away', () => {
    const all = { values: [25, { value: 30, was: 31 }], denominator: [70, 80] };
    const withGirls = {
      ...count,
      series: [
        { name: 'All', role: 'area', ...all },
        { name: 'Girls', values: [22, 27] },
        { name: 'Boys', values: ['[c]', '[c]'] },
      ],
    };
    const found = leftOut(protect([], { ...withGirls, periods: PERIODS.slice(0, 2) }));
    expect(found.filter(([, few]) => !few).map(([path]) => path)).to.include.members([
      'series[0].values[1].was',
      'series[0].denominator[0]',
      'series[0].denominator[1]',
    ]);
  });

  it('is named of the period as it is written, in whatever order', () => {
    const periods = ['2021-22', '2020-21'];
    const series = [{ name: 'A', values: [{ value: 6, was: 4 }, 30] }];
    expect(leftOut(protect([], { ...count, periods, series }))).to.eql([
      ['series[0].values[0].was', true],
    ]);
  });

  it('is named of intervals and denominators that tell of few, also beside a withheld figure', () => {
    const interval = { lower: [8.9, 8.9], upper: [53.2, 53.2] };
    expect(leftOut(protect([25, '[c]'], percent, { interval }))).to.eql([
      ['series[0].interval.lower[0]', true],
      ['series[0].interval.upper[0]', true],
      ['series[0].interval.lower[1]', true],
      ['series[0].interval.upper[1]', true],
    ]);
    expect(leftOut(protect([20, 30, '[c]'], count, { denominator: [22, 60, 70] }))).to.eql([
      ['series[0].denominator[0]', true],
    ]);
    expect(leftOut(protect(['[c]', '[c]'], percent, { denominator: [3, 70] }))).to.eql([
      ['series[0].denominator[0]', true],
    ]);
  });

  it('is not named where it is shown, where rounding leaves it out, or where its publisher has protected it', () => {
    const beside = { interval: { lower: [40], upper: [60] }, denominator: [900] };
    const values = [{ value: 50, was: 49 }];
    expect(leftOut(protect(values, percent, beside))).to.eql([]);
    expect(leftOut(protect(values, { ...percent, disclosure: { rounding: 5 } }, beside))).to.eql(
      [],
    );
    const stands = { ...count, disclosure: { protected: true } };
    expect(leftOut(protect([{ value: 6, was: 4 }], stands))).to.eql([]);
  });
});

describe('counts of people', () => {
  it('are withheld from 1 to 4, and zero is shown', () => {
    const { lead, withheld } = protect([0, 1, 4, 5, 3, 12]);
    expect(valuesOf({ lead })).to.eql([0, '[c]', '[c]', 5, '[c]', 12]);
    expect(withheld.length).to.equal(3);
  });

  it('are withheld under the threshold that the dataset states', () => {
    const at = (threshold: number) => shown([0, 1, 4, 5, 6], { disclosure: { threshold } });
    expect(at(6)).to.eql([0, '[c]', '[c]', '[c]', 6]);
    expect(at(1)).to.eql([0, 1, 4, 5, 6]);
    expect(at(0)).to.eql([0, 1, 4, 5, 6]);
  });

  it('are rounded where the dataset asks for it, with earlier values, bounds and denominators', () => {
    const at = (rounding: number) => shown([0, 3, 7, 8, 15], { disclosure: { rounding } });
    expect(at(5)).to.eql([0, '[c]', 5, 10, 15]);
    expect(at(10)).to.eql([0, '[c]', 10, 10, 20]);
    const { lead } = protect(
      [{ value: 23, was: 28 }, 41],
      { disclosure: { rounding: 5 } },
      { interval: { lower: [21, 39], upper: [26, 43] }, denominator: [112, 208] },
    );
    expect(lead.values[0]).to.eql({ value: 25, marks: [], was: 30 });
    expect([lead.interval, lead.denominator]).to.eql([
      { lower: [20, 40], upper: [25, 45] },
      [110, 210],
    ]);
  });

  it('are left as they are where the publisher has protected them', () => {
    const disclosure = { protected: true, rounding: 5, threshold: 6 };
    const { lead, withheld } = protect([3, { value: '[c]', change: -2 }, 7], { disclosure });
    expect(lead.values).to.eql([
      { value: 3, marks: [] },
      { value: '[c]', marks: [], change: -2 },
      { value: 7, marks: [] },
    ]);
    expect(withheld.length).to.equal(0);
  });

  it('are withheld with everything that belongs to them', () => {
    const { lead } = protect(
      [{ value: 3, marks: ['p'], note: 'Three brothers', was: 12 }, 50],
      {},
      { interval: { lower: [1, 40], upper: [6, 60] }, denominator: [20, 100] },
    );
    expect(lead).to.eql({
      id: 'A',
      name: 'A',
      role: 'other',
      values: [
        { value: '[c]', marks: ['p'] },
        { value: 50, marks: [] },
      ],
      interval: { lower: [null, 40], upper: [null, 60] },
      denominator: [null, 100],
    });
  });

  it('lose their value before revision where that was small', () => {
    expect(
      protect([
        { value: 7, was: 4 },
        { value: 7, was: 0 },
        { value: 7, was: 5 },
      ]).lead.values,
    ).to.eql([
      { value: 7, marks: [] },
      { value: 7, marks: [], was: 0 },
      { value: 7, marks: [], was: 5 },
    ]);
  });

  it('lose the change, share or note of a withheld one', () => {
    expect(
      protect([9, { value: '[c]', change: -6, share: 0.01, note: 'fell' }]).lead.values[1],
    ).to.eql({
      value: '[c]',
      marks: [],
    });
  });

  it('keep a change beside an unavailable one, unless it leads to a small count', () => {
    const changes = (before: unknown, change: number) =>
      protect([before, { value: '[x]', change, share: 0.5 }]).lead.values[1];
    expect(changes(9, -2)).to.eql({ value: '[x]', marks: [], share: 0.5, change: -2 });
    expect(changes(9, -9)).to.eql({ value: '[x]', marks: [], share: 0.5, change: -9 });
    // Nor a share then, which adds up with others as well.
    expect(changes(9, -6)).to.eql({ value: '[x]', marks: [] });
    expect(changes('[x]', -6)).to.eql({ value: '[x]', marks: [], share: 0.5, change: -6 });
  });

  it('lose a denominator that is small, or that leaves a small complement', () => {
    const denominator = [3, 9, 20];
    expect(protect([0, 7, 8], {}, { denominator }).lead.denominator).to.eql([null, null, 20]);
  });

  it('are recognised in any unit, where the author says that they are people', () => {
    const unit = { en: 'children', cy: 'plant' };
    expect(shown([3, 12], { measure: { unit, counts: 'people' } })).to.eql(['[c]', 12]);
    expect(shown([3, 12], { measure: { unit } })).to.eql(['[c]', 12]);
    expect(shown([3, 12], { measure: { unit, counts: 'things' } })).to.eql([3, 12]);
  });

  it('are withheld in every series, not only the first', () => {
    const { dataset } = parseIndicatorTrend({
      title: 'T',
      periods: ['2020-21'],
      series: [
        { name: 'A', values: [12] },
        { name: 'B', values: [2] },
      ],
    });
    const { publishable, withheld } = protectIndicatorTrend(dataset!);
    expect(publishable.indicator.series.map((lead) => valuesOf({ lead }))).to.eql([[12], ['[c]']]);
    expect(withheld.length).to.equal(1);
  });
});

describe('rounded percentages', () => {
  it('are withheld where they may be rounded from a small count', () => {
    const of = (value: number, denominator: number) =>
      shown([value], percent, { denominator: [denominator] });
    // 4 of 150 are 2.7% and 5 are 3.3%: 3% may be either.
    expect(of(3, 150)).to.eql(['[c]']);
    expect(of(97, 150)).to.eql(['[c]']);
    expect(of(4, 150)).to.eql([4]);
    expect(of(0, 150)).to.eql([0]);
    expect(of(100, 150)).to.eql([100]);
  });
});

describe('counts of things', () => {
  it('are all shown', () => {
    const measure = { unit: 'count', counts: 'things' };
    expect(shown([1, 2, 3], { measure, disclosure: { rounding: 5 } })).to.eql([1, 2, 3]);
    expect(shown([1, 2, 3], { measure: { unit: 'pounds' } })).to.eql([1, 2, 3]);
  });
});

describe('percentages and rates of people', () => {
  it('are withheld where numerator, complement or denominator is small', () => {
    // Of 100: 3, 97 and 50; of 4: all; none of 50; all of 50.
    const denominator = [100, 100, 100, 4, 50, 50];
    expect(shown([3, 97, 50, 0, 0, 100], percent, { denominator })).to.eql([
      '[c]',
      '[c]',
      50,
      '[c]',
      0,
      100,
    ]);
  });

  it('are checked with the threshold of the dataset', () => {
    const disclosure = { threshold: 6 };
    expect(shown([5, 6], { ...percent, disclosure }, { denominator: [100, 100] })).to.eql([
      '[c]',
      6,
    ]);
    expect(shown([5, 6], percent, { denominator: [100, 100] })).to.eql([5, 6]);
  });

  it('that are rates are judged by numerator, complement and denominator', () => {
    const measure = { unit: 'per 10,000' };
    // 2, 8 and 9,998 in 10,000: of the last, two are left over. 12,000 in 10,000 are more than all.
    const denominator = [10_000, 10_000, 10_000, 10_000];
    expect(shown([2, 8, 9998, 12_000], { measure }, { denominator })).to.eql([
      '[c]',
      8,
      '[c]',
      12_000,
    ]);
    // 47 of 50, so that three are left over.
    expect(shown([940], { measure: { unit: 'per 1,000' } }, { denominator: [50] })).to.eql(['[c]']);
    expect(
      shown([2], { measure: { unit: { en: 'per 10,000 children' } } }, { denominator: [10_000] }),
    ).to.eql(['[c]']);
  });

  it('lose their value before revision where that was of a few people', () => {
    const values = [
      { value: 50, was: 3 },
      { value: 50, was: 40 },
    ];
    expect(protect(values, percent, { denominator: [100, 100] }).lead.values).to.eql([
      { value: 50, marks: [] },
      { value: 50, marks: [], was: 40 },
    ]);
  });

  it('lose the change or note of a withheld one', () => {
    const value = { value: '[c]', change: -2, note: 'two fewer' };
    expect(protect([9, value], percent).lead.values[1]).to.eql({ value: '[c]', marks: [] });
  });

  it('are shown where there is no denominator to check them by', () => {
    expect(shown([3, 97], percent)).to.eql([3, 97]);
    expect(shown([3, 0], percent, { denominator: [null, 0] })).to.eql([3, 0]);
  });

  it('bring a notice there, in any words that say that they are parts of a whole', () => {
    const noticed = (unit: string, denominator?: readonly number[]) => {
      const { dataset } = parseIndicatorTrend({
        ...{ title: 'T', measure: { unit }, periods: ['2020-21'] },
        series: [{ name: 'A', values: [62.5], ...(denominator ? { denominator } : {}) }],
      });
      return (protectIndicatorTrend(dataset!).notices ?? []).map(({ code }) => code);
    };
    for (const unit of ['percent', 'pc', 'share', 'proportion', 'Share of plans', 'per 1,000'])
      expect(noticed(unit), unit).to.eql(['no denominator']);
    expect(noticed('pc', [800])).to.eql([]);
    expect(noticed('days')).to.eql([]);
  });

  it('are shown where they are of things', () => {
    const measure = { unit: 'percent', counts: 'things' };
    expect(shown([3], { measure }, { denominator: [100] })).to.eql([3]);
  });

  it('have no denominator and no interval where counts are rounded, which could be undone', () => {
    // 43.75% is 7 of 16 and nothing else near 15.
    const interval = { lower: [20], upper: [70] };
    const of = (unit: string) =>
      protect(
        [43.75],
        { measure: { unit }, disclosure: { rounding: 5 } },
        { denominator: [16], interval },
      ).lead;
    expect([of('percent').values[0]!.value, of('percent').denominator]).to.eql([43.75, undefined]);
    expect(of('percent').interval).to.eql({ lower: [null], upper: [null] });
    expect(of('days').denominator).to.equal(undefined);
  });
});

describe('what is published', () => {
  const count = fc.nat(14);
  const cell = fc.oneof(
    count,
    fc.record(
      { value: count, was: count, marks: fc.subarray(['p', 'r', 'b']), note: fc.constant('n') },
      { requiredKeys: ['value'] },
    ),
    fc.record({
      value: fc.constantFrom('[c]', '[x]', '[z]'),
      change: fc.integer({ min: -14, max: 14 }),
    }),
  );
  const six = <T>(it: fc.Arbitrary<T>) => fc.array(it, { minLength: 6, maxLength: 6 });
  const many = fc.array(fc.record({ values: six(cell), denominator: six(fc.option(fc.nat(30))) }), {
    minLength: 1,
    maxLength: 3,
  });

  it('has no count of people from 1 to T − 1, given or worked out, for any T', () => {
    fc.assert(
      fc.property(many, fc.nat(8), (all, threshold) => {
        const { dataset } = parseIndicatorTrend({
          title: 'T',
          periods: PERIODS,
          series: all.map((series, i) => ({ ...series, name: `S${i}` })),
          disclosure: { threshold },
        });
        const written = writeIndicatorTrend(protectIndicatorTrend(dataset!).publishable);
        const safe = (figure: number) => figure <= 0 || figure >= threshold;
        for (const { values, denominator } of JSON.parse(JSON.stringify(written.series)) as {
          values: { value: number | string; was?: number; change?: number }[];
          denominator?: (number | null)[];
        }[]) {
          values.forEach(({ value, was, change }, i) => {
            const of = denominator?.[i] ?? 0;
            const before = values[i - 1]?.value;
            const worked = [
              was ?? 0,
              of,
              typeof value === 'number' ? value : 0,
              typeof value === 'number' ? of - value : 0,
              typeof before === 'number' ? before + (change ?? -before) : 0,
            ];
            expect(worked.filter((figure) => !safe(figure))).to.eql([]);
            if (value === '[c]')
              expect([was, change, denominator?.[i] ?? null]).to.eql([undefined, undefined, null]);
          });
        }
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it('shows everything that need not be withheld', () => {
    fc.assert(
      fc.property(six(fc.nat(14)), (values) => {
        expect(shown(values)).to.eql(
          values.map((value) => (value > 0 && value < 5 ? '[c]' : value)),
        );
      }),
      { numRuns: 100, seed: 9 },
    );
  });

  it('leaves its input unchanged', () => {
    const { dataset } = parseIndicatorTrend({
      title: 'T',
      periods: ['2020-21'],
      series: [{ name: 'A', values: [3], denominator: [9] }],
    });
    const before = JSON.stringify(dataset);
    protectIndicatorTrend(dataset!);
    expect(JSON.stringify(dataset)).to.equal(before);
  });
});
