// Says which figure of a measure would identify a few people: a count, a percentage, a rate or an average.
import type { Disclosure } from '../data/disclosure-settings.js';
import { roundCount } from '../data/round-count.js';
import { isSmall } from '../data/small-count.js';
import { isAverage, isPerHead, perHowMany } from '../data/unit.js';
import { decimalsOf, difference } from '../statistics/decimals.js';
import { isAboutPeople, mayCountPeople, type Measure } from './indicator.js';

/** What a figure is out of where its unit does not say: a share, or a percentage. */
const EITHER = [1, 100];

export interface Rules {
  /** Whether the values themselves count people. */
  readonly people: boolean;
  /** Whether denominators count the people that a figure is about. */
  readonly about: boolean;
  /** What a figure that is a part of its denominator is out of: 100; 10,000; several where it is not known. */
  readonly pers: readonly number[];
  /** Whether the unit says what the figures are out of, or that they are averages. */
  readonly clear: boolean;
  readonly threshold: number;
  readonly isSmall: (count: number) => boolean;
  readonly round: (count: number) => number;
  readonly rounds: boolean;
}

export function rulesFor(measure: Measure, { threshold, rounding }: Disclosure): Rules {
  const about = isAboutPeople(measure);
  const per = about ? (perHowMany(measure) ?? (isPerHead(measure) ? 1 : undefined)) : undefined;
  const clear = !about || per !== undefined || isAverage(measure);
  // A fraction beside counts, such as an average of areas, counts nobody.
  const isCount = (figure: number) => measure.counts !== 'either' || Number.isInteger(figure);
  return {
    people: mayCountPeople(measure),
    about,
    pers: per ? [per] : clear ? [] : EITHER,
    clear,
    threshold,
    isSmall: (count) => isCount(count) && isSmall(count, threshold),
    round: (count) => (measure.counts === 'either' ? count : roundCount(count, rounding)),
    rounds: rounding !== undefined,
  };
}

/** What a figure is out of; a count is out of nothing, but a fraction of people, or more than all, is no count. */
export const persOf = (
  figure: number,
  denominator: number,
  { people, about, pers }: Rules,
): readonly number[] =>
  people && !about && (!Number.isInteger(figure) || figure > denominator) ? EITHER : pers;

/**
 * Whether a figure is a small count of people, or may be rounded from one (3% of 150 is 4 people or 5), or
 * leaves as few over (940 per 1,000 of 50), or is about as few. A figure that means none or all is shown.
 */
export function reveals(figure: number, denominator: number | undefined, rules: Rules): boolean {
  const { people, about, isSmall } = rules;
  if (people && isSmall(figure)) return true;
  if (!denominator) return false;
  const pers = persOf(figure, denominator, rules);
  if ((about || pers.length > 0) && isSmall(denominator)) return true;
  const half = 0.5 / 10 ** decimalsOf(figure);
  return pers.some((per) => {
    const isOfFew = (share: number) => {
      const least = Math.max(1, Math.ceil(((share - half) / per) * denominator));
      const most = ((share + half) / per) * denominator;
      return (
        share !== 0 &&
        (isSmall(Math.round((share / per) * denominator)) || (least <= most && isSmall(least)))
      );
    };
    return isOfFew(figure) || isOfFew(difference(per, figure));
  });
}

/** The smallest size that is usual for the confidence of an interval: 90%. */
const Z = 1.645;

/**
 * Whether the interval of a percentage or rate may give away that it is about few people, or that few of
 * them are counted or left over. The further a bound is from the figure, the fewer they are: by Wilson's
 * interval, of which a bound `b` has (p − b)² = z² b (1 − b) ÷ n, or by the normal one, with p in place of b.
 *
 * @example tellsFew(25, [8.9, 53.2], rules) // true, of a percentage: n is about 12
 */
export function tellsFew(
  figure: number,
  bounds: readonly (number | null | undefined)[],
  { pers, threshold }: Rules,
): boolean {
  return pers.some((per) => {
    const share = figure / per;
    // A rate above its whole counts events, whose variance is their number.
    const spread = (of: number) => (of < 1 ? of * (1 - of) : of);
    const sizes = bounds.flatMap((bound) => {
      if (bound === null || bound === undefined || bound === figure) return [];
      const all = [spread(share), spread(bound / per)].filter((each) => each > 0);
      return all.map((each) => (Z ** 2 * each) / (share - bound / per) ** 2);
    });
    const least = Math.min(...sizes);
    return [least, least * share, least * (1 - share)].some((few) => isSmall(few, threshold));
  });
}
