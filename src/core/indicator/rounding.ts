// Finds what the figures of a series are rounded to: by their source, or here as the dataset asks.
import type { Disclosure } from '../data/disclosure-settings.js';
import { countsPeople, type Measure, type Series } from './indicator.js';

/** How an indicator's figures are rounded, and counts of people protected. */
export type Protected = Pick<Disclosure, 'threshold' | 'protected' | 'rounding'>;

/** In the measure's units; 0 where nothing says that the figures are rounded. */
export const roundingOf = (
  series: Series,
  measure: Measure,
  disclosure: Protected | undefined,
): number =>
  Math.max(series.rounding ?? measure.rounding ?? 0, peopleRounding(measure, disclosure));

/** What counts of people are rounded to as the dataset asks; 0 where it does not, and of other measures. */
export const peopleRounding = (measure: Measure, disclosure: Protected | undefined): number =>
  countsPeople(measure) ? (disclosure?.rounding ?? 0) : 0;
