// Says with how many decimal places the figures of a measure are shown.
import { poundsIn } from '../data/money-unit.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { growsWithArea, type Indicator, type Measure, type Series } from './indicator.js';

/** What tells how finely a series is shown. */
type Of = Pick<Series, 'values' | 'rounding'>;

/** A measure with the number of decimal places that its figures are shown with. */
export type ShownMeasure = Measure & {
  readonly decimals: number;
  /** Its author wrote how many, so that no series has more. */
  readonly isStated?: true;
};

/**
 * The measure with as many places as its figures have. Of counts those of the leading series decide, which has
 * none: an average of other areas beside it may have some of its own, see `decimalsBeside`.
 */
export function shownMeasure({ measure, series }: Indicator): ShownMeasure {
  const lead = series[0]!;
  const most = roundedPlaces(measure, lead);
  if (measure.decimals !== undefined)
    return {
      ...measure,
      decimals: Math.min(measure.decimals, most),
      // What is finer beside it keeps its own.
      ...(measure.decimals <= most ? { isStated: true } : {}),
    };
  const isOwn = isCounted(measure, lead) || most < Infinity;
  return { ...measure, decimals: Math.min(placesOf(isOwn ? [lead] : series), most) };
}

/**
 * The most places that a series is shown with: those of what its source rounds it to, so that 90 to the nearest 1 is not
 * 90.0; Infinity where it is not rounded, or has figures that are finer than that.
 */
function roundedPlaces(measure: Pick<Measure, 'rounding'>, series: Of): number {
  const rounding = series.rounding ?? measure.rounding ?? 0;
  if (rounding === 0) return Infinity;
  const places = decimalsOf(rounding);
  return placesOf([series]) > places ? Infinity : places;
}

/** Whether a series has whole numbers of what is counted; amounts of money are not. */
const isCounted = (measure: Measure, lead: Series): boolean =>
  poundsIn(measure.unit) === undefined &&
  growsWithArea({ measure, series: [lead] }) &&
  lead.values.every((value) => !isKnown(value) || Number.isInteger(value.value));

/** The places that these series are shown with: their own where they have more than the measure. */
export function decimalsBeside(measure: ShownMeasure, series: readonly Of[]): number {
  const { decimals, isStated } = measure;
  const own = isStated ? decimals : Math.max(decimals, placesOf(series));
  return Math.min(own, Math.max(0, ...series.map((each) => roundedPlaces(measure, each))));
}

const MOST_DECIMALS = 2;

/**
 * No more places than the figures have, and at most two, or where every figure is small as many as give the largest
 * two digits: 0.006 is neither 0.01 nor 0.00.
 */
function placesOf(series: readonly Pick<Series, 'values'>[]): number {
  const numbers = series.flatMap(({ values }) =>
    values.flatMap((value) => (isKnown(value) ? [value.value] : [])),
  );
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const most = largest > 0 ? Math.max(MOST_DECIMALS, 1 - Math.floor(Math.log10(largest))) : 0;
  let decimals = 0;
  for (const number of numbers) {
    if (decimals >= most) break;
    decimals = Math.max(decimals, decimalsOf(number));
  }
  return Math.min(decimals, most);
}
