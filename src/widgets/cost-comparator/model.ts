// What a comparison of costs says: amounts for a year and a week, what differing bases would mean, what-ifs.
// No pixels, no colours, no language; costs on different bases are never ranked.
import type { Area, Envelope } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import type { Publishable } from '../../core/data/publishable.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { isKnown, type Shorthand, shorthandOf, type Value } from '../../core/data/value.js';
import { order } from '../../core/statistics/decimals.js';
import type { CostComparator, Provision } from './input.js';
import type { Packages } from './input.packages.js';
import { type Pounds, poundsIn, type Unit } from './input.unit.js';
import { type OccupancyWhatIf } from './input.what-if.js';
import { type MixCosts, mixChange, mixCosts } from './model.mix.js';
import {
  type BreakEven,
  breakEven,
  costPerOccupiedBed,
  occupancyExplaining,
} from './model.occupancy.js';

export interface Bar extends Provision {
  /** Absent where the cost is. */
  readonly pounds?: Pounds;
}

/** Provisions of one area and setting, in the dataset's order: bases differ, so nothing is ranked. */
export interface Group {
  readonly area?: Area;
  readonly setting?: Text;
  readonly bars: readonly Bar[];
  /** The lowest and the highest of those on one basis, where two or more are. */
  readonly range?: { readonly lowest: Bar; readonly highest: Bar };
}

/** What the difference of two costs on different bases would mean, if all costs are fixed. */
export interface Explanation {
  /** Its basis says how full it is. */
  readonly base: Bar;
  readonly other: Bar;
  /** Of the base with all beds in use. */
  readonly full: Pounds;
  /** The share of beds in use that would make the one of the other; over 1 where none can. */
  readonly occupancy: number;
  /** What the base would come to at the occupancy that the other states. */
  readonly expected?: Pounds;
}

export interface Price {
  readonly bar: Bar;
  readonly pounds: Pounds;
  /** Absent where even with all beds in use it costs more. */
  readonly breakEven?: BreakEven;
}

export interface OccupancyFacts {
  readonly bar?: Bar;
  /** Absent where only shares can be tried out. */
  readonly beds?: number;
  /** All beds, or 100 per cent. */
  readonly steps: number;
  /** Where the slider stands first. */
  readonly start: number;
  /** Of a bed with all in use. */
  readonly full: Pounds;
  /** Of external provisions of the same area and setting, lowest first. */
  readonly prices: readonly Price[];
}

export interface MixFacts {
  readonly name?: Text;
  readonly places: number;
  /** Shares in-house, 0 to 1. */
  readonly today: number;
  readonly target: number;
  readonly costInHouse: Pounds;
  readonly costExternal: Pounds;
}

export interface PackagesFacts extends Packages {
  /** How many, counted where they are listed. */
  readonly number?: Value;
  /** Of those listed, in the dataset's order. */
  readonly listed: readonly (Pounds | undefined)[];
  readonly averagePounds?: Pounds;
  readonly underPounds?: Pounds;
}

export interface CostComparatorModel {
  readonly envelope: Envelope;
  readonly period?: Period;
  readonly unit: Unit;
  readonly groups: readonly Group[];
  /** Whether costs that are drawn side by side are on several bases, or of several periods. */
  readonly basesDiffer: boolean;
  readonly explanations: readonly Explanation[];
  readonly packages?: PackagesFacts;
  readonly occupancy?: OccupancyFacts;
  readonly mix?: MixFacts;
  /** Every shorthand that is shown, each once. */
  readonly shorthand: readonly Shorthand[];
}

