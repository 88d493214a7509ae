// Says how long to wait before a file is asked for again.

const SHORTEST_S = 30;
const LONGEST_S = 24 * 60 * 60;

/** After failures nobody waits longer, unless `refresh` is longer. */
const LONGEST_AFTER_FAILURES_MS = 60 * 60 * 1000;

/**
 * In ms; undefined where `seconds` is no time to wait. It is from 30 s to a day, twice as long after each failure in
 * a row, and then by chance up to half of it shorter, so that pages do not all come back at once.
 *
 * @param chance 0 to 1
 * @example refreshWaitMs(300, 0, 0.5) // 300_000
 */
export function refreshWaitMs(
  seconds: unknown,
  failures: number,
  chance: number,
): number | undefined {
  if (typeof seconds !== 'number' || !(seconds > 0)) return undefined;
  const usualMs = 1000 * Math.min(LONGEST_S, Math.max(SHORTEST_S, seconds));
  if (failures === 0) return usualMs;
  const longestMs = Math.max(usualMs, LONGEST_AFTER_FAILURES_MS);
  return Math.min(longestMs, usualMs * 2 ** failures) * (1 - chance / 2);
}
