// Works out the control chart of the leading series: its limits and signals, its variation and assurance.
import { omitUndefined } from '../data/omit-undefined.js';
import { sameLength } from '../data/period.js';
import {
  type ControlChart,
  controlLimits,
  decidingSignal,
  type Signal,
} from '../statistics/control-limits.js';
import { type Assurance, assurance, type Variation, variation } from '../statistics/variation.js';
import { valueAt } from './compare-areas.js';
import type { IndicatorFacts } from './model.facts.js';
import { targetsOf } from './model.target.js';
import { roundingOf } from './rounding.js';

export interface ControlModel {
  readonly chart: ControlChart;
  /** Index of the first period that the limits are worked out from. */
  readonly start: number;
  /** Why it starts there. From periods that overlap there are no limits. */
  readonly because: 'all' | 'from' | 'break' | 'length' | 'overlap';
  /** One list per period of the indicator; empty for ordinary points and before the start. */
  readonly signals: readonly (readonly Signal[])[];
  /** That of the last figure of a whole period. */
  readonly variation: Variation;
  /** The index of that figure, and the rule that decides; the index is −1 where there is none. */
  readonly judged: { readonly index: number; readonly signal?: Signal };
  readonly assurance?: Assurance;
  /** What its figures are rounded to; absent where they are not. */
  readonly rounding?: number;
}

export function controlOf(facts: IndicatorFacts): ControlModel {
  const { indicator, measure, lead, missing, unfinished } = facts;
  const { start, because } = startOf(facts);
  const end = because === 'overlap' ? start : lead.values.length;
  const places = placesSince(start, end, missing);
  const complete = unfinished ? lead.values.length - 1 : lead.values.length;
  const numbers = places.map((index) => (index < complete ? valueAt(lead, index) : undefined));
  const chart = controlLimits(numbers);
  const signals = lead.values.map(() => NO_SIGNALS);
  if (chart.kind !== 'run')
    places.forEach((index, place) => {
      if (index >= 0) signals[index] = chart.points[place]?.signals ?? NO_SIGNALS;
    });
  const lastPlace = numbers.findLastIndex((number) => number !== undefined);
  const index = places[lastPlace] ?? -1;
  const target = targetsOf(indicator)[index] ?? undefined;
  return omitUndefined({
    chart,
    start,
    because,
    signals,
    variation: variation(chart, lastPlace, measure.direction),
    judged: omitUndefined({ index, signal: decidingSignal(signals[index] ?? NO_SIGNALS) }),
    rounding: roundingOf(lead, measure, facts.disclosure) || undefined,
    assurance: assurance(chart, target, measure.direction),
  });
}

const NO_SIGNALS: readonly Signal[] = [];

/** Limits start where the author says, at the last break, or where periods of one length begin: the latest of these. */
function startOf(facts: IndicatorFacts): Pick<ControlModel, 'start' | 'because'> {
  const { indicator, breaks } = facts;
  const from = indicator.control?.from;
  const stated = from ? indicator.periods.findIndex(({ endDay }) => endDay >= from.endDay) : 0;
  const broken = breaks.lastIndexOf(true);
  const unlike = lastUnlike(facts);
  const start = Math.max(stated, broken, unlike, 0);
  if (start === 0) return { start, because: 'all' };
  if (start === broken) return { start, because: 'break' };
  if (start === stated) return { start, because: 'from' };
  return { start, because: facts.apart[unlike] === 'overlap' ? 'overlap' : 'length' };
}

/**
 * The last period that is not like the one before. Counts on a day too are a year apart or a quarter, and
 * what varies between them differs.
 */
const lastUnlike = ({ indicator: { periods }, apart }: IndicatorFacts): number =>
  periods.findLastIndex(
    (period, index) => index > 0 && (apart[index] || !sameLength(periods[index - 1]!, period)),
  );

/** Indexes of the periods since the start, with -1 wherever one is missing: a gap like any other. */
function placesSince(start: number, end: number, missing: readonly boolean[]): readonly number[] {
  const places: number[] = [];
  for (let index = start; index < end; index += 1) {
    if (index > start && missing[index]) places.push(-1);
    places.push(index);
  }
  return places;
}
