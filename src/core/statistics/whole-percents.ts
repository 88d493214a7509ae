// Rounds shares to per cents that add up to 100.
import { sum } from 'd3-array';
import { roundTo } from './decimals.js';

/**
 * The share of each value in their sum, in per cent, adding up to exactly 100; whole where `decimals` is left out.
 *
 * One for each value, in their order; `[]` for none, all 0 where all are 0. Values are 0 or more.
 * The largest remainder method (Hamilton's; Balinski and Young, Fair Representation, 1982): each value
 * gets its whole part, and the largest remainders get one more, the earlier of two equal ones first.
 *
 * @example wholePercents([1, 1, 1]) // [34, 33, 33]
 */
export function wholePercents(values: readonly number[], decimals = 0): readonly number[] {
  const total = sum(values);
  if (!total) return values.map(() => 0);
  // Remainders of whole numbers: with quotients a floating tail would decide whether two are equal.
  const units = 100 * 10 ** decimals;
  const remainders = values.map((value) => (value * units) % total);
  const percents = values.map((value, at) => Math.round((value * units - remainders[at]!) / total));
  const missing = units - sum(percents);
  const inLine = [...values.keys()].sort((a, b) => remainders[b]! - remainders[a]!);
  for (const at of inLine.slice(0, missing)) percents[at]! += 1;
  return percents.map((percent) => roundTo(percent / 10 ** decimals, decimals));
}

/** A share, 0 to 1, and its per cent as it is shown. */
interface Shared {
  readonly share?: number;
  readonly percent?: number;
}

/**
 * Whether equal shares have equal per cents. Where they do not, a reader sees a difference that is none: shares are
 * then better each rounded by itself.
 *
 * @example areEqualsAlike([{ share: 0.375, percent: 38 }, { share: 0.375, percent: 37 }]) // false
 */
export function areEqualsAlike(all: Iterable<Shared>): boolean {
  const found = new Map<number, number | undefined>();
  for (const { share, percent } of all) {
    if (share === undefined) continue;
    // Without a binary tail.
    const key = roundTo(share, 12);
    if (!found.has(key)) found.set(key, percent);
    else if (found.get(key) !== percent) return false;
  }
  return true;
}
