// Works out what one measure over periods shows: latest figure, changes, rating, comparisons, limits, projection.
// The trend and each row of the scorecard have this model.
import { omitUndefined } from '../data/omit-undefined.js';
import type { Period } from '../data/period.js';
import { type Absent, isKnown, type Shorthand, shorthandOf } from '../data/value.js';
import { lazy } from '../lazy.js';
import type { Incomparable } from '../statistics/comparability.js';
import {
  type Comparison,
  compareAreas,
  compareNeighbours,
  type NeighbourComparison,
  type NeighbourRange,
  neighbourRange,
} from './compare-areas.js';
import type { Indicator, IndicatorEvent, Series } from './indicator.js';
import type { Protected } from './rounding.js';
import { type Changes, changesOf } from './model.changes.js';
import type { ControlModel } from './model.control.js';
import { eventIndex, type IndicatorFacts, indicatorFacts, type Latest } from './model.facts.js';
import { withLatestDecimals } from './model.latest.js';
import { type Line, linesOf } from './model.lines.js';
import { type Projection, projectionOf } from './model.projection.js';
import { type TargetModel, targetModel } from './model.target.js';
import type { ShownMeasure } from './shown-decimals.js';

export { type ChangeSince, signOfChange } from './model.changes.js';
export type { Line } from './model.lines.js';
export type { TargetRating, Unrated } from './model.target.js';

export interface IndicatorModel extends Changes {
  readonly measure: ShownMeasure;
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  readonly lead: Series;
  /** What is drawn as a line, the leading series first; see `Line`. */
  readonly lines: readonly Line[];
  /** At each period: whether nothing may be joined to or compared with the period before. */
  readonly breakBefore: readonly boolean[];
  readonly missingBefore: readonly boolean[];
  /** At each period: whether no line or band is joined to the period before. */
  readonly gapBefore: readonly boolean[];
  /** At each period: why it is not compared with the one just before it. */
  readonly apartBefore: readonly (Incomparable | undefined)[];
  /** The last period is not over: its point is joined to no other. */
  readonly unfinished: boolean;
  /** The latest number of the leading series. */
  readonly latest?: Latest;
  /** The leading series' last period, where it has no number. */
  readonly lastAbsent?: { readonly index: number; readonly value: Absent };
  readonly target?: TargetModel;
  readonly comparisons: readonly Comparison[];
  readonly neighbours?: NeighbourComparison;
  readonly neighbourRange?: NeighbourRange;
  readonly projection?: Projection;
  readonly control?: ControlModel;
  readonly events: readonly (IndicatorEvent & { readonly index: number | 'before' | 'after' })[];
  /** Every shorthand that any value shows, each once. */
  readonly shorthand: readonly Shorthand[];
}

/** Works out control limits; needed where the author asks for them. */
export const control = lazy(() => import('./model.control.js'));

/**
 * The model of one measure. Nothing is worked out across a break, or from a withheld value.
 *
 * @param disclosure how it was protected; without it a withheld value may be any number
 */
export function indicatorModel(indicator: Indicator, disclosure?: Protected): IndicatorModel {
  const { periods, series } = indicator;
  const facts = indicatorFacts(indicator, disclosure);
  const { measure, lead, latest } = facts;
  const last = lead.values.length - 1;
  const lastValue = lead.values[last]!;
  const range = neighbourRange(indicator);
  const changes = changesOf(facts);
  const beside = { target: targetModel(facts), ...comparisonsOf(facts) };
  return omitUndefined({
    measure,
    periods,
    series,
    lead,
    lines: linesOf(facts, range),
    breakBefore: facts.breaks,
    missingBefore: facts.missing,
    gapBefore: facts.gaps,
    apartBefore: facts.apart,
    unfinished: facts.unfinished,
    latest,
    lastAbsent: isKnown(lastValue) ? undefined : { index: last, value: lastValue },
    ...changes,
    ...withLatestDecimals(facts, beside, changes),
    neighbourRange: range,
    projection: projectionOf(facts),
    control: indicator.control && control.now.controlOf(facts),
    events: indicator.events.map((event) => ({ ...event, index: eventIndex(event, periods) })),
    shorthand: shorthandIn(series),
  });
}

function shorthandIn(series: readonly Series[]): readonly Shorthand[] {
  const codes = new Set<Shorthand>();
  for (const { values } of series)
    for (const value of values) for (const code of shorthandOf(value)) codes.add(code);
  return [...codes];
}

/** With other areas, at the latest period; none where that period is a part of a year. */
function comparisonsOf(facts: IndicatorFacts): Pick<IndicatorModel, 'comparisons' | 'neighbours'> {
  const { indicator, measure, latest, partYear, disclosure } = facts;
  if (!latest || partYear) return { comparisons: [] };
  const compared = { ...indicator, measure };
  return {
    comparisons: compareAreas(compared, latest.index, disclosure),
    neighbours: compareNeighbours(compared, latest.index, disclosure),
  };
}
