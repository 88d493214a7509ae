// What the fields of one measure over periods mean together: which periods, whose values, which target.
// It takes input whose shape has been checked (faulty parts are holes) and reports what does not fit together.
import { comparePeriods, type Period, type YearMeaning } from '../data/period.js';
import { omitUndefined } from '../data/omit-undefined.js';
import { mapNamed } from '../data/named.js';
import { readPeriods } from '../data/read-period.js';
import { describeReceived, type Report } from '../data/problem.js';
import { nameOf, type Text } from '../data/text.js';
import { absent, isKnown, readValue, type Value, type ValueInput } from '../data/value.js';
import {
  type Bounds,
  type Indicator,
  type IndicatorEvent,
  type Measure,
  perHowMany,
  type Series,
  type Target,
} from './indicator.js';
import type { IndicatorInput } from './schema.js';

type SeriesInput = IndicatorInput['series'][number];
type PeriodInput = string | number;

/** Which columns of the input are drawn, in order of time. */
interface Columns {
  /** Of the input, faulty ones included: what the lengths of lists are held against; absent where there is no list. */
  readonly count?: number;
  readonly order: readonly number[];
  readonly periods: readonly Period[];
}

/**
 * The indicator as far as it can be drawn truthfully; undefined where no period or no series is left.
 * Periods or series that are absent have been reported by whoever checked the shape.
 *
 * @param at path of the indicator in the dataset, with its dot: `''`, `indicators[2].`
 */
export function readIndicator(
  input: Partial<IndicatorInput>,
  year: YearMeaning,
  at: string,
  report: Report,
  isLost: IsLost = () => false,
): Indicator | undefined {
  const period = periodReader(input, year);
  const columns = readColumns(input.periods, period, `${at}periods`, report);
  const measure = readMeasure(input);
  const reader = { measure, columns, report, isLost };
  const series = readAllSeries(input.series ?? [], `${at}series`, reader);
  const target = input.target && readTarget(input.target, period, `${at}target`, reader);
  const control = input.control
    ? readControl(input.control, period, `${at}control`, reader)
    : undefined;
  const events = readEvents(input.events ?? [], period, `${at}events`, report);
  if (series.length === 0 || columns.periods.length === 0) {
    if (input.periods && columns.periods.length === 0) {
      report(`${at}periods`, 'one period at least', 'none that can be read', 'add or correct them');
    }
    if (input.series && series.length === 0) {
      report(`${at}series`, 'one series at least', 'none that can be drawn', 'add or correct one');
    }
    return undefined;
  }
  const monthsElapsed = input.projection?.monthsElapsed;
  const { periods } = columns;
  return omitUndefined({ measure, periods, series, target, events, monthsElapsed, control });
}

/** Whether a part of the dataset was refused as a whole, so that nothing of it is in the input. */
export type IsLost = (where: string) => boolean;

type PeriodReader = (text: PeriodInput) => Period | undefined;

/** All periods of an indicator are read as one list: what `2011-12` means depends on the others. */
function periodReader(input: Partial<IndicatorInput>, year: YearMeaning): PeriodReader {
  const control = typeof input.control === 'object' ? input.control.from : undefined;
  const texts = [
    ...(input.periods ?? []),
    input.target?.by,
    control,
    ...(input.events ?? []).map((event) => event?.period),
  ].filter((text) => text !== undefined);
  const read = readPeriods(texts, year);
  const found = new Map(texts.map((text, index) => [text, read[index]]));
  return (text) => found.get(text);
}

/** Reports a text that is no period. */
export function refuse(text: PeriodInput, where: string, report: Report): void {
  report(
    where,
    'a period',
    // Where periods and values were swapped, this is a count: only what holds a year is quoted.
    /\b(19|20)\d\d/.test(`${text}`) ? `"${text}"` : describeReceived(text),
    'write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
  );
}

