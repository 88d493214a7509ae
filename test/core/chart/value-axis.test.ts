import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { valueAxis } from '../../../src/core/chart/value-axis.js';

const axisSize = { heightPx: 200, minGapPx: 40 };
const axis = (min: number, max: number, fromZero = false) =>
  valueAxis({ min, max, fromZero, ...axisSize });

describe('value axis', () => {
  it('has four or five round ticks that cover the values', () => {
    expect(axis(61, 98, true)).to.eql({
      domain: [0, 100],
      ticks: [0, 25, 50, 75, 100],
      fromZero: true,
      decimals: 0,
    });
    expect(axis(0, 590, true).ticks).to.eql([0, 200, 400, 600]);
  });

  it('takes whole numbers before quarters, unless they leave much room unused', () => {
    expect(axis(22, 26).ticks).to.eql([20, 22, 24, 26]);
    expect(axis(0, 95, true).ticks).to.eql([0, 25, 50, 75, 100]);
  });

  it('ends at the greatest value where that is not far above a tick', () => {
    expect(axis(65, 113))
      .to.include({ fromZero: true })
      .and.deep.include({
        domain: [0, 113],
        ticks: [0, 25, 50, 75, 100],
      });
  });

  it('starts at zero unless the values lie within a quarter of the greatest', () => {
    expect(axis(75, 100).domain).to.eql([0, 100]);
    expect(axis(76, 98)).to.deep.include({ ticks: [70, 80, 90, 100], fromZero: false });
    expect(axis(-100, -80).fromZero).to.equal(false);
  });

  it('has air above and below the values where it does not start at zero', () => {
    const { domain } = axis(80, 100);
    expect(domain[0]).to.be.at.most(79);
    expect(domain[1]).to.be.at.least(101);
  });

  it('passes no ceiling, and zero only where a value does', () => {
    expect(
      valueAxis({ min: 80, max: 100, fromZero: false, ceiling: 100, ...axisSize }).domain[1],
    ).to.equal(100);
    expect(
      valueAxis({ min: 0.1, max: 0.12, fromZero: false, ...axisSize }).domain[0],
    ).to.be.at.least(0);
  });

  it('starts at zero for counts, however close they are', () => {
    expect(axis(480, 500, true).domain).to.eql([0, 600]);
  });

  it('starts at zero for values that are all equal', () => {
    expect(axis(75, 75).domain).to.eql([0, 80]);
    expect(axis(-3, -3).domain).to.eql([-3, 0]);
  });

  it('runs to one where there is only zero or nothing', () => {
    expect(axis(0, 0)).to.eql({
      domain: [0, 1],
      ticks: [0, 0.25, 0.5, 0.75, 1],
      fromZero: true,
      decimals: 2,
    });
    expect(
      valueAxis({ min: 0, max: 0, fromZero: true, wholeNumbers: true, ...axisSize }).ticks,
    ).to.eql([0, 1]);
    expect(axis(Infinity, -Infinity).domain).to.eql([0, 1]);
  });

  it('has zero among its ticks where values are of both signs', () => {
    expect(axis(-12, 30).ticks).to.eql([-20, 0, 20, 40]);
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
    expect(valueAxis({ min: 0, max: 61, ...short }).ticks).to.eql([0, 50]);
    expect(valueAxis({ min: -5, max: 61, ...short }).ticks).to.eql([-50, 0, 50]);
  });

  it('has only whole ticks for what is counted in wholes', () => {
    const whole = { fromZero: true, wholeNumbers: true, ...axisSize };
    expect(valueAxis({ min: 0, max: 2, ...whole }).ticks).to.eql([0, 1, 2]);
    expect(valueAxis({ min: 0, max: 10, ...whole }).ticks).to.eql([0, 5, 10]);
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
          const [low, high] = got.domain;
          const [first, last] = [got.ticks[0]!, got.ticks.at(-1)!];
          expect(low).to.equal(first);
          expect(low).to.be.at.most(min);
          expect(high).to.be.at.least(Math.max(max, last));
          const gaps = got.ticks.length - 1;
          expect(gaps).to.be.at.least(1);
          expect(gaps).to.be.at.most(4);
          expect(gaps).to.be.at.most(Math.max(heightPx / 24, min < 0 && max > 0 ? 2 : 1));
          const step = (last - first) / gaps;
          expect(high - last).to.be.at.most(step * 0.6 + 1e-6);
          const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
          expect(Number(digits.toFixed(3))).to.be.oneOf([1, 2, 2.5, 5]);
          if (fromZero) expect(got.fromZero).to.equal(true);
          expect(got.fromZero).to.equal(first <= 0 && high >= 0);
          expect(got.ticks).to.eql(got.ticks.map((tick) => Number(tick.toFixed(got.decimals))));
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  it('has four ticks or five where there is room, and uses most of it', () => {
    const value = fc.integer({ min: 1, max: 99999 }).map((n) => n / 100);
    fc.assert(
      fc.property(value, (max) => {
        const { domain, ticks } = valueAxis({ min: 0, max, fromZero: true, ...axisSize });
        expect(ticks.length).to.be.within(4, 5);
        expect(max / domain[1]).to.be.at.least(0.76);
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
          ceiling: 100,
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
