// Tests that costs are called lowest, highest, equal or different only where that is so.
import { expect } from '@open-wc/testing';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
import { atMix } from '../../../src/widgets/cost-comparator/model.js';
import { modelOf } from './scene.js';

const costs = (provisions: readonly object[], more: object = {}) =>
  modelOf({
    title: 'What a bed costs',
    period: '2024-25',
    unit: 'pounds per bed per year',
    provisions: provisions.map((each, i) => ({
      ...{ name: `P${i}`, kind: 'external', basis: 'actual' },
      ...each,
    })),
    ...more,
  });
const said = (...of: Parameters<typeof costs>) => {
  const { vital, standfirst, description, value, beside } = words.surface(costs(...of), 'year');
  return { vital, all: [value, beside, standfirst, ...description()].join(' ') };
};

describe('costs that are not ranked', () => {
  const notRanked = (...of: Parameters<typeof costs>) => said(...of).vital;
  it('are said to differ in what they differ in', () => {
    const [a, b] = [{ cost: 100 }, { cost: 120 }];
    expect(notRanked([a, b])).to.deep.equal([]);
    expect(notRanked([a, { ...b, period: '2023-24' }])).to.deep.equal([
      'Costs of different periods are not ranked against each other.',
    ]);
    expect(notRanked([a, { ...b, basis: 'forecast' }])).to.deep.equal([
      'Costs on different bases are not ranked against each other.',
    ]);
    expect(notRanked([a, { ...b, basis: 'forecast', period: '2023-24' }])).to.deep.equal([
      'Costs on different bases or of different periods are not ranked against each other.',
    ]);
    expect(notRanked([a, { ...b, basis: undefined }])).to.deep.equal([
      'A cost whose basis is not known is not ranked.',
    ]);
  });
  it('are ranked where one states the period of all as its own', () => {
    const model = costs([{ cost: 100 }, { cost: 120, period: '2024/25' }]);
    expect(model.differ).to.equal(undefined);
    expect(model.gap!.more.year).to.equal(20);
  });
  it('name their periods beside one another', () => {
    const { all } = said([{ cost: 100 }, { cost: 120, period: '2023-24' }]);
    expect(all).to.contain('P1 costs £120 a year (actual, 2023 to 2024).');
  });
});

describe('the lowest and the highest cost', () => {
  const sentenceOf = (provisions: readonly object[]) =>
    /(Of the costs that are known, o|O)n the same basis[^.]*\./.exec(said(provisions).all)?.[0];
  const sentence = (values: readonly unknown[]) => sentenceOf(values.map((cost) => ({ cost })));
  const beside = (...values: readonly unknown[]) => [
    { cost: 110, kind: 'in-house' },
    ...values.map((cost) => ({ cost })),
  ];
  it('are named together where they are equal', () => {
    expect(sentenceOf(beside(100, 100, 120))).to.equal(
      'On the same basis (actual) the lowest are P1 and P2 (£100 each) and the highest is P3 (£120).',
    );
    expect(sentenceOf(beside(100, 120, 120))).to.equal(
      'On the same basis (actual) the lowest is P1 (£100) and the highest are P2 and P3 (£120 each).',
    );
    expect(sentence([100, 100, 100])).to.equal(
      'On the same basis (actual) P0, P1 and P2 cost the same (£100).',
    );
  });
  it('are those of the costs that are known, where one is not', () => {
    for (const hidden of ['[c]', '[x]', '[u]'])
      expect(sentence([100, hidden, 120])).to.equal(
        'Of the costs that are known, on the same basis (actual) the lowest is P0 (£100) and the highest is P2 (£120).',
      );
  });
});

