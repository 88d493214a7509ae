import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { controlLimits, type Signal } from '../../../src/core/statistics/control-limits.js';

const example = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

/** "name side" of every point, joined; a dot for a gap. */
const signalsOf = (values: readonly (number | undefined)[]): readonly string[] => {
  const chart = controlLimits(values);
  if (chart.kind === 'run') throw new Error('A run chart has no signals.');
  return chart.points.map((point) =>
    point ? point.signals.map(({ name, side }) => `${name} ${side}`).join(', ') : '.',
  );
};
const withSignal = (name: Signal['name'], values: readonly (number | undefined)[]) =>
  signalsOf(values).flatMap((found, i) => (found.includes(name) ? [i] : []));

describe('control limits', () => {
  it('agrees with the check figures of the design', () => {
    const chart = controlLimits(example);
    if (chart.kind !== 'trial') throw new Error(chart.kind);
    expect(chart.mean).to.be.closeTo(50.81, 1e-9);
    expect(chart.lower).to.be.closeTo(45.82, 0.005);
    expect(chart.upper).to.be.closeTo(55.8, 0.005);
    // 2 + 2.3 + 1.4 + 3.5 + 3.4 + 1.4 + 0.2 + 1.2 + 1.5 = 16.9, in nine steps
    expect(chart.meanMovingRange).to.be.closeTo(16.9 / 9, 1e-9);
    expect(chart.count).to.equal(10);
    expect(chart.points.map((point) => point?.value)).to.eql(example);
  });

  it('has no binary tail that would turn a half: 35.875 − 2.66 × 86 ÷ 7 is 3.195', () => {
    const chart = controlLimits([43, 21, 25, 24, 54, 53, 42, 25]);
    if (chart.kind !== 'trial') throw new Error(chart.kind);
    expect([chart.lower, chart.upper]).to.eql([3.195, 68.555]);
  });

  it('is a run chart under 8 points, on trial under 12', () => {
    const kinds = [0, 1, 7, 8, 11, 12, 30].map(
      (count) => controlLimits(Array.from({ length: count }, (_, i) => i % 3)).kind,
    );
    expect(kinds).to.eql(['run', 'run', 'run', 'trial', 'trial', 'limits', 'limits']);
  });

  it('gives a run chart its median and no signals', () => {
    expect(controlLimits([4, undefined, 1, 900])).to.eql({ kind: 'run', median: 4, count: 3 });
    expect(controlLimits([])).to.eql({ kind: 'run', median: undefined, count: 0 });
    expect(controlLimits([undefined])).to.eql({ kind: 'run', median: undefined, count: 0 });
  });

  it('counts known points, not periods', () => {
    const values = [1, 2, undefined, 1, 2, undefined, 1, 2, 1];
    expect(controlLimits(values)).to.eql({ kind: 'run', median: 1, count: 7 });
    expect(controlLimits([...values, 2]).kind).to.equal('trial');
  });

  it('has no moving range across a gap', () => {
    const chart = controlLimits([1, 2, 1, 2, undefined, 102, 101, 102, 101]);
    expect(chart.kind === 'trial' && chart.meanMovingRange).to.equal(1);
  });

  it('stays a run chart where most points stand alone', () => {
    const alone = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((value) => [value, undefined]);
    expect(controlLimits(alone).kind).to.equal('run');
  });

  it('keeps outliers', () => {
    const chart = controlLimits([10, 10, 10, 10, 10, 10, 10, 90]);
    expect(chart.kind === 'trial' && chart.mean).to.equal(20);
  });

  it('finds nothing in values that are all the same, floating tails or not', () => {
    expect(signalsOf(Array<number>(12).fill(0.1))).to.eql(Array<string>(12).fill(''));
    const chart = controlLimits(Array<number>(12).fill(0.1));
    expect(chart.kind === 'limits' && chart.meanMovingRange).to.equal(0);
  });
});

