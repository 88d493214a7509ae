// Tests that costs are called lowest, highest, equal or different only where that is so.
import { expect } from '@open-wc/testing';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
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
      'These costs are of different periods and are not ranked.',
    ]);
    expect(notRanked([a, { ...b, basis: 'forecast' }])).to.deep.equal([
      'These costs are on different bases and are not ranked.',
    ]);
    expect(notRanked([a, { ...b, basis: 'forecast', period: '2023-24' }])).to.deep.equal([
      'These costs are on different bases and of different periods and are not ranked.',
    ]);
    expect(notRanked([a, { ...b, basis: undefined }])).to.deep.equal([
      'These costs are not all on a known basis and are not ranked.',
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
  const sentence = (values: readonly unknown[]) =>
    /(Of the costs that are known, o|O)n the same basis[^.]*\./.exec(
      said(values.map((cost) => ({ cost }))).all,
    )?.[0];
  it('are named together where they are equal', () => {
    expect(sentence([100, 100, 120])).to.equal(
      'On the same basis (actual) the lowest are P0 and P1 (£100 each) and the highest is P2 (£120).',
    );
    expect(sentence([100, 120, 120])).to.equal(
      'On the same basis (actual) the lowest is P0 (£100) and the highest are P1 and P2 (£120 each).',
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
      '£100 a year for P1 and for P0, both actual',
    );
  });
  it('are over 99% and under 1% where they are not 100% and 0%', () => {
    expect(said([{ cost: 10000 }, { cost: 19990 }]).all).to.contain('over 99% more');
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
    expect(packages([...all, '[x]'])).to.equal(
      '6 packages, those shown from £3,000 to £7,000 a week',
    );
  });
});
