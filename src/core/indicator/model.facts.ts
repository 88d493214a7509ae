// Works out what every part of the model needs: the leading series, its breaks and gaps, its latest figure.
import { missingBefore, type Period } from '../data/period.js';
import { isKnown, type Known } from '../data/value.js';
import {
  apartBefore,
  breaksSeries,
  type Incomparable,
  isUnjoined,
} from '../statistics/comparability.js';
import type { Indicator, IndicatorEvent, Series } from './indicator.js';
import type { Protected } from './rounding.js';
import { shownMeasure, type ShownMeasure } from './shown-decimals.js';

/** The latest number of a series, and the index of its period. */
export interface Latest {
  readonly index: number;
  readonly value: Known;
}

export interface IndicatorFacts {
  readonly indicator: Indicator;
  /** Undefined where nothing is known of how the figures were protected. */
  readonly disclosure: Protected | undefined;
  readonly measure: ShownMeasure;
  /** The leading series: what the measure is about. */
  readonly lead: Series;
  /** At each period: whether the leading series breaks just before it. */
  readonly breaks: readonly boolean[];
  /** At each period: whether one is missing just before it. */
  readonly missing: readonly boolean[];
  /** At each period: why it is not compared with the one just before it. */
  readonly apart: readonly (Incomparable | undefined)[];
  /** At each period: whether no line or band is joined to the one before. */
  readonly gaps: readonly boolean[];
  /** Of the leading series; undefined where it has no number. */
  readonly latest: Latest | undefined;
  /** The last period is not over, so its figures are not those of a whole period. */
  readonly unfinished: boolean;
  /** The latest figure is of a year that is not over, so it is compared with nothing. */
  readonly partYear: boolean;
}

export function indicatorFacts(indicator: Indicator, disclosure?: Protected): IndicatorFacts {
  const lead = indicator.series[0]!;
  const latest = latestOf(lead);
  const unfinished = isPartYear(indicator);
  const missing = missingBefore(indicator.periods);
  const apart = apartBefore(indicator.periods, indicator.measure.kind);
  return {
    indicator,
    disclosure,
    measure: shownMeasure(indicator),
    lead,
    breaks: breaksOf(indicator, lead),
    missing,
    apart,
    gaps: missing.map(
      (gap, i) => gap || isUnjoined(apart[i]) || (unfinished && i === apart.length - 1),
    ),
    latest,
    unfinished,
    partYear: unfinished && latest?.index === lead.values.length - 1,
  };
}

/** The index of the first period that ends once the event has begun. */
export function eventIndex(
  event: IndicatorEvent,
  periods: readonly Period[],
): number | 'before' | 'after' {
  if (event.period.endDay < periods[0]!.startDay) return 'before';
  let [first, end] = [0, periods.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (periods[middle]!.endDay >= event.period.startDay) end = middle;
    else first = middle + 1;
  }
  return first === periods.length ? 'after' : first;
}

/** Between each period and the one before: a break marked on the later figure, or an event that breaks the series. */
function breaksOf({ periods, events }: Indicator, series: Series): readonly boolean[] {
  const broken = new Set(events.map((event) => event.break && eventIndex(event, periods)));
  return series.values.map(
    (value, index) => breaksSeries(value) || (index > 0 && broken.has(index)),
  );
}

function latestOf(lead: Series): Latest | undefined {
  const index = lead.values.findLastIndex(isKnown);
  const value = lead.values[index];
  return isKnown(value) ? { index, value } : undefined;
}

/** Of any measure: a count, a percentage and an average of some months, and a count on a day before the end. */
const isPartYear = ({ monthsElapsed, periods }: Indicator): boolean =>
  monthsElapsed !== undefined && monthsElapsed < monthsOf(periods.at(-1)!);

/** Whole months; 0 for a day. */
const monthsOf = ({ startDay, endDay }: Period): number => Math.round((endDay - startDay) / 30.4);
