// Tests sentences of a trend that could be taken for more, or for other, than its figures say.
import { expect } from '@open-wc/testing';
import { indicatorColumns } from '../../../src/core/indicator/columns.js';
import { decimalsOf } from '../../../src/core/statistics/decimals.js';
import { coreEn } from '../../../src/core/words/en.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';
import { trendModel } from '../../support/trend.js';

type Of = Parameters<typeof trendModel>;
const surface = (...of: Of) => words.surface(trendModel(...of), { axisFromZero: true, cut: [] });
const columns = (...of: Of) => {
  const model = trendModel(...of);
  return indicatorColumns(model, words).map(({ head, cell }) => [
    head,
    ...model.periods.map((_, i) => cell(i)),
  ]);
};

describe('a projection', () => {
  const million = { unit: '£ million', kind: 'flow', direction: 'low', counts: 'things' } as const;
  const eight = { projection: { monthsElapsed: 8 } };
  const said = (soFar: number, target: number) =>
    surface([12.1, 12.3, soFar], { measure: million, target: { value: target }, ...eight })
      .standfirst;

  it('is told from the target of its year where the two differ, and is like it where they do not', () => {
    // 8.5 ÷ 8 × 12 is 12.75.
    expect(said(8.5, 12.75)).to.contain('about £12.75 million for the year');
    expect(said(8.5, 12.8)).to.contain('about £12.75 million for the year');
    // Of a target without that place, with the places of its figures.
    expect(said(8.5, 13)).to.contain('about £12.8 million for the year');
    const table = columns([12.1, 12.3, 8.5], {
      measure: million,
      target: { value: 12.75 },
      ...eight,
    });
    expect(table.at(-1)).to.deep.equal(['Projected', '', '', '£12.75 million']);
  });
  it('says that it is from rounded figures', () => {
    const flow = { unit: 'referrals', kind: 'flow', direction: 'low', counts: 'things' } as const;
    const of = (rounding: object) =>
      surface([210, 220, 150], { measure: { ...flow, ...rounding }, ...eight });
    const from = 'for the year, from figures rounded to the nearest 10.';
    expect(of({ rounding: 10 }).standfirst).to.contain(from);
    expect(of({}).standfirst).to.contain('for the year.');
  });
});

describe('a target that is due by another period', () => {
  it('has that in the head of its column, and not in the rows of others', () => {
    const [, target] = columns([80, 85, 88], { target: { value: 95, by: '2025-26' } });
    expect(target).to.deep.equal(['Target, due by 2025 to 2026', '95%', '95%', '95%']);
    expect(columns([80, 85], { target: { value: 95 } })[1]![0]).to.equal('Target');
  });
});

describe('figures that are rounded to whole ones', () => {
  const two = (own: number, others: object = {}, measure: object = {}) => {
    const values = [88, own];
    const model = trendModel(values, {
      measure: { unit: 'percent', kind: 'flow', direction: 'high', ...measure },
      series: [
        { name: 'Exampleshire', role: 'area', values, rounding: 1 },
        { name: 'England', role: 'national', values: [88.4, 89.3], ...others },
      ],
    });
    return columnsOf(model);
  };
  const columnsOf = (model: ReturnType<typeof trendModel>) => [
    words.headline(model).value,
    ...indicatorColumns(model, words).map(({ cell }) => cell(1)),
  ];
  it('have no decimals beside others that have', () => {
    expect(two(90)).to.deep.equal(['90%', '90%', '89.3%']);
    expect(two(90, {}, { decimals: 1 })).to.deep.equal(['90%', '90%', '89.3%']);
    // Not rounded, whatever its author says.
    expect(two(90.4)[0]).to.equal('90.4%');
  });
});

describe('units in the author’s own words', () => {
  const amount = (value: number, unit: string) => coreEn.amount(value, { unit, decimals: 0 });
  const right: readonly (readonly [number, string, string])[] = [
    [1, 'weeks', '1 week'],
    [2, 'weeks', '2 weeks'],
    [1, 'days', '1 day'],
    [1, 'working days', '1 working day'],
    [1, 'points out of 10', '1 point out of 10'],
    [1, 'children', '1 (children)'],
    [2, 'ratio', '2 (ratio)'],
    [36, 'Attainment 8 score', '36 (Attainment 8 score)'],
    [103, 'index (2015 = 100)', '103, index (2015 = 100)'],
    [1, 'children (under 16)', '1, children (under 16)'],
    [2, 'children (under 16)', '2 children (under 16)'],
    [3, 'rate of offences', '3 (rate of offences)'],
    [3, 'rate per 1,000', '3 per 1,000'],
    [3, 'offences per officer', '3 offences per officer'],
    [118, 'FTE', '118 FTE'],
    [4, 'km', '4 km'],
  ];
  right.forEach(([value, unit, text]) => {
    it(`are English: ${text}`, () => {
      expect(amount(value, unit)).to.equal(text);
    });
  });
  const title = (name: string, unit: string, values: readonly number[]) =>
    surface(values, {
      title: undefined as never,
      measure: { name, unit, kind: 'flow', direction: 'neutral', counts: 'things' },
    }).title;
  it('are not said again after a name that has them, nor after the name', () => {
    expect(title('places', 'places', [210, 220])).to.equal(
      'Places: 220 in Exampleshire, up 10 in a year',
    );
    expect(title('average score', 'score', [19.5, 20.5])).to.contain('Average score: 20.5 in');
    expect(title('satisfaction', 'satisfaction score points out of 10', [7.2, 7.5])).to.equal(
      'Satisfaction: 7.5 satisfaction score points out of 10 in Exampleshire',
    );
    expect(title('children in care', 'per 10,000', [79, 74])).to.equal(
      'Exampleshire: 74 children in care per 10,000, down 5 in a year',
    );
  });
  it('stand after figures without a binary tail', () => {
    expect(decimalsOf(0.1 + 0.2)).to.equal(1);
    expect(decimalsOf(0.3)).to.equal(1);
    expect(decimalsOf(1 / 3)).to.equal(12);
    expect(title('agency staff', 'ratio', [0.1 + 0.2, 0.7])).to.contain('0.7 (ratio)');
  });
});
