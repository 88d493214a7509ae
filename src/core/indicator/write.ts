// Writes one measure over periods in its author's form again.
import { writePeriod } from '../data/period-field.js';
import type { Indicator, Measure } from './indicator.js';
import type { IndicatorInput } from './schema.js';

/** The input that gives the same indicator when it is read. Absent members are undefined. */
export function writeIndicator(indicator: Indicator): IndicatorInput {
  const { measure, periods, series, target, events, monthsElapsed, control } = indicator;
  const from = writePeriod(control?.from);
  return {
    measure: { ...measure, counts: writeCounts(measure) },
    periods: periods.map(writePeriod),
    series,
    target: target && {
      ...target,
      value: target.value ?? undefined,
      by: writePeriod(target.by),
    },
    events: events.map((event) => ({ ...event, period: writePeriod(event.period) })),
    projection: monthsElapsed === undefined ? undefined : { monthsElapsed },
    control: control && (from === undefined ? true : { from }),
  } as IndicatorInput;
}

/** What its author said that it counts, or what its figures say. */
export const writeCounts = ({ counts }: Measure): 'people' | 'things' | undefined =>
  counts === 'either' ? undefined : counts;
