// Control limits by definition: XmR charts after NHS England, "Making Data Count", for the leading series.
import {
  compare,
  exact,
  type Exact,
  meanOf,
  medianOf,
  minus,
  over,
  plus,
  signOf,
  size,
  times,
} from '../shared/exact.js';
import type { Figures } from './figures.js';
import { isAsLong, overlaps } from './spans.js';
import {
  breaksBefore,
  comparable,
  isMissingBefore,
  lastIndex,
  leadOf,
  partYear,
  targetAt,
} from './findings.js';

export type Signal = 'outside' | 'trend' | 'two-of-three' | 'shift';
/** NHSRplotthedots judges a point by the first of these that applies, since its PR 180. */
const ORDER: readonly Signal[] = ['outside', 'trend', 'two-of-three', 'shift'];

export interface Limits {
  readonly kind: 'run' | 'trial' | 'limits';
  /** The first period that they are worked out from. */
  readonly start: number;
  /** The first that they are not worked out from. */
  readonly end: number;
  readonly count: number;
  readonly median: Exact | undefined;
  readonly mean?: Exact;
  readonly lower?: Exact;
  readonly upper?: Exact;
  /** Of each period: its signals, each with the side or the way that it goes. */
  readonly signals: readonly (readonly { readonly name: Signal; readonly side: 1 | -1 }[])[];
}

/** Where limits start: as stated, at the last break, or where periods begin to be of another length. */
export function startOf(figures: Figures): number {
  const { spans, control, stock } = figures;
  const from = control?.from;
  const stated = from ? spans.findIndex(({ last }) => last >= from.last) : 0;
  const lead = leadOf(figures);
  const broken = spans.map((_, i) => breaksBefore(figures, lead, i)).lastIndexOf(true);
  const unlike = spans.findLastIndex(
    (span, i) =>
      i > 0 && (!isAsLong(spans[i - 1]!, span) || (!stock && overlaps(spans[i - 1]!, span))),
  );
  return Math.max(stated, broken, unlike, 0);
}

/** The limits of the points from a period on, those of whole periods. */
export const limitsFrom = (figures: Figures, start: number): Limits =>
  limitsTo(figures, start, partYear(figures) ? lastIndex(figures) : figures.spans.length);

function limitsTo(figures: Figures, start: number, end: number): Limits {
  const { spans } = figures;
  const cells = leadOf(figures).cells;
  /** A gap is undefined, and so is a period that is missing. */
  const row: { readonly at: number; readonly value: Exact | undefined }[] = [];
  for (let at = start; at < end; at += 1) {
    if (at > start && isMissingBefore(spans, at)) row.push({ at: -1, value: undefined });
    row.push({ at, value: cells[at]!.value });
  }
  const values = row.map(({ value }) => value);
  const known = values.filter((value) => value !== undefined);
  const moves = values.flatMap((value, i) =>
    value && values[i - 1] ? [size(minus(value, values[i - 1]!))] : [],
  );
  const median = known.length > 0 ? medianOf(known) : undefined;
  const none = spans.map(() => []);
  if (known.length < 8 || moves.length * 2 < known.length)
    return { kind: 'run', start, end, count: known.length, median, signals: none };
  const mean = meanOf(known);
  const reach = times(exact(2.66), meanOf(moves));
  const found = signalsOf(values, mean, reach);
  const signals = spans.map((_, at) => {
    const place = row.findIndex((each) => each.at === at);
    return found[place] ?? [];
  });
  return {
    kind: known.length < 12 ? 'trial' : 'limits',
    ...{ start, end, count: known.length, median, mean, signals },
    lower: minus(mean, reach),
    upper: plus(mean, reach),
  };
}

type Values = readonly (Exact | undefined)[];

