import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { coreEn } from '../../../src/core/words/en.js';
import {
  decimalsOf,
  decimalsOfPercent,
  difference,
  compareNumbers,
  decimalsToSubtract,
  decimalsToTell,
  ownDecimals,
  roundTo,
} from '../../../src/core/statistics/decimals.js';

describe('decimals', () => {
  it('of a percentage tell it from none and from all', () => {
    const of = [99.9, 99.96, 99.4, 100, 100.4, 0, 0.3, 0.04, 0.5];
    expect(of.map((percent) => decimalsOfPercent(percent, 0))).to.eql([1, 2, 0, 0, 0, 0, 1, 2, 0]);
    expect(decimalsOfPercent(99.96, 1)).to.equal(2);
  });

  it('treats numbers that differ by a floating tail as equal', () => {
    expect(compareNumbers(0.1 + 0.2, 0.3)).to.equal(0);
    expect(compareNumbers(78 + 0.1, 78.1)).to.equal(0);
    expect(compareNumbers(0, 0)).to.equal(0);
  });

  it('treats numbers as different that a reader would', () => {
    expect(compareNumbers(78.1, 78.0999)).to.equal(1);
    expect(compareNumbers(0, 0.0001)).to.equal(-1);
    expect(compareNumbers(-2, -1)).to.equal(-1);
    expect(compareNumbers(5, Infinity)).to.equal(-1);
    expect(compareNumbers(NaN, 1)).to.be.NaN;
  });

  it('rounds halves away from zero, as the decimal is written', () => {
    expect([1.005, 2.5, 0.5, -0.5, -1.005, 61.25].map((value) => roundTo(value, 1))).to.eql([
      1, 2.5, 0.5, -0.5, -1, 61.3,
    ]);
    expect(roundTo(1.005, 2)).to.equal(1.01);
    expect(roundTo(-2.5, 0)).to.equal(-3);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).to.equal(true);
    expect(Object.is(difference(3, 3), 0)).to.equal(true);
  });

  it('counts decimal places, also of small numbers', () => {
    expect([0, 7, -1.5, 52.25, 1e-7, 0.30000000000000004].map(decimalsOf)).to.eql([
      0, 0, 1, 2, 7, 1,
    ]);
  });

  it('subtracts without a tail, whatever the size', () => {
    expect(difference(78.3, 78)).to.equal(0.3);
    expect(difference(123456.1, 123456)).to.equal(0.1);
    expect(difference(4, 6)).to.equal(-2);
  });

  it('rounds as by the text of fifteen digits, whether a figure is rounded already or not', () => {
    const long = (value: number, decimals: number) => {
      const whole = Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)));
      return whole ? (Math.sign(value) * whole) / 10 ** decimals : 0;
    };
    const figures = fc.oneof(
      fc.double(),
      fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100),
      fc.maxSafeInteger(),
      fc.constantFrom(-0, 0.1 + 0.2, 1.005, 1e15, 123456789012345.6),
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(Object.is(roundTo(value, decimals), long(value, decimals))).to.equal(true);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('keeps the places that a figure has of its own, unless it is a quotient', () => {
    expect([ownDecimals(92.5, 0), ownDecimals(93, 1), ownDecimals(0.125, 1)]).to.eql([1, 1, 3]);
    expect([ownDecimals(200 / 3, 1), ownDecimals(6.25, 0, 1), ownDecimals(6.5, 0, 1)]).to.eql([
      1, 0, 1,
    ]);
  });

  it('finds the places that tell two figures from each other, and neither more nor fewer', () => {
    const found = [
      decimalsToTell(87.6, 87.4, 0),
      decimalsToTell(67.4, 66.6, 0),
      decimalsToTell(0.004, 0, 2),
      decimalsToTell(5, 5, 1),
      decimalsToTell(0.1 + 0.2, 0.3, 0),
      decimalsToTell(-0.4, 0.4, 0),
    ];
    expect(found).to.eql([1, 1, 3, 1, 0, 1]);
  });
});

/** A decimal as it is written: −12.340 is −12340 and 3 places. Strings and whole numbers, nothing in binary. */
interface Written {
  readonly text: string;
  readonly digits: bigint;
  readonly places: number;
}

