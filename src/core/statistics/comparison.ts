// How do areas like this one do, and where does this one stand among them?
// Refuses to know which of them is better, and why they were chosen.
import { order } from './decimals.js';

/** The middle and the range of a group of areas, in the measure's unit. */
export interface NeighbourSummary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** How many of them have a value. */
  readonly count: number;
}

/**
 * The middle value of `values`, or the mean of the two in the middle; undefined where there are none.
 *
 * @example median([3, 1, undefined, 2]) // 2
 */
export const median = (values: readonly (number | undefined)[]): number | undefined => {
  const sorted = known(values);
  const half = sorted.length / 2;
  return half ? (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - 1]!) / 2 : undefined;
};

/**
 * Median and range of the members that have a value; undefined where none has.
 *
 * @example neighbourSummary([98, undefined, 61, 77]) // { median: 77, lower: 61, upper: 98, count: 3 }
 */
export const neighbourSummary = (
  members: readonly (number | undefined)[],
): NeighbourSummary | undefined => {
  const sorted = known(members);
  const middle = median(sorted);
  if (middle === undefined) return undefined;
  return { median: middle, lower: sorted[0]!, upper: sorted.at(-1)!, count: sorted.length };
};

/**
 * How many members have a higher, the same and a lower value than `value`; those without one are left out.
 *
 * With 2 higher and 8 lower, the area is third highest of 11, itself included.
 *
 * @example positionAmong(77, [98, 77, undefined, 61]) // { higher: 1, same: 1, lower: 1 }
 */
export const positionAmong = (
  value: number,
  members: readonly (number | undefined)[],
): { readonly higher: number; readonly same: number; readonly lower: number } => {
  const count = (side: number) =>
    known(members).filter((member) => order(member, value) === side).length;
  return { higher: count(1), same: count(0), lower: count(-1) };
};

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined).sort((a, b) => a - b);