function readColumns(
  texts: readonly PeriodInput[] | undefined,
  period: PeriodReader,
  where: string,
  report: Report,
): Columns {
  if (!texts) return { order: [], periods: [] };
  const found = texts.map((text) => (text === undefined ? undefined : period(text)));
  const places = new Map<string, number[]>();
  const placesOf = ({ startDay, endDay }: Period): number[] => {
    const key = `${startDay} ${endDay}`;
    return places.get(key) ?? places.set(key, []).get(key)!;
  };
  found.forEach((each, index) => each && placesOf(each).push(index));
  const kept = found.flatMap((each, index) => {
    const text = texts[index];
    if (!each) {
      if (text !== undefined) refuse(text, `${where}[${index}]`, report);
      return [];
    }
    const twins = placesOf(each);
    if (twins.length > 1 && twins[0] !== index) {
      const first = `${where}[${twins[0]}]`;
      report(
        `${where}[${index}]`,
        'each period once',
        `"${text}", the same as ${first}`,
        'correct or remove one; both are left out',
      );
    }
    // Which of two figures for one period is right cannot be told, so neither is drawn.
    return twins.length > 1 ? [] : [{ each, index }];
  });
  kept.sort((a, b) => comparePeriods(a.each, b.each));
  return {
    count: texts.length,
    order: kept.map(({ index }) => index),
    periods: kept.map(({ each }) => each),
  };
}

/** Counts, and what is out of so many, are of people unless the author says otherwise; a bed or a day is not. */
/** What authors write for the units that are known here; any other stays in its author's words. */
const KNOWN_UNITS: Readonly<Record<string, string>> = {
  count: 'count', number: 'count', percent: 'percent', percentage: 'percent', 'per cent': 'percent',
  '%': 'percent', pounds: 'pounds', '£': 'pounds', days: 'days',
}; // prettier-ignore

function readMeasure({ measure, series }: Partial<IndicatorInput>): Measure {
  const { unit: written = 'count', direction = 'neutral', counts, kind, decimals } = measure ?? {};
  const name = nameOf(written).trim().toLowerCase();
  const unit = Object.hasOwn(KNOWN_UNITS, name) ? KNOWN_UNITS[name]! : written;
  return omitUndefined({
    unit,
    direction,
    counts: counts ?? countedIn(unit, series),
    kind,
    decimals,
  });
}

/**
 * Whom or what a measure counts where its author does not say. Whole numbers in a unit of the author's
 * own may well be children, so they are taken for people; nobody is three and a half.
 */
function countedIn(unit: Text, series: Partial<IndicatorInput>['series'] = []): Measure['counts'] {
  if (unit === 'count' || perHowMany({ unit }) !== undefined) return 'people';
  if (unit === 'pounds' || unit === 'days') return 'things';
  const numbers = series.flatMap((each) => each?.values ?? []).map(numberIn);
  return numbers.every((number) => number === undefined || Number.isInteger(number))
    ? 'people'
    : 'things';
}

function numberIn(input: ValueInput): number | undefined {
  const value = typeof input === 'object' && input !== null ? input.value : input;
  return typeof value === 'number' ? value : undefined;
}

interface Reader {
  readonly measure: Measure;
  readonly columns: Columns;
  readonly report: Report;
  readonly isLost: IsLost;
}

function readAllSeries(
  inputs: readonly SeriesInput[],
  where: string,
  reader: Reader,
): readonly Series[] {
  const read = mapNamed(
    inputs,
    where,
    'both are left out',
    reader.report,
    (input, { id, alone }, here) => {
      const series = input && readSeries(input, id, here, reader);
      return series && alone ? [series] : [];
    },
  ).flat();
  const lead = read.find((series) => series.role === 'area') ?? read[0];
  return lead ? [lead, ...read.filter((series) => series !== lead)] : [];
}

