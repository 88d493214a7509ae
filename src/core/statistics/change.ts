// Works out how much a figure has changed: the difference and, where it means something, its percentage.
// Whether two figures may be compared at all is decided in `comparability.ts`.
import { difference, roundTo } from './decimals.js';

/** What the numbers are: percentages change by points, and small counts have no percentage. */
export interface ChangeOf {
  /** Decimal places that the measure is shown with; by default those of the figures. */
  readonly decimals?: number;
  readonly unit?: 'count' | 'percent';
}

/** A change between two values. */
export interface Change {
  /** In the measure's unit; for a percentage in percentage points. A fall is negative. */
  readonly difference: number;
  /** The difference as a share of the earlier value: 0.05 is 5% more. Undefined where it would mislead. */
  readonly relative: number | undefined;
}

/**
 * A count under this has a standard error (its square root) of more than a fifth of itself. Buescher,
 * "Problems with Rates Based on Small Numbers" (North Carolina State Center for Health Statistics,
 * Statistical Primer 12, 2008), draws the line here, as health statistics commonly do.
 */
export const SMALLEST_COUNT = 20;

/**
 * The change from `before` to `now`, without a binary tail (0.3, not 0.30000000000000004).
 *
 * `relative` is undefined for percentages, where 5% more and 5 points more are easily confused; where the
 * earlier value is 0 or negative; and for counts where either is under 20: from 2 to 4 is 2 more, not
 * twice as many, and from 24 to 12 is 12 fewer, not half.
 *
 * @example change(61.3, 60.8, { unit: 'percent' }) // { difference: 0.5, relative: undefined }
 */
export const change = (now: number, before: number, of: ChangeOf = {}): Change => {
  const exact = difference(now, before);
  const isRelative = before > 0 && of.unit !== 'percent';
  const isEnough = of.unit !== 'count' || Math.min(now, before) >= SMALLEST_COUNT;
  return {
    difference: of.decimals === undefined ? exact : roundTo(exact, of.decimals),
    relative: isRelative && isEnough ? exact / before : undefined,
  };
};