export function costComparatorModel(costs: Publishable<CostComparator>): CostComparatorModel {
  const { provisions, packages, occupancy, mix, period, unit, year: _, ...envelope } = costs;
  const bars = provisions.map((each): Bar => withPounds(each));
  const groups = groupsOf(bars);
  const facts = packages && packagesOf(packages);
  const { count, average, under, values = [] } = packages ?? {};
  const shown = [...bars.map(({ cost }) => cost), count, average, under?.count, ...values];
  return omitUndefined({
    envelope,
    period,
    unit,
    groups,
    basesDiffer: bars.some((bar) => bar.pounds && !alike(bar, bars.find(hasPounds)!)),
    explanations: groups.flatMap(({ bars: own }) => explanationsOf(own)),
    packages: facts,
    occupancy: occupancy && occupancyOf(occupancy, bars),
    mix: mix && {
      ...omitUndefined({ name: mix.name }),
      places: mix.places,
      today: mix.inHouse,
      target: mix.target,
      costInHouse: poundsIn(mix.costInHouse, mix.per),
      costExternal: poundsIn(mix.costExternal, mix.per),
    },
    shorthand: [...new Set(shown.flatMap((value) => (value ? shorthandOf(value) : [])))],
  });
}

/** Every bar, in the order of the drawing. */
export const barsOf = ({ groups }: CostComparatorModel): readonly Bar[] =>
  groups.flatMap(({ bars }) => bars);

const withPounds = (each: Provision): Bar =>
  isKnown(each.cost) ? { ...each, pounds: poundsIn(each.cost.value, each.unit.per) } : each;

const hasPounds = (bar: Bar): boolean => bar.pounds !== undefined;

/** On one basis, of one period: only such costs may be ranked. One that is not known is like no other. */
const alike = (a: Bar, b: Bar): boolean =>
  a === b ||
  (a.basis !== undefined &&
    a.basis === b.basis &&
    a.occupancy === b.occupancy &&
    (a.basis !== 'stated occupancy' || a.occupancy !== undefined) &&
    samePeriodOf(a, b));

const samePeriodOf = ({ period: a }: Bar, { period: b }: Bar): boolean =>
  a && b ? samePeriod(a, b) : a === b;

const keyOf = ({ area, setting }: Pick<Bar, 'area' | 'setting'>): string =>
  [area?.name, setting].map((text) => (text === undefined ? '' : nameOf(text))).join('|');

function groupsOf(bars: readonly Bar[]): readonly Group[] {
  const keys = [...new Set(bars.map(keyOf))];
  return keys.map((key) => {
    const own = bars.filter((bar) => keyOf(bar) === key);
    const { area, setting } = own[0]!;
    return omitUndefined({ area, setting, bars: own, range: rangeOf(own) });
  });
}

/** Of the largest set of costs that are alike, the first of two equally large. */
function rangeOf(bars: readonly Bar[]): Group['range'] {
  const known = bars.filter(hasPounds);
  const sets = known.map((bar) => known.filter((other) => alike(bar, other)));
  const [set = []] = sets.sort((a, b) => b.length - a.length);
  if (set.length < 2) return undefined;
  const ranked = [...set].sort((a, b) => a.pounds!.year - b.pounds!.year);
  return { lowest: ranked[0]!, highest: ranked.at(-1)! };
}

/** How full the beds are that the cost is of; undefined where its basis does not say. */
const statedOccupancy = ({ basis, occupancy }: Bar): number | undefined =>
  basis === 'full occupancy' ? 1 : occupancy;

const scaled = ({ year, week }: Pounds, by: number): Pounds => ({
  year: year * by,
  week: week * by,
});

/** Of each kind, what all others would mean beside the one that is most nearly full. */
function explanationsOf(bars: readonly Bar[]): readonly Explanation[] {
  const kinds = [...new Set(bars.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = bars.filter((bar) => bar.kind === kind && hasPounds(bar));
    const [base] = own
      .filter((bar) => statedOccupancy(bar))
      .sort((a, b) => statedOccupancy(b)! - statedOccupancy(a)!);
    if (!base) return [];
    const full = scaled(base.pounds!, statedOccupancy(base)!);
    return own.flatMap((other): Explanation[] => {
      const same = order(full.year, other.pounds!.year) === 0;
      if (other === base || same || alike(base, other) || !samePeriodOf(base, other)) return [];
      if (other.basis === 'price' || other.basis === undefined) return [];
      const stated = statedOccupancy(other);
      return [
        omitUndefined({
          base,
          other,
          full,
          occupancy: occupancyExplaining(full.year, other.pounds!.year),
          expected: stated ? scaled(full, 1 / stated) : undefined,
        }),
      ];
    });
  });
}

