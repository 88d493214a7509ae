// Finds the wholes within which withheld parts can be drawn together with shown ones: each group, or the total.
import { sum } from 'd3-array';
import { countOf } from '../../core/data/count.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Facts, MixFacts } from './model.facts.js';

/** Parts that add up to a number that is shown. */
export interface Scope {
  /** Index in the list of groups; −1 for parts without one, and for all parts together. */
  readonly group: number;
  /** The group of a part that is drawn apart. */
  readonly groupOf: (part: number) => number;
  /** Parts with a number or a share, the largest first. */
  readonly shown: readonly number[];
  /** Withheld parts, in the order of the dataset. */
  readonly withheld: readonly number[];
  /** What the parts add up to, in numbers; not known where only shares are published. */
  readonly size: number | undefined;
}

/** A part with its group, or −1. */
interface Single {
  readonly parts: readonly number[];
  readonly group: number;
}

type Mix = Pick<MixFacts, 'parts' | 'groups' | 'total' | 'complete' | 'whole' | 'looseness'>;

/**
 * The scopes of a mix that can be drawn as a whole; undefined where it cannot be.
 *
 * Where nothing is withheld, each group is one; so too where the parts do not claim to be the whole. Else each group is one if its sum is shown and a shown part can
 * join the withheld ones; otherwise all parts together are the only scope.
 */
export function scopesOf(singles: readonly Single[], mix: Mix): readonly Scope[] | undefined {
  const groupOf = new Map(singles.map(({ parts: [part], group }) => [part!, group]));
  const scope = (group: number, entries: readonly Single[], size?: number): Scope => {
    const parts = entries.map(({ parts: [part] }) => part!);
    return {
      ...{ group, size, groupOf: (part) => groupOf.get(part)! },
      shown: parts.filter((part) => !isWithheld(mix.parts[part]!)),
      withheld: parts.filter((part) => isWithheld(mix.parts[part]!)),
    };
  };
  const inGroup = (g: number) => singles.filter(({ group }) => group === g);
  const groups = [...mix.groups.keys(), -1];
  if (mix.complete || !mix.whole) return groups.map((g) => scope(g, inGroup(g)));
  const total = countOf(mix.total.value);
  if (total === undefined) return undefined;
  const sizes = mix.groups.map(({ value }) => countOf(value));
  const rest = sizes.every((size) => size !== undefined) ? total - sum(sizes) : undefined;
  const each = groups.map((g) => scope(g, inGroup(g), g < 0 ? rest : sizes[g]));
  if (each.every((one) => isWhole(one, mix))) return each;
  const whole = scope(-1, singles, total);
  return isWhole(whole, mix) ? [whole] : undefined;
}

export const isWithheld = ({ value, share }: Facts): boolean =>
  !isKnown(value) && share === undefined && absenceOf(value) === 'c';

/** What the shown parts of a scope leave of it, in numbers; not known where one of them has no number. */
const leftOf = ({ size, shown }: Scope, mix: Mix): number | undefined => {
  const counts = shown.map((part) => countOf(mix.parts[part]!.value));
  return size === undefined || counts.includes(undefined) ? undefined : size - sum(counts);
};

/** Whether the shown parts are the whole, or leave something for the withheld ones and one of them can join those. */
function isWhole(scope: Scope, mix: Mix): boolean {
  const left = leftOf(scope, mix);
  if (left === undefined) return false;
  return scope.withheld.length > 0
    ? left >= 0 && scope.shown.length > 0
    : Math.abs(left) <= mix.looseness;
}
