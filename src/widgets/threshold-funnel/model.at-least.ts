// Adds up the levels from the highest down: how many contacts met at least each level.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { withMarksOf } from '../../core/data/sum.js';
import { isKnown, known, type Known, type Value } from '../../core/data/value.js';
import type { Count } from './input.figures.js';
import { type AtLeast, changesOf, type Item, type Periods, withShare } from './model.items.js';

/**
 * Whether the levels of an area make a funnel: there are two at least, each has a number, and all of them
 * together are no more than the contacts. Levels are written lowest first, and a contact meets one.
 *
 * Only shown numbers are added, so that a sum tells nothing that a reader could not add up.
 */
export function isFunnel(levels: readonly Count[], contacts: Count | undefined): boolean {
  const counts = numbersOf(levels.map(({ value }) => value));
  return (
    counts !== undefined &&
    counts.length > 1 &&
    isKnown(contacts?.value) &&
    contacts.value.value > 0 &&
    sum(counts) <= contacts.value.value
  );
}

/** The levels of a funnel, lowest first, each with what met it or a higher one. */
export const withAtLeast = (
  levels: readonly Item[],
  contacts: Count,
  periods: Periods,
): readonly Item[] =>
  levels.map((level, i) => {
    const from = levels.slice(i);
    const value = sumOfKnown(from.map((each) => each.value))!;
    const before = sumOfKnown(from.map((each) => each.previous));
    // Rounded parts can come to more than their rounded sum, which would be over 100%.
    const previous =
      before && before.value > (countOf(contacts.previous) ?? Infinity) ? undefined : before;
    const reach = i === 0 ? 'any' : i === levels.length - 1 ? 'highest' : 'over';
    const count: Count = omitUndefined({ value, previous });
    const figure: AtLeast = { reach, ...count, ...changesOf(count, periods) };
    const { rounding, decimals } = periods;
    return { ...level, atLeast: withShare(figure, { contacts, rounding, decimals }, from.length) };
  });

/** The sum with every mark of its parts; undefined where a part has no number. */
function sumOfKnown(values: readonly (Value | undefined)[]): Known | undefined {
  const counts = numbersOf(values);
  return counts && (withMarksOf(known(sum(counts)), values) as Known);
}

/** The numbers of all values; undefined where one has none. */
function numbersOf(values: readonly (Value | undefined)[]): readonly number[] | undefined {
  const numbers = values.flatMap((value) => (isKnown(value) ? [value.value] : []));
  return numbers.length === values.length ? numbers : undefined;
}
