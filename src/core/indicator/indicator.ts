// Defines one measure over periods: the same shape for the trend and for a row of the scorecard.
// `read.ts` reads it, `model.ts` works out what it shows.
import type { Colour } from '../data/colour.js';
import type { Period } from '../data/period.js';
import { poundsIn } from '../data/money-unit.js';
import { nameOf, type Text } from '../data/text.js';
import { isIndex, perHowMany, saysAverage } from '../data/unit.js';
import { isKnown, type Value } from '../data/value.js';

/** `high`: more is better; `neutral`: neither praise nor blame; `between`: good inside the range, bounds included. */
type Direction = 'high' | 'low' | 'neutral' | { readonly between: readonly [number, number] };

export type Role = 'area' | 'national' | 'region' | 'neighbours' | 'other';

export interface Measure {
  /** `count`, `percent`, `per 10,000`, `pounds`, `days`, or the author's own words. */
  readonly unit: Text;
  /** A count in a period, or on its last day; absent where the author does not say. */
  readonly kind?: 'flow' | 'stock';
  readonly direction: Direction;
  /** `either`: its author does not say; whole numbers may count people, and fractions do not. */
  readonly counts: 'people' | 'things' | 'either';
  readonly decimals?: number;
  /** What its source rounds the figures to, in the measure's units: 10 for the nearest 10. */
  readonly rounding?: number;
  /** Whether its author wants zero on the axis of values; counts have it anyway. */
  readonly fromZero?: boolean;
}

export type Bounds = readonly (number | null)[];

export interface Series {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  readonly colour?: Colour;
  /** One per period of the indicator. */
  readonly values: readonly Value[];
  readonly interval?: { readonly lower: Bounds; readonly upper: Bounds };
  readonly denominator?: Bounds;
  /** What its source rounds these figures to, where that is not what it rounds the others to; 0 for not at all. */
  readonly rounding?: number;
}

export interface Target {
  /** In the measure's units; one per period where it changes; null where the direction is a range, which is the target. */
  readonly value: number | Bounds | null;
  /** In the measure's units: how far short of the target still counts as within tolerance. */
  readonly tolerance: number;
  readonly by?: Period;
}

export interface IndicatorEvent {
  readonly period: Period;
  readonly label: Text;
  /** True where figures before and after it must not be compared. */
  readonly break: boolean;
}

export interface Indicator {
  readonly measure: Measure;
  /** In order of time, each once. */
  readonly periods: readonly Period[];
  /** The leading series first, the others in the author's order. */
  readonly series: readonly Series[];
  readonly target?: Target;
  readonly events: readonly IndicatorEvent[];
  /** Where the author wrote each series and each period; left out where it is in this order. */
  readonly places?: { readonly series: readonly number[]; readonly periods: readonly number[] };
  /** Months of the last period that are over. */
  readonly monthsElapsed?: number;
  /** Present where a control chart is asked for; `from` is where it starts. */
  readonly control?: { readonly from?: Period };
}

/**
 * Whether each number of the measure counts people, so that small ones must be withheld. The unit may be
 * the author's own (`children`) where `counts` says people.
 */
export const countsPeople = (measure: Measure): boolean =>
  measure.counts === 'people' && perHowMany(measure) === undefined;

/** Whether whole numbers of the measure count people, or may. */
export const mayCountPeople = (measure: Measure): boolean =>
  measure.counts !== 'things' && perHowMany(measure) === undefined;

/** Whether the measure is a count, so that a change between small numbers has no percentage. */
export const isCount = (measure: Measure): boolean =>
  measure.unit === 'count' || countsPeople(measure);

/**
 * Whether a denominator says how many people a figure is about: the figure is a percentage or a rate of
 * people, or an average. An average of pounds or days is about people too, though it counts things.
 */
export const isAboutPeople = (measure: Measure): boolean =>
  measure.unit !== 'count' && (measure.counts === 'people' || perHowMany(measure) === undefined);

const TIME = '(day|week|month|quarter|year|hour|minute)s?\\b';
/** `contacts per week` is as much a total as contacts are. */
const PER_TIME = new RegExp(`\\b(per|an?|each|every) ${TIME}`, 'i');
const AVERAGE = new RegExp(`\\bper\\b|%|\\b${TIME}`, 'i');

/**
 * Whether figures are totals, which are larger where the area is: counts, sums of money, and whole numbers in the
 * author's own unit, unless that says per what, or is an average, an index, or a time, of which averages are given.
 */
export function growsWithArea({ measure, series }: Pick<Indicator, 'measure' | 'series'>): boolean {
  const pounds = poundsIn(measure.unit);
  if (pounds) return pounds.per === '';
  const unit = nameOf(measure.unit).replace(PER_TIME, '');
  if (perHowMany(measure) !== undefined || AVERAGE.test(unit) || isIndex(measure)) return false;
  if (saysAverage(unit.toLowerCase())) return false;
  return (
    isCount(measure) ||
    series.every(({ values }) =>
      values.every((value) => !isKnown(value) || Number.isInteger(value.value)),
    )
  );
}