describe('differences of costs', () => {
  it('are none only of equal costs', () => {
    expect(said([{ cost: 100 }, { cost: 100.4 }]).all).to.contain('£0.40');
    expect(said([{ cost: 100 }, { cost: 100.4 }]).all).not.to.contain('the same a year');
    expect(said([{ cost: 100 }, { cost: 100 }]).all).to.contain(
      '£100 a year for P1 and P0, both actual',
    );
  });
  it('name all that cost the same, and say of each how much more it is', () => {
    const of = (provisions: readonly object[]) => {
      const { title, value, beside, standfirst } = words.surface(
        costs(provisions, { title: undefined, measure: { name: 'beds' } }),
        'year',
      );
      return [title, value, beside, standfirst];
    };
    const all = (...values: readonly number[]) => values.map((cost) => ({ cost }));
    expect(of(all(100, 100, 120))).to.deep.equal([
      'P2: £20 more a year than P0 and P1',
      '',
      '',
      'P2: 20% more, £120 against £100 a year.',
    ]);
    expect(of(all(100, 120, 120))[0]).to.equal('P1 and P2: each £20 more a year than P0');
    expect(of(all(100, 100, 100))[0]).to.equal('P1 and P2: each the same a year as P0');
    expect(of(all(100, 120, 120, 120, 120))[0]).to.equal(
      '4 provisions: each £20 more a year than P0',
    );
  });
  it('say what may still change, as a title does and a sentence does', () => {
    const provisional = { cost: { value: 120, marks: ['p', 'r'] } };
    const { title, standfirst } = words.surface(
      costs([{ cost: 100 }, provisional], { title: undefined, measure: { name: 'beds' } }),
      'year',
    );
    expect([title, standfirst]).to.deep.equal([
      'P1 (provisional): £20 more a year than P0',
      'P1 (provisional): 20% more, £120 (provisional, revised) against £100 a year.',
    ]);
  });
  it('name the period of costs that are not of that of the dataset', () => {
    const of = (more: object) => {
      const two = [{ cost: 100 }, { cost: 120 }].map((each) => ({ ...each, period: '2019-20' }));
      const { title, subtitle, beside, standfirst, description } = words.surface(
        costs([...two, { cost: 90, basis: 'price' }], more),
        'year',
      );
      return { title, subtitle, beside, standfirst, first: description()[0] };
    };
    expect(of({})).to.include({
      beside: 'more a year for P1 than for P0, both actual, 2019 to 2020',
      standfirst: '2019 to 2020: P1: 20% more, £120 against £100 a year.',
      first: 'P1: £20 (20%) more a year than P0, both actual, 2019 to 2020.',
    });
    expect(of({ title: undefined, measure: { name: 'beds' } }).title).to.equal(
      '2019 to 2020: P1: £20 more a year than P0',
    );
    const alone = words.surface(costs([{ cost: 100, period: '2019-20' }]), 'year');
    expect([alone.subtitle, alone.beside]).to.deep.equal([
      'Pounds per bed per year · 2019 to 2020',
      'P0, actual, 2019 to 2020',
    ]);
  });
  it('are written in one way in one sentence', () => {
    const { all } = said([{ cost: 52_143 }, { cost: 73_000 }]);
    expect(all).to.contain('£73,000 against £52,143');
    expect(said([{ cost: 52_000 }, { cost: 73_000 }]).all).to.contain('£73k against £52k');
  });
  it('of pence stand beside costs with pence', () => {
    expect(said([{ cost: 1200 }, { cost: 1200.5 }]).all).to.contain('£1,200.50 against £1,200.00');
  });
  it('are as many per cent as they are: less is never all, and more may be', () => {
    expect(said([{ cost: 10000 }, { cost: 19990 }]).all).to.contain('100% more');
    expect(said([{ cost: 10000 }, { cost: 10010 }]).all).to.contain('under 1% more');
  });
  it('hold no price of another period against a what-if', () => {
    const { occupancy } = costs(
      [
        { id: 'own', kind: 'in-house', basis: 'full occupancy', cost: 100000 },
        { cost: 120000 },
        { cost: 90000, period: '2019-20' },
      ],
      { whatIf: { occupancy: { provision: 'own', beds: 6 } } },
    );
    expect(occupancy!.prices.map(({ bar }) => bar.name)).to.deep.equal(['P1']);
  });
  it('say that a range of packages is that of those which are shown', () => {
    const packages = (values: readonly unknown[]) =>
      words.packages.sentence(
        costs([], { packages: { values, unit: 'pounds per week' } }).packages!,
      );
    const all = [3000, 4000, 5000, 6000, 7000];
    expect(packages(all)).to.equal('5 packages, from £3,000 to £7,000 a week');
    expect(packages([4000, 4000, 4000, 4000, 4000])).to.equal('5 packages, £4,000 each a week');
    expect(packages([...all, '[x]'])).to.equal(
      '6 packages, those shown from £3,000 to £7,000 a week',
    );
  });
});

