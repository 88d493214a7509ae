import { bareFormat } from '../../../src/core/words/words.js';
import { expect } from '@open-wc/testing';
import type { Absence, Known, Mark } from '../../../src/core/data/value.js';
import { coreEn } from '../../../src/core/words/en.js';

const { amount, cell, difference, card: frame, list, number, shorthand, title, unit } = coreEn;
const known = (value: number, ...marks: Mark[]): Known => ({ value, marks });

describe('percentages of rounded numbers', () => {
  it('may be off by a point, or by points', () => {
    const text = 'Percentages are of rounded numbers, and may be off by up to ';
    expect(coreEn.roughShares(0.004)).to.equal(`${text}1 percentage point.`);
    expect(coreEn.roughShares(0.012)).to.equal(`${text}2 percentage points.`);
  });
});

describe('numbers in English', () => {
  it('have commas, a true minus, and as many decimals as are asked for', () => {
    expect([number(1234567, 0), number(1234.5, 1), number(2, 2), number(0, 0)]).to.eql([
      '1,234,567',
      '1,234.5',
      '2.00',
      '0',
    ]);
    expect([number(-12, 0), number(-1234.56, 1)]).to.eql(['−12', '−1,234.6']);
  });

  it('round halves away from zero, as a calculator does', () => {
    expect([number(0.5, 0), number(1.5, 0), number(-2.5, 0), number(1.005, 2)]).to.eql([
      '1',
      '2',
      '−3',
      '1.01',
    ]);
  });
});

describe('small numbers in English', () => {
  it('are not shown as 0 where they are not, and sums that ought to be 0 are', () => {
    expect([number(0.004, 2), number(-0.04, 0), number(0.0049, 2), number(0, 2)]).to.eql([
      '0.004',
      '−0.04',
      '0.005',
      '0.00',
    ]);
    expect(number(0.1 + 0.2 - 0.3, 0)).to.equal('0');
  });
});

describe('percentages in English', () => {
  const of = (value: number, decimals: number) => amount(value, { unit: 'percent', decimals });
  it('of what is not all are not 100%, nor 0% of what is not none', () => {
    expect([of(99.9, 0), of(99.8, 0), of(99.97, 1), of(100, 0), of(100.2, 0)]).to.eql([
      '99.9%',
      '99.8%',
      '99.97%',
      '100%',
      '100%',
    ]);
    expect([of(0.1, 0), of(0, 0), of(99.4, 0), of(99.99999999999999, 0)]).to.eql([
      '0.1%',
      '0%',
      '99%',
      '100%',
    ]);
    expect(amount(99.9, { unit: '% of children', decimals: 0 })).to.equal('99.9% of children');
  });

  it('are kept from all of 1,000 as well, with and without their unit', () => {
    const rate = { unit: 'per 1,000', decimals: 0 };
    expect([999.9, 999.96, 1000, 1000.4, 999.4].map((value) => amount(value, rate))).to.eql([
      '999.9 per 1,000',
      '999.96 per 1,000',
      '1,000 per 1,000',
      '1,000 per 1,000',
      '999 per 1,000',
    ]);
    expect(amount(999.9, bareFormat(bareFormat(rate)))).to.equal('999.9');
    expect(amount(999.9, { unit: 'count', decimals: 0 })).to.equal('1,000');
  });
});

describe('amounts in thousands and millions of pounds', () => {
  const of = (value: number, unitOf: string, decimals = 0) =>
    amount(value, { unit: unitOf, decimals });
  it('are written as GOV.UK writes money, with the places that they need', () => {
    expect([
      of(1.2, 'pounds million', 1),
      of(1, 'pounds million', 1),
      of(0.85, 'pounds million', 2),
      of(-1234.5, 'pounds million', 1),
      of(1200, 'pounds thousand'),
      of(12345, 'pounds thousand'),
      of(850, 'pounds thousand'),
      of(0, 'pounds thousand'),
      of(1.1, 'pounds thousand per week', 1),
      of(2.5, 'pounds billion', 1),
      of(0.25, 'pounds billion', 2),
    ]).to.eql([
      '£1.2 million',
      '£1 million',
      '£850,000',
      '−£1,234.5 million',
      '£1.2 million',
      '£12.345 million',
      '£850,000',
      '£0',
      '£1,100 per week',
      '£2.5 billion',
      '£250 million',
    ]);
  });
  it('have changes, axes and columns like them', () => {
    const million = { unit: 'pounds million per year', decimals: 1 };
    expect(coreEn.difference(-0.1, million)).to.equal('£100,000');
    expect(amount(1.5, bareFormat(million))).to.equal('£1.5 million');
    expect(unit('pounds million')).to.equal('Pounds');
    expect(unit('pounds thousand per week')).to.equal('Pounds per week');
  });
});

describe('shares in English', () => {
  it('never show a small share as 0%, nor one that is not all as 100%', () => {
    const { share } = coreEn;
    expect([share(0), share(0.004), share(0.54), share(0.998), share(1), share(0.285)]).to.eql([
      '0%',
      'under 1%',
      '54%',
      'over 99%',
      '100%',
      '29%',
    ]);
    // The whole number that is given, so that all add up to 100.
    expect([share(0.545, 54), share(0.004, 0), share(0.996, 100)]).to.eql([
      '54%',
      'under 1%',
      'over 99%',
    ]);
  });

  it('say what numbers are rounded to', () => {
    expect(coreEn.rounded(5)).to.equal('Numbers of people are rounded to the nearest 5.');
  });
});

