// Decides what of a mix is drawn, in which order, and which parts are drawn together as "All other".
import { least, sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { withMarksOf } from '../../core/data/sum.js';
import { absent, absenceOf, isKnown, known, type Value } from '../../core/data/value.js';
import { changeBetween } from '../../core/statistics/comparability.js';
import type { Group, Part } from './input.js';
import type { Facts, MixFacts } from './model.facts.js';
import type { Scope } from './model.scopes.js';

/** What is drawn as one: a part, several as "All other", or what the parts leave of the total. */
export interface Entry {
  /** Indexes in the list of parts, largest first, withheld ones last; none for what the parts leave. */
  readonly parts: readonly number[];
  /** Index in the list of groups; −1 where it has none, or holds parts of several. */
  readonly group: number;
  /** How many of its parts are withheld. */
  readonly withheld: number;
}

/** What parts that do not claim to be the whole leave of the total. */
export const REST: Entry = { parts: [], group: -1, withheld: 0 };

/** More than these cannot be told apart. */
const MOST_ENTRIES = 6;
/** Where parts are drawn together, all that are a smaller share than this join them. */
const THIN_SHARE = 0.04;

/**
 * One entry for each part that is drawn. Groups in the order of the dataset, parts without one last; in each
 * group the largest part first, by the numbers of the first mix. Parts without a number come last, withheld
 * ones after the others, each in the order of the dataset.
 */
export function singlesOf(
  parts: readonly Part[],
  groups: readonly Group[],
  mixes: readonly { readonly parts: readonly Facts[] }[],
): readonly Entry[] {
  const sizeOf = (i: number) => sizeIn(mixes[0]!.parts[i]!);
  const drawn = parts.map((_, i) => mixes.some((one) => isDrawn(one.parts[i]!)));
  const order = [...groups.keys(), -1].flatMap((g) =>
    [...parts.keys()]
      .filter((i) => parts[i]!.group === g && (drawn[i] || !drawn.includes(true)))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  );
  return order.map((i): Entry => ({ parts: [i], group: parts[i]!.group, withheld: 0 }));
}

/** What parts are ranked by; withheld ones come last. */
const sizeIn = ({ value, share }: Facts): number =>
  isKnown(value) ? value.value : (share ?? (absenceOf(value) === 'c' ? -2 : -1));

/** Zeros and what is not applicable are in the table only. */
const isDrawn = ({ value, share }: Facts): boolean =>
  isKnown(value) ? value.value !== 0 : share !== 0 && !['z', 'w'].includes(absenceOf(value));

/**
 * The entries of a donut: in each scope its parts, and last what is drawn together.
 *
 * Withheld parts are never drawn alone: the smallest shown part joins them, so that the sum of the withheld
 * ones is not drawn. Where anything is drawn together, or there are too many parts, thin ones join as well.
 *
 * @param shareOf the share of a part that is shown
 */
export function joinedOf(
  scopes: readonly Scope[],
  shareOf: (part: number) => number,
): readonly Entry[] {
  const count = sum(scopes, ({ shown, withheld }) => shown.length + withheld.length);
  const isCrowded = count > MOST_ENTRIES;
  const entries = scopes.flatMap(({ group, shown, withheld, groupOf }) => {
    const ranked = [...shown].sort((a, b) => shareOf(b) - shareOf(a));
    const thin = shown.filter((part) => shareOf(part) < THIN_SHARE).length;
    const tooMany = scopes.length === 1 ? shown.length - (MOST_ENTRIES - 1) : 0;
    const few = Math.max(thin, tooMany);
    const joined = withheld.length > 0 ? Math.max(few, 1) : isCrowded && few > 1 ? few : 0;
    const together = joined > 0 ? ranked.slice(-joined) : [];
    const apart = shown.filter((part) => !together.includes(part));
    const singles = apart.map((part): Entry => ({
      parts: [part],
      group: groupOf(part),
      withheld: 0,
    }));
    const other = { parts: [...together, ...withheld], group, withheld: withheld.length };
    return joined > 0 ? [...singles, other] : singles;
  });
  return merged(entries, shareOf);
}

/**
 * Joins the smallest parts of a group until few enough entries are left, starting where the joined part is
 * smallest. What is joined comes last in its group.
 */
function merged(entries: readonly Entry[], shareOf: (part: number) => number): readonly Entry[] {
  // What a withheld part adds is not known, and is not needed: the parts that are shown decide.
  const weight = ({ parts }: Entry) => sum(parts, shareOf);
  let kept = entries;
  while (kept.length > MOST_ENTRIES) {
    const groups = [...new Set(kept.map(({ group }) => group))];
    const choices = groups.flatMap((group) => {
      const own = kept.filter((entry) => entry.group === group);
      // Parts are ranked and what is joined is last, so the last two are the ones to join next.
      const [a, b] = own.slice(-2);
      return a && b ? [{ a, b, weight: weight(a) + weight(b) }] : [];
    });
    const lightest = least(choices, (choice) => choice.weight);
    if (!lightest) return kept;
    const { a, b } = lightest;
    const other = { ...b, parts: [...a.parts, ...b.parts] };
    kept = kept.flatMap((entry) => (entry === a ? [] : [entry === b ? other : entry]));
  }
  return kept;
}

/**
 * What is known of an entry: of a single part its own facts, of several their sums where all are known.
 *
 * @param left what the parts that are drawn apart leave for an entry with withheld parts
 */
export function factsOfEntry(
  { parts: members, withheld }: Entry,
  { parts, rest }: Pick<MixFacts, 'parts' | 'rest'>,
  left?: Pick<Facts, 'value' | 'share' | 'shareOff'>,
): Facts {
  const own = members.map((i) => parts[i]!);
  const [first] = own;
  if (!first) return rest ?? { value: absent('x') };
  if (own.length === 1) return first;
  // A sum of the period before, or a change, could hold withheld counts alone.
  if (withheld > 0)
    return omitUndefined({ ...(left ?? { value: own.at(-1)!.value }), decimals: first.decimals });
  const add = (pick: (facts: Facts) => number | undefined): number | undefined =>
    own.every((facts) => pick(facts) !== undefined) ? sum(own, pick) : undefined;
  const sumOfAll = (pick: (facts: Facts) => Value | undefined): Value | undefined => {
    const size = add((facts) => countOf(pick(facts)));
    return size === undefined ? undefined : withMarksOf(known(size), own.map(pick));
  };
  const value = sumOfAll((facts) => facts.value);
  const previous = sumOfAll((facts) => facts.previous);
  const [reason, ...reasons] = own.flatMap(({ noChange }) => noChange ?? []);
  // What is not applicable has no change of its own, and adds nothing to a sum.
  const isSum = [reason, ...reasons].every((each) => each === 'absent');
  const ofSums = changeBetween({ now: isSum ? value : undefined, before: previous });
  const change = add((facts) => facts.change) ?? (ofSums.reason ? undefined : ofSums.difference);
  return omitUndefined({
    value: value ?? first.value,
    previous,
    share: add((facts) => facts.share),
    shareOff: sum(own, (facts) => facts.shareOff) || undefined,
    decimals: first.decimals,
    rounding: first.rounding,
    change,
    noChange: change === undefined && previous ? reason : undefined,
  });
}
