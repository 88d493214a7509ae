// Tests figures of a trend that add up: every small table of a kind is published, and tables that look the same
// must leave every small number possible. Nothing here is worked out by the code that is tested.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { problemText } from '../../support/problem-text.js';

/** Small counts are 1 and 2, so that all tables can be tried. */
const T = 3;

type Table = readonly (readonly number[])[];

interface Kind {
  readonly periods: readonly string[];
  readonly kind?: 'flow' | 'stock';
  /** Every table of the kind: a list of numbers for each series. */
  readonly tables: readonly Table[];
  /** The numbers that are tried; the others are their sums. */
  readonly parts: (table: Table) => readonly number[];
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, i) => i);
/** Every list of so many numbers. */
const lists = (length: number, most: number): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : lists(length - 1, most).flatMap((list) => upTo(most).map((next) => [...list, next]));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function published({ periods, kind }: Kind, table: Table): readonly (readonly unknown[])[] {
  const { dataset } = parseIndicatorTrend({
    title: 'T',
    measure: { unit: 'count', kind },
    periods,
    series: table.map((values, i) => ({ name: `S${i}`, values })),
    disclosure: { threshold: T },
  });
  return protectIndicatorTrend(dataset!).publishable.indicator.series.map(({ values }) =>
    values.map(({ value }) => value),
  );
}

/**
 * The small counts that a reader of what is published can narrow down, knowing every table that is published
 * alike. Numbers at the edge of what is tried are left out, since their neighbours are not tried.
 */
function leaksOf(kind: Kind, edge: number): readonly string[] {
  const alike = new Map<string, Table[]>();
  for (const table of kind.tables) {
    const key = JSON.stringify(published(kind, table));
    alike.set(key, [...(alike.get(key) ?? []), table]);
  }
  return [...alike].flatMap(([key, tables]) =>
    tables
      .filter((table) => Math.max(...kind.parts(table)) < edge)
      .slice(0, 1)
      .flatMap((table) =>
        table.flatMap((values, s) =>
          values.flatMap((value, at) => {
            if (value === 0 || value >= T) return [];
            const possible = new Set(tables.map((other) => other[s]![at]));
            const isOpen = possible.has(1) && possible.has(2);
            return isOpen ? [] : [`${key} of ${JSON.stringify(table)}: series ${s}, period ${at}`];
          }),
        ),
      ),
  );
}

const girlsAndBoys = ([, ...parts]: Table): readonly number[] => parts.flat();

describe('what adds up in a trend', () => {
  it('leaves every small number possible: all, girls and boys in one period', () => {
    const tables = lists(2, 9).map(([girls, boys]) => [[girls! + boys!], [girls!], [boys!]]);
    expect(leaksOf({ periods: ['2024'], kind: 'stock', tables, parts: girlsAndBoys }, 9)).to.eql(
      [],
    );
  });

  it('leaves every small number possible: girls, boys and all, in this order', () => {
    const tables = lists(2, 9).map(([girls, boys]) => [[girls!], [boys!], [girls! + boys!]]);
    const parts = (table: Table) => table.slice(0, 2).flat();
    expect(leaksOf({ periods: ['2024'], kind: 'stock', tables, parts }, 9)).to.eql([]);
  });

  it('leaves every small number possible: halves of a measure whose kind is not stated', () => {
    // In order of time the year, which begins before, stands before its second half.
    const periods = ['2023-24 H1', '2023-24', '2023-24 H2'];
    const over = (a: number, b: number) => [a, a + b, b];
    const tables = lists(4, 5).map(([g1, g2, b1, b2]) => [
      over(g1! + b1!, g2! + b2!),
      over(g1!, g2!),
      over(b1!, b2!),
    ]);
    const parts = (table: Table) => table.slice(1).flatMap(([first, , last]) => [first!, last!]);
    expect(leaksOf({ periods, tables, parts }, 5)).to.eql([]);
  }).timeout(60_000);

  it('leaves every small number possible: all, girls and boys in two periods', () => {
    const tables = lists(4, 6).map(([g1, b1, g2, b2]) => [
      [g1! + b1!, g2! + b2!],
      [g1!, g2!],
      [b1!, b2!],
    ]);
    const kind: Kind = { periods: ['2023', '2024'], kind: 'stock', tables, parts: girlsAndBoys };
    expect(leaksOf(kind, 6)).to.eql([]);
  }).timeout(60_000);

  it('leaves every small number possible: four quarters and their year', () => {
    // In order of time the year, which begins before, stands before its last quarter.
    const periods = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24', '2023-24 Q4'];
    const tables = lists(4, 7).map((all) => [[...all.slice(0, 3), sum(all), all[3]!]]);
    const parts = ([values]: Table) => values!.toSpliced(3, 1);
    expect(leaksOf({ periods, kind: 'flow', tables, parts }, 5)).to.eql([]);
  }).timeout(60_000);

  it('leaves every small number possible: girls and boys in two halves and their year', () => {
    const periods = ['2023-24 H1', '2023-24', '2023-24 H2'];
    const over = (halves: readonly number[]) => [halves[0]!, sum(halves), halves[1]!];
    const tables = lists(4, 6).map(([g1, b1, g2, b2]) => [
      over([g1! + b1!, g2! + b2!]),
      over([g1!, g2!]),
      over([b1!, b2!]),
    ]);
    const parts = (table: Table) => girlsAndBoys(table.map(([first, , last]) => [first!, last!]));
    expect(leaksOf({ periods, kind: 'flow', tables, parts }, 6)).to.eql([]);
  }).timeout(60_000);
});

