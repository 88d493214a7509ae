// Works out how much a figure has changed: the difference and, where it means something, its percentage.
// Whether two figures may be compared at all is decided in `comparability.ts`.
import { compareNumbers, decimalsToTell, difference, roundTo } from './decimals.js';

/** What the numbers are: percentages change by points, and small counts have no percentage. */
export interface ChangeOf {
  /** Decimal places that the figures are shown with; without them the change says nothing of its own. */
  readonly decimals?: number;
  readonly unit?: 'count' | 'percent';
  /** What both figures are rounded to, in their own unit. */
  readonly rounding?: number;
}

/** A change between two values. */
export interface Change {
  /** In the measure's unit; for a percentage in percentage points. A fall is negative. */
  readonly difference: number;
  /** The difference as a share of the earlier value: 0.05 is 5% more. Undefined where it would mislead. */
  readonly relative: number | undefined;
  /** Places with which both figures and the change tell it from none; only where those of the figures are given. */
  readonly decimals?: number;
  /** What both figures are rounded to, where that is given; the change may be off by as much. */
  readonly rounding?: number;
}

/** Whether rounding may have made the whole change, so that not even its direction is known. */
export const isWithinRounding = ({ difference: by, rounding = 0 }: Change): boolean =>
  by !== 0 && compareNumbers(Math.abs(by), rounding) < 0;

/**
 * A count under this has a standard error (its square root) of more than a fifth of itself. Buescher,
 * "Problems with Rates Based on Small Numbers" (North Carolina State Center for Health Statistics,
 * Statistical Primer 12, 2008), draws the line here, as health statistics commonly do.
 */
export const SMALLEST_COUNT = 20;

/** A difference of rounded figures that is less than ten times the rounding is off by a tenth or more. */
const LEAST_ROUNDINGS = 10;

/**
 * The change from `before` to `now`, without a binary tail (0.3, not 0.30000000000000004).
 *
 * `relative` is undefined for percentages, where 5% more and 5 points more are easily confused; where the
 * earlier value is 0 or negative, or the later one negative; and for counts where either is under 20: from 2 to 4 is 2 more, not
 * twice as many, and from 24 to 12 is 12 fewer, not half. Nor is there one of a difference that rounding may
 * have made a tenth larger or smaller.
 *
 * @example change(61.3, 60.8, { unit: 'percent' }) // { difference: 0.5, relative: undefined }
 */
export const change = (now: number, before: number, of: ChangeOf = {}): Change => {
  const exact = difference(now, before);
  const isRelative = before > 0 && now >= 0 && of.unit !== 'percent';
  const isEnough = of.unit !== 'count' || Math.min(now, before) >= SMALLEST_COUNT;
  const isFine = !of.rounding || Math.abs(exact) >= LEAST_ROUNDINGS * of.rounding;
  return {
    difference: exact,
    relative: isRelative && isEnough && isFine ? exact / before : undefined,
    ...(of.decimals === undefined ? {} : { decimals: decimalsToTell(now, before, of.decimals) }),
    ...(of.rounding ? { rounding: of.rounding } : {}),
  };
};

/**
 * The change of a share in percentage points, from the exact shares and rounded once; undefined where either
 * is not known.
 *
 * In whole points, or with as many decimal places as tell it from none: from 504 to 505 of 1,000 it is 0.1.
 *
 * @example pointsBetween(0.505, 0.504) // 0.1
 */
export function pointsBetween(
  now: number | undefined,
  before: number | undefined,
): number | undefined {
  if (now === undefined || before === undefined) return undefined;
  const points = roundTo((now - before) * 100, 9);
  return roundTo(points, decimalsToTell(points, 0, 0));
}
