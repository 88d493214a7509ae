// Says which parts of a mix are the largest, and where that cannot be known.
import { max, sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import { compareNumbers } from '../../core/statistics/decimals.js';
import type { Facts, MixFacts } from './model.facts.js';

type Mix = Pick<MixFacts, 'parts' | 'total' | 'whole' | 'only' | 'looseness'>;

interface Sizes {
  /** What parts are ranked by: numbers, or shares where that is all that some have; −1 where there is neither. */
  readonly sizes: readonly number[];
  readonly areShares: boolean;
}

function sizesOf({ parts }: Pick<Mix, 'parts'>): Sizes {
  const areShares = parts.some(({ value, share }) => !isKnown(value) && share !== undefined);
  const sizes = parts.map(({ value, share = -1 }) =>
    areShares ? share : isKnown(value) ? value.value : -1,
  );
  return { sizes, areShares };
}

/**
 * The parts with the largest figure, of some or of all, in their order: several where they are shown alike; none where
 * none is over 0. They need not be the largest.
 */
export function leadParts(
  mix: Pick<Mix, 'parts'>,
  among: Iterable<number> = mix.parts.keys(),
): readonly number[] {
  const { sizes } = sizesOf(mix);
  const known = [...among].filter((part) => sizes[part]! > 0);
  const most = max(known, (part) => sizes[part]!) ?? 0;
  return known.filter((part) => compareNumbers(sizes[part]!, most) === 0);
}

/**
 * The parts that are the largest, in their order; several where they are equally large. None where that is not
 * certain: where what is withheld or not known may be as large, where the parts do not claim to be the whole,
 * where rounded numbers are equal, and where all are 0; nor where there is but one.
 *
 * @example largestParts(mix) // [0]
 */
export function largestParts(mix: Mix): readonly number[] {
  const { parts, whole, only, looseness } = mix;
  const found = sizesOf(mix);
  const most = Math.max(0, ...found.sizes);
  // A number without a share cannot be held against shares.
  const isMixed = parts.some(({ value }, i) => isKnown(value) && found.sizes[i]! < 0);
  const more = unseen(mix, found);
  if (most === 0 || !whole || isMixed || !(more < most)) return [];
  const rivals = parts.filter((facts, i) => found.sizes[i] !== 0 && !isNone(facts)).length;
  if (rivals < 2 && more === 0) return [];
  const isMost = (size: number) => compareNumbers(size, most) === 0;
  const largest = [...parts.keys()].filter((part) => isMost(found.sizes[part]!));
  return largest.length > 1 && (only || looseness > 0) ? [] : largest;
}

/** How far a published share may be from the exact one. */
const SHARE_OFF = 0.005;

/** The most that a part without a figure, or one that is not listed, may be; Infinity where that is not known. */
function unseen({ parts, total, looseness }: Mix, { sizes, areShares }: Sizes): number {
  const isHidden = parts.some((facts, i) => sizes[i]! < 0 && !isNothing(facts));
  const all = areShares ? 1 : countOf(total.value);
  if (all === undefined) return isHidden || !isNotGiven(total) ? Infinity : 0;
  const off = areShares ? SHARE_OFF * parts.length : looseness;
  const left = all - sum(sizes, (size) => Math.max(0, size));
  return isHidden || left > off ? Math.max(0, left) + off : 0;
}

/** Nothing, or next to nothing, for a reason that is not a number. */
const isNothing = ({ value }: Facts): boolean =>
  !isKnown(value) && 'zwk'.includes(absenceOf(value));

/** None at all. */
const isNone = ({ value }: Facts): boolean => !isKnown(value) && 'zw'.includes(absenceOf(value));

const isNotGiven = ({ value }: Facts): boolean => !isKnown(value) && absenceOf(value) === 'x';
