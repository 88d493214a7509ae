// Withholds what is known of packages of support where it tells a small number of children, or the cost of one.
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { WithheldNumber } from '../../core/data/publishable.js';
import { roundCount } from '../../core/data/round-count.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { absent, absenceOf, isKnown, type Value } from '../../core/data/value.js';
import type { Packages } from './input.packages.js';
import { isFew } from './protect.few.js';

/**
 * The packages without small numbers of them, and without the cost of one that is withheld.
 *
 * - Where they are fewer than the threshold, or their number is withheld, only that is said.
 * - How many cost less than a bound is withheld where these are few, or where few are left over; not where the
 *   cost of each is shown, since anyone can count them then.
 * - Where the cost of one is withheld, so are their average and the bound: with the other costs they would
 *   tell it.
 */
export function protectPackages(packages: Packages, disclosure: Disclosure): Packages {
  const { values, count, average, under, ...rest } = packages;
  const all = isKnown(count) ? count.value : count ? undefined : values?.length;
  if (isSecret(count) || isFew(all, disclosure)) return { ...rest, count: absent('c') };
  const hasSecret = values?.some(isSecret);
  const isListed = values?.length === all && values?.every(isKnown);
  const shown = (value: Value): Value =>
    isKnown(value) ? { ...value, value: roundCount(value.value, disclosure.rounding) } : value;
  return {
    ...rest,
    ...(values ? { values } : {}),
    ...(count ? { count: shown(count) } : {}),
    ...(average ? { average: hasSecret ? withheldValue(average) : average } : {}),
    ...(under
      ? {
          under: {
            ...under,
            count:
              hasSecret || (!isListed && tellsFew(under.count, all, disclosure))
                ? withheldValue(under.count)
                : shown(under.count),
          },
        }
      : {}),
  };
}

/** Whether so many of all are few, or leave few. */
function tellsFew(count: Value, all: number | undefined, disclosure: Disclosure): boolean {
  if (!isKnown(count)) return isSecret(count);
  return (
    isFew(count.value, disclosure) || (all !== undefined && isFew(all - count.value, disclosure))
  );
}

/** Whether a number is withheld, or may be: what cannot be read may have been marked so. */
export const isSecret = (value: Value | undefined): boolean =>
  value !== undefined && !isKnown(value) && 'ck!'.includes(absenceOf(value));

/** The numbers that are no longer there; a list counts as one, since its length is what is withheld. */
export function withheldOfPackages(
  before: Packages,
  after: Packages,
  disclosure: Disclosure,
): readonly WithheldNumber[] {
  const isFewOf = ({ value }: { readonly value: Value['value'] }) =>
    typeof value === 'number' && isFew(value, disclosure);
  const all = isKnown(before.count) ? before.count.value : before.values?.length;
  const allAreFew = isFew(all, disclosure);
  const numbersOf = ({ values, count, average, under }: Packages) => [
    { value: values?.find(isKnown), path: ['packages', 'values'], few: allAreFew },
    { value: count, path: ['packages', 'count'], few: allAreFew },
    { value: average, path: ['packages', 'average'], few: allAreFew },
    {
      value: under?.count,
      path: ['packages', 'under', 'count'],
      few: allAreFew || (under !== undefined && isFewOf(under.count)),
    },
  ];
  const kept = numbersOf(after);
  return numbersOf(before).flatMap(({ value, path, few }, i) =>
    isKnown(value) && !isKnown(kept[i]!.value) ? [{ path, few }] : [],
  );
}
