// Tests what a comparison of costs works out. Every figure was worked out by hand, as the comments show.
import { expect } from '@open-wc/testing';
import { atMix, atOccupancy, isExplained } from '../../../src/widgets/cost-comparator/model.js';
import { mixChange, mixCosts } from '../../../src/widgets/cost-comparator/model.mix.js';
import {
  breakEven,
  costPerOccupiedBed,
  occupancyExplaining,
} from '../../../src/widgets/cost-comparator/model.occupancy.js';
import { contract, england, four, modelOf } from './scene.js';

const [full, actual, external, outside] = four;

describe('occupancy', () => {
  it('makes a bed in use more expensive as fewer are in use', () => {
    // 3,110 ÷ 0.85 = 3,658.82, which is £3,659 and not the study's £4,750.
    expect(costPerOccupiedBed(3110, 0.85)).to.be.closeTo(3658.82, 0.005);
    // 750,000 shared by 5 of 6 beds is 150,000; 125,000 ÷ (5 ÷ 6) is the same.
    expect(costPerOccupiedBed(125_000, 5 / 6)).to.be.closeTo(150_000, 1e-6);
  });

  it('explains one cost by another', () => {
    // 125 ÷ 129 = 0.96899.
    expect(occupancyExplaining(125_000, 129_000)).to.be.closeTo(0.96899, 0.000005);
    // 3,110 ÷ 4,750 = 0.65474.
    expect(occupancyExplaining(3110, 4750)).to.be.closeTo(0.65474, 0.000005);
  });

  it('breaks even, in shares and in whole beds, rounded up', () => {
    // 3,110 ÷ 3,970 = 0.78338.
    expect(breakEven(3110, 3970)!.share).to.be.closeTo(0.78338, 0.000005);
    expect(breakEven(3110, 3970)!.from).to.equal(0.784);
    expect(breakEven(1, 4000)!.from).to.equal(0.001);
    expect(breakEven(3110, 3970)!.beds).to.equal(undefined);
    // 125 ÷ 136 of 6 beds = 5.51, rounded up to 6. 125 ÷ 262 of 6 = 2.86: 3.
    expect(breakEven(125_000, 136_000, 6)!.beds).to.equal(6);
    expect(breakEven(125_000, 262_000, 6)!.beds).to.equal(3);
    // 100 ÷ 250 of 5 beds is exactly 2, and 1 ÷ 3 × 3 is 1, in spite of binary fractions.
    expect(breakEven(100, 250, 5)!.beds).to.equal(2);
    expect(breakEven(100, 300, 3)!.beds).to.equal(1);
    for (let beds = 1; beds <= 60; beds += 1)
      for (let needed = 1; needed <= beds; needed += 1)
        expect(breakEven(700, (700 * beds) / needed, beds)!.beds).to.equal(needed);
  });

  it('has no break-even where it costs more even with every bed in use', () => {
    expect(breakEven(140_000, 120_000, 4)).to.equal(undefined);
    expect(breakEven(140_000, 140_000, 4)).to.deep.equal({ share: 1, from: 1, beds: 4 });
  });
});

describe('a mix', () => {
  it('costs the sum of its places', () => {
    // 120 × 32,000 = 3,840,000; 80 × 52,000 = 4,160,000; together 8,000,000.
    const { places, costInHouse, costExternal } = contract.whatIf.mix;
    const of = { places, costInHouse, costExternal };
    expect(mixCosts(of, 0.6)).to.deep.equal({
      inHouse: 3_840_000,
      external: 4_160_000,
      total: 8_000_000,
    });
    // 150 × 32,000 = 4,800,000; 50 × 52,000 = 2,600,000; together 7,400,000.
    // 30 places move: + 30 × 32,000 = 960,000; − 30 × 52,000 = 1,560,000; together − 600,000.
    expect(mixChange(mixCosts(of, 0.6), mixCosts(of, 0.75))).to.deep.equal({
      inHouse: 960_000,
      external: -1_560_000,
      total: -600_000,
    });
  });

  it('moves between today and the target, whichever is higher', () => {
    const mix = modelOf(contract).mix!;
    expect(atMix(mix, 0.9).share).to.equal(0.75);
    expect(atMix(mix, 0.1).share).to.equal(0.6);
    expect(atMix(mix, NaN).share).to.equal(0.75);
    expect(atMix(mix, 0.6).change.year).to.deep.equal({ inHouse: 0, external: 0, total: 0 });
    // 7,400,000 × 7 ÷ 365 = 141,917.81.
    expect(atMix(mix, 0.75).costs.week.total).to.be.closeTo(141_917.81, 0.005);
    const down = modelOf({
      ...contract,
      whatIf: { mix: { ...contract.whatIf.mix, target: 0.5 } },
    }).mix!;
    expect(atMix(down, 0.55).share).to.equal(0.55);
    expect(atMix(down, 0.75).share).to.equal(0.6);
  });
});

