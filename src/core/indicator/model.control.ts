// Works out the control chart of the leading series: its limits and signals, its variation and assurance.
import { omitUndefined } from '../data/omit-undefined.js';
import { type ControlChart, controlLimits, type Signal } from '../statistics/control-limits.js';
import { type Assurance, assurance, type Variation, variation } from '../statistics/variation.js';
import { valueAt } from './compare-areas.js';
import type { IndicatorFacts } from './model.facts.js';
import { targetAt } from './model.target.js';

export interface ControlModel {
  readonly chart: ControlChart;
  /** Index of the first period that the limits are worked out from. */
  readonly start: number;
  /** Why it starts there. */
  readonly because: 'all' | 'from' | 'break';
  /** One list per period of the indicator; empty for ordinary points and before the start. */
  readonly signals: readonly (readonly Signal[])[];
  readonly variation: Variation;
  readonly assurance?: Assurance;
}

export function controlOf(facts: IndicatorFacts): ControlModel {
  const { indicator, measure, lead, missing, latest, partYear } = facts;
  const { start, because } = startOf(facts);
  const places = placesSince(start, lead.values.length, missing);
  const complete = partYear ? lead.values.length - 1 : lead.values.length;
  const numbers = places.map((index) => (index < complete ? valueAt(lead, index) : undefined));
  const chart = controlLimits(numbers);
  const signals = lead.values.map(() => NO_SIGNALS);
  if (chart.kind !== 'run')
    places.forEach((index, place) => {
      if (index >= 0) signals[index] = chart.points[place]?.signals ?? NO_SIGNALS;
    });
  const lastPlace = numbers.findLastIndex((number) => number !== undefined);
  const target = targetAt(indicator.target, latest?.index ?? 0) ?? undefined;
  return omitUndefined({
    chart,
    start,
    because,
    signals,
    variation: variation(chart, lastPlace, measure.direction),
    assurance: assurance(chart, target, measure.direction),
  });
}

const NO_SIGNALS: readonly Signal[] = [];

/** Limits start where the author says, or at the last break, whichever is later. */
function startOf({ indicator, breaks }: IndicatorFacts): Pick<ControlModel, 'start' | 'because'> {
  const from = indicator.control?.from;
  const stated = from ? indicator.periods.findIndex(({ endDay }) => endDay >= from.endDay) : 0;
  const broken = breaks.lastIndexOf(true);
  const start = Math.max(stated, broken, 0);
  return { start, because: start === 0 ? 'all' : start === broken ? 'break' : 'from' };
}

/** Indexes of the periods since the start, with -1 wherever one is missing: a gap like any other. */
function placesSince(start: number, end: number, missing: readonly boolean[]): readonly number[] {
  const places: number[] = [];
  for (let index = start; index < end; index += 1) {
    if (index > start && missing[index]) places.push(-1);
    places.push(index);
  }
  return places;
}
