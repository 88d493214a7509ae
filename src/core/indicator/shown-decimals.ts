// Says with how many decimal places the figures of a measure are shown.
import { poundsIn } from '../data/money-unit.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { growsWithArea, type Indicator, type Measure, type Series } from './indicator.js';

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
  if (measure.decimals !== undefined)
    return { ...measure, decimals: measure.decimals, isStated: true };
  const lead = series[0]!;
  return { ...measure, decimals: placesOf(isCounted(measure, lead) ? [lead] : series) };
}

/** Whether a series has whole numbers of what is counted; amounts of money are not. */
const isCounted = (measure: Measure, lead: Series): boolean =>
  poundsIn(measure.unit) === undefined &&
  growsWithArea({ measure, series: [lead] }) &&
  lead.values.every((value) => !isKnown(value) || Number.isInteger(value.value));

/** The places that these series are shown with: their own where they have more than the measure. */
export const decimalsBeside = (
  { decimals, isStated }: ShownMeasure,
  series: readonly Pick<Series, 'values'>[],
): number => (isStated ? decimals : Math.max(decimals, placesOf(series)));

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
