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

/** Provisions of one area and setting, on one basis and of one period, in the dataset's order. */
export interface Group {
  readonly area?: Area;
  readonly setting?: Text;
  readonly bars: readonly Bar[];
  /** The lowest and the highest, where two or more can be ranked. */
  readonly range?: Range;
}

interface Range {
  readonly lowest: KnownBar;
  readonly highest: KnownBar;
}

/** Two costs that are alike, and how much more the second is a year and a week; less is negative. */
export interface Gap {
  readonly base: KnownBar;
  readonly other: KnownBar;
  readonly more: Pounds;
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

/** Areas and settings in the order in which the dataset names them, and in each its bases. */
export const groupsOf = (bars: readonly Bar[]): readonly Group[] =>
  ofPlaces(bars).flatMap((own) => {
    const { area, setting } = own[0]!;
    return onBases(own).map((alike) =>
      omitUndefined({ area, setting, bars: alike, range: rangeOf(alike) }),
    );
  });

/** The bars of each area and setting. */
export const ofPlaces = (bars: readonly Bar[]): readonly (readonly Bar[])[] => [
  ...group(bars, ({ area, setting }) =>
    [area?.name, setting].map((text) => (text === undefined ? '' : nameOf(text))).join('|'),
  ).values(),
];

/** The bars that say the same of basis, occupancy and period. */
function onBases(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const sets: Bar[][] = [];
  for (const bar of bars) {
    const set = sets.find(
      ([first]) =>
        first!.basis === bar.basis &&
        first!.occupancy === bar.occupancy &&
        isSamePeriod(first!, bar),
    );
    if (set) set.push(bar);
    else sets.push([bar]);
  }
  return sets;
}

function rangeOf(bars: readonly Bar[]): Range | undefined {
  const known = bars.filter(hasPounds);
  if (known.length < 2 || !isAlike(known[0]!, known[1]!)) return undefined;
  const ranked = [...known].sort((a, b) => a.pounds.year - b.pounds.year);
  return { lowest: ranked[0]!, highest: ranked.at(-1)! };
}

/**
 * What a comparison comes to: the dearest other provision against the first in-house one, or else the highest cost
 * against the lowest; of the group with most costs that can be ranked. Undefined where none can.
 */
export function gapOf(groups: readonly Group[]): Gap | undefined {
  const ranked = groups.filter(({ range }) => range);
  const most = greatest(ranked, ({ bars }) => bars.filter(hasPounds).length);
  if (!most) return undefined;
  const { lowest, highest } = most.range!;
  const known = most.bars.filter(hasPounds);
  const own = known.find(({ kind }) => kind === 'in-house');
  const dearest = greatest(
    known.filter(({ kind }) => kind !== 'in-house'),
    ({ pounds }) => pounds.year,
  );
  const [base, other] = own && dearest ? [own, dearest] : [lowest, highest];
  const more = (per: keyof Pounds) => other.pounds[per] - base.pounds[per];
  return { base, other, more: { year: more('year'), week: more('week') } };
}
