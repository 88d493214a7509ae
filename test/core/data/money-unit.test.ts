// Tests which units of money are read, and what they mean.
import { expect } from '@open-wc/testing';
import { moneyUnitText, poundsIn, readMoneyUnit } from '../../../src/core/data/money-unit.js';

const factors = (texts: readonly string[]) => texts.map((text) => readMoneyUnit(text)?.factor);
const perOf = (text: string) => readMoneyUnit(text)?.per;

describe('a unit of money', () => {
  it('is pounds, or thousands, millions or billions of them', () => {
    expect(factors(['£', 'pounds', ' Pounds '])).to.eql([1, 1, 1]);
    const thousands = [
      '£ thousand',
      '£ thousands',
      "£'000",
      '£’000s',
      '£000',
      '£k',
      'thousand pounds',
      '£ (thousands)',
      'pounds (in thousands)',
      'GBP thousand',
    ];
    expect(factors(thousands)).to.eql(Array(10).fill(1e3));
    expect(factors(['£m', '£ million', '£mn', 'pounds, million', 'millions of pounds'])).to.eql(
      Array(5).fill(1e6),
    );
    expect(factors(['£bn', '£ billion', 'billion pounds'])).to.eql(Array(3).fill(1e9));
  });

  it('says what it is for and for how long, with or without a scale', () => {
    expect(perOf('£')).to.eql([]);
    for (const text of [
      'pounds per week',
      '£ a week',
      '£/week',
      '£ thousand per week',
      '£m a week',
    ])
      expect(perOf(text), text).to.eql(['week']);
    for (const text of [
      '£ per bed per week',
      '£k per bed a week',
      'thousand pounds per bed per week',
    ])
      expect(perOf(text), text).to.eql(['bed', 'week']);
    expect(perOf('£ thousand per 100 places')).to.eql(['100 places']);
    expect(perOf('£ per child in a home')).to.eql(['child in a home']);
  });

  it('is not found in other texts', () => {
    const others = [
      '',
      'count',
      'percent',
      'per 1,000',
      'thousand',
      'poundsx',
      '£x',
      '£ per',
      'days',
    ];
    expect(others.map(readMoneyUnit)).to.eql(others.map(() => undefined));
  });

  it('is written as pounds per what', () => {
    const units = [
      { factor: 1, per: [] },
      { factor: 1, per: ['week'] },
      { factor: 1e6, per: [] },
      { factor: 1e3, per: ['bed', 'week'] },
    ];
    const texts = units.map(moneyUnitText);
    expect(texts).to.eql([
      'pounds',
      'pounds per week',
      'pounds million',
      'pounds thousand per bed per week',
    ]);
    expect(texts.map(readMoneyUnit)).to.eql(units);
    expect(texts.map((text) => poundsIn(text))).to.eql([
      { factor: 1, per: '' },
      { factor: 1, per: 'per week' },
      { factor: 1e6, per: '' },
      { factor: 1e3, per: 'per bed per week' },
    ]);
    expect(['count', 'pounds of weight', { en: 'pounds' }].map(poundsIn)).to.eql(
      Array(3).fill(undefined),
    );
  });
});
