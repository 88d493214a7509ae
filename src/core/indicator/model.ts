// What one measure over periods says: the latest figure, its changes, its rating, its limits, its projection.
// No pixels, no colours, no language; the same for the trend and for a row of the scorecard.
import { omitUndefined } from '../data/omit-undefined.js';
import type { Text } from '../data/text.js';
import { missingBefore, type Period, yearEarlier } from '../data/period.js';
import {
  absent,
  absenceOf,
  isKnown,
  type Absent,
  type Known,
  type Shorthand,
  shorthandOf,
  type Value,
} from '../data/value.js';
import { type Change, change } from '../statistics/change.js';
import { type ControlChart, controlLimits, type Signal } from '../statistics/control-limits.js';
import { decimalsOf } from '../statistics/decimals.js';
import {
  type ProjectionRefusal,
  projectionRefusal,
  projectPartYear,
} from '../statistics/projection.js';
import { distanceToTarget, type Rating, rate } from '../statistics/rating.js';
import { type Assurance, assurance, type Variation, variation } from '../statistics/variation.js';
import {
  type Comparison,
  compareAreas,
  compareNeighbours,
  type NeighbourComparison,
  type NeighbourRange,
  neighbourMembers,
  neighbourRange,
  valueAt,
} from './compare-areas.js';
import {
  type Indicator,
  type IndicatorEvent,
  isCount,
  type Measure,
  type Series,
} from './indicator.js';

/** Why two figures are not compared, in the order in which the reasons are looked for. */
export type NoChange = 'first' | 'part year' | 'break' | 'missing period' | 'absent';

/** A change since the period at `from`, or the reason why none can be told. */
export type ChangeSince =
  | (Change & { readonly from: number; readonly reason?: never })
  | { readonly from?: number; readonly reason: NoChange };

export type TargetRating = Rating | 'not yet due' | 'not rated';

export interface TargetModel {
  /** At the latest period, in the measure's units; absent where the direction is a range. */
  readonly value?: number;
  /** The range that is good, where the direction is one; bounds included. */
  readonly range?: readonly [number, number];
  readonly tolerance: number;
  /** One per period; null where none is set. */
  readonly values: readonly (number | null)[];
  /** The same throughout. */
  readonly constant: boolean;
  readonly by?: Period;
  /**
   * `not yet due`: the target is dated after the latest period; `not rated`: there is no value, or the last
   * one is withheld; absent where the measure is neutral.
   */
  readonly rating?: TargetRating;
  /** How far the latest value is above (positive) or below its target. */
  readonly distance?: number;
}

export type Projection =
  | {
      readonly index: number;
      readonly value: number;
      readonly soFar: number;
      readonly monthsElapsed: number;
      readonly refused?: never;
    }
  | {
      readonly index: number;
      readonly monthsElapsed: number;
      readonly refused: ProjectionRefusal | 'kind not given';
    };

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

/** A series that is drawn; several neighbours are drawn as the line of their median. */
export interface Line extends Pick<Series, 'id' | 'role' | 'values' | 'interval' | 'denominator'> {
  /** Absent for the median of several neighbours, whose name is a matter of words. */
  readonly name?: Text;
  /** At each period: whether the line must not be joined to the one before. */
  readonly gapBefore: readonly boolean[];
}

