// Finds periods that are made of others in the same list: a year beside its quarters or its months.
import type { Period } from '../data/period.js';

/** Periods by their places. */
export interface PeriodSum {
  readonly whole: number;
  /** In order of time; they do not overlap. */
  readonly parts: readonly number[];
  /** Whether the parts are all of the whole; otherwise some of its days are in none. */
  readonly full: boolean;
}

/**
 * The periods that contain others, each with the longest periods in it: of a year, two halves and four
 * quarters, the year with its halves and each half with its quarters. Periods in order of time.
 *
 * @example periodSums([q1, q2, q3, q4, year]) // [{ whole: 4, parts: [0, 1, 2, 3], full: true }]
 */
export function periodSums(periods: readonly Period[]): readonly PeriodSum[] {
  let latestStart = -Infinity;
  // In order of their ends, a period that contains another begins no later than one before it.
  const mayContain = periods.map(({ startDay }) => {
    const may = startDay <= latestStart;
    latestStart = Math.max(latestStart, startDay);
    return may;
  });
  if (!mayContain.includes(true)) return [];
  const starts = periods
    .map((_, place) => place)
    .sort(
      (a, b) =>
        periods[a]!.startDay - periods[b]!.startDay || periods[b]!.endDay - periods[a]!.endDay,
    );
  return mayContain.flatMap((may, whole): PeriodSum[] => {
    if (!may) return [];
    const { startDay, endDay } = periods[whole]!;
    const inside = starts.filter(
      (place) =>
        place !== whole && periods[place]!.startDay >= startDay && periods[place]!.endDay <= endDay,
    );
    const exact = tiling(startDay, endDay, { periods, inside, dead: new Set() });
    if (exact) return [{ whole, parts: exact, full: true }];
    let next = startDay;
    const parts = inside.filter((place) => {
      const fits = periods[place]!.startDay >= next;
      if (fits) next = periods[place]!.endDay + 1;
      return fits;
    });
    return parts.length > 0 ? [{ whole, parts, full: false }] : [];
  });
}

interface Inside {
  readonly periods: readonly Period[];
  /** Places in order of their first days, longer ones first. */
  readonly inside: readonly number[];
  /** Days from which the rest cannot be filled. */
  readonly dead: Set<number>;
}

/** Periods on end from one day to another, the longest first; undefined where there are none. */
function tiling(from: number, to: number, within: Inside): readonly number[] | undefined {
  if (from > to) return [];
  if (within.dead.has(from)) return undefined;
  for (const place of within.inside) {
    const { startDay, endDay } = within.periods[place]!;
    if (startDay !== from) continue;
    const rest = tiling(endDay + 1, to, within);
    if (rest) return [place, ...rest];
  }
  within.dead.add(from);
  return undefined;
}
