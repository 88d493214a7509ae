// Which values does the axis run between, and where are its ticks?
// Refuses to know units, labels and which values are shown: it is given the least and the greatest.
import { roundTo } from '../statistics/decimals.js';

/** What has to fit on the axis, and the room for it. */
export interface ValueAxisNeeds {
  /** The least and the greatest value drawn, targets and limits included; nothing drawn: Infinity, −Infinity. */
  readonly min: number;
  readonly max: number;
  /** Counts start at zero whatever they are; other measures may leave it out, by the rule below. */
  readonly fromZero: boolean;
  /** No ticks between whole numbers: there is no half child. */
  readonly wholeNumbers?: boolean;
  readonly heightPx: number;
  /** The least distance between two ticks. */
  readonly minGapPx: number;
}

/** An axis whose ends are its first and its last tick, in the measure's unit. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  /** At least two, ascending, evenly spaced. */
  readonly ticks: readonly number[];
  /** Whether zero is on the axis; if not, the drawing has to say so. */
  readonly fromZero: boolean;
  /** Places that all ticks need. */
  readonly decimals: number;
}

/**
 * An axis in steps of 1, 2 or 5 times a power of ten, as fine as the height allows, with two ticks at
 * the least (three where it passes zero).
 *
 * Zero is left out only of measures that are not counts, and only where the values differ, but by less
 * than a quarter of the one farthest from zero: below that a change would be flattened to nothing.
 * Percentages from 0 to 100 never make it pass 100 (nor 0), because these steps divide 100.
 *
 * @example valueAxis({ min: 61, max: 98, fromZero: true, heightPx: 200, minGapPx: 40 }) // { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100], fromZero: true, decimals: 0 }
 */
export const valueAxis = (needs: ValueAxisNeeds): ValueAxis => {
  const [low, high] = extentOf(needs);
  const most = Math.max(Math.floor(needs.heightPx / needs.minGapPx), low < 0 && high > 0 ? 2 : 1);
  const least = (high - low) / most;
  let power = Math.floor(Math.log10(needs.wholeNumbers ? Math.max(least, 1) : least));
  for (;;) {
    for (const digit of [1, 2, 5]) {
      // A negative power of ten is not exact, its reciprocal is: divide by it.
      const step = power < 0 ? digit / 10 ** -power : digit * 10 ** power;
      const first = Math.floor(roundTo(low / step, 9));
      const last = Math.ceil(roundTo(high / step, 9));
      if (last - first > most) continue;
      const decimals = Math.max(-power, 0);
      const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
        roundTo((first + i) * step, decimals),
      );
      const domain = [ticks[0]!, ticks[last - first]!] as const;
      return { domain, ticks, fromZero: first <= 0 && last >= 0, decimals };
    }
    power += 1;
  }
};

const extentOf = ({ min, max, fromZero }: ValueAxisNeeds): readonly [number, number] => {
  if (!(min <= max)) return [0, 1];
  const span = max - min;
  if (!fromZero && span > 0 && span < Math.max(-min, max) / 4) return [min, max];
  const low = Math.min(min, 0);
  const high = Math.max(max, 0);
  return low === high ? [0, 1] : [low, high];
};
