// Which values of one measure over periods would tell of a few people, and the measure without them.
// It sees one measure alone: that two published together may give a third away is not in its sight.
import type { Disclosure } from '../data/dataset.js';
import { omitUndefined } from '../data/omit-undefined.js';
import { type Absent, absent, absenceOf, isKnown, type Value } from '../data/value.js';
import { decimalsOf, difference } from '../statistics/decimals.js';
import {
  countsPeople,
  type Indicator,
  type Measure,
  perHowMany,
  type Series,
} from './indicator.js';

/** The indicator without the values that must be withheld, and how many they were. */
export interface ProtectedIndicator {
  readonly indicator: Indicator;
  readonly withheldHere: number;
}

/**
 * Withholds counts of people from 1 to one under the threshold, and percentages and rates whose
 * numerator, complement or denominator is such a count. What goes with a withheld value (interval,
 * denominator, note, what it was, its change, its share) goes too. With `protected: true` the figures
 * stand. Counts of people are rounded where asked for, with their bounds and denominators.
 *
 * Each value stands alone: the counts of a trend are not parts of a sum, so no further one is hidden.
 * After the Government Statistical Service's guidance on disclosure control for tables of counts.
 */
export function protectIndicator(indicator: Indicator, disclosure: Disclosure): ProtectedIndicator {
  const { measure } = indicator;
  if (disclosure.protected) {
    return {
      indicator: { ...indicator, series: indicator.series.map(withCompanions) },
      withheldHere: 0,
    };
  }
  const rules = rulesFor(measure, disclosure);
  let withheldHere = 0;
  const series = indicator.series.map((each) => {
    const values = each.values.map((value, index) => {
      const kept = protectValue(value, each.denominator?.[index], rules);
      if (isKnown(value) && !isKnown(kept)) withheldHere += 1;
      return kept;
    });
    const shown = rules.people ? withoutTellingChanges(values, each.values, rules.small) : values;
    return roundCompanions(withCompanions({ ...each, values: shown }), rules);
  });
  return { indicator: { ...indicator, series }, withheldHere };
}

interface Rules {
  /** Whether the values themselves count people. */
  readonly people: boolean;
  /** Of a percentage or rate of people: 100, 10,000. */
  readonly per?: number;
  readonly small: (count: number) => boolean;
  readonly round: (count: number) => number;
}

function rulesFor(measure: Measure, { threshold, rounding }: Disclosure): Rules {
  const per = measure.counts === 'people' ? perHowMany(measure) : undefined;
  return {
    people: countsPeople(measure),
    per,
    small: (count) => count > 0 && count < threshold,
    round: (count) => (rounding ? Math.round(count / rounding) * rounding : count),
  };
}

function protectValue(value: Value, denominator: number | null | undefined, rules: Rules): Value {
  if (!isKnown(value)) return protectAbsent(value, rules);
  const gives = (figure: number) => givesAway(figure, denominator ?? undefined, rules);
  if (gives(value.value)) return withheld(value);
  const { was, ...rest } = value;
  const round = rules.people ? rules.round : (figure: number) => figure;
  return omitUndefined({
    ...rest,
    value: round(value.value),
    was: was === undefined || gives(was) ? undefined : round(was),
  });
}

/**
 * Whether a figure is a small count of people, or may be rounded from one: 3% of 150 is 4 people or 5.
 * Nobody and everybody are shown.
 */
function givesAway(figure: number, of: number | undefined, { people, per, small }: Rules): boolean {
  if (people) return small(figure);
  if (!per || !of) return false;
  if (small(of)) return true;
  const half = 0.5 / 10 ** decimalsOf(figure);
  const ofFew = (share: number) => {
    const least = Math.max(1, Math.ceil(((share - half) / per) * of));
    const most = ((share + half) / per) * of;
    return (
      share !== 0 && (small(Math.round((share / per) * of)) || (least <= most && small(least)))
    );
  };
  return ofFew(figure) || (per === 100 && ofFew(difference(per, figure)));
}

/** A change, a share or a note beside a withheld figure would give it away. */
function protectAbsent(value: Absent, { people, round }: Rules): Value {
  if (absenceOf(value) === 'c') return withheld(value);
  const { change } = value;
  return change === undefined || !people ? value : { ...value, change: round(change) };
}

/**
 * A change that stands where there is no number goes where it would tell one: from a withheld count,
 * and to a count under the threshold.
 */
function withoutTellingChanges(
  values: readonly Value[],
  written: readonly Value[],
  small: Rules['small'],
): readonly Value[] {
  /** What a reader can add up to so far; `c` where it is withheld. */
  let before: number | 'c' | undefined;
  return values.map((value, index) => {
    const own = written[index]!;
    const last = before;
    before = isKnown(value) && isKnown(own) ? own.value : undefined;
    if (isKnown(value)) return value;
    const { change: _, ...rest } = value;
    if (absenceOf(value) === 'c') before = 'c';
    if (isKnown(own) || own.change === undefined || last === undefined) return value;
    if (last === 'c' || small(last + own.change)) {
      before = 'c';
      return rest;
    }
    before = last + own.change;
    return value;
  });
}

const withheld = ({ marks }: Value): Value => ({ ...absent('c'), marks });

/** Bounds and denominators stand only where their value does. */
function withCompanions(series: Series): Series {
  return mapCompanions(series, (figure, index) => (isKnown(series.values[index]) ? figure : null));
}

/** Denominators count people too, and so do the bounds of a count: exact ones would undo the rounding. */
function roundCompanions(series: Series, { people, per, small, round }: Rules): Series {
  const roundAll = (figure: number | null) => figure && round(figure);
  const bounds = people ? roundAll : (figure: number | null) => figure;
  const of = (figure: number | null, index: number) => {
    const value = series.values[index];
    const rest = isKnown(value) ? (figure ?? 0) - value.value : 0;
    return people && (small(figure ?? 0) || small(rest))
      ? null
      : people || per
        ? roundAll(figure)
        : figure;
  };
  return mapCompanions(series, bounds, of);
}

type Companion = (figure: number | null, index: number) => number | null;

function mapCompanions(series: Series, bound: Companion, of: Companion = bound): Series {
  const { interval, denominator } = series;
  return omitUndefined({
    ...series,
    interval: interval && { lower: interval.lower.map(bound), upper: interval.upper.map(bound) },
    denominator: denominator?.map(of),
  });
}
