// Reads one measure over periods: its periods, series, target and events.
// Its shape has been checked before; parts that were refused are undefined.
import type { Area } from '../data/area.js';
import { isList } from '../data/is-list.js';
import { omitUndefined } from '../data/omit-undefined.js';
import type { Path, PathSet } from '../data/path.js';
import { periodReader, type PeriodReader } from '../data/period-field.js';
import type { YearMeaning } from '../data/period.js';
import type { Report } from '../data/problem.js';
import type { Indicator, IndicatorEvent, Target } from './indicator.js';
import { readMeasure } from './read-measure.js';
import { inOrder, readPeriodOrder } from './read-periods.js';
import { hasOnePerPeriod, type IndicatorReader, readAllSeries } from './read-series.js';
import type { IndicatorInput } from './schema.js';

/** The place of an indicator in its dataset, and how it is read. */
interface IndicatorContext {
  readonly path: Path;
  readonly year: YearMeaning;
  readonly report: Report;
  readonly lost: PathSet;
  /** The area that it is about; its series leads. */
  readonly area?: Area | undefined;
}

/** The indicator as far as it can be drawn truthfully; undefined where no period or no series is left. */
export function readIndicator(
  input: Partial<IndicatorInput>,
  { path, year, report, lost, area }: IndicatorContext,
): Indicator | undefined {
  const at = (...keys: Path): Path => [...path, ...keys];
  const readPeriod = periodReader(periodsIn(input), year, report);
  const periods = readPeriodOrder(input.periods, readPeriod, at('periods'), report);
  const reader: IndicatorReader = { measure: readMeasure(input), periods, report, lost, area };
  const placed = readAllSeries(input.series ?? [], at('series'), reader);
  const series = placed.map((each) => each.series);
  const target = input.target && readTarget(input.target, readPeriod, at('target'), reader);
  const control = input.control
    ? readControl(input.control, readPeriod, at('control'), reader)
    : undefined;
  const events = readEvents(input.events ?? [], readPeriod, at('events'));
  if (input.periods && periods.periods.length === 0) report(at('periods'), 'no period', {});
  if (input.series && series.length === 0) report(at('series'), 'no series', {});
  if (series.length === 0 || periods.periods.length === 0) return undefined;
  return omitUndefined({
    measure: reader.measure,
    periods: periods.periods,
    series,
    target,
    events,
    places: placesOf(
      placed.map(({ place }) => place),
      periods.order,
    ),
    monthsElapsed: input.projection?.monthsElapsed,
    control,
  });
}

/** Undefined where both are in the author's order, as most are. */
const placesOf = (series: readonly number[], periods: readonly number[]): Indicator['places'] =>
  [series, periods].every((places) => places.every((place, i) => place === i))
    ? undefined
    : { series, periods };

/** Every period of an indicator: they are read as one list. */
const periodsIn = ({ periods = [], target, control, events = [] }: Partial<IndicatorInput>) => [
  ...periods,
  target?.by,
  typeof control === 'object' ? control.from : undefined,
  ...events.map((event) => event?.period),
];

function readTarget(
  input: NonNullable<IndicatorInput['target']>,
  readPeriod: PeriodReader,
  path: Path,
  reader: IndicatorReader,
): Target | undefined {
  const { tolerance = 0 } = input;
  const by = readPeriod(input.by, [...path, 'by']);
  const value = targetValue(input, path, reader);
  if (value === undefined) return undefined;
  if (isList(value) && !hasOnePerPeriod(value, [...path, 'value'], reader, 'null'))
    return undefined;
  return omitUndefined({
    value: isList(value) ? inOrder(value, reader.periods).map((each) => each ?? null) : value,
    tolerance,
    by,
  });
}

/** Undefined, and reported, where there is none; null in the place of one that a range makes superfluous. */
function targetValue(
  { value }: NonNullable<IndicatorInput['target']>,
  path: Path,
  { measure, report, lost }: IndicatorReader,
) {
  if (typeof measure.direction === 'object') {
    if (value !== undefined) report([...path, 'value'], 'target beside a range', {}, 'warning');
    return null;
  }
  if (value === undefined && !lost.has([...path, 'value']))
    report([...path, 'value'], 'target', { received: { kind: 'nothing' } });
  return value;
}

function readControl(
  input: NonNullable<IndicatorInput['control']>,
  readPeriod: PeriodReader,
  path: Path,
  { periods, report }: IndicatorReader,
): Indicator['control'] {
  if (typeof input !== 'object') return {};
  const from = readPeriod(input.from, [...path, 'from']);
  if (!from) return {};
  if (periods.periods.some(({ endDay }) => endDay >= from.endDay)) return { from };
  report([...path, 'from'], 'control start too late', { text: from.text });
  return {};
}

const readEvents = (
  inputs: NonNullable<IndicatorInput['events']>,
  readPeriod: PeriodReader,
  path: Path,
): readonly IndicatorEvent[] =>
  inputs.flatMap((input, index) => {
    const period = input && readPeriod(input.period, [...path, index, 'period']);
    return period ? [{ period, label: input.label, break: input.break ?? false }] : [];
  });