describe('amounts of money for something', () => {
  const week = { unit: 'pounds per week', decimals: 0 };
  it('are in pounds, with what they are for', () => {
    expect(amount(3110, week)).to.equal('£3,110 per week');
    expect(amount(-2, { unit: 'pounds per bed per year', decimals: 0 })).to.equal(
      '−£2 per bed per year',
    );
  });
  it('have pence of two digits, or none', () => {
    const of = (value: number, decimals: number) =>
      amount(value, { unit: 'pounds per week', decimals });
    expect([of(1449.617, 1), of(1449.617, 2), of(1449.617, 0), of(-1264.98, 1)]).to.eql([
      '£1,449.62 per week',
      '£1,449.62 per week',
      '£1,450 per week',
      '−£1,264.98 per week',
    ]);
    expect([of(12.5, 1), of(12.34567, 3)]).to.eql(['£12.50 per week', '£12.346 per week']);
  });
  it('have pence to the penny', () => {
    const pounds = { unit: 'pounds', decimals: 0 };
    expect([0.0575, 0.115, -0.34].map((each) => amount(each, pounds))).to.deep.equal([
      '£0.06',
      '£0.12',
      '−£0.34',
    ]);
    expect(amount(52.53, { unit: 'pounds', decimals: 1 })).to.equal('£52.53');
  });
  it('are only in pounds where the axis or the sentence says what for', () => {
    expect(amount(3110, bareFormat(week))).to.equal('£3,110');
    expect(coreEn.difference(-120, week)).to.equal('£120');
    expect(unit('pounds per week')).to.equal('Pounds per week');
  });
});

describe('amounts in English', () => {
  const of = (value: number, unitOf: Parameters<typeof unit>[0], decimals = 0) =>
    amount(value, { unit: unitOf, decimals });

  it('have their unit', () => {
    expect([
      of(3110, 'pounds'),
      of(-3110.5, 'pounds', 2),
      of(61, 'percent'),
      of(-0.5, 'percent', 1),
      of(82, 'per 10,000'),
      of(15.2, { en: 'cases', cy: 'achosion' }, 1),
      of(12, 'days'),
      of(503, 'count'),
    ]).to.eql([
      '£3,110',
      '−£3,110.50',
      '61%',
      '−0.5%',
      '82 per 10,000',
      '15.2 cases',
      '12 days',
      '503',
    ]);
  });

  it('give a difference without a sign, in points for percentages', () => {
    const by = (value: number, unitOf: string, decimals = 0) =>
      difference(value, { unit: unitOf, decimals });
    expect([
      by(-4.4, 'percent', 1),
      by(1, 'percent'),
      by(-1, 'percent'),
      by(0, 'percent'),
      by(-120, 'pounds'),
      by(-3, 'count'),
      by(1200, 'per 10,000'),
    ]).to.eql([
      '4.4 percentage points',
      '1 percentage point',
      '1 percentage point',
      '0 percentage points',
      '£120',
      '3',
      '1,200',
    ]);
  });

  it('name the unit of an axis', () => {
    expect(['count', 'percent', 'pounds', 'days', 'per 10,000', 'cases'].map(unit)).to.eql([
      'Number',
      'Percent',
      'Pounds',
      'Days',
      'Rate per 10,000',
      'Cases',
    ]);
    expect(unit({ en: 'cases', cy: 'achosion' })).to.equal('Cases');
  });
});

describe('cells in English', () => {
  const percent = { unit: 'percent', decimals: 0 };

  it('are an amount with its marks, or the shorthand for why there is none', () => {
    expect([
      cell(known(75, 'p', 'r'), percent),
      cell(known(0), percent),
      cell({ value: '[c]', marks: [] }, percent),
      cell({ value: '[x]', marks: ['r'] }, percent),
    ]).to.eql(['75% [p][r]', '0%', '[c]', '[x][r]']);
  });

  it('have different words for every shorthand', () => {
    const all: Record<Mark | Absence, true> = {
      b: true, c: true, e: true, f: true, k: true, p: true, r: true, u: true, w: true, x: true, z: true, '!': true,
    }; // prettier-ignore
    expect(Object.keys(shorthand).sort()).to.eql(Object.keys(all).sort());
    expect(new Set(Object.values(shorthand)).size).to.equal(Object.keys(all).length);
  });
});

describe('the card in English', () => {
  it('joins lists with "and" and no comma before it', () => {
    expect([list([]), list(['A']), list(['A', 'B']), list(['A', 'B', 'C'])]).to.eql([
      '',
      'A',
      'A and B',
      'A, B and C',
    ]);
  });

  it('writes captions with the title and the area', () => {
    const envelope = {
      widget: 'indicator-trend',
      notes: [],
      disclosure: { threshold: 5, protected: false },
      title: { en: 'Plans', cy: 'Cynlluniau' },
    };
    expect(title(envelope)).to.equal('Plans');
    expect(title({ ...envelope, area: { name: 'Exampleshire', code: 'E00000000' } })).to.equal(
      'Plans, Exampleshire',
    );
  });

  it('gives the status of a source, and when it was and will be published', () => {
    expect(
      frame.source({
        name: 'A',
        status: 'management information',
        published: '2025-11-20',
        next: 'November 2026',
      }),
    ).to.equal(
      'Management information, not official statistics. Published 20 November 2025. Next update November 2026.',
    );
    expect(frame.source({ name: 'A', status: 'official' })).to.equal('Official statistics.');
    expect(frame.source({ name: 'A', status: 'estimate' })).to.equal('An estimate.');
    expect(frame.source({ name: 'A' })).to.equal('');
  });
});
