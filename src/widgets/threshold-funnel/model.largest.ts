// Says which sources or outcomes of a funnel are the largest, and where that cannot be known.
import { sum } from 'd3-array';
import { absenceOf, isKnown } from '../../core/data/value.js';
import { compareNumbers } from '../../core/statistics/decimals.js';
import type { Count } from './input.figures.js';
import type { Item } from './model.items.js';

/** How far a published share may be from the exact one. */
const SHARE_OFF = 0.005;

/**
 * The items that are the largest of all, several where they are equally large; the one that its author calls the
 * largest, where its number is not known. None where that is not certain: where what is withheld, not known or not
 * stated may be as large, where rounded numbers are equal, and where all are 0; nor where there is but one.
 *
 * @param items with their rest, which has no name and is not one thing
 */
export function largestOf(
  items: readonly Item[],
  contacts: Count | undefined,
  rounding: number,
): readonly Item[] {
  const called = items.filter(({ most }) => most);
  if (called.length > 0) return called;
  const areCounts = items.every(({ value, share }) => isKnown(value) || share === undefined);
  const sizeOf = ({ value, share = -1 }: Item): number =>
    areCounts ? (isKnown(value) ? value.value : -1) : share;
  // A number without a share cannot be held against shares.
  if (items.some((item) => isKnown(item.value) && sizeOf(item) < 0)) return [];
  const named = items.filter(({ name }) => name !== undefined);
  const most = Math.max(0, ...named.map(sizeOf));
  const whole = contacts?.value;
  const all = !areCounts ? 1 : isKnown(whole) ? whole.value : undefined;
  const shown = sum(named, (item) => Math.max(0, sizeOf(item)));
  const off = areCounts ? ((named.length + 1) * rounding) / 2 : SHARE_OFF * items.length;
  const isHidden = named.some((item) => sizeOf(item) < 0 && !isNothing(item));
  const isUnsure = isHidden || (whole !== undefined && !isKnown(whole) && whole.value !== '[x]');
  const left = all === undefined ? (isUnsure ? Infinity : 0) : all - shown;
  const unseen = isHidden || left > off ? left + off : 0;
  const rivals = named.filter((item) => sizeOf(item) !== 0 && !isNone(item)).length;
  if (most === 0 || !(unseen < most) || (rivals < 2 && unseen === 0)) return [];
  const largest = named.filter((item) => compareNumbers(sizeOf(item), most) === 0);
  const isRounded = rounding > 0 || !areCounts;
  return largest.length > 1 && isRounded ? [] : largest;
}

/** Nothing, or next to nothing, for a reason that is not a number. */
const isNothing = ({ value }: Item): boolean => !isKnown(value) && 'zwk'.includes(absenceOf(value));

/** None at all. */
const isNone = ({ value }: Item): boolean => !isKnown(value) && 'zw'.includes(absenceOf(value));