describe('signals', () => {
  it('marks a point outside the limits, high or low, and none on them', () => {
    // Mean 0 throughout. Steps that sum to 20, then up, across and back: 56 ÷ 14 × 2.66 = 10.64.
    const calm = [0, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 0];
    expect(withSignal('outside', [...calm, 9, -9, 0])).to.eql([]);
    // Gaps keep the far points out of the moving ranges: 20 ÷ 11 × 2.66 = 4.836….
    const far = (value: number) => signalsOf([...calm, undefined, value, undefined, -value]);
    expect(far(5).slice(12)).to.eql(['.', 'outside high', '.', 'outside low']);
    expect(far(4.8).slice(12)).to.eql(['.', '', '.', '']);
  });

  it('marks seven on one side, and not six', () => {
    // Mean 0 in both.
    const seven = [2, 1, 2, 1, 2, 1, 2, -2, -1, -2, -1, -2, -3];
    expect(withSignal('shift', seven)).to.eql([0, 1, 2, 3, 4, 5, 6]);
    const six = [2, 1, 2, 1, 2, 1, -2, -1, -2, -1, -2, -1];
    expect(withSignal('shift', six)).to.eql([]);
  });

  it('ends a shift at a point on the mean', () => {
    const values = [2, 1, 2, 0, 1, 2, 1, 2, -2, -1, -2, -1, -2, -3];
    expect(values.reduce((sum, value) => sum + value)).to.equal(0);
    expect(withSignal('shift', values)).to.eql([]);
  });

  it('marks a trend of six points, and not of five', () => {
    const six = [5, 3, 4, 5, 6, 7, 8, 5, 6, 5, 6, 5];
    expect(withSignal('trend', six)).to.eql([1, 2, 3, 4, 5, 6]);
    expect(signalsOf(six)[6]).to.contain('trend high');
    const five = [5, 4, 5, 6, 7, 8, 5, 6, 5, 6, 5, 6];
    expect(withSignal('trend', five)).to.eql([]);
  });

  it('marks a falling trend as low, and shares the peak between two', () => {
    const values = [1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1, 1];
    expect(withSignal('trend', values)).to.eql([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(signalsOf(values)[5]).to.contain('trend high, trend low');
  });

  it('ends a trend at two equal points', () => {
    expect(withSignal('trend', [1, 2, 3, 4, 4, 5, 6, 7, 4, 3, 4, 3])).to.eql([]);
  });

  it('marks two of three beyond two thirds of the way, not the third', () => {
    // Mean 0; the ranges sum to 48.9 in 15 steps, so the reach is 8.67 and two thirds of it 5.78.
    const values = [1, -1, 1, -1, 1, -1, 1, -1, 6, 0, 6, -2, -3, -3, -3, -1];
    expect(values.reduce((sum, value) => sum + value)).to.equal(0);
    const chart = controlLimits(values);
    if (chart.kind !== 'limits') throw new Error(chart.kind);
    expect((chart.upper * 2) / 3).to.be.lessThan(6);
    expect(chart.upper).to.be.greaterThan(6);
    expect(withSignal('two-of-three', values)).to.eql([8, 10]);
    expect(signalsOf(values)[10]).to.equal('two-of-three high');
  });

  it('needs both of the two on the same side, and within three points', () => {
    const apart = [1, -1, 1, -1, 1, -1, 1, -1, 6, 0, 0, 6, -2, -3, -3, -3, -1];
    expect(withSignal('two-of-three', apart)).to.eql([]);
    const opposite = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 7, -7, 1, -1, 1, -1];
    expect(withSignal('two-of-three', opposite)).to.eql([]);
  });

  it('ends shifts, trends and threes at a gap', () => {
    const shift = [2, 1, 2, undefined, 1, 2, 1, 2, -2, -1, -2, -1, -2, -3];
    expect(withSignal('shift', shift)).to.eql([]);
    expect(signalsOf(shift)[3]).to.equal('.');
    const trend = [5, 3, 4, 5, undefined, 6, 7, 8, 5, 6, 5, 6, 5];
    expect(withSignal('trend', trend)).to.eql([]);
    const three = [1, -1, 1, -1, 1, -1, 1, -1, 0, 6, undefined, 6, 0, -2, -3, -3, -3, -1];
    expect(withSignal('two-of-three', three)).to.eql([]);
  });
});

/** The same chart worked out the long way: from each point outwards until a rule or a gap stops it. */
const byHand = (values: readonly (number | undefined)[]) => {
  let sum = 0;
  let count = 0;
  let moved = 0;
  let pairs = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    const next = values[i + 1];
    if (value === undefined) continue;
    sum += value;
    count += 1;
    if (next === undefined) continue;
    moved += Math.max(value, next) - Math.min(value, next);
    pairs += 1;
  }
  const mean = sum / count;
  const third = (2.66 * moved) / pairs / 3;
  const signals = values.map((value, i) => {
    const found: string[] = [];
    if (value === undefined) return found;
    for (const [side, sign] of [
      ['high', 1],
      ['low', -1],
    ] as const) {
      const zone = (k: number) => sign * (((values[k] ?? NaN) - mean) / third);
      const climbs = (k: number) => sign * values[k]! > sign * values[k - 1]!;
      /** How far one gets from point `i`, in steps of `way`, while `holds`. */
      const reach = (way: 1 | -1, holds: (k: number) => boolean): number => {
        let steps = 0;
        while (values[i + way * (steps + 1)] !== undefined && holds(i + way * (steps + 1)))
          steps += 1;
        return steps;
      };
      if (zone(i) > 3) found.push(`outside ${side}`);
      const above = (k: number) => zone(k) > 0;
      if (above(i) && reach(-1, above) + reach(1, above) >= 6) found.push(`shift ${side}`);
      const climbed = reach(-1, (k) => climbs(k + 1)) + reach(1, climbs);
      if (climbed >= 5) found.push(`trend ${side}`);
      const companions = [
        [i - 2, i - 1],
        [i - 1, i + 1],
        [i + 1, i + 2],
      ].filter((two) => two.every((k) => values[k] !== undefined));
      if (zone(i) > 2 && companions.some((two) => two.some((k) => zone(k) > 2)))
        found.push(`two-of-three ${side}`);
    }
    return found.sort();
  });
  return { count, pairs, mean, lower: mean - 3 * third, upper: mean + 3 * third, signals };
};