describe('costComparatorModel', () => {
  it('works out what differing bases would mean', () => {
    const { explanations, differ } = modelOf(contract);
    expect(differ).to.deep.equal({ basis: true, unknownBasis: false, period: false });
    expect(explanations).to.have.lengthOf(1);
    const [each] = explanations;
    expect(each!.base.id).to.equal('full');
    expect(each!.other.id).to.equal('actual');
    expect(Math.round(each!.occupancy * 100)).to.equal(97);
    expect(each!.expected).to.equal(undefined);
    expect(isExplained(each!)).to.equal(true);
  });

  it('shows where a stated occupancy does not explain a cost', () => {
    const { explanations } = modelOf(england);
    expect(explanations).to.have.lengthOf(1);
    expect(explanations[0]!.expected!.week).to.be.closeTo(3658.82, 0.005);
    expect(isExplained(explanations[0]!)).to.equal(false);
    const fits = england.provisions.map((each) =>
      each.id === 'study' ? { ...each, cost: 3660 } : each,
    );
    expect(isExplained(modelOf({ ...england, provisions: fits }).explanations[0]!)).to.equal(true);
  });

  it('takes a stated occupancy as the base where none is full', () => {
    // 100,000 at 80% is 80,000 at full; 96,000 would be 83%.
    const { explanations } = modelOf({
      ...contract,
      whatIf: undefined,
      provisions: [
        { ...full, basis: 'stated occupancy', occupancy: 0.8, cost: 100_000 },
        { ...actual, cost: 96_000 },
      ],
    });
    expect(explanations[0]!.full.year).to.be.closeTo(80_000, 1e-6);
    expect(explanations[0]!.occupancy).to.be.closeTo(80 / 96, 1e-9);
  });

  it('gives no explanation across kinds, settings, periods or unknown bases', () => {
    const with2 = (change: object) =>
      modelOf({ ...contract, whatIf: undefined, provisions: [full, { ...actual, ...change }] })
        .explanations;
    expect(with2({})).to.have.lengthOf(1);
    expect(with2({ kind: 'external' })).to.deep.equal([]);
    // A stated occupancy that is not stated is not known, and none is worked out for it.
    expect(with2({ basis: 'stated occupancy' })).to.deep.equal([]);
    expect(with2({ basis: 'stated occupancy', occupancy: 0.9 })).to.have.lengthOf(1);
    expect(with2({ setting: 'Foster' })).to.deep.equal([]);
    expect(with2({ period: '2019-20' })).to.deep.equal([]);
    expect(with2({ basis: undefined })).to.deep.equal([]);
    expect(with2({ basis: 'price' })).to.deep.equal([]);
  });

  it('ranks only costs on one basis and of one period', () => {
    const range = (provisions: readonly object[]) => {
      const { groups } = modelOf({ ...contract, whatIf: undefined, provisions });
      const { lowest, highest } = groups.find((each) => each.range)?.range ?? {};
      return [lowest?.[0]!.id, highest?.[0]!.id];
    };
    expect(range(contract.provisions)).to.deep.equal(['actual', 'Out of authority']);
    expect(range([full, external])).to.deep.equal([undefined, undefined]);
    expect(range([external, { ...outside, period: '2019-20' }])).to.deep.equal([
      undefined,
      undefined,
    ]);
    const unknown = [external, outside].map((each) => ({ ...each, basis: undefined }));
    expect(range(unknown)).to.deep.equal([undefined, undefined]);
    expect(range([external, { ...outside, cost: '[c]' }])).to.deep.equal([undefined, undefined]);
  });

  it('finds where bases do not differ', () => {
    const alike = { ...contract, whatIf: undefined, provisions: [actual, external, outside] };
    expect(modelOf(alike).differ).to.equal(undefined);
  });

  it('groups what has one basis and one period, whatever the order', () => {
    const provisions = [external, full, { ...outside, period: '2019-20' }, actual];
    const { groups } = modelOf({ ...contract, whatIf: undefined, provisions });
    expect(groups.map(({ bars }) => bars.map(({ id }) => id))).to.deep.equal([
      ['External', 'actual'],
      ['full'],
      ['Out of authority'],
    ]);
  });

  it('compares the dearest other provision with the in-house one on its basis', () => {
    const gap = (provisions: readonly object[]) => {
      const found = modelOf({ ...contract, whatIf: undefined, provisions }).gap;
      return found && [found.base.id, found.other.id, found.more.year];
    };
    // 262,000 − 129,000.
    expect(gap(contract.provisions)).to.deep.equal(['actual', 'Out of authority', 133_000]);
    expect(gap([actual, { ...external, cost: 100_000 }])).to.deep.equal([
      'actual',
      'External',
      -29_000,
    ]);
    expect(gap([outside, external])).to.deep.equal(['External', 'Out of authority', 126_000]);
    expect(gap([full, external])).to.equal(undefined);
    expect(gap([actual, { ...external, cost: '[c]' }])).to.equal(undefined);
  });

  it('groups by area and setting, in the order of the dataset', () => {
    const provisions = [
      { ...external, id: 'a', area: 'A', setting: 'Foster' },
      { ...external, id: 'b', area: 'B' },
      { ...external, id: 'c', area: 'A', setting: 'Foster' },
    ];
    const { groups } = modelOf({ ...contract, whatIf: undefined, provisions });
    expect(groups.map(({ bars }) => bars.map(({ id }) => id))).to.deep.equal([['a', 'c'], ['b']]);
  });

  it('compares beds with each external price, lowest first', () => {
    const { occupancy } = modelOf(contract);
    expect(occupancy!.steps).to.equal(6);
    expect(occupancy!.start).to.equal(6);
    expect(occupancy!.full.year).to.equal(125_000);
    expect(occupancy!.prices.map(({ bar, breakEven: at }) => [bar.id, at?.beds])).to.deep.equal([
      ['External', 6],
      ['Out of authority', 3],
    ]);
    const at = atOccupancy(occupancy!, 5);
    expect(at.pounds.year).to.be.closeTo(150_000, 1e-6);
    // 150,000 × 7 ÷ 365 = 2,876.71.
    expect(at.pounds.week).to.be.closeTo(2876.71, 0.005);
  });

  it('compares shares with the price where the number of beds is not known', () => {
    const { occupancy } = modelOf(england);
    expect([occupancy!.steps, occupancy!.start]).to.deep.equal([100, 85]);
    expect(occupancy!.prices[0]!.breakEven!.share).to.be.closeTo(0.78338, 0.000005);
    expect(occupancy!.prices[0]!.breakEven!.beds).to.equal(undefined);
    expect(Math.round(atOccupancy(occupancy!, 85).pounds.week)).to.equal(3659);
    // From 79 per cent on it costs no more: 3,110 ÷ 0.78 = 3,987.18, 3,110 ÷ 0.79 = 3,936.71.
    expect(atOccupancy(occupancy!, 78).pounds.week).to.be.above(3970);
    expect(atOccupancy(occupancy!, 79).pounds.week).to.be.below(3970);
  });

  it('compares a bed with no price of another area or setting', () => {
    const provisions = [
      { ...full, setting: 'Residential', area: 'A' },
      { ...external, setting: 'Foster' },
      { ...outside, area: 'B' },
      { ...external, id: 'fits', setting: 'Residential' },
      { ...external, id: 'none', cost: '[x]' },
    ];
    const whatIf = { occupancy: { provision: 'full', beds: 4 } };
    const { occupancy } = modelOf({ ...contract, provisions, whatIf });
    expect(occupancy!.prices.map(({ bar }) => bar.id)).to.deep.equal(['fits']);
  });

  it('keeps the slider between what is drawn first and all beds', () => {
    const { occupancy } = modelOf(contract);
    const steps = [-3, 0, 0.4, 2.6, 6, 99, NaN].map((step) => atOccupancy(occupancy!, step).step);
    // 125,000 for 6 beds is 1.6 × 262,000 for 1.8 of them: 2.
    expect(steps).to.deep.equal([2, 2, 2, 3, 6, 6, 2]);
    // With 10 of 120 in use the drawing begins there.
    const few = { beds: 120, fixedCost: 15_000_000, occupied: 10 };
    expect(modelOf({ ...contract, whatIf: { occupancy: few } }).occupancy!.least).to.equal(10);
  });

  it('counts the packages that are listed, and takes a given number as it is', () => {
    const { packages } = modelOf({ ...england, packages: [3000, 4000, '[x]', 5000, 6000] });
    expect(packages!.number).to.deep.equal({ value: 5, marks: [] });
    expect(packages!.listed.map((pounds) => pounds?.week)).to.deep.equal([
      3000,
      4000,
      undefined,
      5000,
      6000,
    ]);
    const known = modelOf(contract).packages!;
    expect(known.listed).to.deep.equal([]);
    // 3,700 × 365 ÷ 7 = 192,928.57.
    expect(known.averagePounds!.year).to.be.closeTo(192_928.57, 0.005);
  });

  it('lists every shorthand that is shown', () => {
    const provisions = [
      { ...full, cost: { value: 1000, marks: ['p'] } },
      { ...external, cost: '[c]' },
    ];
    expect(modelOf({ ...contract, whatIf: undefined, provisions }).shorthand).to.deep.equal([
      'p',
      'c',
      'e',
    ]);
  });
});

describe('the area of a comparison', () => {
  const areaOf = (...areas: readonly (string | undefined)[]) =>
    modelOf({
      ...contract,
      area: 'Northshire',
      packages: undefined,
      whatIf: undefined,
      provisions: areas.map((area, i) => ({
        ...{ name: `Home ${i}`, kind: 'in-house', cost: 100_000 + i, area },
      })),
    }).envelope.area?.name;

  it('is the one that all costs are of, whatever the dataset says of itself', () => {
    expect(areaOf('Southshire', 'southshire')).to.equal('Southshire');
    expect(areaOf('Southshire', 'Westshire')).to.equal('Northshire');
    expect(areaOf('Southshire', undefined)).to.equal('Northshire');
    expect(areaOf(undefined)).to.equal('Northshire');
  });
});
