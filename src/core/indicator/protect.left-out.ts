// Finds what an author wrote beside figures and is left out to protect people: earlier values, intervals, denominators.
import type { WithheldNumber } from '../data/publishable.js';
import { absenceOf, isKnown } from '../data/value.js';
import { difference } from '../statistics/decimals.js';
import type { Indicator, Series } from './indicator.js';
import { seriesPath, valuePath } from './places.js';
import { reveals, type Rules } from './protect.figures.js';

/** What may stand beside a figure, by the field of its series. */
const FIELDS = [['interval', 'lower'], ['interval', 'upper'], ['denominator']] as const;

const besideOf = (
  { interval, denominator }: Series,
  [field, bound]: (typeof FIELDS)[number],
  at: number,
): number | undefined =>
  (field === 'interval' ? interval?.[bound][at] : denominator?.[at]) ?? undefined;

/**
 * The numbers beside the figures of one series that were left out, each with its place in the indicator. What
 * stands beside a figure that is withheld here is not named, since that figure is; nor is what rounding leaves out.
 *
 * @param s the place of the series
 * @param shown the series after it was protected
 */
export const leftOutBeside = (
  indicator: Indicator,
  s: number,
  shown: Series,
  rules: Rules,
): readonly WithheldNumber[] =>
  indicator.series[s]!.values.flatMap((value, at) => {
    const now = shown.values[at];
    const own = indicator.series[s]!;
    const of = own.denominator?.[at] ?? 0;
    if (isKnown(value) ? !isKnown(now) : absenceOf(value) !== 'c') return [];
    const path = valuePath(indicator, s, at);
    const was =
      isKnown(value) && value.was !== undefined && (now as typeof value).was === undefined
        ? [{ path: [...path, 'was'], few: reveals(value.was, of, rules) }]
        : [];
    const few = rules.isSmall(of) || (isKnown(value) && rules.isSmall(difference(of, value.value)));
    const isNamed = ([field]: (typeof FIELDS)[number]) =>
      isKnown(value)
        ? !rules.rounds && (field === 'interval' || rules.clear)
        : // Beside a figure that its author withheld, a denominator says nothing unless it is small.
          field === 'interval' || few;
    const beside = FIELDS.filter(
      (field) =>
        besideOf(own, field, at) !== undefined &&
        besideOf(shown, field, at) === undefined &&
        isNamed(field),
    ).map((field) => ({
      path: [...seriesPath(indicator, s), ...field, path.at(-1)!],
      few: field[0] === 'interval' || few,
    }));
    return [...was, ...beside];
  });