function readSeries(
  input: SeriesInput,
  id: string,
  where: string,
  reader: Reader,
): Series | undefined {
  if (!fits(input.values, `${where}.values`, reader)) return undefined;
  const { interval } = input;
  const { measure } = reader;
  const bounds = (list: Bounds | undefined, name: string): Bounds | undefined =>
    list && fits(list, `${where}.${name}`, reader, 'null')
      ? inOrder(list, reader.columns).map((n) => n ?? null)
      : undefined;
  const [lowerGiven, upperGiven] = interval
    ? uncrossed(interval, `${where}.interval`, reader.report)
    : [];
  const lower = bounds(lowerGiven, 'interval.lower');
  const upper = bounds(upperGiven, 'interval.upper');
  const denominator = bounds(input.denominator, 'denominator');
  // What a rate of people is out of was written and cannot be read: whether it tells of a few cannot be told.
  const rate = measure.counts === 'people' && perHowMany(measure) !== undefined;
  const unread = !denominator && (input.denominator ?? reader.isLost(`${where}.denominator`));
  const values = input.values.map((value, index) => {
    const cell = readCell(value, `${where}.values[${index}]`, reader);
    const hole = denominator && input.denominator?.[index] === undefined;
    return rate && (unread || hole) && isKnown(cell) ? absent('!') : cell;
  });
  return omitUndefined({
    id,
    name: input.name,
    role: input.role ?? 'other',
    values: inOrder(values, reader.columns),
    interval: lower && upper && { lower, upper },
    denominator,
  });
}

/** A hole is what the schema refused, and reported; a text or a number may still mean nothing here. */
function readCell(input: ValueInput, where: string, { measure, report }: Reader): Value {
  if (input === undefined) return absent('!');
  const value = readValue(input, where, report);
  if (isKnown(value) && value.value < 0 && measure.unit === 'count') {
    report(where, 'a count of 0 or more', 'a negative number', 'correct it, or write "[x]"');
    return absent('!');
  }
  return value;
}

function fits(
  list: readonly unknown[],
  where: string,
  { columns, report }: Reader,
  none = '"[x]"',
): boolean {
  if (list.length === (columns.count ?? list.length)) return true;
  report(
    where,
    `${columns.count} values, one per period`,
    describeReceived(list),
    `add what is missing, with ${none} where there is no figure, or remove what is too much`,
  );
  return false;
}

const inOrder = <T>(list: readonly T[], columns: Columns): readonly T[] =>
  columns.order.map((index) => list[index]!);

/** Lower and upper bounds without the pairs that cross: neither of such two can be believed. */
function uncrossed(
  { lower, upper }: { readonly lower: Bounds; readonly upper: Bounds },
  where: string,
  report: Report,
): readonly [Bounds, Bounds] {
  const crossed = lower.map((low, index) => (low ?? -Infinity) > (upper[index] ?? Infinity));
  crossed.forEach((is, index) => {
    if (!is) return;
    const here = `${where}.lower[${index}]`;
    report(here, 'a bound under its upper one', 'one above it', 'swap or correct them');
  });
  const kept = (bounds: Bounds): Bounds => bounds.map((bound, i) => (crossed[i] ? null : bound));
  return [kept(lower), kept(upper)];
}

function readTarget(
  input: NonNullable<IndicatorInput['target']>,
  period: PeriodReader,
  where: string,
  reader: Reader,
): Target | undefined {
  const { value } = input;
  if (Array.isArray(value) && !fits(value, `${where}.value`, reader, 'null')) return undefined;
  const by = input.by === undefined ? undefined : period(input.by);
  if (input.by !== undefined && !by) refuse(input.by, `${where}.by`, reader.report);
  return omitUndefined({
    value: Array.isArray(value) ? inOrder(value, reader.columns).map((n) => n ?? null) : value,
    tolerance: input.tolerance ?? 0,
    by,
  });
}

function readControl(
  input: NonNullable<IndicatorInput['control']>,
  period: PeriodReader,
  where: string,
  { columns, report }: Reader,
): Indicator['control'] {
  if (typeof input !== 'object') return {};
  const from = period(input.from);
  if (!from) {
    refuse(input.from, `${where}.from`, report);
    return {};
  }
  if (!columns.periods.some((each) => each.endDay >= from.endDay)) {
    report(
      `${where}.from`,
      'a period that the dataset reaches',
      `"${input.from}"`,
      'correct it; all points are used',
    );
    return {};
  }
  return { from };
}

const readEvents = (
  inputs: NonNullable<IndicatorInput['events']>,
  period: PeriodReader,
  where: string,
  report: Report,
): readonly IndicatorEvent[] =>
  inputs.flatMap((input, index) => {
    if (!input) return [];
    const read = period(input.period);
    if (!read) refuse(input.period, `${where}[${index}].period`, report);
    return read ? [{ period: read, label: input.label, break: input.break ?? false }] : [];
  });
