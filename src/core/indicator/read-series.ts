// Reads the series of an indicator: values, intervals and denominators, one per period.
import { type Area, areaKey } from '../data/area.js';
import { mapNamed } from '../data/named.js';
import { omitUndefined } from '../data/omit-undefined.js';
import type { Path, PathSet } from '../data/path.js';
import type { Report } from '../data/problem.js';
import { absent, isKnown, known, readValue, type Value, type ValueInput } from '../data/value.js';
import { type Bounds, isAboutPeople, type Measure, type Series } from './indicator.js';
import { inOrder, type PeriodOrder } from './read-periods.js';
import type { IndicatorInput } from './schema.js';

type SeriesInput = IndicatorInput['series'][number];

/** What is needed to read any part of an indicator. */
export interface IndicatorReader {
  readonly measure: Measure;
  readonly periods: PeriodOrder;
  readonly report: Report;
  readonly lost: PathSet;
  /** The area that the dataset is about: its series leads. */
  readonly area?: Area | undefined;
}

interface PlacedSeries {
  readonly series: Series;
  /** Its place in the author's list. */
  readonly place: number;
}

/** The leading series first, the others in the author's order. */
export function readAllSeries(
  inputs: readonly SeriesInput[],
  path: Path,
  reader: IndicatorReader,
): readonly PlacedSeries[] {
  const list = { inputs, path, outcome: 'both left out', report: reader.report } as const;
  const read = mapNamed(list, (input, { id, alone }, here) => {
    const series = input && readSeries(input, id, here, reader);
    return series && alone ? [{ series, place: here.at(-1) as number }] : [];
  }).flat();
  const ofAreas = read.filter(({ series }) => series.role === 'area');
  const own = areaKey(reader.area);
  const lead = ofAreas.find(({ series }) => areaKey(series.name) === own) ?? ofAreas[0] ?? read[0];
  return lead ? [lead, ...read.filter((each) => each !== lead)] : [];
}

function readSeries(
  input: SeriesInput,
  id: string,
  path: Path,
  reader: IndicatorReader,
): Series | undefined {
  if (!hasOnePerPeriod(input.values, [...path, 'values'], reader)) return undefined;
  const [lowerGiven, upperGiven] = input.interval
    ? uncrossed(input.interval, [...path, 'interval'], reader.report)
    : [];
  const lower = readBounds(lowerGiven, [...path, 'interval', 'lower'], reader);
  const upper = readBounds(upperGiven, [...path, 'interval', 'upper'], reader);
  const denominator = readBounds(input.denominator, [...path, 'denominator'], reader);
  return omitUndefined({
    id,
    name: input.name,
    role: input.role ?? 'other',
    colour: input.colour,
    values: inOrder(readValues(input, denominator, path, reader), reader.periods),
    interval: lower &&
      upper && {
        lower: inOrder(lower, reader.periods),
        upper: inOrder(upper, reader.periods),
      },
    denominator: denominator && inOrder(denominator, reader.periods),
    rounding: input.rounding,
  });
}

/**
 * The values of a series. A percentage, rate or average is left out where its denominator was written but
 * cannot be read, because it may be of very few people.
 */
function readValues(
  input: SeriesInput,
  denominator: Bounds | undefined,
  path: Path,
  reader: IndicatorReader,
): readonly Value[] {
  const { measure, lost } = reader;
  const rate = isAboutPeople(measure);
  const unread = rate && !denominator && (input.denominator ?? lost.has([...path, 'denominator']));
  return input.values.map((value, index) => {
    const cell = readNumber(value, reader) ?? readCell(value, [...path, 'values', index], reader);
    const hole = denominator && input.denominator?.[index] === undefined;
    return (unread || (rate && hole)) && isKnown(cell) ? absent('!') : cell;
  });
}

/** A cell that is a bare number with nothing to report, as nearly all are; undefined for any other. */
function readNumber(input: ValueInput, { measure }: IndicatorReader): Value | undefined {
  if (typeof input !== 'number' || !Number.isFinite(input)) return undefined;
  return input < 0 && measure.unit === 'count' ? undefined : known(input);
}

/** Reads one cell. One that is undefined has been refused by the schema, and reported. */
function readCell(input: ValueInput, path: Path, reader: IndicatorReader): Value {
  if (input === undefined) return absent('!');
  const value = readValue(input, path, reader.report);
  if (isKnown(value) && value.value < 0 && reader.measure.unit === 'count') {
    reader.report(path, 'count', { negative: true, whole: true });
    return absent('!');
  }
  return value;
}

/** One per period of the input, not yet in order of time. */
function readBounds(
  list: Bounds | undefined,
  path: Path,
  reader: IndicatorReader,
): Bounds | undefined {
  if (!list || !hasOnePerPeriod(list, path, reader, 'null')) return undefined;
  return list.map((bound) => bound ?? null);
}

/** Whether a list has one member per period; reported where it does not. */
export function hasOnePerPeriod(
  list: readonly unknown[],
  path: Path,
  { periods: { count = list.length }, report }: IndicatorReader,
  none: 'null' | '[x]' = '[x]',
): boolean {
  if (list.length === count) return true;
  report(path, 'wrong length', { expected: count, length: list.length, none });
  return false;
}

/** The bounds without the pairs in which the lower is above the upper, which are reported. */
function uncrossed(
  { lower, upper }: { readonly lower: Bounds; readonly upper: Bounds },
  path: Path,
  report: Report,
): readonly [Bounds, Bounds] {
  const crossed = lower.map((low, index) => (low ?? -Infinity) > (upper[index] ?? Infinity));
  crossed.forEach((is, index) => {
    if (is) report([...path, 'lower', index], 'bounds crossed', {});
  });
  const kept = (bounds: Bounds): Bounds => bounds.map((bound, i) => (crossed[i] ? null : bound));
  return [kept(lower), kept(upper)];
}
