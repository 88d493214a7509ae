// Finds values before revision, and shares and changes in place of numbers, that tell of few people.
import { type Absent, absenceOf, isKnown, type Value } from '../data/value.js';
import { roundTo } from '../statistics/decimals.js';
import { figureId } from './counted.js';
import type { Series } from './indicator.js';
import { periodSums } from './period-sums.js';
import type { Withholding } from './protect.js';
import { reveals, type Rules } from './protect.figures.js';

/**
 * Whether any of them tells of few people. Then none is shown: they add up as the figures do, so the others would
 * tell it. A value before revision that stands alone is left out by itself.
 *
 * @param isAlone whether it is the only indicator
 */
export function hintsTell(
  { indicator, rules, counted: { hidden, disclosure } }: Withholding,
  isAlone = false,
): boolean {
  if (disclosure.protected) return false;
  const { series, periods } = indicator;
  const mayAddUp = !isAlone || series.length > 1 || periodSums(periods)?.length !== 0;
  return series.some((each, s) => {
    const isHidden = (at: number) => hidden.has(figureId(s, at));
    const isOfFew = (value: Value, at: number) =>
      isKnown(value)
        ? mayAddUp && value.was !== undefined && reveals(value.was, of(each, at), rules)
        : shareTells(value, of(each, at), rules);
    return each.values.some(isOfFew) || changesTell(each, isHidden, rules);
  });
}

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
