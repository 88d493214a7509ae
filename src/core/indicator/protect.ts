// Which values of one measure over periods would tell of a few people, and the measure without them.
// It sees one measure alone: that two published together may give a third away is not in its sight.
import type { Disclosure } from '../data/dataset.js';
import { absent, absenceOf, isKnown, type Known, type Value } from '../data/value.js';
import { countsPeople, type Indicator, perHowMany, type Series } from './indicator.js';

/** The indicator without the values that must be withheld, and how many they were. */
export interface ProtectedIndicator {
  readonly indicator: Indicator;
  readonly withheldHere: number;
}

/**
 * Withholds counts of people from 1 to one under the threshold, and percentages and rates whose
 * numerator, complement or denominator is such a count. What goes with a withheld value (interval,
 * denominator, note, what it was, its change) goes too. With `protected: true` the figures stand. Counts of people are rounded where asked for.
 *
 * Each value stands alone: the counts of a trend are not parts of a sum, so no further one is hidden.
 * After the Government Statistical Service's guidance on disclosure control for tables of counts.
 */
export function protectIndicator(indicator: Indicator, disclosure: Disclosure): ProtectedIndicator {
  let withheldHere = 0;
  const series = indicator.series.map((each) => {
    const values = each.values.map((value, index) => {
      const kept = protectValue(value, each.denominator?.[index], indicator, disclosure);
      if (isKnown(value) && !isKnown(kept)) withheldHere += 1;
      return kept;
    });
    const told = disclosure.protected || !countsPeople(indicator.measure);
    const shown = told ? values : withoutTellingChanges(values, each.values, disclosure.threshold);
    return withoutCompanions({ ...each, values: shown });
  });
  return { indicator: { ...indicator, series }, withheldHere };
}

function protectValue(
  value: Value,
  denominator: number | null | undefined,
  { measure }: Indicator,
  { threshold, rounding, protected: stands }: Disclosure,
): Value {
  if (stands) return value;
  const small = (count: number) => count > 0 && count < threshold;
  if (countsPeople(measure)) {
    // A change or a share beside a withheld count would give the count away.
    if (!isKnown(value)) return absenceOf(value) === 'c' ? withheld(value) : value;
    if (small(value.value)) return withheld(value);
    return roundCount(value, rounding, small);
  }
  const per = perHowMany(measure);
  if (!isKnown(value) || !per || !denominator || measure.counts === 'things') return value;
  const numerator = Math.round((value.value / per) * denominator);
  const few = [numerator, denominator, ...(per === 100 ? [denominator - numerator] : [])];
  return few.some(small) ? withheld(value) : value;
}

/**
 * A change that stands where there is no number goes where it would tell one: from a withheld count,
 * and to a count under the threshold.
 */
function withoutTellingChanges(
  values: readonly Value[],
  written: readonly Value[],
  threshold: number,
): readonly Value[] {
  /** What a reader can add up to so far; `c` where it is withheld. */
  let before: number | 'c' | undefined;
  return values.map((value, index) => {
    const own = written[index]!;
    const last = before;
    before = isKnown(value) && isKnown(own) ? own.value : undefined;
    if (isKnown(value)) return value;
    const { change, ...rest } = value;
    if (absenceOf(value) === 'c') before = 'c';
    if (change === undefined || last === undefined) return value;
    const count = last === 'c' ? 0 : last + change;
    if (last === 'c' || (count > 0 && count < threshold)) {
      before = 'c';
      return rest;
    }
    before = count;
    return value;
  });
}

const withheld = ({ marks }: Value): Value => ({ ...absent('c'), marks });

function roundCount(
  known: Known,
  rounding: number | undefined,
  small: (count: number) => boolean,
): Known {
  const { was, ...rest } = known;
  const round = (count: number) => (rounding ? Math.round(count / rounding) * rounding : count);
  const kept = was === undefined || small(was) ? {} : { was: round(was) };
  return { ...rest, value: round(known.value), ...kept };
}

/** Bounds and denominators stand only where their value does. */
function withoutCompanions(series: Series): Series {
  const hide = (bounds: readonly (number | null)[]) =>
    bounds.map((bound, index) => (isKnown(series.values[index]) ? bound : null));
  const { interval, denominator } = series;
  return {
    ...series,
    ...(interval ? { interval: { lower: hide(interval.lower), upper: hide(interval.upper) } } : {}),
    ...(denominator ? { denominator: hide(denominator) } : {}),
  };
}
