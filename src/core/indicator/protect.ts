// Withholds the values of one measure over periods that would identify a few people.
import { cellValue } from '../data/additive-table.js';
import type { Disclosure } from '../data/disclosure-settings.js';
import { omitUndefined } from '../data/omit-undefined.js';
import type { Path } from '../data/path.js';
import type { WithheldNumber } from '../data/publishable.js';
import { type ProtectedValue, withheldValue, withoutShareOrChange } from '../data/shown-value.js';
import { type Absent, absenceOf, isKnown, type Value } from '../data/value.js';
import { type Counted, errorsOf, figureId, gridsOf, likelySets, nothingFound } from './counted.js';
import type { Indicator, Series } from './indicator.js';
import { hiddenWholes } from './shares-of-one.js';
import {
  averagesAmong,
  type FoundAverages,
  hideAverages,
  seriesAveraged,
} from './protect.averages.js';
import { hideToDate, saysToDate } from './protect.to-date.js';
import { roundCompanions, withCompanions } from './protect.companions.js';
import { reveals, type Rules, rulesFor } from './protect.figures.js';
import { leftOutBeside } from './protect.left-out.js';
import { type HiddenInSums, hideInSums } from './protect.sums.js';
import { valuePath } from './places.js';

/** An indicator of which it is known what must be withheld, before anything is. */
export interface Withholding {
  readonly indicator: Indicator;
  readonly rules: Rules;
  /** How many people stand behind its figures, and which figures are hidden. */
  readonly counted: Counted;
  /** Figures that it has hidden itself, or that have been looked at since: see `hideFurther`. */
  readonly settled: Set<string>;
  /** Those of its own; undefined where the publisher has protected the figures. */
  readonly found?: HiddenInSums;
  /** Its own, as figures tell that are shown before any of them is withheld for an average or a year to date. */
  readonly averages?: () => FoundAverages['averages'];
  /** Places of series of which one may be the average of the others: see `averagesAmong`. */
  readonly mayBeAverages?: FoundAverages['untold'];
}

/** The indicator without the values that must be withheld, and which they were. */
export interface ProtectedIndicator {
  readonly indicator: Indicator;
  readonly withheld: readonly WithheldNumber[];
  /** The values that had no number to begin with. */
  readonly absences: readonly ProtectedValue[];
}

/**
 * Decides what is withheld of an indicator: counts of people from 1 to T − 1, where T is the threshold;
 * percentages and rates whose numerator, complement or denominator is such a count; averages of so few; and
 * figures from which one of those could be worked out, because series or periods add up: see `hideInSums`.
 * With `protected: true` nothing is withheld.
 *
 * @param isToDate for each series whether it is added up from the start of a year; as its name says if it is not given
 *
 * After the Government Statistical Service's guidance on disclosure control for tables of counts.
 */
