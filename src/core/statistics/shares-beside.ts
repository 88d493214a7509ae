// Finds with how many decimal places shares that stand beside each other are told apart.
import { pairs } from 'd3-array';
import { decimalsToTell, roundTo } from './decimals.js';

/** A share that a sentence compares with others. */
export interface ShareBeside {
  /** 0 to 1. */
  readonly share: number;
  /** How far the rounding of numbers may move it; left out where they are not rounded. */
  readonly shareOff?: number | undefined;
  /** It is given as a share, so that nobody knows more of its places. */
  readonly isPublished?: boolean;
}

/**
 * The fewest places of their per cents with which shares that differ are shown as different ones; 0 where all are
 * alike. Rounding may have made two alike or different, so that no places tell those; none and all are words.
 *
 * @example decimalsBesideShares([{ share: 0.605 }, { share: 0.614 }]) // 1: else both were 61%
 */
export function decimalsBesideShares(shares: readonly ShareBeside[]): number {
  const told = shares
    .filter(({ share, isPublished }) => !isPublished && share > 0 && share < 1)
    .sort((a, b) => a.share - b.share);
  return Math.max(0, ...pairs(told, placesBetween));
}

function placesBetween(a: ShareBeside, b: ShareBeside): number {
  const off = (a.shareOff ?? 0) + (b.shareOff ?? 0);
  const [low, high] = [a, b].map(({ share }) => roundTo(share * 100, 9));
  return off > 0 && b.share - a.share <= off ? 0 : decimalsToTell(high!, low!, 0);
}
