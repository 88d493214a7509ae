// Withholds the values of one measure over periods that would identify a few people.
// Measures are protected one at a time. Whether two of them together reveal a third is not checked.
import type { Disclosure } from '../data/disclosure-settings.js';
import { omitUndefined } from '../data/omit-undefined.js';
import { roundCount } from '../data/round-count.js';
import { countWithheld, withheldValue } from '../data/shown-value.js';
import { type Absent, absenceOf, isKnown, type Value } from '../data/value.js';
import { decimalsOf, difference } from '../statistics/decimals.js';
import {
  countsPeople,
  type Indicator,
  type Measure,
  perHowMany,
  type Series,
} from './indicator.js';

/** The indicator without the values that must be withheld, and how many there were. */
interface ProtectedIndicator {
  readonly indicator: Indicator;
  readonly withheldHere: number;
}

/**
 * Withholds counts of people from 1 to T − 1, where T is the threshold, and percentages and rates whose
 * numerator, complement or denominator is such a count. Everything that belongs to a withheld value is
 * removed too: interval, denominator, note, value before revision, change and share. With
 * `protected: true` the figures stay as they are. Counts of people are rounded where the dataset asks for
 * it, with their bounds and denominators.
 *
 * Each value is judged on its own: the counts of a trend are not parts of a sum, so there is no
 * complementary suppression. After the Government Statistical Service's guidance on disclosure control
 * for tables of counts.
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
    const values = each.values.map((value, index) =>
      protectValue(value, each.denominator?.[index], rules),
    );
    withheldHere += countWithheld(each.values, values);
    const shown = rules.people
      ? withoutRevealingChanges(values, each.values, rules.isSmall)
      : values;
    return roundCompanions(withCompanions({ ...each, values: shown }), rules);
  });
  return { indicator: { ...indicator, series }, withheldHere };
}

interface Rules {
  /** Whether the values themselves count people. */
  readonly people: boolean;
  /** What a percentage or rate of people is out of: 100, 10,000. */
  readonly per?: number;
  readonly isSmall: (count: number) => boolean;
  readonly round: (count: number) => number;
}

function rulesFor(measure: Measure, { threshold, rounding }: Disclosure): Rules {
  const per = measure.counts === 'people' ? perHowMany(measure) : undefined;
  return {
    people: countsPeople(measure),
    per,
    isSmall: (count) => count > 0 && count < threshold,
    round: (count) => roundCount(count, rounding),
  };
}

function protectValue(value: Value, denominator: number | null | undefined, rules: Rules): Value {
  if (!isKnown(value)) return protectAbsent(value, rules);
  const isRevealing = (figure: number) => reveals(figure, denominator ?? undefined, rules);
  if (isRevealing(value.value)) return withheldValue(value);
  const { was } = value;
  const round = rules.people ? rules.round : (figure: number) => figure;
  const rounded = round(value.value);
  if (rounded === value.value && was === undefined) return value;
  return omitUndefined({
    ...value,
    value: rounded,
    was: was === undefined || isRevealing(was) ? undefined : round(was),
  });
}

/**
 * Whether a figure is a small count of people, or may be rounded from one: 3% of 150 is 4 people or 5.
 * A figure that means none or all is shown.
 */
function reveals(
  figure: number,
  denominator: number | undefined,
  { people, per, isSmall }: Rules,
): boolean {
  if (people) return isSmall(figure);
  if (!per || !denominator) return false;
  if (isSmall(denominator)) return true;
  const half = 0.5 / 10 ** decimalsOf(figure);
  const isOfFew = (share: number) => {
    const least = Math.max(1, Math.ceil(((share - half) / per) * denominator));
    const most = ((share + half) / per) * denominator;
    return (
      share !== 0 &&
      (isSmall(Math.round((share / per) * denominator)) || (least <= most && isSmall(least)))
    );
  };
  return isOfFew(figure) || (per === 100 && isOfFew(difference(per, figure)));
}

/** Removes the change, the share and the note of a withheld figure, which would reveal it; rounds other changes. */
function protectAbsent(value: Absent, { people, round }: Rules): Value {
  if (absenceOf(value) === 'c') return withheldValue(value);
  const { change } = value;
  return change === undefined || !people ? value : { ...value, change: round(change) };
}

/**
 * Removes a published change wherever it would reveal a number: where the count before it is withheld, and
 * where it leads to a count under the threshold.
 */
function withoutRevealingChanges(
  values: readonly Value[],
  original: readonly Value[],
  isSmall: Rules['isSmall'],
): readonly Value[] {
  /** The count that a reader can work out for the period before; `c` where it is withheld. */
  let before: number | 'c' | undefined;
  return values.map((value, index) => {
    const unprotected = original[index]!;
    const last = before;
    before = isKnown(value) && isKnown(unprotected) ? unprotected.value : undefined;
    if (isKnown(value)) return value;
    const { change: _, ...rest } = value;
    if (absenceOf(value) === 'c') before = 'c';
    if (isKnown(unprotected) || unprotected.change === undefined || last === undefined)
      return value;
    if (last === 'c' || isSmall(last + unprotected.change)) {
      before = 'c';
      return rest;
    }
    before = last + unprotected.change;
    return value;
  });
}

/** Keeps bounds and denominators only where their value is shown. */
function withCompanions(series: Series): Series {
  return mapCompanions(series, (figure, index) => (isKnown(series.values[index]) ? figure : null));
}

/** Denominators count people too, and so do the bounds of a count: exact ones would undo the rounding. */
function roundCompanions(series: Series, { people, per, isSmall, round }: Rules): Series {
  const roundAll = (figure: number | null) => figure && round(figure);
  const bounds = people ? roundAll : (figure: number | null) => figure;
  const denominators = (figure: number | null, index: number) => {
    const value = series.values[index];
    const complement = isKnown(value) ? (figure ?? 0) - value.value : 0;
    if (people && (isSmall(figure ?? 0) || isSmall(complement))) return null;
    return people || per ? roundAll(figure) : figure;
  };
  return mapCompanions(series, bounds, denominators);
}

/** The bound or denominator to show in place of `figure`, of the period at `index`; null for none. */
type Companion = (figure: number | null, index: number) => number | null;

function mapCompanions(
  series: Series,
  toBound: Companion,
  toDenominator: Companion = toBound,
): Series {
  const { interval, denominator } = series;
  if (!interval && !denominator) return series;
  return omitUndefined({
    ...series,
    interval: interval && {
      lower: interval.lower.map(toBound),
      upper: interval.upper.map(toBound),
    },
    denominator: denominator?.map(toDenominator),
  });
}
