// What a what-if comes to: a bed at another occupancy, and all places at another share in-house.
import { Exact, ONE } from '../shared/exact.js';
import type { MixTruth, OccupancyTruth, Per } from './dataset.js';

/** A bed in use, if all costs are fixed. */
export const bedAt = ({ full }: OccupancyTruth, share: Exact, per: Per): Exact =>
  full[per].over(share);

/** The share of beds in use at which an own bed costs as much; undefined where it never does. */
export function breakEvenOf(
  { full }: OccupancyTruth,
  price: { readonly year: Exact },
): Exact | undefined {
  const share = full.year.over(price.year);
  return share.compare(ONE) > 0 ? undefined : share;
}

/** Whole beds from which on it costs no more. */
export function bedsFor(share: Exact, beds: number): Exact {
  const exact = share.times(Exact.of(beds));
  const whole = Exact.ratio(exact.above / exact.below, 1n);
  const up = whole.compare(exact) < 0 ? whole.plus(ONE) : whole;
  return up.isZero() ? ONE : up;
}

export interface MixCosts {
  readonly inHouse: Exact;
  readonly external: Exact;
  readonly total: Exact;
}

export function mixAt({ places, inHouse, external }: MixTruth, share: Exact, per: Per): MixCosts {
  const own = places.times(share).times(inHouse[per]);
  const other = places.times(ONE.minus(share)).times(external[per]);
  return { inHouse: own, external: other, total: own.plus(other) };
}
