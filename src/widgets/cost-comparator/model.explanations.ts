// Works out what the difference between two costs on different bases would mean, if all costs are fixed.
import { greatest, group } from 'd3-array';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { compareNumbers } from '../../core/statistics/decimals.js';
import type { Pounds } from './input.unit.js';
import { type Bar, hasPounds, isAlike, isSamePeriod, type KnownBar } from './model.costs.js';
import { occupancyExplaining } from './model.occupancy.js';

export interface Explanation {
  /** The cost that the other is explained by: its basis says how many of its beds are in use. */
  readonly base: Bar;
  readonly other: Bar;
  /** What the base would come to with all beds in use. */
  readonly full: Pounds;
  /** The share of beds in use at which the base would cost as much as the other; over 1 where none can. */
  readonly occupancy: number;
  /** What the base would come to at the occupancy that the other states. */
  readonly expected?: Pounds;
}

/** For each kind of provision, each other cost against the one whose beds are most nearly all in use. */
export function explanationsOf(bars: readonly Bar[]): readonly Explanation[] {
  return [...group(bars, ({ kind }) => kind).values()].flatMap((ofKind) => {
    const own = ofKind.filter(hasPounds);
    const base = greatest(
      own.filter((bar) => statedOccupancy(bar)),
      (bar) => statedOccupancy(bar)!,
    );
    return base ? own.flatMap((other) => explanation(base, other)) : [];
  });
}

/** One explanation, or none where the two are alike or cannot be compared. */
function explanation(base: KnownBar, other: KnownBar): readonly Explanation[] {
  const full = scaled(base.pounds, statedOccupancy(base)!);
  const isEqual = compareNumbers(full.year, other.pounds.year) === 0;
  if (other === base || isEqual || isAlike(base, other) || !isSamePeriod(base, other)) return [];
  const stated = statedOccupancy(other);
  const isUnknown = other.basis === 'stated occupancy' && !stated;
  if (other.basis === 'price' || other.basis === undefined || isUnknown) return [];
  return [
    omitUndefined({
      base,
      other,
      full,
      occupancy: occupancyExplaining(full.year, other.pounds.year),
      expected: stated ? scaled(full, 1 / stated) : undefined,
    }),
  ];
}

/** The share of beds in use that a cost is based on; undefined where its basis does not say. */
const statedOccupancy = ({ basis, occupancy }: Bar): number | undefined =>
  basis === 'full occupancy' ? 1 : occupancy;

const scaled = ({ year, week }: Pounds, by: number): Pounds => ({
  year: year * by,
  week: week * by,
});

/** Whether the stated occupancy leads to the other cost, apart from rounding. */
export const isExplained = ({ expected, other, occupancy }: Explanation): boolean =>
  expected ? Math.abs(expected.year / other.pounds!.year - 1) <= 0.005 : occupancy < 1;
