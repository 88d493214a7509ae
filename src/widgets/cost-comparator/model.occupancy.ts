// What a bed costs when not all of them are in use, and from how many on it costs no more than another.
// All of it holds if all costs are fixed: the same is spent however many beds are in use.
import { roundTo } from '../../core/statistics/decimals.js';

/**
 * Pounds per bed in use, of a bed that costs `costAtFull` when all are in use.
 *
 * @example costPerOccupiedBed(3110, 0.85) // 3658.82
 */
export const costPerOccupiedBed = (costAtFull: number, occupancy: number): number =>
  costAtFull / occupancy;

/**
 * The share of beds in use that would make of `costAtFull` the cost of `cost`; over 1 where no
 * occupancy can, since it is less than with all beds in use.
 *
 * @example occupancyExplaining(125000, 129000) // 0.969
 */
export const occupancyExplaining = (costAtFull: number, cost: number): number => costAtFull / cost;

export interface BreakEven {
  /** Of beds in use, 0 to 1: at this the two cost the same. */
  readonly share: number;
  /** Whole beds from which on it costs no more; where beds are known. */
  readonly beds?: number;
}

/**
 * Where a bed in use costs as much as `price`; undefined where it costs more even with all in use.
 * Beds are rounded up, since nobody lives in part of one.
 *
 * @example breakEven(125000, 136000, 6) // { share: 0.919, beds: 6 }
 */
export function breakEven(costAtFull: number, price: number, beds?: number): BreakEven | undefined {
  const share = costAtFull / price;
  if (share > 1 + 1e-9) return undefined;
  // 5 × (4 ÷ 5) may come out a hair over 4.
  return { share, ...(beds ? { beds: Math.max(1, Math.ceil(roundTo(share * beds, 9))) } : {}) };
}
