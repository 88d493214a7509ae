// Turns provisions into bars, in pounds a year and a week, and groups those of one area and setting.
import { greatest, group } from 'd3-array';
import type { Area } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { samePeriod } from '../../core/data/period.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { isComparable } from '../../core/statistics/comparability.js';
import type { Provision } from './input.js';
import { type Pounds, poundsIn } from './input.unit.js';

export interface Bar extends Provision {
  /** Absent where the cost is. */
  readonly pounds?: Pounds;
}

/** A bar whose cost can be compared with others. */
export type KnownBar = Bar & { readonly pounds: Pounds };

/** Provisions of one area and setting, in the dataset's order: bases may differ, so they are not ranked. */
export interface Group {
  readonly area?: Area;
  readonly setting?: Text;
  readonly bars: readonly Bar[];
  /** The lowest and the highest of those on one basis, where two or more are. */
  readonly range?: { readonly lowest: Bar; readonly highest: Bar };
}

export const barOf = (provision: Provision): Bar => {
  const { cost, unit } = provision;
  return isComparable(cost) ? { ...provision, pounds: poundsIn(cost.value, unit.per) } : provision;
};

export const hasPounds = (bar: Bar): bar is KnownBar => bar.pounds !== undefined;

/** Whether two costs are on one basis and of one period: only such costs are ranked. An unknown basis is like no other. */
export const isAlike = (a: Bar, b: Bar): boolean =>
  a === b ||
  (a.basis !== undefined &&
    a.basis === b.basis &&
    a.occupancy === b.occupancy &&
    (a.basis !== 'stated occupancy' || a.occupancy !== undefined) &&
    isSamePeriod(a, b));

export const isSamePeriod = ({ period: a }: Bar, { period: b }: Bar): boolean =>
  a && b ? samePeriod(a, b) : a === b;

/** In the order in which the dataset names them. */
export function groupsOf(bars: readonly Bar[]): readonly Group[] {
  return [...group(bars, keyOf).values()].map((own) => {
    const { area, setting } = own[0]!;
    return omitUndefined({ area, setting, bars: own, range: rangeOf(own) });
  });
}

const keyOf = ({ area, setting }: Bar): string =>
  [area?.name, setting].map((text) => (text === undefined ? '' : nameOf(text))).join('|');

/** Of the largest set of costs that are alike, the first of two equally large. */
function rangeOf(bars: readonly Bar[]): Group['range'] {
  const known = bars.filter(hasPounds);
  const sets = known.map((bar) => known.filter((other) => isAlike(bar, other)));
  const set = greatest(sets, ({ length }) => length);
  if (!set || set.length < 2) return undefined;
  const ranked = [...set].sort((a, b) => a.pounds.year - b.pounds.year);
  return { lowest: ranked[0]!, highest: ranked.at(-1)! };
}