describe('control limits against an independent calculation', () => {
  it('agrees on random series with gaps', () => {
    // Steps of 0.37 off a wandering level make shifts and trends likely and ties with a bound unlikely.
    const value = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -40, max: 40 }).map((n) => 50 + n * 0.37) },
      { weight: 2, arbitrary: fc.integer({ min: 20, max: 120 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    const noise = fc.oneof(
      fc.array(value, { maxLength: 12, size: 'max' }),
      fc.array(value, { minLength: 8, maxLength: 40, size: 'max' }),
    );
    const slope = fc
      .tuple(noise, fc.double({ min: -4, max: 4, noNaN: true }))
      .map(([series, climb]) =>
        series.map((v, i) => (v === undefined ? v : Math.round((v / 6 + climb * i) * 1e3) / 1e3)),
      );
    const kinds = new Set<string>();
    const names = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(noise, slope), (values) => {
        const chart = controlLimits(values);
        const expected = byHand(values);
        const wantRun = expected.count < 8 || expected.pairs < expected.count / 2;
        kinds.add(chart.kind);
        expect(chart.kind).to.equal(wantRun ? 'run' : expected.count < 12 ? 'trial' : 'limits');
        expect(chart.count).to.equal(expected.count);
        if (chart.kind === 'run') return;
        expect(chart.mean).to.be.closeTo(expected.mean, 1e-6);
        expect(chart.lower).to.be.closeTo(expected.lower, 1e-6);
        expect(chart.upper).to.be.closeTo(expected.upper, 1e-6);
        const signals = chart.points.map((point) =>
          (point?.signals ?? []).map(({ name, side }) => `${name} ${side}`).sort(),
        );
        signals.flat().forEach((name) => names.add(name));
        expect(signals).to.eql(expected.signals);
      }),
      { numRuns: 600, seed: 20261103 },
    );
    // Every kind of chart and of signal has been compared.
    expect([...kinds].sort()).to.eql(['limits', 'run', 'trial']);
    expect([...names].sort()).to.eql([
      'outside high',
      'outside low',
      'shift high',
      'shift low',
      'trend high',
      'trend low',
      'two-of-three high',
      'two-of-three low',
    ]);
  });
});

describe('a series of any length', () => {
  it('has limits', () => {
    const values = Array.from({ length: 200_000 }, (_, i) => i % 2);
    const chart = controlLimits(values);
    expect(chart).to.include({ kind: 'limits', mean: 0.5, meanMovingRange: 1, count: 200_000 });
  });
});
