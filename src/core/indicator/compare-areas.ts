// Compares the leading series with the others at one period: England, the region, the neighbours.
import type { Text } from '../data/text.js';
import { isKnown } from '../data/value.js';
import { neighbourSummary, positionAmong } from '../statistics/comparison.js';
import { difference, roundTo } from '../statistics/decimals.js';
import type { Indicator, Series } from './indicator.js';

/** Median and range of several neighbours, one of each per period; null where too few have a value. */
export interface NeighbourRange {
  readonly members: number;
  /** Whether the range is the middle half of them: it is from five on, so that no outlier rules it. */
  readonly middleHalf: boolean;
  readonly median: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** The area against one other series; the difference is in the measure's units, positive where the area is higher. */
export interface Comparison {
  readonly role: Series['role'];
  readonly name: Text;
  readonly value: number;
  readonly difference: number;
}

/** The area among several neighbours. */
export interface NeighbourComparison {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  /** Neighbours that have a value. */
  readonly count: number;
  readonly difference: number;
  readonly higher: number;
  readonly lowerThanArea: number;
}

/**
 * The members of a group of neighbours; none where there is one `neighbours` series only, which is an
 * average and is compared by name. The leading series is not its own neighbour, whatever its role.
 */
export const neighbourMembers = (indicator: Indicator): readonly Series[] => {
  const members = indicator.series.slice(1).filter(({ role }) => role === 'neighbours');
  return members.length > 1 ? members : [];
};

/** The number of a series at a period; undefined where it has none. */
export const valueAt = (series: Series, index: number): number | undefined => {
  const value = series.values[index];
  return isKnown(value) ? value.value : undefined;
};

/** With fewer, quartiles would be little more than the figures themselves. */
const ENOUGH_FOR_QUARTILES = 5;

/** Median and range of the neighbours in each period; undefined where there are not several. */
export function neighbourRange(indicator: Indicator): NeighbourRange | undefined {
  const members = neighbourMembers(indicator);
  if (members.length === 0) return undefined;
  const summaries = indicator.periods.map((_, index) =>
    neighbourSummary(members.map((member) => valueAt(member, index))),
  );
  const middleHalf = members.length >= ENOUGH_FOR_QUARTILES;
  const ends = summaries.map((summary) => {
    if (!summary || (middleHalf && summary.count < ENOUGH_FOR_QUARTILES)) return undefined;
    return middleHalf ? summary.quartiles : ([summary.lower, summary.upper] as const);
  });
  return {
    members: members.length,
    middleHalf,
    median: summaries.map((summary) => summary?.median ?? null),
    lower: ends.map((pair) => pair?.[0] ?? null),
    upper: ends.map((pair) => pair?.[1] ?? null),
  };
}

/** The area against each other series, in their order; those without a value in that period are left out. */
export function compareAreas(
  indicator: Indicator,
  index: number,
  decimals: number,
): readonly Comparison[] {
  const [lead, ...others] = indicator.series;
  const leadValue = lead && valueAt(lead, index);
  const members = neighbourMembers(indicator);
  if (leadValue === undefined) return [];
  return others.flatMap((series) => {
    const value = valueAt(series, index);
    if (value === undefined || members.includes(series)) return [];
    const { role, name } = series;
    return [{ role, name, value, difference: roundTo(difference(leadValue, value), decimals) }];
  });
}

/** The area among its neighbours; undefined where it or all of them have no value in that period. */
export function compareNeighbours(
  indicator: Indicator,
  index: number,
  decimals: number,
): NeighbourComparison | undefined {
  const leadValue = valueAt(indicator.series[0]!, index);
  const values = neighbourMembers(indicator).map((member) => valueAt(member, index));
  const summary = neighbourSummary(values);
  if (leadValue === undefined || !summary) return undefined;
  const { higher, lower: lowerThanArea } = positionAmong(leadValue, values);
  const { median, lower, upper, count } = summary;
  return {
    median,
    lower,
    upper,
    count,
    difference: roundTo(difference(leadValue, median), decimals),
    higher,
    lowerThanArea,
  };
}
