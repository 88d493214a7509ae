// Works out how far groups are from their targets, and how many decimals shares need beside that.
import { max } from 'd3-array';
import { pointsBetween } from '../../core/statistics/change.js';
import { decimalsOf, decimalsOfPercent, roundTo } from '../../core/statistics/decimals.js';
import type { Group } from './input.js';
import type { Facts, MixFacts } from './model.facts.js';

/** How a share stands to a target; `points` is positive where it is over. */
export type Held =
  | { readonly side: 'in doubt' | 'too close' | 'at' | 'just under' | 'just over' }
  | { readonly side: 'short of' | 'over'; readonly points: number };

/** No share beside a distance to a target has more decimal places. */
const MOST_DECIMALS = 2;

/**
 * How the share of a group stands to a target: by the exact share, rounded once; undefined where there is no share. A
 * forecast is held against none, nor is a share of low reliability.
 *
 * @param target 0 to 1
 * @example heldAgainst({ value, share: 0.505, percent: 51 }, 0.75) // { side: 'short of', points: -24 }
 */
export function heldAgainst(facts: Facts, target: number): Held | undefined {
  const { percent, share, shareOff = 0 } = facts;
  if (percent === undefined || share === undefined) return undefined;
  if (facts.doubts) return { side: 'in doubt' };
  const points = pointsBetween(share, target)!;
  if (shareOff > 0 && Math.abs(share - target) <= shareOff) return { side: 'too close' };
  if (points === 0) return { side: 'at' };
  // A rounded share may be at the target, or past it, where the share itself is not.
  if (roundTo(percent - target * 100, 9) * points <= 0 || Math.abs(points) < 0.5)
    return { side: points < 0 ? 'just under' : 'just over' };
  return { side: points < 0 ? 'short of' : 'over', points };
}

/**
 * The fewest decimals with which each share, and its distance to its target, come to the target.
 *
 * @param mixes with whole per cents
 */
export const decimalsBesideTargets = (
  mixes: readonly Pick<MixFacts, 'groups'>[],
  groups: readonly Group[],
): number =>
  max(mixes.flatMap((mix) => groups.map(({ target }, g) => neededBy(mix.groups[g]!, target)))) ?? 0;

function neededBy(facts: Facts, target: number | undefined): number {
  const held = target === undefined ? undefined : heldAgainst(facts, target);
  if (target === undefined || !held || !('points' in held)) return 0;
  const aim = roundTo(target * 100, 9);
  if (roundTo(facts.percent! - held.points, 9) === aim) return 0;
  const least = Math.max(1, Math.min(MOST_DECIMALS, decimalsOf(aim)));
  const exact = roundTo(facts.share! * 100, 9);
  const decimals = decimalsOfPercent(exact, least);
  return roundTo(exact, decimals) === facts.percent ? 0 : decimals;
}
