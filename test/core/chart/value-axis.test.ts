import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { valueAxis } from '../../../src/core/chart/value-axis.js';

const axisSize = { heightPx: 200, minGapPx: 40 };
const axis = (min: number, max: number, fromZero = false) =>
  valueAxis({ min, max, fromZero, ...axisSize });

describe('value axis', () => {
  it('has round ticks that cover the values and end the axis', () => {
    expect(axis(61, 98, true)).to.eql({
      domain: [0, 100],
      ticks: [0, 20, 40, 60, 80, 100],
      fromZero: true,
      decimals: 0,
    });
  });

  it('starts at zero unless the values lie within a quarter of the greatest', () => {
    expect(axis(75, 100).domain).to.eql([0, 100]);
    expect(axis(76, 100)).to.eql({
      domain: [75, 100],
      ticks: [75, 80, 85, 90, 95, 100],
      fromZero: false,
      decimals: 0,
    });
    expect(axis(-100, -80)).to.eql({
      domain: [-100, -80],
      ticks: [-100, -95, -90, -85, -80],
      fromZero: false,
      decimals: 0,
    });
  });

  it('starts at zero for counts, however close they are', () => {
    expect(axis(480, 500, true).domain).to.eql([0, 500]);
  });

  it('starts at zero for values that are all equal', () => {
    expect(axis(75, 75).domain).to.eql([0, 80]);
    expect(axis(-3, -3).domain).to.eql([-3, 0]);
  });

  it('runs to one where there is only zero or nothing', () => {
    expect(axis(0, 0)).to.eql({
      domain: [0, 1],
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      fromZero: true,
      decimals: 1,
    });
    expect(
      valueAxis({ min: 0, max: 0, fromZero: true, wholeNumbers: true, ...axisSize }).ticks,
    ).to.eql([0, 1]);
    expect(axis(Infinity, -Infinity).domain).to.eql([0, 1]);
  });

  it('has zero among its ticks where values are of both signs', () => {
    expect(axis(-12, 30).ticks).to.eql([-20, -10, 0, 10, 20, 30]);
  });

  it('leaves no floating tails in its ticks', () => {
    expect(axis(0, 0.6)).to.eql({
      domain: [0, 0.6],
      ticks: [0, 0.2, 0.4, 0.6],
      fromZero: true,
      decimals: 1,
    });
    expect(axis(0.1, 0.3).ticks).to.eql([0, 0.1, 0.2, 0.3]);
  });

  it('has two ticks when short, and three where it passes zero', () => {
    const short = { fromZero: true, heightPx: 10, minGapPx: 40 };
    expect(valueAxis({ min: 0, max: 61, ...short }).ticks).to.eql([0, 100]);
    expect(valueAxis({ min: -5, max: 61, ...short }).ticks).to.eql([-100, 0, 100]);
  });

  it('has only whole ticks for what is counted in wholes', () => {
    const ticks = valueAxis({
      min: 0,
      max: 2,
      fromZero: true,
      wholeNumbers: true,
      ...axisSize,
    }).ticks;
    expect(ticks).to.eql([0, 1, 2]);
  });

  it('keeps its rules for any values and any height', () => {
    const value = fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((n) => Math.round(n * 1e3) / 1e3);
    fc.assert(
      fc.property(
        value,
        value,
        fc.boolean(),
        fc.integer({ min: 1, max: 900 }),
        (a, b, fromZero, heightPx) => {
          const min = Math.min(a, b);
          const max = Math.max(a, b);
          const got = valueAxis({ min, max, fromZero, heightPx, minGapPx: 24 });
          expect(got.domain[0]).to.be.at.most(min);
          expect(got.domain[1]).to.be.at.least(max);
          expect([got.ticks[0], got.ticks.at(-1)]).to.eql(got.domain);
          const gaps = got.ticks.length - 1;
          expect(gaps).to.be.at.least(1);
          expect(gaps).to.be.at.most(Math.max(heightPx / 24, min < 0 && max > 0 ? 2 : 1));
          const step = (got.domain[1] - got.domain[0]) / gaps;
          expect(Number(step.toPrecision(6)).toExponential()[0]).to.be.oneOf(['1', '2', '5']);
          if (fromZero) expect(got.fromZero).to.equal(true);
          expect(got.fromZero).to.equal(got.domain[0] <= 0 && got.domain[1] >= 0);
          expect(got.ticks).to.eql(got.ticks.map((tick) => Number(tick.toFixed(got.decimals))));
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  it('is as fine as the gap between ticks allows', () => {
    const value = fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 24, max: 900 }), (a, b, heightPx) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const { domain, ticks } = valueAxis({ min, max, fromZero: true, heightPx, minGapPx: 24 });
        const interval = ticks[1]! - ticks[0]!;
        const digit = Number(interval.toExponential(3)[0]);
        const finer = digit === 5 ? interval / 2.5 : interval / 2;
        const [low, high] = [Math.min(min, 0), Math.max(max, 0)];
        if (low === high) return;
        // The next finer interval would need more gaps than there is room for.
        const gaps = Math.ceil(high / finer - 1e-9) - Math.floor(low / finer + 1e-9);
        expect(gaps, JSON.stringify(domain)).to.be.greaterThan(Math.floor(heightPx / 24));
      }),
      { numRuns: 500, seed: 9 },
    );
  });

  it('never passes 0 or 100 for percentages', () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(percent, percent, fc.integer({ min: 1, max: 900 }), (a, b, heightPx) => {
        const { domain } = valueAxis({
          min: Math.min(a, b),
          max: Math.max(a, b),
          fromZero: false,
          heightPx,
          minGapPx: 24,
        });
        expect(domain[0]).to.be.at.least(0);
        expect(domain[1]).to.be.at.most(100);
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});