const shown = (
  measure: object,
  periods: readonly string[],
  series: readonly (readonly [name: string, values: readonly unknown[], more?: object])[],
) => {
  const { dataset, problems } = parseIndicatorTrend({
    title: 'T',
    measure,
    periods,
    series: series.map(([name, values, more]) => ({ name, values, ...more })),
  });
  expect(problems.map(problemText)).to.eql([]);
  const { publishable, notices = [] } = protectIndicatorTrend(dataset!);
  const at = (text: string) => publishable.indicator.periods.findIndex((period) => period.text === text); // prettier-ignore
  return {
    values: publishable.indicator.series.map(({ values }) => periods.map((text) => values[at(text)]!.value)), // prettier-ignore
    codes: notices.map(({ code }) => code),
    series: publishable.indicator.series,
  };
};
const hiddenOf = (values: readonly unknown[]) => values.filter((value) => value === '[c]').length;
const STOCK = { unit: 'count', kind: 'stock' };
const QUARTERS = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'];

describe('protection of series and periods that add up', () => {
  it('hides a second figure beside a hidden one, and the sum stays where that is enough', () => {
    const { values, codes } = shown(STOCK, ['2023', '2024'], [
      ['All', [24, 25]],
      ['Girls', [12, 22]],
      ['Boys', [12, 3]],
      ['England', [5000, 5100], { role: 'national' }],
    ]); // prettier-ignore
    expect(values).to.eql([[24, 25], [12, '[c]'], [12, '[c]'], [5000, 5100]]); // prettier-ignore
    expect(codes).to.eql([]);
  });

  it('warns where no period shows whether they add up, and leaves those that cannot', () => {
    const untold = shown(STOCK, ['2024'], [['All', [25]], ['Girls', [22]], ['Boys', [3]]]); // prettier-ignore
    expect(hiddenOf(untold.values.flat())).to.equal(2);
    expect(untold.codes).to.eql(['series may add up']);
    const apart = shown(STOCK, ['2024'], [['North', [25]], ['South', [12]], ['West', [3]]]); // prettier-ignore
    expect(apart.values).to.eql([[25], [12], ['[c]']]);
    expect(apart.codes).to.eql([]);
  });

  it('protects sums beside series that have nothing to do with them, and sums within sums', () => {
    const two = ['2023', '2024'];
    const beside = shown(
      STOCK,
      ['2022', ...two],
      [
        ['Plans', [49, 44, 41]],
        ['All', [40, 25, 30]],
        ['Girls', [21, 22, 27]],
        ['Boys', [19, 3, 3]],
      ],
    );
    expect(beside.values).to.eql([[49, 44, 41], [40, 25, 30], [21, '[c]', '[c]'], [19, '[c]', '[c]']]); // prettier-ignore
    expect(beside.codes).to.eql([]);
    const nested = shown(STOCK, two, [
      ['All', [100, 100]],
      ['In', [60, 50]],
      ['In A', [57, 25]],
      ['In B', [3, 25]],
      ['Out', [40, 50]],
    ]);
    expect(nested.values[2]).to.eql(['[c]', 25]);
    expect(nested.codes).to.eql([]);
  });

  it('protects a sum in the periods that agree where one does not', () => {
    const { values } = shown(STOCK, ['2022', '2023', '2024'], [
      ['All', [25, 30, 32]],
      ['Girls', [22, 10, 11]],
      ['Boys', [3, 20, 20]],
    ]); // prettier-ignore
    expect(values).to.eql([[25, 30, 32], ['[c]', 10, 11], ['[c]', 20, 20]]); // prettier-ignore
    const quarters = QUARTERS.map((text) => text.replace('2023-24', '2022-23'));
    const open = shown({ unit: 'count' }, [...quarters, ...QUARTERS], [
      ['All', [10, 10, 10, 10, 41, 12, 3, 10, 11, 36]],
    ]); // prettier-ignore
    expect(hiddenOf(open.values[0]!)).to.equal(2);
    expect(open.codes).to.eql(['periods may add up']);
  });

  it('protects shares of one number, of which the last could be worked out', () => {
    const of = { denominator: [60, 50] };
    const percent = { unit: 'percent', kind: 'stock' };
    const shares: Parameters<typeof shown>[2] = [
      ['Own', [60, 50], of],
      ['Kin', [5, 10], of],
      ['Agency', [35, 40], of],
    ];
    const { values, codes } = shown(percent, ['2023', '2024'], shares);
    expect(values).to.eql([[60, 50], ['[c]', 10], ['[c]', 40]]); // prettier-ignore
    expect(codes).to.eql([]);
    const one = shares.map(([name, [first]]) => [name, [first], { denominator: [60] }] as const);
    expect(shown(percent, ['2024'], one).codes).to.eql(['series may add up']);
    const counts = shares.map(([name, [a, b], more]) => [name, [Number(a) * 0.6, Number(b) * 0.5], more] as const); // prettier-ignore
    const counted = shown(STOCK, ['2023', '2024'], counts);
    expect(counted.values).to.eql([[36, 25], ['[c]', 5], ['[c]', 20]]); // prettier-ignore
    expect(counted.series.some(({ denominator }) => denominator)).to.equal(false);
    // Of other numbers they are no parts of one whole.
    const apart = shares.map(([name, numbers], i) => [name, numbers, { denominator: [60 + i, 50 + i] }] as const); // prettier-ignore
    expect(hiddenOf(shown(percent, ['2023', '2024'], apart).values.flat())).to.equal(1);
  });

  it('hides a second quarter beside the year, of a flow; and where the kind is not stated, with a notice', () => {
    const year = (measure: object) => shown(measure, QUARTERS, [['All', [12, '[c]', 10, 11, 36]]]); // prettier-ignore
    const flow = year({ unit: 'count', kind: 'flow' });
    expect([hiddenOf(flow.values[0]!), flow.values[0]![4], flow.codes]).to.eql([2, 36, []]);
    const open = year({ unit: 'count' });
    expect([hiddenOf(open.values[0]!), open.codes]).to.eql([2, ['periods may add up']]);
    const stock = year(STOCK);
    expect([hiddenOf(stock.values[0]!), stock.codes]).to.eql([1, []]);
  });

  it('hides a quarter where the year leaves a small number for one that is not there', () => {
    const flow = { unit: 'count', kind: 'flow' };
    const some = [QUARTERS[0]!, ...QUARTERS.slice(2)];
    expect(hiddenOf(shown(flow, some, [['All', [12, 10, 11, 36]]]).values[0]!)).to.be.at.least(1);
    expect(hiddenOf(shown(flow, some, [['All', [12, 10, 11, 46]]]).values[0]!)).to.equal(0);
  });

  it('hides a quarter where its author withheld the year', () => {
    const { values } = shown({ unit: 'count', kind: 'flow' }, QUARTERS, [['All', [12, 9, 10, 11, '[c]']]]); // prettier-ignore
    expect(hiddenOf(values[0]!)).to.equal(2);
  });

  it('hides an average of which a member is hidden', () => {
    const { values } = shown(STOCK, ['2022', '2023', '2024'], [
      ['A', [110, 90, 12]],
      ['B', [241, 202, 3]],
      ['Average', [175.5, 146, 7.5]],
    ]); // prettier-ignore
    expect(values.map(([, , last]) => last)).to.eql([12, '[c]', '[c]']);
  });

  it('hides what is called an average of series of which one is hidden, unless a period speaks against it', () => {
    const averageOf = (
      lead: readonly unknown[],
      average: readonly unknown[],
      name: string,
      last = 26,
    ) => {
      const of = (values: readonly number[]) => values.slice(0, lead.length);
      return shown(STOCK, of([2022, 2023, 2024]).map(String), [
        ['A', lead],
        ['B', of([20, 22, 21]), { role: 'neighbours' }],
        ['C', of([30, last, 33]), { role: 'neighbours' }],
        [name, average, { role: 'other' }],
      ]).values[3];
    };
    // (10 + 20 + 30) ÷ 3 is 20, (12 + 22 + 26) ÷ 3 is 20, and 3 × 19 − 21 − 33 is 3.
    for (const name of ['Average', 'Mean of three', 'Cyfartaledd'])
      expect(averageOf([10, 12, 3], [20, 20, 19], name), name).to.eql([20, 20, '[c]']);
    // One period is enough, and so is none: nothing else may be averaged.
    expect(averageOf([10, 3], [20, 17], 'Average')).to.eql([20, '[c]']);
    expect(averageOf([2, 3], [17.3, 17], 'Average')).to.eql(['[c]', '[c]']);
    // (20 + 30) ÷ 2 is 25: it is that of the others, which are shown.
    expect(averageOf([10, 3], [25, 27], 'Average', 32)).to.eql([25, 27]);
  });

  it('hides what is called an average of neighbours of which one is hidden, also where one period or none tells', () => {
    const averageOf = (lead: readonly number[], b: readonly unknown[], average: readonly unknown[]) =>
      shown(STOCK, ['2022', '2023'], [
        ['A', lead],
        ['B', b, { role: 'neighbours' }],
        ['C', [30, 26], { role: 'neighbours' }],
        ['Neighbours, average', average, { role: 'neighbours' }],
      ]).values[3]; // prettier-ignore
    // (20 + 30) ÷ 2 is 25, and 2 × 14.5 − 26 is 3. The leading area is none of them.
    expect(averageOf([60, 62], [20, 3], [25, 14.5])).to.eql([25, '[c]']);
    expect(averageOf([60, 62], ['[c]', 3], [25, 14.5])).to.eql(['[c]', '[c]']);
    // A period speaks against it.
    expect(averageOf([60, 62], [20, 3], [29, 14.5])).to.eql([29, 14.5]);
  });

  it('hides what is called an average of rates also where only their rounding speaks against it', () => {
    const averageOf = (measure: object, values: readonly number[], average: readonly number[]) => {
      const [one, two] = [
        [11, 10],
        [12, 12],
      ];
      return shown(
        { kind: 'stock', ...measure },
        ['2023', '2024'],
        [
          ['A', values, { denominator: [1000, 20] }],
          ['B', one, { role: 'neighbours', denominator: [1000, 1000] }],
          ['C', two, { role: 'neighbours', denominator: [1000, 1000] }],
          ['Average', average, { role: 'neighbours' }],
        ],
      ).values[3];
    };
    // 11.4, 11.4 and 12.4 are shown as 11, 11 and 12, and their average as 12; in 2024, A is 5% of 20: 1.
    expect(averageOf({ unit: 'percent' }, [11, 5], [12, 9])).to.eql([12, '[c]']);
    // Rounding cannot make 13 of it: each may be half more, and so may their average.
    expect(averageOf({ unit: 'percent' }, [11, 5], [13, 9])).to.eql([13, 9]);
    // Counts are exact: 34 ÷ 3 is 11, and with 12 it is no average.
    expect(averageOf({ unit: 'count' }, [11, 3], [12, 8])).to.eql([12, 8]);
    // But where they are to the nearest 5, it may be.
    expect(averageOf({ unit: 'count', rounding: 5 }, [11, 3], [12, 8])).to.eql([12, '[c]']);
  });

  it('hides no average for a figure of a nation, or of another average', () => {
    const { values } = shown(STOCK, ['2023', '2024'], [
      ['A', ['[c]', 3]],
      ['Average of neighbours', [20, 22]],
      ['England', [60, 66], { role: 'national' }],
    ]); // prettier-ignore
    expect(values.slice(1)).to.eql([
      [20, 22],
      [60, 66],
    ]);
  });

  it('protects percentages of groups that add up, though the small one is withheld in each period', () => {
    const { values, codes } = shown({ unit: 'percent', kind: 'stock' }, ['2023', '2024'], [
      ['All', [42.1, 46.2], { denominator: [19, 52] }],
      ['Girls', [50, 50], { denominator: [10, 40] }],
      ['Boys', [33.3, 33.3], { denominator: [9, 12] }],
    ]); // prettier-ignore
    expect(hiddenOf(values.flat())).to.be.at.least(4);
    expect(codes).to.eql(['series may add up']);
  });

  it('withholds the percentage of all whether few are counted in both groups, or left over in one', () => {
    const allOf20 = (girls: number, boys: number, of: readonly number[]) =>
      shown({ unit: 'percent', kind: 'stock' }, ['2024'], [
        ['All', [30], { denominator: [20] }],
        ['Girls', [girls], { denominator: [of[0]] }],
        ['Boys', [boys], { denominator: [of[1]] }],
      ]); // prettier-ignore
    // 1 of 11 and 5 of 9, of whom 4 are left over; 2 of 11 and 4 of 9; 3 of 11 and 3 of 9.
    for (const [girls, boys] of [[9.1, 55.6], [18.2, 44.4], [27.3, 33.3]] as const) {
      const { values, codes } = allOf20(girls, boys, [11, 9]);
      expect(hiddenOf(values.flat())).to.equal(3);
      expect(codes).to.eql(['series may add up']);
    } // prettier-ignore
    // One of a group of which few are not known to be a part of it: 30% of 20 cannot hold 40 of 60.
    expect(allOf20(9.1, 66.7, [11, 60]).values).to.eql([[30], ['[c]'], [66.7]]);
  });

  it('protects percentages beside a period in which one figure is withheld, not there or out of nothing', () => {
    const of = (first: unknown, more: object = {}) =>
      shown({ unit: 'percent', kind: 'stock' }, ['2023', '2024'], [
        ['All', [55, 21], { denominator: [100, 100] }],
        ['Girls', [first, 2.5], { denominator: [50, 40] }],
        ['Boys', [50, 33.3], { denominator: [50, 60], ...more }],
      ]); // prettier-ignore
    for (const first of ['[c]', '[x]', '[z]']) {
      const { values, codes } = of(first);
      expect(hiddenOf(values.map(([, last]) => last)), first).to.be.at.least(2);
      expect(codes).to.include('series may add up');
    }
    const { values } = of(60, { denominator: [null, 60] });
    expect(hiddenOf(values.map(([, last]) => last))).to.be.at.least(2);
  });

  it('protects percentages of three groups, of which two are few', () => {
    const of = (all: number, ofAll: number, [a, b, c]: readonly (readonly [number, number])[]) =>
      shown({ unit: 'percent', kind: 'stock' }, ['2024'], [
        ['All', [all], { denominator: [ofAll] }],
        ['A', [a![0]], { denominator: [a![1]] }],
        ['B', [b![0]], { denominator: [b![1]] }],
        ['C', [c![0]], { denominator: [c![1]] }],
      ]).values.flat(); // prettier-ignore
    expect(hiddenOf(of(26.3, 38, [[0, 4], [6.3, 16], [50, 18]]))).to.equal(4); // prettier-ignore
    expect(hiddenOf(of(50, 40, [[0, 1], [100, 1], [50, 38]]))).to.be.at.least(3); // prettier-ignore
  });

  it('protects all, girls and boys beside a series that has nothing to do with them, in one period', () => {
    const { values, codes } = shown({ unit: 'percent', kind: 'stock' }, ['2024'], [
      ['All', [45.8], { denominator: [24] }],
      ['Girls', [25], { denominator: [4] }],
      ['Boys', [50], { denominator: [20] }],
      ['Care leavers', [44], { denominator: [90] }],
    ]); // prettier-ignore
    expect(hiddenOf(values.flat())).to.be.at.least(2);
    expect(codes).to.include('series may add up');
    const counts = shown(STOCK, ['2024'], [['All', [24]], ['Girls', [4]], ['Boys', [20]], ['Care leavers', [90]]]); // prettier-ignore
    expect(hiddenOf(counts.values.flat())).to.be.at.least(2);
  });

  it('says of no figure what it was where one that was revised does not say so', () => {
    const { series } = shown(
      STOCK,
      ['2023', '2024'],
      [
        ['All', [34, { value: 35, was: 24, marks: ['r'] }]],
        ['Girls', [20, { value: 20, was: 20, marks: ['r'] }]],
        ['Boys', [14, { value: 15, marks: ['r'] }]],
      ],
    );
    expect(JSON.stringify(series)).not.to.include('"was"');
  });

  it('shows no value before revision and no change in place of a number where one of them is of few', () => {
    const { series } = shown(STOCK, ['2024'], [
      ['All', [{ value: 25, was: 24, marks: ['r'] }]],
      ['Girls', [{ value: 10, was: 3, marks: ['r'] }]],
      ['Boys', [{ value: 15, was: 21, marks: ['r'] }]],
    ]); // prettier-ignore
    expect(JSON.stringify(series)).not.to.include('"was"');
    const { series: changed } = shown(STOCK, ['2023', '2024'], [
      ['All', [25, { value: '[x]', change: -5 }]],
      ['Girls', [10, { value: '[x]', change: -7 }]],
      ['Boys', [15, { value: '[x]', change: 2 }]],
    ]); // prettier-ignore
    expect(JSON.stringify(changed)).not.to.include('"change"');
    const kept = shown(STOCK, ['2024'], [['All', [{ value: 25, was: 24, marks: ['r'] }]]]);
    expect(JSON.stringify(kept.series)).to.include('"was":24');
  });

  it('holds a share and a change in place of a percentage against what it is out of', () => {
    const of = (last: object, denominator = 20) =>
      shown({ unit: 'percent', kind: 'stock' }, ['2023', '2024'], [
        ['X', [60, { value: '[x]', ...last }], { denominator: [20, denominator] }],
      ]); // prettier-ignore
    for (const last of [{ share: 0.15 }, { share: 0.85 }, { change: -45 }]) {
      const { series, codes } = of(last);
      expect(JSON.stringify(series)).not.to.match(/"share"|"change"/);
      expect(codes).to.include('telling share');
    }
    expect(JSON.stringify(of({ share: 0.15 }, 200).series)).to.include('"share"');
    const without = shown({ unit: 'percent', kind: 'stock' }, ['2024'], [['X', [{ value: '[x]', share: 0.15 }]]]); // prettier-ignore
    expect(without.codes).to.eql(['no denominator']);
  });

  it('draws series out of one small number, all of them withheld', () => {
    const small = { denominator: [4] };
    const { values } = shown({ unit: 'percent' }, ['2024'], [['Own', [50], small], ['Kin', [50], small]]); // prettier-ignore
    expect(values).to.eql([['[c]'], ['[c]']]);
  });

  it('leaves one period of series that have nothing to do with each other', () => {
    const { values, codes } = shown(STOCK, ['2024'], [['Referrals', [54]], ['Plans', [28]], ['Missing', [3]]]); // prettier-ignore
    expect(values).to.eql([[54], [28], ['[c]']]);
    expect(codes).to.eql([]);
  });

  it('hides percentages and averages by the people behind them', () => {
    const of = (unit: string, last: readonly number[]) =>
      shown({ unit, kind: 'stock' }, ['2023', '2024'], [
        ['All', [40, 20], { denominator: [50, last[0]] }],
        ['Girls', [40, 12], { denominator: [25, last[1]] }],
        ['Boys', [40, 26.7], { denominator: [25, last[2]] }],
      ]); // prettier-ignore
    // Of the girls 3 of 25: All less boys would tell it.
    expect(hiddenOf(of('percent', [55, 25, 30]).values.flat())).to.equal(2);
    // Three boys: 28 − 25.
    const days = of('days', [28, 25, 3]);
    expect(hiddenOf(days.values.flat())).to.equal(2);
    expect(days.series.map(({ denominator }) => denominator?.[1])).to.eql([28, null, null]);
  });

  it('leaves no earlier value, change or denominator from which a figure of a sum could be worked out', () => {
    const { series } = shown(STOCK, ['2023', '2024'], [
      ['All', [24, { value: 25, marks: ['r'], was: 26 }], { denominator: [90, 90] }],
      ['Girls', [12, { value: '[x]', change: 10 }]],
      ['Boys', [12, 3]],
    ]); // prettier-ignore
    expect(series.flatMap(({ values }) => values.filter((value) => 'was' in value || 'change' in value))).to.eql([]); // prettier-ignore
    expect(series[0]!.denominator).to.equal(undefined);
  });
});
