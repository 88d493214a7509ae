// Tests 30,000 random control charts against whole-number arithmetic: limits, signals and the verdict on the last point.
import { expect } from '@open-wc/testing';
import { controlLimits, decidingSignal } from '../../../src/core/statistics/control-limits.js';
import { variation } from '../../../src/core/statistics/variation.js';
import { chance } from '../../attack/puzzle.js';

type Values = readonly (number | undefined)[];

const RULES = ['outside', 'trend', 'two-of-three', 'shift'] as const;

/** Of whole numbers only, so that no rounding decides: the mean of n values is S ÷ n, the mean of m moving ranges M ÷ m. */
function byWholeNumbers(values: Values) {
  const known = values.filter((value) => value !== undefined);
  const moves = values.flatMap((value, i) => {
    const before = values[i - 1];
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });
  const [n, m] = [known.length, moves.length];
  const total = known.reduce((sum, value) => sum + value, 0);
  const moved = moves.reduce((sum, move) => sum + move, 0);
  if (n < 8 || 2 * m < n) return { kind: 'run' as const };
  /** Above (1) or below (−1) the mean by more than `thirds` thirds of 2.66 × the mean moving range. */
  const zone = (value: number | undefined, thirds: number): number => {
    if (value === undefined) return 0;
    const off = n * value - total;
    return Math.abs(off) * 300 * m > thirds * 266 * moved * n ? Math.sign(off) : 0;
  };
  const step = (i: number): number => {
    const [before, now] = [values[i - 1], values[i]];
    return before === undefined || now === undefined ? 0 : Math.sign(now - before);
  };
  /** The stretch around `i` on which `test` holds, as its first and last index. */
  const stretch = (i: number, test: (k: number) => boolean): number => {
    let [from, to] = [i, i];
    while (from > 0 && test(from - 1)) from -= 1;
    while (to < values.length - 1 && test(to + 1)) to += 1;
    return to - from + 1;
  };
  const sideAt = (i: number, name: (typeof RULES)[number]): readonly number[] =>
    [1, -1].filter((side) => {
      if (values[i] === undefined) return false;
      if (name === 'outside') return zone(values[i], 3) === side;
      if (name === 'shift')
        return zone(values[i], 0) === side && stretch(i, (k) => zone(values[k], 0) === side) >= 7;
      if (name === 'trend')
        return [i, i + 1].some(
          (k) => step(k) === side && stretch(k, (other) => step(other) === side) >= 5,
        );
      const windows = [i - 2, i - 1, i].map((from) => [from, from + 1, from + 2]);
      return (
        zone(values[i], 2) === side &&
        windows.some(
          (three) =>
            three.every((k) => values[k] !== undefined) &&
            three.filter((k) => zone(values[k], 2) === side).length >= 2,
        )
      );
    });
  const signals = values.map((_, i) =>
    RULES.flatMap((name) =>
      sideAt(i, name).map((side) => `${name} ${side > 0 ? 'high' : 'low'}`),
    ).sort(),
  );
  const last = values.findLastIndex((value) => value !== undefined);
  const rule = RULES.find((name) => sideAt(last, name).length > 0);
  const side = rule && (sideAt(last, rule)[0]! > 0 ? 'high' : 'low');
  return {
    kind: n < 12 ? ('trial' as const) : ('limits' as const),
    mean: total / n,
    reach: (266 * moved) / (100 * m),
    signals,
    last,
    decides: rule && `${rule} ${side}`,
    verdicts: {
      high: side ? (side === 'high' ? 'improving' : 'concerning') : 'common',
      low: side ? (side === 'low' ? 'improving' : 'concerning') : 'common',
      neutral: side ?? 'common',
    },
  };
}

/** Whole numbers of every temper: noise, steps, slopes, runs of equal figures, outliers and gaps. */
function made(random: ReturnType<typeof chance>): Values {
  const count = 8 + random.below(25);
  const spread = 1 + random.below(random.often(30) ? 4 : 40);
  const slope = random.often(40) ? random.below(7) - 3 : 0;
  const gaps = random.often(30) ? 12 : 0;
  let level = 100;
  /** Some end on one side of the mean and go the other way. */
  const turn = random.often(8) ? count - 6 - random.below(3) : count;
  const way = random.often(50) ? 1 : -1;
  return Array.from({ length: count }, (_, i) => {
    if (i >= turn) return level + way * (4 * spread - (i - turn));
    if (random.often(8)) level += random.below(60) - 30;
    if (random.often(gaps)) return undefined;
    const noise = random.often(20) ? 0 : random.below(2 * spread + 1) - spread;
    return level + slope * i + (slope && random.often(50) ? 0 : noise);
  });
}

describe('30,000 random control charts', () => {
  it('have the limits, signals and verdicts of an independent calculation', () => {
    const random = chance(171);
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (let chartNumber = 0; chartNumber < 30_000; chartNumber += 1) {
      const values = made(random);
      const chart = controlLimits(values);
      const right = byWholeNumbers(values);
      const about = `chart ${chartNumber}: ${values.join()}`;
      if (chart.kind !== right.kind) expect.fail(`${about}: ${chart.kind}`);
      count(chart.kind);
      if (chart.kind === 'run' || right.kind === 'run') continue;
      const signals = chart.points.map((point) =>
        (point?.signals ?? []).map(({ name, side }) => `${name} ${side}`).sort(),
      );
      if (JSON.stringify(signals) !== JSON.stringify(right.signals))
        expect(signals, about).to.eql(right.signals);
      if (
        Math.abs(chart.mean - right.mean) > 1e-9 ||
        Math.abs(chart.upper - right.mean - right.reach) > 1e-9 ||
        Math.abs(chart.lower - right.mean + right.reach) > 1e-9
      )
        expect.fail(`${about}: other limits`);
      const decides = decidingSignal(chart.points[right.last]?.signals ?? []);
      const said = decides && `${decides.name} ${decides.side}`;
      if (said !== right.decides) expect.fail(`${about}: ${said} decides, not ${right.decides}`);
      for (const direction of ['high', 'low', 'neutral'] as const) {
        const verdict = variation(chart, right.last, direction);
        if (verdict !== right.verdicts[direction]) expect.fail(`${about}: ${verdict}`);
      }
      count(right.decides ?? 'common');
      // Where the order of the rules matters: the rule of place says one thing, and the trend another.
      const places = right.signals[right.last]!.filter((each) => !each.startsWith('trend'));
      if (right.decides?.startsWith('trend') && places.length > 0)
        count(
          places.some((each) => each.slice(-3) !== right.decides!.slice(-3)) ? 'against' : 'with',
        );
    }
    for (const rule of ['outside', 'trend', 'two-of-three', 'shift'])
      for (const side of ['high', 'low'])
        expect(seen.get(`${rule} ${side}`), `${rule} ${side}`).to.be.greaterThan(50);
    for (const kind of ['run', 'trial', 'limits', 'common', 'against', 'with'])
      expect(seen.get(kind), kind).to.be.greaterThan(50);
  }).timeout(120_000);

  it('end a trend where two points are equal', () => {
    const rising = [5, 3, 4, 5, 6, 7, 8];
    const six = [...rising, 5, 6, 5, 6, 5];
    const equal = [5, 3, 4, 5, 5, 6, 7, 8, 5, 6, 5, 6];
    const trends = (values: Values) => {
      const chart = controlLimits(values);
      if (chart.kind === 'run') throw new Error('no limits');
      return chart.points.filter((point) => point?.signals.some(({ name }) => name === 'trend'))
        .length;
    };
    expect([trends(six), trends(equal)]).to.eql([6, 0]);
  });
});
