// Tests that percentages, rates and averages are recognised in the words that authors use, and nothing else is.
import { expect } from '@open-wc/testing';
import {
  isAverage,
  isIndex,
  isPercent,
  isPerHead,
  isShare,
  perHowMany,
} from '../../../src/core/data/unit.js';

const PERCENTAGES = [
  ...[
    'percent',
    '%',
    '% of children',
    'Per cent of plans',
    'Percentage of visits',
    'pct',
    'pc',
    'pc of plans',
    'rate (%)',
  ],
  ...['y cant', 'canran y plant', 'Y ganran'],
];
const RATES: readonly (readonly [string, number])[] = [
  ['per 10,000', 10_000],
  ['Rate per 10,000 children aged 5 to 17', 10_000],
  ['per 1000', 1000],
  ['per 1 000', 1000],
  ['per thousand', 1000],
  ['per one thousand', 1000],
  ['per 10.000', 10_000],
  ['per 10k', 10_000],
  ['per 100k', 100_000],
  ['per hundred thousand', 100_000],
  ['per million', 1_000_000],
  ['children/1,000', 1000],
  ['‰', 1000],
  ['out of 1,000', 1000],
  ['1 in 1000', 1000],
  ['fesul 10,000 o blant', 10_000],
  ['y fil', 1000],
  ['ym mhob 1,000', 1000],
  ['pob mil', 1000],
  ['per mille', 1000],
  ['fesul mil', 1000],
];
const AVERAGES = [
  'days',
  'pounds per week',
  'visits per child',
  'average score',
  'weeks',
  'fesul plentyn',
];
/** Counts, whatever numbers their words have. */
const OTHERS = [
  ...['count', 'children', 'referrals', 'children aged 5 to 17', 'children of 16', 'superb 5'],
  ...['children below 90% attendance', 'children in 100 homes', 'percentile', 'percentage points'],
];

describe('a unit', () => {
  it('is a rate for each of many people, unless pounds or days are counted', () => {
    for (const unit of ['referrals per head', 'Per capita', 'contacts per resident', 'y pen'])
      expect(isPerHead({ unit }), unit).to.equal(true);
    for (const unit of [
      '£ per head',
      'pounds per capita',
      'days per head',
      'visits per child',
      'per 10,000',
      'pen',
    ])
      expect(isPerHead({ unit }), unit).to.equal(false);
  });

  it('is a percentage in English or Welsh', () => {
    for (const unit of PERCENTAGES) expect([isPercent({ unit }), perHowMany({ unit })], unit).to.eql([true, 100]); // prettier-ignore
    expect(isPercent({ unit: 'per 100' })).to.equal(false);
  });

  it('is a rate in English or Welsh', () => {
    for (const [unit, per] of RATES) expect(perHowMany({ unit }), unit).to.equal(per);
  });

  it('is read in any of its languages', () => {
    expect(perHowMany({ unit: { cy: 'y cant' } })).to.equal(100);
    expect(perHowMany({ unit: { en: 'rate', cy: 'fesul 10,000' } })).to.equal(10_000);
    expect(isAverage({ unit: { cy: 'diwrnodau' } })).to.equal(true);
  });

  it('is an average of so many people', () => {
    for (const unit of AVERAGES) expect([isAverage({ unit }), perHowMany({ unit })], unit).to.eql([true, undefined]); // prettier-ignore
  });

  it('is an index or a score where that is what it is of, not where it is of whom', () => {
    for (const unit of [
      ...['index (2015 = 100)', 'Price index', 'index points', 'SDQ score out of 40', 'scores'],
      ...['ratio of leavers to starters', 'rating', 'mynegai (2015 = 100)', 'sgôr allan o 40'],
    ])
      expect(isIndex({ unit }), unit).to.equal(true);
    for (const unit of [
      ...['children with a score', 'index offences', 'count', 'children (score above 17)'],
      ...['referrals', 'plant', 'people on the index'],
    ])
      expect(isIndex({ unit }), unit).to.equal(false);
  });

  it('is a share, of which it is not said how many make the whole', () => {
    for (const unit of ['share', 'Proportion of children', 'share of plans', 'cyfran o blant'])
      expect(isShare({ unit }), unit).to.equal(true);
    for (const unit of [
      'count',
      'children',
      'percent',
      '% share of plans',
      'children in shared care',
    ])
      expect(isShare({ unit }), unit).to.equal(false);
  });

  it('is none of these in other words, so that small counts stay withheld', () => {
    for (const unit of OTHERS) expect([isPercent({ unit }), perHowMany({ unit })], unit).to.eql([false, undefined]); // prettier-ignore
  });
});
