// Withholds what is known of packages of support where it tells a small number of children, or the cost of one.
import { range } from 'd3-array';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { WithheldNumber } from '../../core/data/publishable.js';
import { roundCount } from '../../core/data/round-count.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { absent, absenceOf, isKnown, type Value } from '../../core/data/value.js';
import { type Packages, underInList } from './input.packages.js';
import { isFew } from './protect.few.js';

/**
 * The packages without small numbers of them, and without the cost of one that is withheld.
 *
 * - Where they are fewer than the threshold, or their number is withheld, only that is said.
 * - How many cost less than a bound is withheld where these are few, or where few are left over; in a list, where
 *   that may be by the costs that are shown. Where the cost of each is, anyone can count them, and it is shown.
 * - Where the cost of one is withheld, so are their average and the bound: with the other costs they would
 *   tell it.
 */
export function protectPackages(packages: Packages, disclosure: Disclosure): Packages {
  const { values, count, average, under, ...rest } = packages;
  if (areFew(packages, disclosure)) return { ...rest, count: absent('c') };
  const hasSecret = values?.some(isSecret);
  // What anyone can count in a list is not rounded.
  const shown = (value: Value): Value =>
    isKnown(value) && !values
      ? { ...value, value: roundCount(value.value, disclosure.rounding) }
      : value;
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
              hasSecret || tellsFewUnder(packages, disclosure)
                ? withheldValue(under.count)
                : shown(under.count),
          },
        }
      : {}),
  };
}

const areFew = (packages: Packages, disclosure: Disclosure): boolean =>
  isSecret(packages.count) || isFew(numberOf(packages), disclosure);

/** Whether the average of packages is withheld: by the author, of few, and where it would tell the cost of one. */
export const hidesAverage = (packages: Packages, disclosure: Disclosure): boolean =>
  areFew(packages, disclosure) || [packages.average, ...(packages.values ?? [])].some(isSecret);

/** How many packages there are: as many as are listed, or else as is said; undefined where neither is. */
const numberOf = ({ values, count }: Packages): number | undefined =>
  values?.length ?? (isKnown(count) ? count.value : undefined);

/** Whether so many under the bound are few, or leave few over; of a list, whether they may by what it shows. */
function tellsFewUnder(packages: Packages, disclosure: Disclosure): boolean {
  const { values, under } = packages;
  const all = numberOf(packages);
  const isFewUnder = (count: number) =>
    isFew(count, disclosure) || (all !== undefined && isFew(all - count, disclosure));
  if (!isKnown(under?.count)) return isSecret(under?.count);
  if (!values) return isFewUnder(under.count.value);
  const [least, most] = underInList(values, under.value);
  return least < most && range(least, most + 1).some(isFewUnder);
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
  const allAreFew = isFew(numberOf(before), disclosure);
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
