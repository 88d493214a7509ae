// What of a mix is drawn, in which order, and which small parts are drawn as one.
// It knows shares and numbers that may be published, and no place.
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Group, Part } from './input.js';
import type { Facts } from './model.js';

/** What is drawn as one: a part, or several small ones of one group as "Other". */
export interface Entry {
  /** Places in the list of parts, largest first. */
  readonly parts: readonly number[];
  /** −1 where it has none. */
  readonly group: number;
}

/** More cannot be told apart. */
export const MOST_ENTRIES = 6;

/**
 * Groups in the order of the dataset, parts without one last; in each the largest first, in the first
 * mix's numbers; parts whose number is not there last, the withheld ones behind the others, each in the
 * order of the dataset.
 *
 * @param merge whether all numbers are known, so that small parts can be summed up
 */
export function entriesOf(
  parts: readonly Part[],
  groups: readonly Group[],
  mixes: readonly { readonly parts: readonly Facts[] }[],
  merge: boolean,
): readonly Entry[] {
  const sizeOf = (i: number) => sizeIn(mixes[0]!.parts[i]!);
  const weightOf = (i: number) => mixes.reduce((all, one) => all + (one.parts[i]!.share ?? 0), 0);
  const drawn = parts.map((_, i) => mixes.some((one) => isDrawn(one.parts[i]!)));
  const order = [...groups.keys(), -1].flatMap((g) =>
    [...parts.keys()]
      .filter((i) => parts[i]!.group === g && (drawn[i] || !drawn.includes(true)))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  );
  const entries = order.map((i): Entry => ({ parts: [i], group: parts[i]!.group }));
  return merge ? merged(entries, weightOf) : entries;
}

/** Of what has no number, withheld ones last. */
const sizeIn = ({ value, share }: Facts): number =>
  isKnown(value) ? value.value : (share ?? (absenceOf(value) === 'c' ? -2 : -1));

/** Zeros and what is not applicable stand in the table alone. */
const isDrawn = ({ value, share }: Facts): boolean =>
  isKnown(value) ? value.value !== 0 : share !== 0 && !['z', 'w'].includes(absenceOf(value));

/**
 * Joins the smallest of a group until few enough are left, those first that come to least; what is
 * joined is one "Other" in its group, and stands last there.
 */
function merged(entries: readonly Entry[], weightOf: (part: number) => number): readonly Entry[] {
  const weight = ({ parts }: Entry) => parts.reduce((all, i) => all + weightOf(i), 0);
  let kept = entries;
  while (kept.length > MOST_ENTRIES) {
    const groups = [...new Set(kept.map(({ group }) => group))];
    const choices = groups.flatMap((group) => {
      const own = kept.filter((entry) => entry.group === group);
      // Parts are ranked and "Other" is last, so that the last two are what to join next.
      const [a, b] = own.slice(-2);
      return a && b ? [{ a, b, sum: weight(a) + weight(b) }] : [];
    });
    const least = choices.sort((x, y) => x.sum - y.sum)[0];
    if (!least) return kept;
    const { a, b } = least;
    const other: Entry = { parts: [...a.parts, ...b.parts], group: a.group };
    kept = kept.flatMap((entry) => (entry === a ? [] : [entry === b ? other : entry]));
  }
  return kept;
}
