// How much has a figure changed? Takes two known values of one measure, with no break between them.
// Refuses to know whether the change is good, ordinary or worth a sentence.
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

/** Below this, one more or one fewer is already more than 10%. */
export const SMALLEST_BASE_COUNT = 10;

/**
 * The change from `before` to `now`, free of floating tails.
 *
 * `relative` is undefined for percentages (5% more of a percentage and 5 points more are confused), where
 * the value before is 0 or negative, and for counts where it is under 10: from 2 to 4 is 2 more, not
 * doubled. The limit of 10 is this project's choice; a small value *now* is no hindrance, because the
 * share is of the value before.
 *
 * @example change(61.3, 60.8, { unit: 'percent' }) // { difference: 0.5, relative: undefined }
 */
export const change = (now: number, before: number, of: ChangeOf = {}): Change => {
  const exact = difference(now, before);
  const speaks = before > 0 && of.unit !== 'percent';
  const enough = of.unit !== 'count' || before >= SMALLEST_BASE_COUNT;
  return {
    difference: of.decimals === undefined ? exact : roundTo(exact, of.decimals),
    relative: speaks && enough ? exact / before : undefined,
  };
};
