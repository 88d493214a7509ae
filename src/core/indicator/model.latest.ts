// Finds the decimal places that the latest figure needs beside its target and the figures of others.
import { poundsIn } from '../data/money-unit.js';
import { decimalsToSubtract, difference } from '../statistics/decimals.js';
import type { Comparison, Gap, NeighbourComparison } from './compare-areas.js';
import type { IndicatorFacts } from './model.facts.js';
import type { TargetModel } from './model.target.js';

/** What the latest figure stands beside. */
export interface Beside {
  readonly target?: TargetModel | undefined;
  readonly comparisons: readonly Comparison[];
  readonly neighbours?: NeighbourComparison | undefined;
}

/** The same, all with the places with which a reader who subtracts what is shown gets the differences that are shown. */
export function withLatestDecimals({ measure, latest }: IndicatorFacts, beside: Beside): Beside {
  const { target, comparisons, neighbours } = beside;
  if (!latest) return beside;
  const own = latest.value.value;
  const { toMedian } = neighbours ?? {};
  const gaps = [...comparisons, ...(toMedian ? [toMedian] : [])];
  const { distance } = target ?? {};
  const others = gaps.map(({ value }) => value);
  const least = Math.max(measure.decimals, ...[...gaps, target].map((each) => each?.decimals ?? 0));
  // Pence have two digits.
  const isPounds = poundsIn(measure.unit)?.factor === 1;
  const decimals = decimalsToSubtract(
    own,
    distance === undefined ? others : [...others, difference(own, distance)],
    isPounds && least === 1 ? 2 : least,
  );
  const withDecimals = <G extends Gap>(gap: G): G => ({ ...gap, decimals });
  return {
    target: distance === undefined ? target : { ...target!, decimals },
    comparisons: comparisons.map(withDecimals),
    neighbours: neighbours && {
      ...neighbours,
      ...(toMedian && { toMedian: withDecimals(toMedian) }),
    },
  };
}
