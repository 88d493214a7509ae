// Finds the two values that an axis runs between, and its ticks.
import { range, tickIncrement } from 'd3-array';
import { roundTo } from '../statistics/decimals.js';

/** What has to fit on the axis, and the room for it. */
interface ValueAxisNeeds {
  /** The least and the greatest drawn value, targets and limits included; Infinity and −Infinity for none. */
  readonly min: number;
  readonly max: number;
  /** Counts start at zero whatever they are; other measures may leave it out, by the rule below. */
  readonly fromZero: boolean;
  /** No ticks between whole numbers, for counts. */
  readonly wholeNumbers?: boolean;
  readonly heightPx: number;
  /** The least distance between two ticks. */
  readonly minGapPx: number;
}

/** An axis that begins at its first tick and ends at its last, in the measure's unit. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  /** At least two, ascending, evenly spaced. */
  readonly ticks: readonly number[];
  /** Whether zero is on the axis; if not, the drawing has to say so. */
  readonly fromZero: boolean;
  /** Decimal places that the ticks need. */
  readonly decimals: number;
}

/**
 * An axis with ticks at every 1, 2 or 5 times a power of ten, as fine as the height allows, with at
 * least two ticks (three where it passes zero).
 *
 * Zero is left out only of measures that are not counts, and only where the values differ, but by less
 * than a quarter of the one farthest from zero: below that a change would be flattened to nothing.
 * Percentages from 0 to 100 never make it pass 100 (nor 0), because these intervals divide 100.
 *
 * @example valueAxis({ min: 61, max: 98, fromZero: true, heightPx: 200, minGapPx: 40 }) // { domain: [0, 100], ticks: [0, 20, 40, 60, 80, 100], fromZero: true, decimals: 0 }
 */
export const valueAxis = (needs: ValueAxisNeeds): ValueAxis => {
  const [low, high] = extentOf(needs);
  const most = Math.max(Math.floor(needs.heightPx / needs.minGapPx), low < 0 && high > 0 ? 2 : 1);
  // d3 treats the number of ticks as a hint. Here it is the most allowed: takes the finest that fits.
  for (let count = most; ; count = count > 1 ? count - 1 : count / 2) {
    // From zero on, because d3 makes intervals finer where a short axis would hold no tick.
    const finest = tickIncrement(0, high - low, count);
    const increment = needs.wholeNumbers ? Math.max(finest, 1) : finest;
    // d3 gives intervals under 1 as −1 ÷ interval: 0.1 is not exact in binary, but 10 is.
    const valueAt = (tick: number) => (increment < 0 ? tick / -increment : tick * increment);
    const first = Math.floor(roundTo(low / valueAt(1), 9));
    const last = Math.ceil(roundTo(high / valueAt(1), 9));
    // Equal where the values have more digits than a double keeps.
    if (last === first || last - first > most) continue;
    const ticks = range(first, last + 1).map(valueAt);
    return {
      domain: [ticks[0]!, ticks.at(-1)!],
      ticks,
      fromZero: first <= 0 && last >= 0,
      decimals: increment < 0 ? Math.ceil(Math.log10(-increment)) : 0,
    };
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
