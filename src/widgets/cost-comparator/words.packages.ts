// Works out what the sentences about packages say in any language: which amounts, and how exact they are.
import { extent } from 'd3-array';
import type { Known } from '../../core/data/value.js';
import { placesToTell } from '../../core/statistics/decimals.js';
import type { Per, Pounds } from './input.unit.js';
import type { PackagesFacts } from './model.js';
import { moneyAmong, moneyInThousands, roughMoney } from './words.money.js';

/** The amount for the time that is shown, where it was given for the other; `''` where it is the same. */
export function convertedMoney(
  pounds: Pounds,
  { unit: { per: given }, averagePounds, underPounds }: PackagesFacts,
  per: Per,
): string {
  const others = [averagePounds, underPounds].flatMap((each) => each?.[per] ?? []);
  // Equal amounts are written alike.
  const beside = others.filter((each) => each !== pounds[per]);
  return per === given ? '' : roughMoney(pounds[per], ...beside);
}

/** An estimate is told roughly, and its other marks beside it. */
export function averageOf(
  average: Known,
  pounds: Pounds,
  { underPounds, unit: { per } }: PackagesFacts,
) {
  const isEstimate = average.marks.includes('e');
  const bound = underPounds ? [underPounds[per]] : [];
  return {
    isEstimate,
    amount: isEstimate ? roughMoney(pounds[per], ...bound) : moneyInThousands(pounds[per]),
    others: { ...average, marks: average.marks.filter((mark) => mark !== 'e') },
  };
}

/** The lowest and the highest of those that are listed, in one way of writing; one where they are equal. */
export function rangeOfListed({ listed, unit: { per } }: PackagesFacts) {
  const [lowest, highest] = extent(listed, (pounds) => pounds?.[per]);
  if (lowest === undefined || highest === undefined) return undefined;
  const write = moneyAmong(lowest, highest);
  const places = placesToTell(lowest, highest);
  return {
    isSome: listed.includes(undefined),
    ends: lowest === highest ? [write(lowest)] : [write(lowest, places), write(highest, places)],
  };
}