const written = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
  .map(([digits, places]): Written => {
    const padded = `${Math.abs(digits)}`.padStart(places + 1, '0');
    const whole = padded.slice(0, padded.length - places);
    const fraction = places > 0 ? `.${padded.slice(-places)}` : '';
    return { text: `${digits < 0 ? '-' : ''}${whole}${fraction}`, digits: BigInt(digits), places };
  });

/** In units of 10 to the power of −`places`, halves away from zero. */
function roundedBy({ digits, places }: Pick<Written, 'digits' | 'places'>, to: number): bigint {
  if (to >= places) return digits * 10n ** BigInt(to - places);
  const unit = 10n ** BigInt(places - to);
  const size = digits < 0n ? -digits : digits;
  const whole = (2n * size + unit) / (2n * unit);
  return digits < 0n ? -whole : whole;
}

const minus = (a: Written, b: Written) => {
  const places = Math.max(a.places, b.places);
  return { digits: roundedBy(a, places) - roundedBy(b, places), places };
};

const asText = (digits: bigint, places: number): string => {
  const size = `${digits < 0n ? -digits : digits}`.padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${size.slice(-places)}` : ''}`;
};

describe('places with which a reader subtracts', () => {
  it('make the shown figures and their difference agree', () => {
    expect(decimalsToSubtract(67.4, [65.6], 0)).to.equal(1);
    expect(decimalsToSubtract(67.4, [66.6, 60.4], 0)).to.equal(1);
    expect(decimalsToSubtract(67.4, [66.3], 0)).to.equal(0);
    expect(decimalsToSubtract(25.958, [24.6, 18.13], 1)).to.equal(2);
  });

  it('are those that are asked for where there is nothing to subtract, and where nothing helps', () => {
    // 0.3 is not shown as 0, so it is 40.7 that a reader gets.
    expect(decimalsToSubtract(41, [0.3], 0)).to.equal(1);
    expect(decimalsToSubtract(67.4, [], 0)).to.equal(0);
    expect(decimalsToSubtract(200 / 3, [100 / 3 + 1e-9], 0)).to.be.lessThan(3);
  });

  it('are found for all figures with few decimals', () => {
    const figure = fc.integer({ min: -99_999, max: 99_999 }).map((digits) => digits / 1000);
    fc.assert(
      fc.property(figure, fc.array(figure, { maxLength: 4 }), (own, others) => {
        const places = decimalsToSubtract(own, others, 0);
        const whole = (of: number) => Math.round(roundTo(of, places) * 10 ** places);
        for (const other of others) {
          const gap = whole(difference(own, other));
          expect(whole(own) - whole(other)).to.equal(gap);
          expect(gap === 0).to.equal(own === other);
        }
      }),
      { seed: 11, numRuns: 5000 },
    );
  });
});

describe('decimals, as by sums with whole numbers', () => {
  it('are rounded alike in sums and in words', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 4 }), (figure, to) => {
        const exact = roundedBy(figure, to);
        expect(roundTo(Number(figure.text), to)).to.equal(Number(asText(exact, to)));
        if (exact === 0n && figure.digits !== 0n) return;
        const shown = coreEn.number(Number(figure.text), to).replace(/,/g, '').replace('−', '-');
        expect(shown).to.equal(asText(exact, to));
      }),
      { seed: 8, numRuns: 20_000 },
    );
  });

  it('are never shown as 0 where they are not', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 4 }), ({ text, digits }, to) => {
        const shown = coreEn.number(Number(text), to);
        expect(/[1-9]/.test(shown), `${text} to ${to}: ${shown}`).to.equal(digits !== 0n);
      }),
      { seed: 9, numRuns: 5000 },
    );
  });

  it('are subtracted exactly, and told apart with as few places as that takes', () => {
    fc.assert(
      fc.property(written, written, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const [one, other] = [Number(a.text), Number(b.text)];
        const gap = minus(a, b);
        expect(difference(one, other)).to.equal(Number(asText(gap.digits, gap.places)));
        let places = decimals;
        const isTold = () =>
          roundedBy(gap, places) !== 0n && roundedBy(a, places) !== roundedBy(b, places);
        while (gap.digits !== 0n && !isTold()) places += 1;
        expect(decimalsToTell(one, other, decimals)).to.equal(places);
      }),
      { seed: 10, numRuns: 10_000 },
    );
  });
});
