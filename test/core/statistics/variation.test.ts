import { expect } from '@open-wc/testing';
import {
  controlLimits,
  decidingSignal,
  type LimitsChart,
} from '../../../src/core/statistics/control-limits.js';
import { assurance, variation } from '../../../src/core/statistics/variation.js';

const between = { between: [4, 6] } as const;

/** A chart with one point of `value` and the given signals, mean 50, limits 40 and 60. */
const chartOf = (
  value: number,
  signals: LimitsChart['points'][number] extends infer P | undefined
    ? P extends { signals: infer S }
      ? S
      : never
    : never,
  mean = 50,
): LimitsChart => ({
  kind: 'limits',
  mean,
  lower: mean - 10,
  upper: mean + 10,
  meanMovingRange: 10 / 2.66,
  count: 12,
  points: [{ value, signals }, undefined],
});
const high = [{ name: 'shift', side: 'high' }] as const;
const low = [{ name: 'shift', side: 'low' }] as const;

describe('variation', () => {
  it('calls a point without signals common, whatever the direction', () => {
    for (const direction of ['high', 'low', 'neutral', between] as const)
      expect(variation(chartOf(51, []), 0, direction)).to.equal('common');
  });

  it('reads a signal by the direction of good', () => {
    expect(variation(chartOf(57, high), 0, 'high')).to.equal('improving');
    expect(variation(chartOf(57, high), 0, 'low')).to.equal('concerning');
    expect(variation(chartOf(43, low), 0, 'high')).to.equal('concerning');
    expect(variation(chartOf(43, low), 0, 'low')).to.equal('improving');
  });

  it('calls a neutral measure high or low, never good or bad', () => {
    expect(variation(chartOf(57, high), 0, 'neutral')).to.equal('high');
    expect(variation(chartOf(43, low), 0, 'neutral')).to.equal('low');
  });

  it('reads a signal by the way to or from a range', () => {
    expect(variation(chartOf(9, high, 8), 0, between)).to.equal('concerning');
    expect(variation(chartOf(7, low, 8), 0, between)).to.equal('improving');
    expect(variation(chartOf(3, low, 5), 0, between)).to.equal('concerning');
    expect(variation(chartOf(3, high, 2), 0, between)).to.equal('improving');
    expect(variation(chartOf(9, high, 2), 0, between)).to.equal('concerning');
  });

  it('reads a signal inside a range by where the mean lies', () => {
    expect(variation(chartOf(6, low, 8), 0, between)).to.equal('improving');
    expect(variation(chartOf(5.5, high, 5), 0, between)).to.equal('high');
    expect(variation(chartOf(4.5, low, 5), 0, between)).to.equal('low');
    const rising = [{ name: 'trend', side: 'high' }] as const;
    expect(variation(chartOf(5.5, rising, 8), 0, between)).to.equal('high');
    expect(variation(chartOf(5.5, rising, 2), 0, between)).to.equal('improving');
  });

  it('judges by the first rule: outside, trend, two of three, shift', () => {
    const rising = { name: 'trend', side: 'high' } as const;
    const far = { name: 'two-of-three', side: 'low' } as const;
    const outside = { name: 'outside', side: 'low' } as const;
    expect(variation(chartOf(43, [rising, far]), 0, 'high')).to.equal('improving');
    expect(variation(chartOf(43, [...low, rising]), 0, 'high')).to.equal('improving');
    expect(variation(chartOf(39, [rising, outside, far]), 0, 'high')).to.equal('concerning');
    const nearTop = { name: 'two-of-three', side: 'high' } as const;
    expect(decidingSignal([...low, nearTop])).to.eql(nearTop);
    expect(decidingSignal([])).to.equal(undefined);
  });

  it('calls six in a row that fall concerning, also above the mean', () => {
    // Public report: a run that falls for seven months above the mean was called an improvement.
    const falling = [
      58, 62, 55, 61, 54, 60, 53, 59, 52, 58, 62, 55, 61, 70, 69, 68, 67, 66, 65, 64,
    ];
    const chart = controlLimits(falling);
    if (chart.kind === 'run') throw new Error('no limits');
    const last = chart.points.at(-1)!;
    expect(last.value).to.be.greaterThan(chart.mean);
    expect(last.value).to.be.lessThan(chart.upper);
    expect(last.signals.map(({ name, side }) => `${name} ${side}`)).to.include.members([
      'trend low',
      'shift high',
    ]);
    expect(variation(chart, 19, 'high')).to.equal('concerning');
    expect(variation(chart, 19, 'low')).to.equal('improving');
    expect(variation(chart, 19, 'neutral')).to.equal('low');
  });

  it('gives no judgement at a gap, outside the series, or for a run chart', () => {
    expect(variation(chartOf(43, low), 1, 'low')).to.equal('none');
    expect(variation(chartOf(43, low), 2, 'low')).to.equal('none');
    expect(variation(controlLimits([1, 2, 3]), 2, 'low')).to.equal('none');
  });
});

describe('assurance', () => {
  const chart = chartOf(50, []);

  it('compares the limits with the target on its good side', () => {
    const assuranceOf = (direction: 'high' | 'low') =>
      [39, 40, 41, 59, 60, 61].map((target) => assurance(chart, target, direction));
    expect(assuranceOf('high')).to.eql([
      'consistently-meets',
      'consistently-meets',
      'hit-and-miss',
      'hit-and-miss',
      'hit-and-miss',
      'consistently-misses',
    ]);
    expect(assuranceOf('low')).to.eql([
      'consistently-misses',
      'hit-and-miss',
      'hit-and-miss',
      'hit-and-miss',
      'consistently-meets',
      'consistently-meets',
    ]);
  });

  it('compares the limits with both ends of a range', () => {
    const assuranceOf = (low: number, high: number) =>
      assurance(chart, undefined, { between: [low, high] });
    expect(assuranceOf(40, 60)).to.equal('consistently-meets');
    expect(assuranceOf(45, 70)).to.equal('hit-and-miss');
    expect(assuranceOf(45, 55)).to.equal('hit-and-miss');
    expect(assuranceOf(61, 70)).to.equal('consistently-misses');
    expect(assuranceOf(10, 39)).to.equal('consistently-misses');
  });

  it('meets a target of zero with a count of zero', () => {
    expect(assurance(controlLimits(Array<number>(12).fill(0)), 0, 'low')).to.equal(
      'consistently-meets',
    );
  });

  it('is given only where there are limits, a target and a direction', () => {
    expect(assurance(chart, undefined, 'high')).to.equal(undefined);
    expect(assurance(chart, 50, 'neutral')).to.equal(undefined);
    expect(assurance(controlLimits([1, 2, 3]), 0, 'high')).to.equal(undefined);
  });
});
