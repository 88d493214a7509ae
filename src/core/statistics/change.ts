// Works out how much a figure has changed, from two known values with no break between them.
import { difference, roundTo } from './decimals.js';

/** What the numbers are: percentages change by points, and a count of a few has no percentage. */
export interface ChangeOf {
  /** Places that the measure is shown with; left out, the figures' own. */
  readonly decimals?: number;
  readonly unit?: 'count' | 'percent';
}

/** A change between two values. */
export interface Change {
  /** In the measure's unit, of a percentage in percentage points; negative is a fall. */
  readonly difference: number;
  /** The difference as a share of the value before, 0.05 being 5% more; undefined where it would mislead. */
  readonly relative: number | undefined;
}

/**
 * A count under this has a standard error (its square root) of more than a fifth of itself. Buescher,
 * "Problems with Rates Based on Small Numbers" (North Carolina State Center for Health Statistics,
 * Statistical Primer 12, 2008) draws the line here, as health statistics commonly do.
 */
export const SMALLEST_COUNT = 20;

/**
 * The change from `before` to `now`, free of floating tails.
 *
 * `relative` is undefined for percentages (5% more of a percentage and 5 points more are confused), where
 * the value before is 0 or negative, and for counts where either is under 20: from 2 to 4 is 2 more, not
 * doubled, and from 24 to 12 is 12 fewer, not halved.
 *
 * @example change(61.3, 60.8, { unit: 'percent' }) // { difference: 0.5, relative: undefined }
 */
export const change = (now: number, before: number, of: ChangeOf = {}): Change => {
  const exact = difference(now, before);
  const speaks = before > 0 && of.unit !== 'percent';
  const enough = of.unit !== 'count' || Math.min(now, before) >= SMALLEST_COUNT;
  return {
    difference: of.decimals === undefined ? exact : roundTo(exact, of.decimals),
    relative: speaks && enough ? exact / before : undefined,
  };
};
