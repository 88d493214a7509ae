// Finds values before revision, and shares and changes in place of numbers, that tell of few people.
import { type Absent, absenceOf, isKnown, type Known, type Value } from '../data/value.js';
import { roundTo } from '../statistics/decimals.js';
import { figureId } from './counted.js';
import type { Series } from './indicator.js';
import { periodSums } from './period-sums.js';
import { hidesMore, withheldBefore } from './protect.earlier.js';
import type { Withholding } from './protect.js';
import { reveals, type Rules } from './protect.figures.js';

/** What may add up with the figures of an indicator. */
export interface Beside {
  /** Whether it is the only indicator. */
  readonly isAlone: boolean;
  /** Whether a figure of another indicator has no number, so that those of this one may tell it. */
  readonly hasGap?: boolean;
}

/**
 * Whether any of them tells of few people. Then none is shown: they add up as the figures do, so the others would
 * tell it. So do the numbers that counts are out of. What stands alone is left out by itself. What figures were before
 * their revision is also held together: see `withheldBefore`.
 */
export function hintsTell(all: Withholding, { isAlone, hasGap = false }: Beside): boolean {
  const { indicator, rules } = all;
  const { hidden, disclosure } = all.counted;
  if (disclosure.protected) return false;
  const { series, periods } = indicator;
  const inTime = periodSums(periods)?.length !== 0;
  const mayAddUp = !isAlone || series.length > 1 || inTime;
  if (mayAddUp && hidesMore(withheldBefore([all]), [all])) return true;
  const numbers = series.map(numbersTold);
  return series.some((each, s) => {
    const isHidden = (at: number) => hidden.has(figureId(s, at));
    const fillsGap = (at: number) =>
      numbers[s]![at] !== undefined &&
      (hasGap || (inTime && numbers[s]!.includes(undefined)) || numbers.some((own) => own[at] === undefined)); // prettier-ignore
    const isOfFew = (value: Value, at: number) =>
      isKnown(value)
        ? mayAddUp &&
          (tellsBefore(value, of(each, at), rules) ||
            (rules.people && isOfFewPeople(value.value, of(each, at), rules)))
        : shareTells(value, of(each, at), rules) ||
          (hasHint(value) && (rules.people || rules.about) && mayAddUp && fillsGap(at));
    return each.values.some(isOfFew) || changesTell(each, isHidden, rules);
  });
}

/** Whether any figure has no number: neither one of its own, nor one that a share or a change in its place tells. */
export const hasGap = ({ indicator: { series } }: Withholding): boolean =>
  series.some((each) => numbersTold(each).includes(undefined));

const hasHint = (value: Absent): boolean => (value.share ?? value.change) !== undefined;

/** Each figure of a series, or something that stands in its place; undefined where there is nothing. */
const numbersTold = ({ values }: Series): readonly (true | undefined)[] =>
  values.map((value) => (isKnown(value) || 'zw'.includes(absenceOf(value)) || hasHint(value) ? true : undefined)); // prettier-ignore

const tellsBefore = ({ was }: Known, denominator: number | undefined, rules: Rules): boolean =>
  was !== undefined && reveals(was, denominator, rules);

/** Whether a count is out of few people, or leaves few of them over. */
const isOfFewPeople = (count: number, all: number | undefined, { isSmall }: Rules): boolean =>
  all !== undefined && (isSmall(all) || isSmall(all - count));

const of = ({ denominator }: Series, at: number): number | undefined =>
  denominator?.[at] ?? undefined;

/** A share is a percentage of what the figure is out of, whatever its own unit is. */
const SHARE: Partial<Rules> = { people: false, about: true, pers: [100] };
const PERCENT = 100;
/** 0.57 × 100 is a hair under 57. */
const DECIMALS = 6;

/** Whether the share in place of a number does. */
function shareTells({ share }: Absent, denominator: number | undefined, rules: Rules): boolean {
  if (share === undefined || !(rules.people || rules.about)) return false;
  return reveals(roundTo(share * PERCENT, DECIMALS), denominator, { ...rules, ...SHARE });
}

/**
 * Whether a change in place of a number does: from a figure that is withheld, or to one that would be. From one
 * change to the next a reader adds up.
 */
function changesTell(series: Series, isHidden: (at: number) => boolean, rules: Rules): boolean {
  /** The figure that a reader can work out for the period before; `c` where it is withheld. */
  let before: number | 'c' | undefined;
  return series.values.some((value, at) => {
    const last = before;
    before = undefined;
    if (isHidden(at) || (!isKnown(value) && absenceOf(value) === 'c')) before = 'c';
    else if (isKnown(value)) before = value.value;
    if (isKnown(value) || value.change === undefined || last === undefined) return false;
    if (last === 'c') return rules.people;
    const now = last + value.change;
    if (before !== 'c') before = now;
    return reveals(now, of(series, at), rules);
  });
}