describe('amounts that differ by less than a pound', () => {
  const two = (a: number, b: number, more: object = {}) =>
    said([{ cost: a }, { cost: b }], more).all;

  it('are told with the pence that tell them apart, and are not called equal', () => {
    const all = two(125_000, 125_000.4);
    expect(all).to.contain('£0.40 more a year');
    expect(all).to.contain('under 1% more, £125,000.40 against £125,000.00 a year');
    expect(all).to.contain('Actual: P0 £125,000.00; P1 £125,000.40.');
    expect(all).to.not.contain('£125k');
    expect(two(125_000, 125_000)).to.contain('P0 and P1 cost the same (£125k)');
  });

  it('are told apart for a year and for a week, each as finely as is needed', () => {
    const bars = costs([{ cost: 125_000 }, { cost: 125_010 }, { cost: 125_000 }]).groups[0]!.bars;
    expect(bars.map((bar) => words.cost(bar, 'year'))).to.deep.equal([
      '£125k',
      '£125,010',
      '£125k',
    ]);
    expect(bars.map((bar) => words.cost(bar, 'week'))).to.deep.equal([
      '£2,397.26',
      '£2,397.45',
      '£2,397.26',
    ]);
    const inWeeks = costs([
      { cost: 3110 },
      { cost: 3110 * (365 / 7), unit: 'pounds per bed per year' },
    ]);
    expect(inWeeks.groups[0]!.bars[0]!.places).to.equal(undefined);
  });

  it('are told apart beside what a bed in use costs', () => {
    const own = { cost: 100_000.3, kind: 'in-house', basis: 'full occupancy' };
    const model = costs([own, { cost: 100_000, basis: 'price' }], {
      whatIf: { occupancy: { provision: 'P0' } },
    });
    const { occupancy } = model;
    const at = { step: 100, share: 1, pounds: occupancy!.full };
    expect(words.occupancy.sentence(occupancy!, at, 'year')).to.equal(
      'At 100% occupancy a bed in use costs £100,000.30 a year, if all costs are fixed. That is £0.30 more than P1 (£100,000.00).',
    );
    expect(words.occupancy.breakEvens(occupancy!, 'year')).to.contain(
      'costs £100,000.30, more than P1 (£100,000.00)',
    );
  });

  it('are told apart where a mix hardly changes', () => {
    const mix = {
      places: 100,
      inHouse: 0.5,
      target: 0.6,
      costInHouse: 52_000,
      costExternal: 52_000.01,
    };
    const { mix: facts } = costs([], { whatIf: { mix } });
    const sentence = words.mix.sentence(facts!, atMix(facts!, 0.6), 'year');
    expect(sentence).to.contain(
      'together £0.10 less a year: £5,200,000.40 in place of £5,200,000.50',
    );
  });
});

describe('shares of beds in use, side by side', () => {
  it('are told apart where they differ', () => {
    const bed = { kind: 'in-house' };
    const model = costs([
      { ...bed, cost: 100_000, basis: 'stated occupancy', occupancy: 0.97 },
      { ...bed, cost: 100_500, basis: 'forecast' },
    ]);
    // 97,000 ÷ 100,500 is 96.517%.
    expect(words.surface(model, 'year').standfirst).to.equal(
      '£100k at 97% occupancy comes to £100.5k forecast at 96.5% occupancy, if all costs are fixed.',
    );
  });
  it('are told apart where two prices break even at nearly the same', () => {
    const model = costs(
      [
        { id: 'own', kind: 'in-house', cost: 100_000, basis: 'full occupancy' },
        { cost: 127_700, basis: 'price' },
        { cost: 127_750, basis: 'price' },
      ],
      { whatIf: { occupancy: { provision: 'own', occupancy: 0.9 } } },
    );
    // 78.3085% and 78.2779%, which were both 78.3%.
    const said = words.occupancy.breakEvens(model.occupancy!, 'year');
    expect(said).to.contain('78% (78.31%)').and.to.contain('78% (78.28%)');
  });
});

describe('an average that is about so much', () => {
  it('is on its side of the bound beside it, and equal to it where it is', () => {
    const said = (average: number) =>
      words.packages.sentence(
        modelOf({
          title: 'Packages',
          packages: {
            ...{ count: 30, unit: 'pounds per week', average: { value: average, marks: ['e'] } },
            under: { value: 12_750, count: 15 },
          },
        }).packages!,
      );
    expect(said(12_750)).to.contain('about £12,750 a week').and.to.contain('under £12,750');
    expect(said(12_749)).to.contain('about £12.7k a week');
    expect(said(12_751)).to.contain('about £12.8k a week');
    expect(said(12_730)).to.contain('about £12.7k a week');
  });
});
