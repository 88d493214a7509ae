// Works out what a bed costs when not all beds are in use, and where it costs as much as buying one.
// It assumes that all costs are fixed: the same is spent however many beds are in use.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { nameKey, type Text } from '../../core/data/text.js';
import { roundTo } from '../../core/statistics/decimals.js';
import { type Pounds, poundsIn } from './input.unit.js';
import type { OccupancyWhatIf } from './input.what-if.js';
import { type Bar, hasPounds, isSamePeriod, type KnownBar } from './model.costs.js';

/**
 * Pounds per bed in use, where a bed costs `costAtFull` with all of them in use.
 *
 * @example costPerOccupiedBed(3110, 0.85) // 3658.82
 */
export const costPerOccupiedBed = (costAtFull: number, occupancy: number): number =>
  costAtFull / occupancy;

/**
 * The share of beds in use at which a bed that costs `costAtFull` with all in use would cost `cost`;
 * over 1 where none can, since `cost` is less than with all beds in use.
 *
 * @example occupancyExplaining(125000, 129000) // 0.969
 */
export const occupancyExplaining = (costAtFull: number, cost: number): number => costAtFull / cost;

interface BreakEven {
  /** Beds in use, 0 to 1: at this share the two cost the same. */
  readonly share: number;
  /** The share from which on it costs no more, to a tenth of a per cent. */
  readonly from: number;
  /** The number of beds from which on it costs no more; absent where the number of all beds is not known. */
  readonly beds?: number;
}

/**
 * Where a bed in use costs as much as `price`; undefined where it costs more even with all in use.
 * Beds are rounded up, since only whole beds are used, and so is `from`, since under it the bed costs more.
 *
 * @example breakEven(125000, 136000, 6) // { share: 0.9191, from: 0.92, beds: 6 }
 */
export function breakEven(costAtFull: number, price: number, beds?: number): BreakEven | undefined {
  const share = costAtFull / price;
  if (share > 1 + 1e-9) return undefined;
  // 5 × (4 ÷ 5) may come out slightly over 4.
  const up = (steps: number) => Math.min(steps, Math.max(1, Math.ceil(roundTo(share * steps, 9))));
  return { share, from: up(1000) / 1000, ...(beds ? { beds: up(beds) } : {}) };
}

/** What an external provider charges, to hold a bed of the council's own against. */
export interface Price {
  readonly bar: Bar;
  readonly pounds: Pounds;
  /** Absent where the council's own bed costs more even with all beds in use. */
  readonly breakEven?: BreakEven;
}

export interface OccupancyFacts {
  readonly bar?: Bar;
  /** All beds; absent where only shares can be tried out. */
  readonly beds?: number;
  /** All beds, or 100 per cent. */
  readonly steps: number;
  /** Where the slider begins: with fewer beds in use a single bed would flatten all else. */
  readonly least: number;
  /** Where the slider stands first. */
  readonly start: number;
  /** Pounds per bed with all beds in use. */
  readonly full: Pounds;
  /** External provisions of the same area and setting, lowest first. */
  readonly prices: readonly Price[];
}

/** The curve enters at about so many times the dearest of what matters. */
const HEADROOM = 1.6;

export function occupancyFacts(whatIf: OccupancyWhatIf, bars: readonly Bar[]): OccupancyFacts {
  const { provision, beds, costAtFull, per, occupied, occupancy } = whatIf;
  const bar = bars.find(({ id }) => id === provision);
  const steps = beds ?? 100;
  const full = poundsIn(costAtFull, per);
  const prices = bars
    .filter((each): each is KnownBar => isPriceFor(bar, each))
    .sort((a, b) => a.pounds.year - b.pounds.year)
    .map((each) =>
      omitUndefined({
        bar: each,
        pounds: each.pounds,
        breakEven: breakEven(full.year, each.pounds.year, beds),
      }),
    );
  const start = occupied ?? Math.max(1, Math.round((occupancy ?? 1) * steps));
  const dearest = Math.max(full.year, ...prices.map(({ pounds }) => pounds.year));
  const entry = Math.round((full.year * steps) / (dearest * HEADROOM));
  const least = Math.max(1, Math.min(entry, start));
  return omitUndefined({ bar, beds, steps, least, start, full, prices });
}

/** Whether a bar is an external cost of the same period and of the same area and setting, as far as both name theirs. */
function isPriceFor(own: Bar | undefined, bar: Bar): boolean {
  const { kind, area, setting, id } = bar;
  const fits = (a: Text | undefined, b: Text | undefined) =>
    a === undefined || b === undefined || nameKey(a) === nameKey(b);
  return (
    hasPounds(bar) &&
    (kind === 'external' || kind === 'out-of-authority') &&
    id !== own?.id &&
    (own ? isSamePeriod(own, bar) : bar.period === undefined) &&
    fits(own?.area?.name, area?.name) &&
    fits(own?.setting, setting)
  );
}

/** What a bed in use costs at one step of the slider: so many beds, or so many per cent. */
export interface AtOccupancy {
  readonly step: number;
  /** 0 to 1. */
  readonly share: number;
  readonly pounds: Pounds;
}

/** @param step rounded, and kept between the first that is drawn and all */
export function atOccupancy({ full, least, steps }: OccupancyFacts, step: number): AtOccupancy {
  const kept = Math.min(steps, Math.max(least, Math.round(step) || least));
  const share = kept / steps;
  const of = (pounds: number) => costPerOccupiedBed(pounds, share);
  return { step: kept, share, pounds: { year: of(full.year), week: of(full.week) } };
}