export function withhold(
  indicator: Indicator,
  disclosure: Disclosure,
  isToDate: readonly boolean[] = indicator.series.map(({ name }) => saysToDate(name)),
): Withholding {
  const { measure, series, periods } = indicator;
  const rules = rulesFor(measure, disclosure);
  const hidden = new Set<string>();
  if (!disclosure.protected)
    series.forEach(({ values, denominator }, s) => {
      values.forEach((value, at) => {
        const isHidden = isKnown(value)
          ? reveals(value.value, denominator?.[at] ?? undefined, rules)
          : cellValue(value) === 'c';
        if (isHidden) hidden.add(figureId(s, at));
      });
    });
  const counted: Counted = {
    series,
    periods,
    kind: measure.kind,
    disclosure,
    people: rules.people,
    hidden,
    primary: new Set(hidden),
    outside: new Set(),
    found: nothingFound(),
    errorOf: errorsOf(series, rules),
    grids: disclosure.protected ? [] : gridsOf(series, rules),
    sets: likelySets(series),
    saysToDate: isToDate,
  };
  if (disclosure.protected) return { indicator, rules, counted, settled: new Set(hidden) };
  const first = hideInSums(counted);
  // Found once, and where anything is hidden: what is hidden later speaks neither for an average nor against it.
  const seen = new Set(hidden);
  const all = once(() => averagesAmong(seriesAveraged(indicator, seen)));
  const averages = () => all().averages;
  const found = hideUntilSafe(counted, averages, first);
  const mayBeAverages = hidden.size > 0 ? all().untold : [];
  return { indicator, rules, counted, settled: new Set(hidden), found, averages, mayBeAverages };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function hideUntilSafe(
  counted: Counted,
  averages: () => FoundAverages['averages'],
  first: HiddenInSums,
): HiddenInSums {
  let found = first;
  for (let size = -1; size < counted.hidden.size;) {
    size = counted.hidden.size;
    if (size > 0) hideAverages(averages(), counted.hidden);
    const isToDateHidden = hideToDate(counted);
    [...counted.hidden].slice(size).forEach((id) => counted.outside.add(id));
    if (counted.hidden.size > size) found = hideInSums(counted);
    found = { ...found, sums: found.sums || isToDateHidden };
  }
  return found;
}

/**
 * Hides what else must be hidden of an indicator of which further figures were hidden for what stands beside it.
 *
 * @returns whether it is a part of a sum with a withheld figure
 */
export function hideFurther(of: Withholding): boolean {
  const { indicator, counted, settled, found, averages } = of;
  if (!found || !averages) return false;
  for (const id of counted.hidden) if (!settled.has(id)) counted.outside.add(id);
  const now = averagesAmong(seriesAveraged(indicator, counted.hidden));
  const both = [...averages(), ...now.averages];
  const { sums } = hideUntilSafe(counted, () => both, hideInSums(counted));
  counted.hidden.forEach((id) => settled.add(id));
  return sums;
}

/**
 * The indicator without what is hidden. Everything that belongs to a withheld value is removed too: interval,
 * denominator, note, value before revision, change and share. Counts of people are rounded where the dataset
 * asks for it, with their bounds and denominators. Where a figure of a sum is withheld, no figure of the
 * indicator has a value before revision or a change that is published in place of a number, and no count a
 * denominator: these may add up as well.
 *
 * @param path of the indicator in its dataset
 * @param sums whether it is a part of a sum with a withheld figure
 * @param hints whether what stands beside figures, or in their place, tells of few people: see `hintsTell`
 */
export function withoutHidden(
  { indicator, rules, counted: { hidden, disclosure } }: Withholding,
  path: Path,
  { sums, hints }: { readonly sums: boolean; readonly hints: boolean },
): ProtectedIndicator {
  if (disclosure.protected)
    return {
      indicator: { ...indicator, series: indicator.series.map(withCompanions) },
      withheld: [],
      absences: [],
    };
  const withheld: WithheldNumber[] = [];
  const isHiddenWhole = hiddenWholes(indicator.series, hidden);
  const withoutWhole = ({ denominator, ...rest }: Series, s: number): Series =>
    (sums || hints) && rules.people
      ? rest
      : omitUndefined({
          ...rest,
          denominator: denominator?.map((of, at) => (isHiddenWhole(s, at) ? null : of)),
        });
  const series = indicator.series.map((each, s) => {
    const values = each.values.map((value, at) => {
      const denominator = each.denominator?.[at] ?? undefined;
      if (!isKnown(value) || !hidden.has(figureId(s, at)))
        return shownFigure(value, denominator, rules);
      const few = reveals(value.value, denominator, rules);
      withheld.push({ path: [...path, ...valuePath(indicator, s, at)], few });
      return withheldValue(value);
    });
    const shown: Series = { ...each, values: sums || hints ? values.map(withoutHint) : values };
    return roundCompanions(withCompanions(withoutWhole(shown, s)), rules);
  });
  series.forEach((each, s) => {
    for (const { path: own, few } of leftOutBeside(indicator, s, each, rules))
      withheld.push({ path: [...path, ...own], few });
  });
  return {
    indicator: { ...indicator, series },
    withheld,
    absences: absencesOf(indicator, series, path),
  };
}

/** The values without a number, before and in `after`. */
const absencesOf = (
  indicator: Indicator,
  after: readonly Series[],
  path: Path,
): readonly ProtectedValue[] =>
  indicator.series.flatMap(({ values }, s) =>
    values.flatMap((before, at) =>
      isKnown(before)
        ? []
        : [
            {
              before,
              after: after[s]!.values[at]!,
              path: [...path, ...valuePath(indicator, s, at)],
            },
          ],
    ),
  );

/** The figure rounded; without its value before revision, where that would reveal few people. */
function shownFigure(value: Value, denominator: number | undefined, rules: Rules): Value {
  if (!isKnown(value)) return protectAbsent(value, rules);
  const { was } = value;
  const round = rules.people ? rules.round : (figure: number) => figure;
  const rounded = round(value.value);
  if (rounded === value.value && was === undefined) return value;
  const isKept = was !== undefined && !reveals(was, denominator, rules);
  return omitUndefined({ ...value, value: rounded, was: isKept ? round(was) : undefined });
}

/** Removes the change, the share and the note of a withheld figure, which would reveal it; rounds other changes. */
function protectAbsent(value: Absent, { people, round }: Rules): Value {
  if (absenceOf(value) === 'c') return withheldValue(value);
  const { change } = value;
  return change === undefined || !people ? value : { ...value, change: round(change) };
}

function withoutHint(value: Value): Value {
  if (!isKnown(value)) return withoutShareOrChange(value);
  const { was: _, ...rest } = value;
  return rest;
}
