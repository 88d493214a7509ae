// Finds periods that are made of others in the same list: a year beside its quarters or its months.
import { bisectLeft, bisectRight } from 'd3-array';
import type { Period } from '../data/period.js';

/** Periods by their places. */
export interface PeriodSum {
  readonly whole: number;
  /** In order of time; they do not overlap. */
  readonly parts: readonly number[];
  /** Whether the parts are all of the whole; otherwise some of its days are in none. */
  readonly full: boolean;
}

/** A month is a part of its quarter and of a few years that end in other months. */
const MOST_EACH = 50;

/**
 * The periods that contain others, each with the longest periods in it: of a year, two halves and four
 * quarters, the year with its halves and each half with its quarters. Periods in order of time.
 *
 * @returns undefined where periods contain each other too often to be protected one by one: on average 50 each
 * @example periodSums([q1, q2, q3, q4, year]) // [{ whole: 4, parts: [0, 1, 2, 3], full: true }]
 */
export function periodSums(periods: readonly Period[]): readonly PeriodSum[] | undefined {
  const wholes = mayContain(periods);
  if (wholes.length === 0) return [];
  const starts = periods
    .map((_, place) => place)
    .sort(
      (a, b) =>
        periods[a]!.startDay - periods[b]!.startDay || periods[b]!.endDay - periods[a]!.endDay,
    );
  const firstDays = starts.map((place) => periods[place]!.startDay);
  let left = MOST_EACH * periods.length;
  const sums: PeriodSum[] = [];
  for (const whole of wholes) {
    const { startDay, endDay } = periods[whole]!;
    const [from, to] = [bisectLeft(firstDays, startDay), bisectRight(firstDays, endDay)];
    left -= to - from;
    if (left < 0) return undefined;
    const inside = starts
      .slice(from, to)
      .filter((place) => place !== whole && periods[place]!.endDay <= endDay);
    const exact = tiling(periods, inside, [startDay, endDay]);
    const parts = exact ?? onEnd(periods, inside);
    if (parts.length > 0) sums.push({ whole, parts, full: exact !== undefined });
  }
  return sums;
}

/** Periods that may contain others: in order of their ends, one that does begins no later than one before it. */
function mayContain(periods: readonly Period[]): readonly number[] {
  let latestStart = -Infinity;
  return periods.flatMap(({ startDay }, place) => {
    const may = startDay <= latestStart;
    latestStart = Math.max(latestStart, startDay);
    return may ? [place] : [];
  });
}

/** Periods that do not overlap, each the first that begins after the one before. */
function onEnd(periods: readonly Period[], inside: readonly number[]): readonly number[] {
  let next = -Infinity;
  return inside.filter((place) => {
    const fits = periods[place]!.startDay >= next;
    if (fits) next = periods[place]!.endDay + 1;
    return fits;
  });
}

/**
 * Periods on end from one day to another, the longest first; undefined where there are none.
 *
 * @param inside places in order of their first days, longer ones first
 */
function tiling(
  periods: readonly Period[],
  inside: readonly number[],
  [from, to]: readonly [number, number],
): readonly number[] | undefined {
  /** By the day from which the rest can be filled: the longest period to begin with. */
  const fills = new Map<number, number>();
  for (const place of inside.toReversed()) {
    const { startDay, endDay } = periods[place]!;
    // A longer one of the same first day comes later, and stands.
    if (endDay === to || fills.has(endDay + 1)) fills.set(startDay, place);
  }
  const parts: number[] = [];
  for (let day = from; day <= to; day = periods[parts.at(-1)!]!.endDay + 1) {
    const place = fills.get(day);
    if (place === undefined) return undefined;
    parts.push(place);
  }
  return parts;
}
