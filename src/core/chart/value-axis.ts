// Finds the two values that an axis runs between, and its ticks: four or five where there is room.
import { least, range } from 'd3-array';
import { roundTo } from '../statistics/decimals.js';

/** What has to fit on the axis, and the room for it. */
export interface ValueAxisNeeds {
  /** The least and the greatest drawn value, targets and limits included; Infinity and −Infinity for none. */
  readonly min: number;
  readonly max: number;
  /** Counts start at zero whatever they are; other measures may leave it out, by the rule below. */
  readonly fromZero: boolean;
  /** What no value can exceed, so that the axis does not either: 100 for a percentage. */
  readonly ceiling?: number | undefined;
  /** No ticks between whole numbers, for counts. */
  readonly wholeNumbers?: boolean;
  readonly heightPx: number;
  /** The least distance between two ticks. */
  readonly minGapPx: number;
}

/** An axis in the measure's unit. */
export interface ValueAxis {
  /** From the first tick to the last, or to the greatest value where it is not far above the last. */
  readonly domain: readonly [number, number];
  /** At least two, ascending, evenly spaced. */
  readonly ticks: readonly number[];
  /** Whether zero is on the axis; if not, the drawing has to say so. */
  readonly fromZero: boolean;
  /** Decimal places that the ticks need. */
  readonly decimals: number;
}

/** A tick of a value axis where it is drawn. */
export interface ValueTick {
  readonly y: number;
  readonly label: string;
  readonly zero: boolean;
}

/**
 * An axis with four or five ticks, or as many as the height allows: at least two, and three where it
 * passes zero. They stand at every 1, 2, 2.5 or 5 times a power of ten; of the intervals that do, it takes
 * the one that leaves least room unused, with some preference for whole numbers.
 *
 * Zero is left out only of measures that are not counts, and only where the values differ, but by less
 * than a quarter of the one farthest from zero: below that a change would be flattened to nothing. Nothing
 * then stands on the floor or the ceiling of the axis, because neither means anything.
 *
 * @example valueAxis({ min: 61, max: 98, fromZero: true, heightPx: 200, minGapPx: 40 }) // { domain: [0, 100], ticks: [0, 25, 50, 75, 100], fromZero: true, decimals: 0 }
 */
export const valueAxis = (needs: ValueAxisNeeds): ValueAxis => {
  const [low, high] = extentOf(needs);
  const room = Math.floor(needs.heightPx / needs.minGapPx);
  const most = Math.min(Math.max(room, low < 0 && high > 0 ? 2 : 1), MOST);
  const step = bestStep([low, high], most, needs.wholeNumbers ?? false);
  const { first, last, unit, digits } = step;
  const ticks = range(first, last + 1).map((tick) => valueAt(tick, unit, digits));
  return {
    domain: [ticks[0]!, Math.max(ticks.at(-1)!, high)],
    ticks,
    fromZero: first <= 0 && last >= 0,
    decimals: Math.max(0, digits + (unit === 2.5 ? 1 : 0)),
  };
};

/** Of intervals between ticks. */
const FEWEST = 3;
const MOST = 4;

/** How far the greatest value may stand above the last tick, as a share of the interval. */
const OVER = 0.6;

/** Quarters are harder to read, so they have to save a tenth. */
const QUARTER_COST = 1.1;

/** Ticks at every `unit` × 10 to the power of −`digits`, from the `first` such multiple to the `last`. */
interface Step {
  readonly first: number;
  readonly last: number;
  readonly unit: number;
  readonly digits: number;
  /** How long the axis is, and how hard to read. */
  readonly cost: number;
}

const UNITS = [1, 2, 2.5, 5];

/** Multiplies or divides by a whole power of ten: 0.1 is not exact in binary, but 10 is. */
const valueAt = (tick: number, unit: number, digits: number): number =>
  digits > 0 ? (tick * unit) / 10 ** digits : tick * unit * 10 ** -digits;

function bestStep(extent: readonly [number, number], most: number, wholeNumbers: boolean): Step {
  const [low, high] = extent;
  // From steps that are too fine on, each power of ten in turn.
  for (let digits = 1 - Math.floor(Math.log10(high - low)); ; digits -= 1) {
    const steps = [digits, digits - 1].flatMap((each) =>
      UNITS.filter((unit) => !wholeNumbers || Number.isInteger(valueAt(1, unit, each))).flatMap(
        (unit) => stepsOf(extent, unit, each),
      ),
    );
    // None where the values have more digits than a double keeps.
    const fit = steps.filter(({ first, last }) => last > first && last - first <= most);
    const enough = fit.filter(({ first, last }) => last - first >= Math.min(FEWEST, most));
    const best = least(enough.length > 0 ? enough : fit, ({ cost }) => cost);
    if (best) return best;
  }
}

/** With the last tick above the greatest value, and with one that is not far below it. */
function stepsOf(
  [low, high]: readonly [number, number],
  unit: number,
  digits: number,
): readonly Step[] {
  const interval = valueAt(1, unit, digits);
  const at = (value: number) => roundTo(value / interval, 9);
  const first = Math.floor(at(low));
  const lasts = [Math.ceil(at(high)), Math.floor(at(high))];
  return lasts
    .filter((last) => at(high) - last <= OVER && last >= 0 === high >= 0)
    .map((last) => ({
      ...{ first, last, unit, digits },
      cost: interval * (Math.max(last, at(high)) - first) * (unit === 2.5 ? QUARTER_COST : 1),
    }));
}

/** The share of the values' range that is kept free above and below them, where zero is left out. */
const AIR = 0.05;

const extentOf = (needs: ValueAxisNeeds): readonly [number, number] => {
  const { min, max, fromZero, ceiling = Infinity } = needs;
  if (!(min <= max)) return [0, 1];
  const span = max - min;
  if (!fromZero && span > 0 && span < Math.max(-min, max) / 4) {
    const air = span * AIR;
    return [
      min < 0 ? min - air : Math.max(min - air, 0),
      max > 0 ? Math.max(max, Math.min(max + air, ceiling)) : Math.min(max + air, 0),
    ];
  }
  const low = Math.min(min, 0);
  const high = Math.max(max, 0);
  return low === high ? [0, 1] : [low, high];
};
