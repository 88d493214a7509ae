// Decides what a mark, an absence, a break or a part of a year means for comparing, rating and projecting.
// The trend, the scorecard, the mix, the funnel and the cost comparator all ask here.
import { endsBefore, type Period, sameLength } from '../data/period.js';
import { type Absent, isKnown, type Known, type Mark, type Value } from '../data/value.js';
import { type Change, change, type ChangeOf } from './change.js';

/**
 * What may be done with a figure:
 *
 * |          | compared with others of its period | compared with earlier figures | rated | projected |
 * | -------- | ---------------------------------- | ----------------------------- | ----- | --------- |
 * | `number` | yes                                | yes                           | yes   | yes       |
 * | `break`  | yes                                | no                            | yes   | no        |
 * | `absent` | no                                 | no                            | no    | no        |
 * | `hidden` | no                                 | no                            | no    | no        |
 *
 * A hidden figure exists and is not shown here. An earlier figure is never rated in the place of an absent
 * or a hidden one.
 */
export type Standing = 'number' | 'break' | 'absent' | 'hidden';

/** The standing of each mark beside a number, and of each absence in its place. */
export const STANDING: Readonly<Record<Mark | Absent['value'], Standing>> = {
  b: 'break', // the series breaks before this figure
  e: 'number', // estimated
  f: 'number', // forecast
  p: 'number', // provisional
  r: 'number', // revised
  u: 'number', // low reliability, but still a number
  '[c]': 'hidden', // confidential
  '[!]': 'hidden', // could not be read
  '[k]': 'absent', // rounds to zero: how far from zero is not known
  '[u]': 'absent', // too unreliable to publish
  '[w]': 'absent', // none recorded in the survey
  '[x]': 'absent', // not available
  '[z]': 'absent', // not applicable
};

/** Whether the series breaks before this figure; a break is marked on an absent figure too. */
export const breaksSeries = ({ marks }: Value): boolean =>
  marks.some((mark) => STANDING[mark] === 'break');

/**
 * The marks by which any of the figures is not to be relied on: a forecast, or of low reliability. Such a figure is not
 * rated, and what is compared with it says so.
 */
export const doubtsOf = (...values: readonly (Value | undefined)[]): readonly Mark[] =>
  (['f', 'u'] as const).filter((mark) => values.some((value) => value?.marks.includes(mark)));

/** Whether the figure exists and is not shown here. */
export const isHidden = (value: Value): boolean =>
  !isKnown(value) && STANDING[value.value] === 'hidden';

/** Whether the figure is compared with others of its own period, such as another area's or another provider's. */
export const isComparable = (value: Value | undefined): value is Known => isKnown(value);

/** Why two periods are not compared: they end on one day or in the wrong order, differ in length, or share days. */
export type Incomparable = 'order' | 'length' | 'overlap';

/** Why no change is given, in the order in which the reasons are looked for. */
export type NoChange = 'first' | Incomparable | 'part year' | 'break' | 'missing period' | 'absent';

/** Whether no change is given because of the two periods. */
export const isIncomparable = (why: NoChange | undefined): why is Incomparable =>
  why === 'order' || why === 'length' || why === 'overlap';

/** A change, or the reason why none is given. */
export type ChangeOrReason = (Change & { readonly reason?: never }) | { readonly reason: NoChange };

/** Two figures of one series, and what lies between them. */
export interface Compared {
  readonly now: Value | undefined;
  /** Undefined where there is no earlier period. */
  readonly before: Value | undefined;
  /** Why their periods are not compared. */
  readonly apart?: Incomparable | undefined;
  /** The later period is not over. */
  readonly partYear?: boolean;
  /** The series breaks between the two; a mark on `now` need not be repeated here. */
  readonly break?: boolean;
  /** The two are neighbours in the data, and a period between them is missing. */
  readonly missingPeriod?: boolean;
}

/**
 * The change from `before` to `now`, or the first reason why none is given.
 *
 * @example changeBetween({ now: { value: 12, marks: ['b'] }, before: { value: 9, marks: [] } }) // { reason: 'break' }
 */
export function changeBetween(compared: Compared, of: ChangeOf = {}): ChangeOrReason {
  const { now, before } = compared;
  if (!before) return { reason: 'first' };
  if (compared.apart) return { reason: compared.apart };
  if (compared.partYear) return { reason: 'part year' };
  if (compared.break || (now && breaksSeries(now))) return { reason: 'break' };
  if (compared.missingPeriod) return { reason: 'missing period' };
  if (!isKnown(now) || !isKnown(before)) return { reason: 'absent' };
  return change(now.value, before.value, of);
}

/** The periods of two figures, each undefined where its author does not name it. */
export interface PeriodsCompared {
  readonly period?: Period | undefined;
  readonly previousPeriod?: Period | undefined;
  /** A count in a period, or on its last day; what is neither is judged as a flow. */
  readonly kind?: 'flow' | 'stock' | undefined;
}

/**
 * Why figures of two periods are not compared; undefined where they are: the previous one ends earlier and,
 * unless both are counts on their last day, is as long and shares no day with the other. Where one is not
 * named, the author's word that it is the previous one stands.
 *
 * @example whyIncomparable({ period: year2024, previousPeriod: quarter4, kind: 'flow' }) // 'length'
 */
export function whyIncomparable({
  period,
  previousPeriod,
  kind,
}: PeriodsCompared): Incomparable | undefined {
  if (!period || !previousPeriod) return undefined;
  if (kind !== 'stock' && !sameLength(previousPeriod, period)) return 'length';
  if (!endsBefore(previousPeriod, period)) return 'order';
  return kind === 'stock' || previousPeriod.endDay < period.startDay ? undefined : 'overlap';
}

/** At each period: why it is not compared with the one just before it; undefined where it is, and at the first. */
export const apartBefore = (
  periods: readonly Period[],
  kind: PeriodsCompared['kind'],
): readonly (Incomparable | undefined)[] =>
  periods.map((period, i) => whyIncomparable({ period, previousPeriod: periods[i - 1], kind }));

/**
 * Whether no line is joined between two periods: a quarter after a year would be a fall. Averages of years
 * that overlap are a curve.
 */
export const isUnjoined = (apart: Incomparable | undefined): boolean =>
  apart === 'length' || apart === 'order';

/** Whether figures of two periods are compared; see `whyIncomparable`. */
export const arePeriodsComparable = (periods: PeriodsCompared): boolean =>
  whyIncomparable(periods) === undefined;

/**
 * The change to show beside one figure of two periods: worked out where both are numbers and comparable,
 * or as published where a change is all that is published; undefined elsewhere.
 *
 * @param of how to round it, and the two periods, where they may not be comparable
 * @example shownChange({ value: '[x]', marks: [], change: -4 }, undefined) // { difference: -4, relative: undefined }
 */
export function shownChange(
  now: Value,
  before: Value | undefined,
  { periods, ...of }: ChangeOf & { readonly periods?: PeriodsCompared } = {},
): Change | undefined {
  if (!isKnown(now)) {
    return now.change === undefined ? undefined : { difference: now.change, relative: undefined };
  }
  const apart = periods && whyIncomparable(periods);
  const found = changeBetween({ now, before, apart }, of);
  return found.reason === undefined ? found : undefined;
}
