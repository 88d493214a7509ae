// Tests the Welsh words that every widget needs: plurals, periods, amounts and lists.
import { expect } from '@open-wc/testing';
import { dayOf } from '../../../src/core/data/day.js';
import type { Period, YearMeaning } from '../../../src/core/data/period.js';
import { readPeriod } from '../../../src/core/data/read-period.js';
import { coreCy } from '../../../src/core/words/cy.js';
import { atPeriod, withArticle } from '../../../src/core/words/period.cy.js';
import { counted, NOUNS, pluralForm, yearsText } from '../../../src/core/words/plural.cy.js';
import { thingsCounted } from '../../../src/core/words/unit.cy.js';

const { amount, difference, list, number, period, share, unit } = coreCy;

describe('Welsh plurals', () => {
  it('have the six forms of the browser’s own rules', () => {
    const rules = new Intl.PluralRules('cy');
    expect(rules.resolvedOptions().locale).to.equal('cy');
    for (const count of [...Array(120).keys(), 0.5, 1.5, 2.4, 3.1, 6.2, 1000, 1e6])
      expect(pluralForm(count), `${count}`).to.equal(rules.select(count));
  });

  it('stand after numbers', () => {
    expect([1, 2, 3, 4, 6].map((count) => counted(count, NOUNS.point))).to.deep.equal([
      '1 pwynt',
      '2 bwynt',
      '3 phwynt',
      '4 pwynt',
      '6 phwynt',
    ]);
    expect([1, 2, 3, 4, 5, 6, 7, 11].map(yearsText)).to.deep.equal([
      '1 flwyddyn',
      '2 flynedd',
      '3 blynedd',
      '4 blynedd',
      '5 mlynedd',
      '6 blynedd',
      '7 mlynedd',
      '11 blynedd',
    ]);
  });
});

// written, meaning, long, as of the last day, short
const PERIODS: readonly [string, YearMeaning, string, string, string][] = [
  ['2021/22', 'financial', '2021 i 2022', '31 Mawrth 2022', '2021-22'],
  ['2025', 'financial', 'blwyddyn sy’n dod i ben ar 31 Mawrth 2025', '31 Mawrth 2025', '2025'],
  ['2025', 'calendar', '2025', '31 Rhagfyr 2025', '2025'],
  [
    '2021-22 Q1',
    'financial',
    '2021 i 2022, chwarter 1',
    '2021 i 2022, diwedd chwarter 1',
    '2021-22 Ch1',
  ],
  [
    '2021-22 H2',
    'financial',
    '2021 i 2022, ail hanner',
    '2021 i 2022, diwedd yr ail hanner',
    '2021-22 H2',
  ],
  ['2020-12', 'financial', 'Rhagfyr 2020', 'diwedd Rhagfyr 2020', 'Rhag 2020'],
  ['2025-02-03', 'financial', '3 Chwefror 2025', '3 Chwefror 2025', '3 Chwef 2025'],
  [
    '2015-17',
    'financial',
    '3 blynedd sy’n dod i ben ar 31 Mawrth 2017',
    '31 Mawrth 2017',
    '2015 i 2017',
  ],
];

describe('Welsh periods', () => {
  for (const [text, year, long, asOf, short] of PERIODS) {
    it(`of ${text}, ${year}`, () => {
      const read = readPeriod(text, year);
      if (!read) throw new Error(`no period: ${text}`);
      expect([period.long(read, false), period.long(read, true), period.short(read)]).to.deep.equal(
        [long, asOf, short],
      );
    });
  }

  it('mutate the month after “i”', () => {
    const span: Period = {
      text: 'January 2024 to March 2025',
      kind: 'span',
      startDay: dayOf(2024, 1, 1),
      endDay: dayOf(2025, 4, 0),
    };
    expect(period.long(span, false)).to.equal('Ionawr 2024 i Fawrth 2025');
  });

  it('stand after a figure with the word and the article that they need', () => {
    expect(atPeriod('31 Mawrth 2025', true)).to.equal('ar 31 Mawrth 2025');
    expect(atPeriod('diwedd Rhagfyr 2020', true)).to.equal('ar ddiwedd Rhagfyr 2020');
    expect(atPeriod(withArticle('blwyddyn sy’n dod i ben ar 31 Mawrth 2025'), false)).to.equal(
      'ar gyfer y flwyddyn sy’n dod i ben ar 31 Mawrth 2025',
    );
  });
});

describe('Welsh amounts', () => {
  it('have the separators and signs of Welsh Government', () => {
    expect(number(-1234.5, 1)).to.equal('−1,234.5');
    expect(amount(45.6, { unit: 'percent', decimals: 1 })).to.equal('45.6%');
    expect(amount(1234, { unit: 'pounds', decimals: 0 })).to.equal('£1,234');
    expect(amount(1200, { unit: 'pounds thousand', decimals: 0 })).to.equal('£1.2 miliwn');
    expect(amount(950, { unit: 'pounds per bed per week', decimals: 0 })).to.equal(
      '£950 y gwely yr wythnos',
    );
  });

  it('have Welsh in place of common English units, and leave others', () => {
    expect(amount(82, { unit: 'per 10,000 children', decimals: 0 })).to.equal(
      '82 fesul 10,000 o blant',
    );
    expect(amount(2, { unit: 'days', decimals: 0 })).to.equal('2 ddiwrnod');
    expect(amount(15.2, { unit: 'cases', decimals: 1 })).to.equal('15.2 o achosion');
    expect(amount(350, { unit: 'foster carers', decimals: 0 })).to.equal('350 o ofalwyr maeth');
    expect(amount(3, { unit: 'stars', decimals: 0 })).to.equal('3 stars');
    expect(['placements', 'stars'].map(thingsCounted)).to.deep.equal(['lleoliadau', 'stars']);
    expect(unit('children')).to.equal('Nifer o blant');
    expect([unit('count'), unit('percent'), unit('per 1,000')]).to.deep.equal([
      'Nifer',
      'Canran',
      'Cyfradd fesul 1,000',
    ]);
  });

  it('say changes of percentages in points, and shares that are nearly none or all', () => {
    expect(difference(-2, { unit: 'percent', decimals: 0 })).to.equal('2 bwynt canran');
    expect(difference(4.4, { unit: 'percent', decimals: 1 })).to.equal('4.4 pwynt canran');
    expect([share(0.001), share(0.999), share(0.5)]).to.deep.equal([
      'llai nag 1%',
      'mwy na 99%',
      '50%',
    ]);
  });

  it('are joined in a list', () => {
    expect(list(['Torfaen', 'Sir Fynwy', 'Casnewydd'])).to.equal('Torfaen, Sir Fynwy a Chasnewydd');
  });
});
