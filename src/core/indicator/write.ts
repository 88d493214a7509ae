// One measure over periods in its author's form again.
// What it is a part of is not its business.
import type { Indicator } from './indicator.js';
import type { IndicatorInput } from './schema.js';

/** Reading it gives the same indicator; members that nothing was given for are undefined. */
export function writeIndicator(indicator: Indicator): IndicatorInput {
  const { measure, periods, series, target, events, monthsElapsed, control } = indicator;
  const from = control?.from?.text;
  return {
    measure,
    periods: periods.map(({ text }) => text),
    series,
    target: target && { ...target, by: target.by?.text },
    events: events.map((event) => ({ ...event, period: event.period.text })),
    projection: monthsElapsed === undefined ? undefined : { monthsElapsed },
    control: control && (from === undefined ? true : { from }),
  } as IndicatorInput;
}
