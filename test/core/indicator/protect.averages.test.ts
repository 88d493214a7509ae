// Tests that no average tells a figure that is withheld, and that the author is asked where it cannot be told whether
// one is an average. The averages are made here, from rates that are rounded afterwards.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { problemText } from '../../support/problem-text.js';
import { randomFrom } from '../../support/random-from.mjs';

interface Row {
  readonly name: string;
  readonly role?: string;
  readonly values: readonly (number | string)[];
}

function shown(measure: object, series: readonly Row[]) {
  const periods = series[0]!.values.map((_, at) => `${2020 + at}`);
  const { dataset } = parseIndicatorTrend({ title: 'T', measure, periods, series });
  const { publishable, notices = [] } = protectIndicatorTrend(dataset!);
  return {
    values: publishable.indicator.series.map(({ values }) => values.map(({ value }) => value)),
    notices: notices.filter(({ code }) => code === 'series may be averages').map(problemText),
  };
}

const PERCENT = { unit: 'percent', kind: 'stock' };
const asked = (path: string, names: string) =>
  `${path}: expected figures that show whether one of ${names} is the average of the others, received too few that do; if it is, withhold it too where one of them is withheld, so that none can be worked out`;

describe('an average of rates that is called nothing', () => {
  for (const decimals of [0, 1])
    it(`is withheld with any of its members, however rounding moves them: ${decimals} decimals`, () => {
      const random = randomFrom(34 + decimals);
      const rounded = (rate: number) => Number(rate.toFixed(decimals));
      for (let i = 0; i < 200; i += 1) {
        const size = 3 + (i % 3);
        const rates = Array.from({ length: size }, () =>
          Array.from({ length: 4 }, () => 30 + 30 * random()),
        );
        const mean = (at: number) => rates.reduce((sum, own) => sum + own[at]!, 0) / size;
        const series = rates.map((own, s): Row => ({
          name: `Area ${s}`,
          values: own.map((rate, at) => (s === i % size && at === 3 ? '[c]' : rounded(rate))),
        }));
        const middle = { name: 'Middle', values: rates[0]!.map((_, at) => rounded(mean(at))) };
        const { values } = shown(PERCENT, [...series, middle]);
        expect(values.at(-1)!.at(-1), JSON.stringify([...series, middle])).to.equal('[c]');
      }
    });
});

describe('a figure that may be an average', () => {
  const of = (values: readonly (readonly (number | string)[])[], names = ['A', 'B', 'Middle']) =>
    shown(
      PERCENT,
      values.map((own, s) => ({ name: names[s]!, values: own })),
    );
  it('is named to the author where one period fits, and it would tell another', () => {
    const { values, notices } = of([
      [40, 44],
      [60, '[c]'],
      [50, 53],
    ]);
    expect(values[2]).to.eql([50, 53]);
    expect(notices).to.eql([asked('series[0]', '"A", "B" and "Middle"')]);
  });
  it('is not asked about where it would tell nothing', () => {
    for (const values of [
      // Nothing is withheld beside it, or it is withheld too.
      [[40, 44], [60, 62], [50, 53]],
      [[40, 44], [60, '[c]'], [50, '[c]']],
      // What is left is no percentage: 2 × 10 − 44, and 2 × 90 − 44.
      [[40, 44], [60, '[c]'], [50, 10]],
      [[40, 44], [60, '[c]'], [50, 90]],
      // The other period shows all three, and they are no average.
      [[40, 44], [60, '[c]'], [58, 53]],
    ] as const) expect(of(values).notices, JSON.stringify(values)).to.eql([]); // prettier-ignore
  });
});

describe('an average of what is withheld later than it is looked for', () => {
  it('is withheld with a year to date', () => {
    const of = (name: string, values: Row['values']): Row => ({ name, values });
    const { dataset } = parseIndicatorTrend({
      ...{ title: 'T', measure: { unit: 'count', kind: 'flow' } },
      periods: ['2024-04', '2024-05', '2024-06', '2024-07'],
      series: [
        of('Ayton so far', [20, 40, 42, 60]),
        of('Byton so far', [30, 50, 70, 90]),
        of('Average of the two so far', [25, 45, 56, 75]),
      ],
    });
    const { publishable } = protectIndicatorTrend(dataset!);
    const [ayton, byton, average] = publishable.indicator.series.map(({ values }) =>
      values.map(({ value }) => value),
    );
    expect(byton).to.eql([30, 50, 70, 90]);
    for (const [at, value] of ayton!.entries())
      if (value === '[c]') expect(average![at], `${at}`).to.equal('[c]');
    expect(ayton).to.include('[c]');
  });
});

describe('percentages that have nothing to do with each other', () => {
  const random = randomFrom(7);
  const CASES: readonly (readonly [
    what: string,
    areas: number,
    rounding: number,
    make: () => number,
  ])[] = [
    ['93.0 to 94.9', 6, 0, () => Number((93 + 1.9 * random()).toFixed(1))],
    ['66 to 75', 6, 0, () => Math.round(66 + 9 * random())],
    ['80, 85 and 90, rounded to 5', 5, 5, () => 80 + 5 * Math.floor(3 * random())],
  ];
  for (const [what, areas, rounding, make] of CASES)
    it(`are seldom taken for averages: ${what}`, () => {
      let more = 0;
      for (let i = 0; i < 200; i += 1) {
        const series = Array.from({ length: areas }, (_, s): Row => ({
          name: `Area ${s}`,
          values: Array.from({ length: 6 }, (__, at) => (s === 1 && at === 4 ? '[c]' : make())),
        }));
        const { values } = shown(rounding ? { ...PERCENT, rounding } : PERCENT, series);
        if (values.flat().filter((value) => value === '[c]').length > 1) more += 1;
      }
      expect(more).to.be.below(25);
    });
});

describe('a series that is called an average', () => {
  it('is none of the areas where it is that of a nation', () => {
    const { values } = shown({ unit: 'count', kind: 'stock' }, [
      { name: 'Ayton', values: ['[c]', '[c]', 62, '[c]'] },
      { name: 'Byton', role: 'neighbours', values: [60, 64, '[x]', 61] },
      { name: 'England average', role: 'national', values: [67, 66, 68, 70] },
    ]);
    expect(values[2]).to.eql([67, 66, 68, 70]);
  });
  it('is withheld as a median too, which no mean speaks against', () => {
    for (const name of ['Median of areas', 'Canolrif y tair']) {
      const { values } = shown(PERCENT, [
        { name: 'Ayton', values: [20, 22, '[c]', 60] },
        { name: 'Byton', values: [35, 50, 70, 90] },
        { name: 'Ceeton', values: [90, 10, 20, 33] },
        { name, values: [35, 22, 41, 60] },
      ]);
      expect(values[3], name).to.eql([35, 22, '[c]', 60]);
    }
  });
  it('is withheld where its members are averages of something else', () => {
    const { values } = shown({ unit: 'days', kind: 'stock' }, [
      { name: 'Average wait, north', values: [12] },
      { name: 'Average wait, south', values: ['[c]'] },
      { name: 'Overall average', values: [14] },
    ]);
    expect(values).to.eql([[12], ['[c]'], ['[c]']]);
  });
});
