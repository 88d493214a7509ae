// Says which share of several mixes a sentence compares, and with how many decimals it tells them apart.
import { maxIndex, minIndex } from 'd3-array';
import { isKnown } from '../../core/data/value.js';
import { decimalsBesideShares } from '../../core/statistics/shares-beside.js';
import type { Group, Part } from './input.js';
import type { Facts, MixFacts } from './model.facts.js';
import { leadParts } from './model.largest.js';

interface Mixes {
  readonly mixes: readonly Pick<MixFacts, 'parts' | 'groups'>[];
  readonly parts: readonly Part[];
  readonly groups: readonly Group[];
}

/** More would be a list, and not a comparison. */
export const MOST_COMPARED = 4;

/** Of several mixes without a target: the part whose share is compared, which all of them have; undefined without any. */
export function comparedPart({ mixes, parts, groups }: Mixes): number | undefined {
  if (groups.some(({ target }) => target !== undefined)) return undefined;
  const known = [...parts.keys()].filter((i) => mixes.every((mix) => mix.parts[i]!.share));
  return leadParts(mixes[0]!, known)[0];
}

/** What is compared of one mix, whose index it has. */
interface Compared {
  readonly facts: Facts;
  readonly mix: number;
}

/** Of each mix with a share: the group that has a target, or else the part that leads in the first; of one mix nothing. */
export function comparedFacts(of: Mixes): readonly Compared[] {
  const { mixes, groups } = of;
  const held = groups.findIndex(({ target }) => target !== undefined);
  const part = comparedPart(of);
  if (mixes.length < 2 || (held < 0 && part === undefined)) return [];
  return mixes.flatMap((each, mix) => {
    const facts = held >= 0 ? each.groups[held]! : each.parts[part!]!;
    return facts.percent === undefined ? [] : [{ facts, mix }];
  });
}

/** The lowest and the highest of what is compared. */
export const endsOf = (compared: readonly Compared[]): readonly Compared[] =>
  [minIndex, maxIndex].map((index) => compared[index(compared, ({ facts }) => facts.share)]!);

/** The fewest decimals with which the shares that a sentence has are told apart. */
export function decimalsOfCompared(of: Mixes): number {
  const compared = comparedFacts(of);
  const [first, ...others] = compared;
  if (!first || others.length === 0) return 0;
  const said = compared.length > MOST_COMPARED ? [first, ...endsOf(others)] : compared;
  return decimalsBesideShares(
    said.flatMap(({ facts: { share, shareOff, value } }) =>
      share === undefined ? [] : [{ share, shareOff, isPublished: !isKnown(value) }],
    ),
  );
}