export interface IndicatorModel {
  readonly measure: Measure & { readonly decimals: number };
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  readonly lead: Series;
  /** What is drawn as a line, the leading series first; see `Line`. */
  readonly lines: readonly Line[];
  /** At each period: whether nothing may be joined or compared with the one before. */
  readonly breakBefore: readonly boolean[];
  readonly missingBefore: readonly boolean[];
  /** Index of the latest period for which the leading series has a number. */
  readonly latest?: { readonly index: number; readonly value: Known };
  /** The leading series' last period, where it has no number. */
  readonly lastAbsent?: { readonly index: number; readonly value: Absent };
  readonly sincePrevious?: ChangeSince;
  readonly sinceYearEarlier?: ChangeSince;
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

/** Nothing is computed across a break, and nothing from a value that is withheld. */
export function indicatorModel(indicator: Indicator): IndicatorModel {
  const { periods, series } = indicator;
  const lead = series[0]!;
  const measure = { ...indicator.measure, decimals: decimalsFor(indicator) };
  const breaks = breaksOf(indicator, lead);
  const missing = missingBefore(periods);
  const latest = latestOf(lead);
  const last = lead.values.length - 1;
  const lastValue = lead.values[last]!;
  const index = latest?.index;
  const partYear = isPartYear(indicator) && index === last;
  const facts = { indicator, measure, lead, breaks, missing, partYear };
  const range = neighbourRange(indicator);
  return omitUndefined({
    measure,
    periods,
    series,
    lead,
    lines: linesOf(indicator, breaks, missing, range),
    breakBefore: breaks,
    missingBefore: missing,
    latest,
    lastAbsent: isKnown(lastValue) ? undefined : { index: last, value: lastValue },
    ...(index === undefined ? {} : changes(facts, index)),
    target: targetModel(facts, latest),
    comparisons:
      index === undefined || partYear ? [] : compareAreas(indicator, index, measure.decimals),
    neighbours:
      index === undefined || partYear
        ? undefined
        : compareNeighbours(indicator, index, measure.decimals),
    neighbourRange: range,
    projection: projection(facts),
    control: control(facts, latest),
    events: indicator.events.map((event) => ({ ...event, index: eventIndex(event, periods) })),
    shorthand: [...new Set(series.flatMap((each) => each.values.flatMap(shorthandOf)))],
  });
}

interface Facts {
  readonly indicator: Indicator;
  readonly measure: Measure & { readonly decimals: number };
  readonly lead: Series;
  readonly breaks: readonly boolean[];
  readonly missing: readonly boolean[];
  /** The latest figure is of a year that is not over: it stands for itself, and nothing is held against it. */
  readonly partYear: boolean;
}

/** Counts and pounds of a period grow with its months; a rate or a count on a day does not. */
const isPartYear = ({ measure, monthsElapsed, periods }: Indicator): boolean =>
  monthsElapsed !== undefined &&
  monthsElapsed < monthsOf(periods.at(-1)!) &&
  measure.kind !== 'stock' &&
  (measure.unit === 'count' || measure.unit === 'pounds');

/** Whole months; 0 for a day. */
const monthsOf = ({ startDay, endDay }: Period): number => Math.round((endDay - startDay) / 30.4);

function linesOf(
  indicator: Indicator,
  breaks: readonly boolean[],
  missing: readonly boolean[],
  range: NeighbourRange | undefined,
): readonly Line[] {
  const members = neighbourMembers(indicator);
  const drawn = indicator.series.filter((series) => !members.includes(series));
  const lines = drawn.map((series) => ({
    ...series,
    // An event breaks the leading series; another breaks only where its own values are marked.
    gapBefore: series.values.map(
      (value, index) =>
        missing[index]! || (series === drawn[0] ? breaks[index]! : value.marks.includes('b')),
    ),
  }));
  if (!range) return lines;
  const values = range.median.map((value) => (value === null ? absent('x') : { value, marks: [] }));
  return [...lines, { id: 'neighbours', role: 'neighbours', values, gapBefore: missing }];
}

/** At most two places, and no more than the data has. */
function decimalsFor({ measure, series }: Indicator): number {
  if (measure.decimals !== undefined) return measure.decimals;
  const known = series.flatMap(({ values }) => values.filter(isKnown));
  const most = known.reduce((sofar, { value }) => Math.max(sofar, decimalsOf(value)), 0);
  return Math.min(2, most);
}

/** The mark `b` on a value of this series, or an event that breaks: between its period and the one before. */
export function breaksOf({ periods, events }: Indicator, series: Series): readonly boolean[] {
  const broken = new Set(events.map((event) => event.break && eventIndex(event, periods)));
  return series.values.map(
    ({ marks }, index) => marks.includes('b') || (index > 0 && broken.has(index)),
  );
}

/** The first period that ends once the event has begun. */
const eventIndex = (
  event: IndicatorEvent,
  periods: readonly Period[],
): number | 'before' | 'after' => {
  if (event.period.endDay < periods[0]!.startDay) return 'before';
  const index = periods.findIndex((period) => period.endDay >= event.period.startDay);
  return index < 0 ? 'after' : index;
};

function latestOf(lead: Series): { readonly index: number; readonly value: Known } | undefined {
  for (let index = lead.values.length - 1; index >= 0; index--) {
    const value = lead.values[index];
    if (isKnown(value)) return { index, value };
  }
  return undefined;
}

function changes(
  facts: Facts,
  index: number,
): Pick<IndicatorModel, 'sincePrevious' | 'sinceYearEarlier'> {
  const earlier = yearEarlier(facts.indicator.periods, index);
  const apart = earlier >= 0 && earlier < index - 1;
  return {
    sincePrevious: changeSince(facts, index, index - 1),
    sinceYearEarlier: apart ? changeSince(facts, index, earlier) : undefined,
  };
}

function changeSince(facts: Facts, index: number, from: number): ChangeSince {
  const { lead, measure, breaks, missing } = facts;
  if (from < 0) return { reason: 'first' };
  if (facts.partYear) return { from, reason: 'part year' };
  if (breaks.slice(from + 1, index + 1).includes(true)) return { from, reason: 'break' };
  if (from === index - 1 && missing[index]) return { from, reason: 'missing period' };
  const now = lead.values[index];
  const before = lead.values[from];
  if (!isKnown(now) || !isKnown(before)) return { from, reason: 'absent' };
  const { decimals } = measure;
  const unit = isCount(measure) ? 'count' : measure.unit === 'percent' ? 'percent' : undefined;
  return { from, ...change(now.value, before.value, { decimals, unit }) };
}

function targetModel(
  { indicator, measure, lead, partYear }: Facts,
  latest: IndicatorModel['latest'],
): TargetModel | undefined {
  const { target, periods } = indicator;
  const range = typeof measure.direction === 'object' ? measure.direction.between : undefined;
  if (!target && !range) return undefined;
  const values = periods.map((_, i) => targetAt(target, i) ?? null);
  const index = latest?.index ?? periods.length - 1;
  const value = values[index] ?? undefined;
  const known = latest?.value.value;
  const distance = known === undefined ? known : distanceToTarget(known, value, measure.direction);
  const later = target?.by && target.by.endDay > periods[index]!.endDay;
  const tolerance = target?.tolerance ?? 0;
  const hidden = isHidden(lead.values.at(-1)!);
  const rated =
    known === undefined || hidden ? undefined : rate(known, value, tolerance, measure.direction);
  const rating: TargetRating =
    rated === undefined ? 'not rated' : later || partYear ? 'not yet due' : rated;
  return omitUndefined({
    value,
    range,
    tolerance,
    values,
    constant: new Set(values).size === 1,
    by: target?.by,
    rating: measure.direction === 'neutral' ? undefined : rating,
    distance,
  });
}

/** A target is the same throughout, or one per period. */
const targetAt = (target: Indicator['target'], index: number): number | null | undefined =>
  typeof target?.value === 'object' ? target.value[index] : target?.value;

function projection({ indicator, lead, breaks }: Facts): Projection | undefined {
  const { monthsElapsed, measure, periods } = indicator;
  if (monthsElapsed === undefined) return undefined;
  const index = periods.length - 1;
  const value: Value = lead.values[index]!;
  if (!measure.kind) return { index, monthsElapsed, refused: 'kind not given' };
  const refused = projectionRefusal({
    kind: measure.kind,
    unitIsCountOrPounds: measure.unit === 'count' || measure.unit === 'pounds',
    monthsElapsed,
    periodIsYear: periods[index]!.kind === 'year',
    valueKnown: isKnown(value),
    breakInPeriod: index > 0 && breaks[index]!,
  });
  if (refused || !isKnown(value)) {
    return { index, monthsElapsed, refused: refused ?? 'no value' };
  }
  const soFar = value.value;
  return { index, monthsElapsed, soFar, value: projectPartYear({ value: soFar, monthsElapsed }) };
}

function control(
  { indicator, measure, lead, breaks, missing, partYear }: Facts,
  latest: IndicatorModel['latest'],
): ControlModel | undefined {
  if (!indicator.control) return undefined;
  const { from } = indicator.control;
  const stated = from ? indicator.periods.findIndex(({ endDay }) => endDay >= from.endDay) : 0;
  const broken = breaks.lastIndexOf(true);
  const start = Math.max(stated, broken, 0);
  const because: ControlModel['because'] =
    start === 0 ? 'all' : start === broken ? 'break' : 'from';
  const places = placesSince(start, lead.values.length, missing);
  const whole = partYear ? lead.values.length - 1 : lead.values.length;
  const numbers = places.map((index) => (index < whole ? valueAt(lead, index) : undefined));
  const chart = controlLimits(numbers);
  const placeOf = new Map(places.map((index, place) => [index, place]));
  const lastPlace = numbers.reduce<number>((last, n, i) => (n === undefined ? last : i), -1);
  const target = targetAt(indicator.target, latest?.index ?? 0) ?? undefined;
  return omitUndefined({
    chart,
    start,
    because,
    signals: lead.values.map((_, index) => {
      const point = chart.kind === 'run' ? undefined : chart.points[placeOf.get(index) ?? -1];
      return point?.signals ?? [];
    }),
    variation: variation(chart, lastPlace, measure.direction),
    assurance: assurance(chart, target, measure.direction),
  });
}

/** Indexes of the periods since the start, with -1 wherever one is missing: a gap like any other. */
const placesSince = (start: number, end: number, missing: readonly boolean[]): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i).flatMap((index) =>
    index > start && missing[index] ? [-1, index] : [index],
  );

/** Withheld, or not readable: somebody has the figure and it is not here. */
const isHidden = (value: Value): boolean => !isKnown(value) && 'c!'.includes(absenceOf(value));

/** Limits no further than is possible, as they are shown: no percentage over 100, nothing under 0 that never is. */
export function shownLimits({
  control: found,
  measure,
  lead,
}: Pick<IndicatorModel, 'control' | 'measure' | 'lead'>): readonly [number, number] | undefined {
  if (!found || found.chart.kind === 'run') return undefined;
  const { lower, upper } = found.chart;
  const canBeNegative = lead.values.some((value) => isKnown(value) && value.value < 0);
  return [
    canBeNegative ? lower : Math.max(lower, 0),
    measure.unit === 'percent' ? Math.min(upper, 100) : upper,
  ];
}