function signalsOf(values: Values, mean: Exact, reach: Exact): Limits['signals'] {
  const found = values.map((): { name: Signal; side: 1 | -1 }[] => []);
  const put = (
    from: number,
    to: number,
    name: Signal,
    side: 1 | -1,
    test: (i: number) => boolean = () => true,
  ) => {
    for (let i = from; i <= to; i += 1)
      if (test(i) && !found[i]!.some((each) => each.name === name && each.side === side))
        found[i]!.push({ name, side });
  };
  /** On which side of a line through `mean` ± `by` a point lies. */
  const sideBeyond = (i: number, by: Exact): number => {
    const value = values[i];
    if (!value) return 0;
    const off = minus(value, mean);
    return compare(size(off), by) > 0 ? signOf(off) : 0;
  };
  const near = over(times(reach, exact(2)), exact(3));
  const nothing = exact(0);
  const stepTo = (i: number): number => {
    const [before, here] = [values[i - 1], values[i]];
    return before && here ? compare(here, before) : 0;
  };
  const all = (from: number, to: number, test: (i: number) => boolean) => {
    for (let i = from; i <= to; i += 1) if (!test(i)) return false;
    return true;
  };
  values.forEach((_, i) => {
    for (const side of [1, -1] as const) {
      if (sideBeyond(i, reach) === side) put(i, i, 'outside', side);
      if (all(i, i + 6, (k) => sideBeyond(k, nothing) === side)) put(i, i + 6, 'shift', side);
      // Six points are five steps.
      if (i > 0 && all(i, i + 4, (k) => stepTo(k) === side)) put(i - 1, i + 4, 'trend', side);
      const three = [i, i + 1, i + 2];
      const isWhole = three.every((k) => values[k] !== undefined);
      const far = three.filter((k) => sideBeyond(k, near) === side);
      if (isWhole && far.length >= 2)
        put(i, i + 2, 'two-of-three', side, (k) => sideBeyond(k, near) === side);
    }
  });
  return found;
}

export type Variation = 'common' | 'improving' | 'concerning' | 'high' | 'low';

export interface Verdict {
  readonly variation: Variation;
  /** The figure that is judged: the last of a whole period. */
  readonly at: number;
  readonly signal: Limits['signals'][number][number] | undefined;
}

/** Which of several signals decides. */
export const decisive = (signals: Limits['signals'][number]): Verdict['signal'] =>
  ORDER.map((name) => signals.find((each) => each.name === name)).find(Boolean);

/**
 * What the last point shows; undefined where there are no limits. A trend goes up or down; whatever else is high or
 * low. Of a range, a point outside it improves on the way towards it, and one inside where it comes from the mean's
 * side, if that is outside.
 */
export function verdictOf(figures: Figures, limits: Limits): Verdict | undefined {
  if (limits.kind === 'run') return undefined;
  const { cells } = leadOf(figures);
  const at = cells.findLastIndex(({ value }, i) => value && i >= limits.start && i < limits.end);
  const signal = decisive(limits.signals[at] ?? []);
  if (!signal) return { variation: 'common', at, signal };
  return {
    variation: variationOf(figures, [cells[at]!.value!, limits.mean!], signal.side),
    at,
    signal,
  };
}

function variationOf(
  { direction }: Figures,
  [value, mean]: readonly [Exact, Exact],
  side: 1 | -1,
): Variation {
  const plain = side > 0 ? 'high' : 'low';
  if (direction === 'neutral') return plain;
  if (typeof direction === 'string')
    return (direction === 'high') === side > 0 ? 'improving' : 'concerning';
  const [low, high] = direction;
  const towards = (of: Exact) => (compare(of, low) < 0 ? 1 : compare(of, high) > 0 ? -1 : 0);
  const good = towards(value);
  if (good !== 0) return side === good ? 'improving' : 'concerning';
  return towards(mean) === side ? 'improving' : plain;
}

export type Assurance = 'always' | 'sometimes' | 'never';

/** Whether ordinary variation meets the target; undefined without limits, a target or a direction. */
export function assuranceOf(
  figures: Figures,
  { kind, lower, upper }: Limits,
  index: number,
): Assurance | undefined {
  const { direction } = figures;
  const at = targetAt(figures, index);
  if (kind === 'run' || !lower || !upper || direction === 'neutral') return undefined;
  const [low, high] =
    typeof direction === 'object'
      ? direction
      : direction === 'high'
        ? [at, undefined]
        : [undefined, at];
  if (!low && !high) return undefined;
  if ((!low || compare(lower, low) >= 0) && (!high || compare(upper, high) <= 0)) return 'always';
  if ((low && compare(upper, low) < 0) || (high && compare(lower, high) > 0)) return 'never';
  return 'sometimes';
}

/** Whether all points that limits are worked out from are of periods of one length that share no day. */
export function areAlike(figures: Figures, { start }: Limits): boolean {
  const points = figures.spans
    .map((_, i) => i)
    .filter((i) => i >= start && leadOf(figures).cells[i]!.value);
  return points.every((at, i) => i === 0 || comparable(figures, points[i - 1]!, at) !== false);
}
