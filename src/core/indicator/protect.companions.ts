// Keeps of what stands beside a figure only what does not undo its protection: bounds and denominators.
import { omitUndefined } from '../data/omit-undefined.js';
import { isKnown } from '../data/value.js';
import type { Series } from './indicator.js';
import { persOf, type Rules, tellsFew } from './protect.figures.js';

/** Keeps bounds and denominators only where their value is shown. */
export const withCompanions = (series: Series): Series =>
  mapCompanions(series, (figure, index) => (isKnown(series.values[index]) ? figure : null));

/**
 * Rounds the bounds and the denominator of a count, since exact ones would undo its rounding. Where rounding
 * is asked for, a percentage, rate or average has neither: 43.75% out of about 15 is 7 of 16. It has no
 * denominator either where its unit does not say what it is out of, and no interval that tells of few people.
 */
export function roundCompanions(series: Series, rules: Rules): Series {
  const { about, rounds, clear, people, pers, isSmall, round } = rules;
  const all = about && (rounds || !clear) ? { ...series, denominator: undefined } : series;
  // A count in the author's own words may have an interval too, which is that of no share.
  const isShare = pers.length > 0 && (clear || !people || series.denominator !== undefined);
  const tells = isShare ? tellingIntervals(series, rules) : undefined;
  const bounds: Companion = (figure, index) => {
    if (tells) return rounds || tells[index] ? null : figure;
    return people ? figure && round(figure) : figure;
  };
  return mapCompanions(all, bounds, (figure, index) => {
    const value = series.values[index];
    if (!people || about || !figure || !isKnown(value)) return figure;
    const isNoCount = persOf(value.value, figure, rules).length > 0;
    return isNoCount || isSmall(figure) || isSmall(figure - value.value) ? null : round(figure);
  });
}

/** At each period: whether the interval tells of few people, where no denominator says that there are more. */
const tellingIntervals = (
  { values, interval, denominator }: Series,
  rules: Rules,
): readonly boolean[] =>
  values.map(
    (value, index) =>
      isKnown(value) &&
      !(rules.clear && denominator?.[index]) &&
      tellsFew(value.value, [interval?.lower[index], interval?.upper[index]], rules),
  );

/** The bound or denominator to show in place of `figure`, of the period at `index`; null for none. */
type Companion = (figure: number | null, index: number) => number | null;

function mapCompanions(
  series: Series,
  toBound: Companion,
  toDenominator: Companion = toBound,
): Series {
  const { interval, denominator } = series;
  return omitUndefined({
    ...series,
    interval: interval && {
      lower: interval.lower.map(toBound),
      upper: interval.upper.map(toBound),
    },
    denominator: denominator?.map(toDenominator),
  });
}