/** Whether the stated occupancy comes to the cost, but for rounding. */
export const isExplained = ({ expected, other, occupancy }: Explanation): boolean =>
  expected ? Math.abs(expected.year / other.pounds!.year - 1) <= 0.005 : occupancy < 1;

function packagesOf(packages: Packages): PackagesFacts {
  const { values, count, average, under, unit } = packages;
  const pounds = (value: Value | undefined) =>
    isKnown(value) ? poundsIn(value.value, unit.per) : undefined;
  return omitUndefined({
    ...packages,
    number: count ?? (values ? { value: values.length, marks: [] } : undefined),
    listed: (values ?? []).map(pounds),
    averagePounds: pounds(average),
    underPounds: under && poundsIn(under.value, unit.per),
  });
}

function occupancyOf(
  { provision, beds, costAtFull, per, occupied, occupancy }: OccupancyWhatIf,
  bars: readonly Bar[],
): OccupancyFacts {
  const bar = bars.find(({ id }) => id === provision);
  const steps = beds ?? 100;
  const full = poundsIn(costAtFull, per);
  const prices = bars
    .filter((each) => isPriceFor(bar, each))
    .sort((a, b) => a.pounds!.year - b.pounds!.year)
    .map((each) =>
      omitUndefined({
        bar: each,
        pounds: each.pounds!,
        breakEven: breakEven(full.year, each.pounds!.year, beds),
      }),
    );
  const start = occupied ?? Math.max(1, Math.round((occupancy ?? 1) * steps));
  return omitUndefined({ bar, beds, steps, start, full, prices });
}

/** An external cost of the same area and setting, as far as both say theirs. */
function isPriceFor(own: Bar | undefined, { kind, pounds, area, setting, id }: Bar): boolean {
  const fits = (a: Text | undefined, b: Text | undefined) =>
    a === undefined || b === undefined || nameOf(a) === nameOf(b);
  return (
    pounds !== undefined &&
    (kind === 'external' || kind === 'out-of-authority') &&
    id !== own?.id &&
    fits(own?.area?.name, area?.name) &&
    fits(own?.setting, setting)
  );
}

/** What a bed in use costs at a step of the slider: so many beds, or so many per cent. */
export interface AtOccupancy {
  readonly step: number;
  /** 0 to 1. */
  readonly share: number;
  readonly pounds: Pounds;
}

/** @param step clamped to 1 to all, and to a whole number */
export function atOccupancy({ full, steps }: OccupancyFacts, step: number): AtOccupancy {
  const kept = Math.min(steps, Math.max(1, Math.round(step) || 1));
  const share = kept / steps;
  const of = (pounds: number) => costPerOccupiedBed(pounds, share);
  return { step: kept, share, pounds: { year: of(full.year), week: of(full.week) } };
}

/** What a mix costs at a share in-house, and how that differs from today. */
export interface AtMix {
  /** 0 to 1. */
  readonly share: number;
  readonly costs: Readonly<Record<keyof Pounds, MixCosts>>;
  readonly change: Readonly<Record<keyof Pounds, MixCosts>>;
}

/** @param share clamped to what lies between today and the target */
export function atMix(mix: MixFacts, share: number): AtMix {
  const { places, today, target } = mix;
  const [low, high] = [Math.min(today, target), Math.max(today, target)];
  const kept = Math.min(high, Math.max(low, Number.isFinite(share) ? share : target));
  const at = (per: keyof Pounds, of: number) =>
    mixCosts(
      { places, costInHouse: mix.costInHouse[per], costExternal: mix.costExternal[per] },
      of,
    );
  const costs = { year: at('year', kept), week: at('week', kept) };
  return {
    share: kept,
    costs,
    change: {
      year: mixChange(at('year', today), costs.year),
      week: mixChange(at('week', today), costs.week),
    },
  };
}
