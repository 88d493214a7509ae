// Decides what of a mix is drawn, in which order, and which small parts are drawn together.
import { least, sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Group, Part } from './input.js';
import type { Facts } from './model.facts.js';

/** What is drawn as one: a part, or several small ones of one group as "Other". */
export interface Entry {
  /** Indexes in the list of parts, largest first. */
  readonly parts: readonly number[];
  /** Index in the list of groups; −1 where it has none. */
  readonly group: number;
}

/** More than these cannot be told apart. */
const MOST_ENTRIES = 6;

/**
 * Groups in the order of the dataset, parts without one last; in each group the largest part first, by the
 * numbers of the first mix. Parts without a number come last, withheld ones after the others, each in the
 * order of the dataset.
 *
 * @param merge whether all numbers are known, so that small parts can be added up
 */
export function entriesOf(
  parts: readonly Part[],
  groups: readonly Group[],
  mixes: readonly { readonly parts: readonly Facts[] }[],
  merge: boolean,
): readonly Entry[] {
  const sizeOf = (i: number) => sizeIn(mixes[0]!.parts[i]!);
  const weightOf = (i: number) => sum(mixes, (one) => one.parts[i]!.share);
  const drawn = parts.map((_, i) => mixes.some((one) => isDrawn(one.parts[i]!)));
  const order = [...groups.keys(), -1].flatMap((g) =>
    [...parts.keys()]
      .filter((i) => parts[i]!.group === g && (drawn[i] || !drawn.includes(true)))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  );
  const entries = order.map((i): Entry => ({ parts: [i], group: parts[i]!.group }));
  return merge ? merged(entries, weightOf) : entries;
}

/** What parts are ranked by; withheld ones come last. */
const sizeIn = ({ value, share }: Facts): number =>
  isKnown(value) ? value.value : (share ?? (absenceOf(value) === 'c' ? -2 : -1));

/** Zeros and what is not applicable are in the table only. */
const isDrawn = ({ value, share }: Facts): boolean =>
  isKnown(value) ? value.value !== 0 : share !== 0 && !['z', 'w'].includes(absenceOf(value));

/**
 * Joins the smallest parts of a group until few enough entries are left, starting where the joined part is
 * smallest. What is joined is one "Other" in its group, and comes last there.
 */
function merged(entries: readonly Entry[], weightOf: (part: number) => number): readonly Entry[] {
  const weight = ({ parts }: Entry) => sum(parts, weightOf);
  let kept = entries;
  while (kept.length > MOST_ENTRIES) {
    const groups = [...new Set(kept.map(({ group }) => group))];
    const choices = groups.flatMap((group) => {
      const own = kept.filter((entry) => entry.group === group);
      // Parts are ranked and "Other" is last, so the last two are the ones to join next.
      const [a, b] = own.slice(-2);
      return a && b ? [{ a, b, weight: weight(a) + weight(b) }] : [];
    });
    const lightest = least(choices, (choice) => choice.weight);
    if (!lightest) return kept;
    const { a, b } = lightest;
    const other: Entry = { parts: [...a.parts, ...b.parts], group: a.group };
    kept = kept.flatMap((entry) => (entry === a ? [] : [entry === b ? other : entry]));
  }
  return kept;
}

/** What is known of an entry: of a single part its own facts, of several their sums where all are known. */
export function factsOfEntry({ parts: members }: Entry, parts: readonly Facts[]): Facts {
  const own = members.map((i) => parts[i]!);
  const [first] = own;
  if (own.length === 1) return first!;
  const add = (pick: (facts: Facts) => number | undefined): number | undefined =>
    own.every((facts) => pick(facts) !== undefined) ? sum(own, pick) : undefined;
  const value = add((facts) => countOf(facts.value));
  const previous = add((facts) => countOf(facts.previous));
  return omitUndefined({
    value: value === undefined ? first!.value : { value, marks: [] },
    previous: previous === undefined ? undefined : { value: previous, marks: [] },
    share: add((facts) => facts.share),
    percent: add((facts) => facts.percent),
    change: add((facts) => facts.change),
    points: add((facts) => facts.points),
  });
}
