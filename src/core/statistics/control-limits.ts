// Works out the mean, limits and signals of an XmR chart: which points of a measure are out of the ordinary.
// The caller decides where a series starts or breaks.
import { max, mean, pairs } from 'd3-array';
import { median } from './comparison.js';
import { compareNumbers, roundTo } from './decimals.js';

/** The way in which a point is out of the ordinary, and whether it is high (or rising) or low (or falling). */
export interface Signal {
  readonly name: 'outside' | 'shift' | 'trend' | 'two-of-three';
  readonly side: 'high' | 'low';
}

/** The rules in the order in which they decide; that of NHSRplotthedots since its pull request 180. */
const RULES: readonly Signal['name'][] = ['outside', 'trend', 'two-of-three', 'shift'];

/** The signal of a point that decides how it is judged; undefined where it has none. */
export const decidingSignal = (signals: readonly Signal[]): Signal | undefined =>
  RULES.map((rule) => signals.find(({ name }) => name === rule)).find(Boolean);

/** A known value and its signals, none for a point of ordinary variation. */
export interface ControlPoint {
  readonly value: number;
  readonly signals: readonly Signal[];
}

/** Too few points for limits: only the middle is drawn. `median` is undefined where no value is known. */
export interface RunChart {
  readonly kind: 'run';
  readonly median: number | undefined;
  readonly count: number;
}

/** Mean and limits in the measure's unit, not clipped to what is possible; `trial` for 8 to 11 points. */
export interface LimitsChart {
  readonly kind: 'trial' | 'limits';
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly meanMovingRange: number;
  /** Known points. */
  readonly count: number;
  /** One for each of the values given, in order; undefined at a gap. */
  readonly points: readonly (ControlPoint | undefined)[];
}

export type ControlChart = RunChart | LimitsChart;

/**
 * The XmR chart of `values`: those since the stated start or the last break, oldest first, undefined
 * where a value is withheld or missing.
 *
 * Limits are the mean ± 2.66 × the mean moving range; outliers are kept. Under 8 known points it is a
 * run chart, and likewise where most points stand alone between gaps, for then too few moving ranges
 * are left to tell what is ordinary (this project's choice: fewer than half as many as points).
 *
 * Signals, on every point that takes part in one: outside a limit; a shift of 7 or more on one side of
 * the mean; a trend of 6 or more points, each higher (or each lower) than the one before; two of three
 * points in a row beyond two thirds of the way to the same limit, wherever the third is. A point on the
 * mean ends a shift, two equal points end a trend, and a gap ends everything, as no moving range
 * crosses it either: the missing value may have been on either side.
 *
 * After NHS England, "Making Data Count", and its R package NHSRplotthedots, which has a trend of 7 and
 * wants the third of three on the same side of the mean.
 *
 * @example controlLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]) // kind 'trial', mean 50.81, lower 45.82…, upper 55.80…
 */
export const controlLimits = (values: readonly (number | undefined)[]): ControlChart => {
  const known = values.filter((value) => value !== undefined);
  // A gap is NaN from here on: it compares with nothing, and whatever is computed from it is a gap.
  const all = values.map((value) => value ?? NaN);
  const ranges = pairs(all, (before, value) => Math.abs(value - before)).filter(
    (movingRange) => !Number.isNaN(movingRange),
  );
  const count = known.length;
  if (count < 8 || ranges.length < count / 2) return { kind: 'run', median: median(known), count };

  const middle = mean(known)!;
  const meanMovingRange = mean(ranges)!;
  const reach = 2.66 * meanMovingRange;
  const signals = signalsOf(all, middle, reach);
  return {
    kind: count < 12 ? 'trial' : 'limits',
    mean: middle,
    lower: withoutTail(middle - reach, middle),
    upper: withoutTail(middle + reach, middle),
    meanMovingRange,
    count,
    points: values.map((value, i) =>
      value === undefined ? value : { value, signals: signals[i]! },
    ),
  };
};

/** What was computed from a number of another size may be wrong in the last of that one's digits: 3.195 in 35.875. */
const withoutTail = (value: number, of: number): number =>
  roundTo(value, Math.max(0, 13 - Math.ceil(Math.log10(Math.max(1, Math.abs(of))))));

const signalsOf = (
  all: readonly number[],
  middle: number,
  reach: number,
): readonly (readonly Signal[])[] => {
  // A mean has floating tails, and a value that equals it must not fall on a side of it.
  const scale = max(all, Math.abs) ?? 0;
  const sides = all.map((value) => compareNumbers(value, middle, scale));
  const beyond = (distance: number) =>
    all.map((value, i) => {
      const side = sides[i]!;
      return compareNumbers(Math.abs(value - middle), distance, scale) > 0 ? side : side * 0;
    });
  const outside = beyond(reach);
  const shifts = inRows(sides, 7, 7);
  const threes = inRows(beyond((reach * 2) / 3), 3, 2);
  const trends = inRows(
    all.map((value, i) => compareNumbers(value, all[i - 1] ?? NaN)),
    5,
    5,
  );
  return all.map((_, i) => {
    const [stepTo = 0, stepFrom = 0] = [trends[i], trends[i + 1]];
    if (!(outside[i] || shifts[i] || stepTo || stepFrom || threes[i])) return NONE;
    const found: readonly [Signal['name'], number][] = [
      ['outside', outside[i]!],
      ['shift', shifts[i]!],
      ['trend', stepTo],
      // A point where one trend ends and the opposite one begins belongs to both.
      ['trend', stepFrom === stepTo ? 0 : stepFrom],
      ['two-of-three', threes[i]!],
    ];
    return found
      .filter(([, side]) => side !== 0)
      .map(([name, side]) => ({ name, side: side > 0 ? 'high' : 'low' }));
  });
};

const NONE: readonly Signal[] = [];

/**
 * The side (1 or −1) of each point if enough points, itself included, of some `length` in a row without
 * a gap are on that side; else 0.
 */
const inRows = (sides: readonly number[], length: number, enough: number): readonly number[] => {
  const found = sides.map(() => 0);
  for (let start = 0; start + length <= sides.length; start += 1) {
    // Both are NaN where the row has a gap.
    let total = 0;
    let known = 0;
    for (let i = start; i < start + length; i += 1) {
      total += sides[i]!;
      known += Math.abs(sides[i]!);
    }
    for (const side of [1, -1]) {
      if (!((known + side * total) / 2 >= enough)) continue;
      for (let i = start; i < start + length; i += 1) if (sides[i] === side) found[i] = side;
    }
  }
  return found;
};
