// Compares the leading series with the others at one period: England, the region, the neighbours.
import type { Text } from '../data/text.js';
import { omitUndefined } from '../data/omit-undefined.js';
import { absenceOf, isKnown, type Mark, type Value } from '../data/value.js';
import { doubtsOf } from '../statistics/comparability.js';
import { median, neighbourSummary } from '../statistics/comparison.js';
import { decimalsToTell, difference, ownDecimals } from '../statistics/decimals.js';
import { intervalAt, mayBeChance } from './chance.js';
import { growsWithArea, type Indicator, type Measure, type Series } from './indicator.js';
import { ownSeries } from './own-series.js';
import { type Protected, roundingOf } from './rounding.js';
import { decimalsBeside, type ShownMeasure } from './shown-decimals.js';

/** Median and range of several neighbours, one of each per period; null where too few have a value to know it. */
export interface NeighbourRange {
  readonly members: number;
  /** Some have no value in a period: its median and middle half are of those that have one. */
  readonly isPart: boolean;
  /** Whether the range is the middle half of them: it is from five on, so that no outlier rules it. */
  readonly middleHalf: boolean;
  readonly median: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** How a figure differs from another that it is set against. */
export interface Gap {
  /** The other figure. */
  readonly value: number;
  /** In the measure's units, positive where the area is higher; free of floating tails. */
  readonly difference: number;
  /** Places with which the two figures and the difference are told from none; in a model those of all its gaps. */
  readonly decimals: number;
  /** Places that the figures of the other are shown with. */
  readonly valueDecimals: number;
  /** What the coarser of the two is rounded to; absent where neither is. */
  readonly rounding?: number;
  /** The confidence interval of one figure includes the other, or the two overlap. */
  readonly chance?: true;
  /** The difference is so small that rounding may have made it, or hides one. */
  readonly withinRounding?: true;
}

/** The area against one other series. */
export interface Comparison extends Gap {
  readonly role: Series['role'];
  readonly name: Text;
  /** Of its figure; absent where that can be relied on. */
  readonly doubts?: readonly Mark[];
  /** It is about the same area, as girls are of all children there, so that neither is judged by the other. */
  readonly isOwn?: true;
}

/** The area among several neighbours. */
export interface NeighbourComparison {
  readonly members: number;
  /** Neighbours that have a value. */
  readonly count: number;
  /** Neighbours whose value is withheld. */
  readonly withheld: number;
  /** Of any of their figures; absent where all can be relied on. */
  readonly doubts?: readonly Mark[];
  /** Of those that have a value; absent where none has. */
  readonly lower?: number;
  readonly upper?: number;
  /** How many of those that have a value have a higher one, whatever rounding made of both. */
  readonly higher: number;
  /** How many may be on either side, as figures are rounded. */
  readonly tooClose: number;
  /**
   * 1 where the area is above the median of all members whatever those without a value may have, −1 where it is
   * below, 0 where it is at it; absent where that cannot be told.
   */
  readonly side?: -1 | 0 | 1;
  /** From the median of those that have a value; absent where those without one could put it on the other side. */
  readonly toMedian?: Gap;
}

/**
 * The members of a group of neighbours; none where there is one `neighbours` series only, which is an
 * average and is compared by name. The leading series is not its own neighbour, whatever its role.
 */
export const neighbourMembers = ({ series }: Pick<Indicator, 'series'>): readonly Series[] => {
  const members = series.slice(1).filter(({ role }) => role === 'neighbours');
  return members.length > 1 ? members : [];
};

/** The number of a series at a period; undefined where it has none. */
export const valueAt = (series: Series, index: number): number | undefined => {
  const value = series.values[index];
  return isKnown(value) ? value.value : undefined;
};

/** With fewer, quartiles would be little more than the figures themselves. */
const ENOUGH_FOR_QUARTILES = 5;

/**
 * Median and range of the neighbours in each period; undefined where there are not several. Of a few neighbours
 * they need all, since any that is missing may change them; of five and more they need five.
 */
export function neighbourRange(indicator: Indicator): NeighbourRange | undefined {
  const members = neighbourMembers(indicator);
  if (members.length === 0) return undefined;
  const summaries = indicator.periods.map((_, index) =>
    neighbourSummary(members.map((member) => valueAt(member, index))),
  );
  const middleHalf = members.length >= ENOUGH_FOR_QUARTILES;
  const needed = Math.min(members.length, ENOUGH_FOR_QUARTILES);
  const known = summaries.map((summary) =>
    summary && summary.count >= needed ? summary : undefined,
  );
  const ends = known.map(
    (summary) =>
      summary && (middleHalf ? summary.quartiles : ([summary.lower, summary.upper] as const)),
  );
  return {
    members: members.length,
    isPart: members.some(({ values }) => !values.every(isKnown)),
    middleHalf,
    median: known.map((summary) => summary?.median ?? null),
    lower: ends.map((pair) => pair?.[0] ?? null),
    upper: ends.map((pair) => pair?.[1] ?? null),
  };
}

/** An indicator with the places that its figures are shown with. */
type Compared = Indicator & { readonly measure: ShownMeasure };

/**
 * The area against each other series, in their order; those without a value in that period are left out. Totals
 * are not set against those of a nation or a region, which are larger because it is.
 */
export function compareAreas(
  indicator: Compared,
  index: number,
  disclosure?: Protected,
): readonly Comparison[] {
  const { measure, series } = indicator;
  const [lead, ...others] = series;
  const leadValue = lead && valueAt(lead, index);
  const members = neighbourMembers(indicator);
  if (leadValue === undefined) return [];
  const isTotal = growsWithArea(indicator);
  const roundingOfLead = roundingOf(lead!, measure, disclosure);
  const own = ownSeries(indicator);
  return others.flatMap((other) => {
    const value = valueAt(other, index);
    const { role, name } = other;
    if (value === undefined || members.includes(other)) return [];
    if (isTotal && role !== lead!.role && [role, lead!.role].some(isWide)) return [];
    const roundings = [roundingOfLead, roundingOf(other, measure, disclosure)] as const;
    const decimals = decimalsBeside(measure, [other]);
    const gap = gapOf(leadValue, value, decimals, roundings);
    const isOwn = own.includes(other) || undefined;
    const chance = chanceOf(gap, intervalAt(lead!, index), intervalAt(other, index));
    const doubts = doubtsIn(other.values[index]);
    return [omitUndefined({ role, name, ...gap, chance, isOwn, doubts })];
  });
}

const chanceOf = (gap: Gap, ...of: Parameters<typeof mayBeChance>): true | undefined =>
  (gap.difference !== 0 && mayBeChance(...of)) || undefined;

const doubtsIn = (...values: readonly (Value | undefined)[]): readonly Mark[] | undefined => {
  const doubts = doubtsOf(...values);
  return doubts.length > 0 ? doubts : undefined;
};

const isWide = (role: Series['role']): boolean => role === 'national' || role === 'region';

function gapOf(
  own: number,
  value: number,
  valueDecimals: number,
  roundings: readonly [number, number],
): Gap {
  const gap = difference(own, value);
  const rounding = Math.max(...roundings);
  // Each may be off by half of what it is rounded to.
  const least = (roundings[0] + roundings[1]) / 2;
  return {
    value,
    difference: gap,
    decimals: decimalsToTell(own, value, valueDecimals),
    valueDecimals,
    ...(rounding > 0 ? { rounding } : {}),
    ...(Math.abs(gap) < least ? { withinRounding: true } : {}),
  };
}

/** The area among its neighbours; undefined where it has no value, or where they have none and withhold none. */
export function compareNeighbours(
  indicator: Compared,
  index: number,
  disclosure?: Protected,
): NeighbourComparison | undefined {
  const { measure, series } = indicator;
  const [lead] = series;
  const own = valueAt(lead!, index);
  const members = neighbourMembers(indicator);
  const all = members.map(({ values }) => values[index]!);
  const withheld = all.filter(isWithheld).length;
  const values = members.map((member) => valueAt(member, index));
  const summary = neighbourSummary(values);
  if (own === undefined || (!summary && withheld === 0)) return undefined;
  const side = sideOf(own, all, indicator);
  const common = { members: members.length, withheld, side, doubts: doubtsIn(...all) };
  if (!summary) return omitUndefined({ ...common, count: 0, higher: 0, tooClose: 0 });
  const { median: middle, lower, upper, count } = summary;
  const decimals = decimalsBeside(measure, members);
  const places = ownDecimals(middle, decimals, decimals + 1);
  const roundingOfLead = roundingOf(lead!, measure, disclosure);
  const gap = gapOf(own, middle, places, [
    roundingOfLead,
    Math.max(...members.map((each) => roundingOf(each, measure, disclosure))),
  ]);
  return omitUndefined({
    ...common,
    ...{ count, lower, upper },
    ...sidesOf(own, members, { index, measure, disclosure, rounding: roundingOfLead }),
    toMedian:
      side === Math.sign(gap.difference)
        ? omitUndefined({
            ...gap,
            chance: chanceOf(gap, intervalAt(lead!, index), [middle, middle]),
          })
        : undefined,
  });
}

/** How many members are above, and how many rounding may have put above or below. */
function sidesOf(
  own: number,
  members: readonly Series[],
  of: { index: number; rounding: number; measure: Measure; disclosure: Protected | undefined },
): Pick<NeighbourComparison, 'higher' | 'tooClose'> {
  const gaps = members.flatMap((member) => {
    const value = valueAt(member, of.index);
    const rounding = roundingOf(member, of.measure, of.disclosure);
    return value === undefined ? [] : [gapOf(own, value, 0, [of.rounding, rounding])];
  });
  const isClear = ({ withinRounding }: Gap) => !withinRounding;
  return {
    higher: gaps.filter((gap) => isClear(gap) && gap.difference < 0).length,
    tooClose: gaps.filter((gap) => !isClear(gap)).length,
  };
}

/** Beyond any figure, and so is half of it. */
const BEYOND = 1e15;

/**
 * On which side of the median of all members, whatever those without a value may have. A withheld figure may be
 * any from 0 on: an author, and a table's sums, withhold large ones too.
 */
function sideOf(
  own: number,
  members: readonly Value[],
  { series }: Compared,
): NeighbourComparison['side'] {
  const isNegative = (value: Value) => isKnown(value) && value.value < 0;
  const floor = series.some(({ values }) => values.some(isNegative)) ? -BEYOND : 0;
  const ranges = members.map((value): readonly [number, number] =>
    isKnown(value) ? [value.value, value.value] : [isWithheld(value) ? floor : -BEYOND, BEYOND],
  );
  const [least, most] = [0, 1].map((end) =>
    Math.sign(difference(own, median(ranges.map((range) => range[end]))!)),
  );
  return least === most ? (least as -1 | 0 | 1) : undefined;
}

const isWithheld = (value: Value): boolean => !isKnown(value) && absenceOf(value) === 'c';
