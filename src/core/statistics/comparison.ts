// Summarises the values of areas like this one, and ranks this one among them.
import { extent, median } from 'd3-array';
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
 * Median and range of the members that have a value; undefined where none has. The median of an even
 * number of values is the mean of the two in the middle.
 *
 * @example neighbourSummary([98, undefined, 61, 77]) // { median: 77, lower: 61, upper: 98, count: 3 }
 */
export const neighbourSummary = (
  members: readonly (number | undefined)[],
): NeighbourSummary | undefined => {
  const values = known(members);
  const [lower, upper] = extent(values);
  if (lower === undefined) return undefined;
  return { median: median(values)!, lower, upper, count: values.length };
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
  values.filter((value) => value !== undefined);
