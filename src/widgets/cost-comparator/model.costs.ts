// Turns provisions into bars, in pounds a year and a week, and groups those of one area and setting.
import { greatest, group } from 'd3-array';
import type { Area } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { samePeriod } from '../../core/data/period.js';
import { nameKey, type Text } from '../../core/data/text.js';
import { isComparable } from '../../core/statistics/comparability.js';
import { compareNumbers, decimalsToTell } from '../../core/statistics/decimals.js';
import type { Provision } from './input.js';
import { type Pounds, poundsIn } from './input.unit.js';

export interface Bar extends Provision {
  /** Absent where the cost is. */
  readonly pounds?: Pounds;
  /** The decimal places that tell it from every other cost, a year and a week; absent where whole pounds do. */
  readonly places?: Pounds;
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
  /** Several where they cost the same. */
  readonly lowest: readonly KnownBar[];
  readonly highest: readonly KnownBar[];
  /** Whether every cost is known; if not, one that is not may be lower or higher. */
  readonly isWhole: boolean;
}

/** Two costs that are alike, and how much more the second is a year and a week; less is negative. */
export interface Gap {
  readonly base: KnownBar;
  readonly other: KnownBar;
  readonly more: Pounds;
  /** All that cost as much as `base` where it is the lowest, in the dataset's order; else it alone. */
  readonly bases: readonly KnownBar[];
  /** All that cost as much as `other` and are ranked with it; none of them is a base. */
  readonly others: readonly KnownBar[];
}

/** The bars of provisions, in their order. */
export function barsFrom(provisions: readonly Provision[]): readonly Bar[] {
  const bars = provisions.map(barOf);
  const inOrder = bars.filter(hasPounds).sort((a, b) => a.pounds.year - b.pounds.year);
  const steps = inOrder.filter((bar, i) => i === 0 || !isSameCost(bar, inOrder[i - 1]!));
  // What is told from the next lower and the next higher cost is told from all.
  const places = steps.map((bar, i) => placesAmong(bar, [steps[i - 1], steps[i + 1]]));
  return bars.map((bar) => {
    const own = hasPounds(bar) && places[steps.findIndex((step) => isSameCost(step, bar))];
    return own && own.year + own.week > 0 ? { ...bar, places: own } : bar;
  });
}

/** The decimal places that tell a cost from others. */
function placesAmong(
  { pounds }: KnownBar,
  others: readonly (KnownBar | undefined)[],
): Record<keyof Pounds, number> {
  const of = (per: keyof Pounds) =>
    others.map((other) => {
      if (!other) return 0;
      const told = decimalsToTell(pounds[per], other.pounds[per], 0);
      // What is less than a pound is said in pence, and so is what it is the difference of.
      return Math.abs(pounds[per] - other.pounds[per]) < 1 ? Math.max(2, told) : told;
    });
  return { year: Math.max(...of('year')), week: Math.max(...of('week')) };
}

const barOf = (provision: Provision): Bar => {
  const { cost, unit } = provision;
  return isComparable(cost) ? { ...provision, pounds: poundsIn(cost.value, unit.per) } : provision;
};

/** Given for one time, costs are the same only to the last digit; converted, they may have a binary tail. */
export const isSameCost = (a: KnownBar, b: KnownBar): boolean =>
  a.unit.per === b.unit.per
    ? a.pounds[a.unit.per] === b.pounds[b.unit.per]
    : compareNumbers(a.pounds.year, b.pounds.year) === 0;

export const hasPounds = (bar: Bar): bar is KnownBar => bar.pounds !== undefined;

/** Whether two costs are on one basis and of one period: only such costs are ranked. An unknown basis is like no other. */
export const isAlike = (a: Bar, b: Bar): boolean =>
  a === b || (hasKnownBasis(a) && isSameBasis(a, b) && isSamePeriod(a, b));

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
    [area?.name, setting].map((text) => nameKey(text ?? '')).join('|'),
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
  const inOrder = [...known].sort((a, b) => a.pounds.year - b.pounds.year);
  const costing = (end: KnownBar) => known.filter((bar) => isSameCost(bar, end));
  return {
    lowest: costing(inOrder[0]!),
    highest: costing(inOrder.at(-1)!),
    isWhole: known.length === bars.length,
  };
}

/** Why costs are not ranked: some differ in what they are based on, that is not known of some, or their periods differ. */
export interface Differences {
  readonly basis: boolean;
  readonly unknownBasis: boolean;
  readonly period: boolean;
}

/** How costs that are drawn side by side differ; undefined where all are alike. */
export function differencesOf(bars: readonly KnownBar[]): Differences | undefined {
  const [first] = bars;
  if (!first || bars.every((bar) => isAlike(bar, first))) return undefined;
  const based = bars.filter(hasKnownBasis);
  return {
    basis: based.some((bar) => !isSameBasis(bar, based[0]!)),
    unknownBasis: based.length < bars.length,
    period: bars.some((bar) => !isSamePeriod(bar, first)),
  };
}

const hasKnownBasis = ({ basis, occupancy }: Bar): boolean =>
  basis !== undefined && (basis !== 'stated occupancy' || occupancy !== undefined);

const isSameBasis = (a: Bar, b: Bar): boolean => a.basis === b.basis && a.occupancy === b.occupancy;

/**
 * What a comparison comes to: the dearest other provision against the first in-house one, or else the highest cost
 * against the lowest; of the group with most costs that can be ranked. Undefined where none can.
 */
export function gapOf(groups: readonly Group[]): Gap | undefined {
  const ranked = groups.filter(({ range }) => range);
  const most = greatest(ranked, ({ bars }) => bars.filter(hasPounds).length);
  if (!most) return undefined;
  const known = most.bars.filter(hasPounds);
  const own = known.find(({ kind }) => kind === 'in-house');
  const bought = known.filter(({ kind }) => kind !== 'in-house');
  const dearest = greatest(bought, ({ pounds }) => pounds.year);
  const { lowest, highest } = most.range!;
  const [bases, ends] =
    own && dearest
      ? [[own], bought.filter((bar) => isSameCost(bar, dearest))]
      : isSameCost(lowest[0]!, highest[0]!)
        ? [lowest.slice(0, 1), highest.slice(1)]
        : [lowest, highest];
  const [base, other] = [bases[0]!, ends[0]!];
  const more = (per: keyof Pounds) =>
    isSameCost(base, other) ? 0 : other.pounds[per] - base.pounds[per];
  return { base, other, more: { year: more('year'), week: more('week') }, bases, others: ends };
}
