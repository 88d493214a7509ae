// Tests which measures grow with the months that they cover.
import { expect } from '@open-wc/testing';
import {
  growsWithMonths,
  mayGrowWithMonths,
} from '../../../src/core/indicator/grows-with-months.js';

const flow = (unit: string) => ({ unit, kind: 'flow' }) as const;

describe('a measure', () => {
  it('grows with the months where it is a flow of counts, in any word, or of money', () => {
    for (const unit of [
      'count',
      'referrals',
      'Contacts',
      'children leaving care',
      'hours of respite',
      'visits, thousand',
      'pounds',
      'pounds thousand',
      '£ thousand',
      'pounds million',
      'assessments',
    ]) {
      expect(growsWithMonths(flow(unit)), unit).to.equal(true);
      expect(mayGrowWithMonths(flow(unit)), unit).to.equal(true);
      expect(mayGrowWithMonths({ unit }), `${unit} of no kind`).to.equal(true);
      expect(growsWithMonths({ unit, kind: 'stock' }), `${unit} on a day`).to.equal(false);
    }
    expect(
      growsWithMonths({ unit: { en: 'referrals', cy: 'atgyfeiriadau' }, kind: 'flow' }),
    ).to.equal(true);
  });

  it('may grow where it is a rate of a flow: the data does not say whether it is for a year', () => {
    for (const unit of [
      'per 10,000',
      'rate per 1,000 children',
      'visits per child',
      'pounds per bed',
    ]) {
      expect(mayGrowWithMonths(flow(unit)), unit).to.equal(true);
      expect(growsWithMonths(flow(unit)), unit).to.equal(false);
      expect(mayGrowWithMonths({ unit, kind: 'stock' }), unit).to.equal(false);
    }
  });

  it('stays what it is where it is a share, an average, a length of time or an amount for a time', () => {
    for (const unit of [
      'percent',
      '% of children',
      'Percentage of plans',
      'per cent of visits',
      'days',
      'weeks',
      'Months',
      'average visits',
      'median weeks',
      'score',
      'pounds per week',
      'pounds per bed per year',
      '£ a week',
    ]) {
      expect(mayGrowWithMonths(flow(unit)), unit).to.equal(false);
      expect(growsWithMonths(flow(unit)), unit).to.equal(false);
    }
  });
});
