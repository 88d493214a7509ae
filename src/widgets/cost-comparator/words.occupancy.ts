// Works out what the sentences about occupancy say in any language: amounts beside prices, and shares beside shares.
import { placesToTell, roundTo } from '../../core/statistics/decimals.js';
import type { CoreWords } from '../../core/words/words.js';
import type { Per } from './input.unit.js';
import type { AtOccupancy, OccupancyFacts, Price } from './model.js';
import { writerFor } from './words.costs.js';
import { percentsIn, type WriteMoney } from './words.money.js';

/** With the places that tell it from each other amount. */
const apart = (pounds: number, others: readonly number[], write: WriteMoney): string =>
  write(pounds, Math.max(0, ...others.map((other) => placesToTell(pounds, other))));

const poundsOf = (prices: readonly Price[], per: Per): readonly number[] =>
  prices.map(({ pounds }) => pounds[per]);

/** An amount beside prices, all written in one way. */
interface BesidePrices {
  readonly write: WriteMoney;
  readonly cost: string;
}

/** What a bed in use costs where the slider stands, and how much more or less than each price that is. */
export function besidePrices(
  { prices }: OccupancyFacts,
  at: AtOccupancy,
  per: Per,
): BesidePrices & { readonly differences: readonly number[] } {
  const now = at.pounds[per];
  const differences = prices.map((price) => roundTo(now - price.pounds[per], 6));
  const bars = prices.map((price) => price.bar);
  const write = writerFor(bars, per, now, ...differences);
  return { differences, write, cost: apart(now, poundsOf(prices, per), write) };
}

/** The full cost beside prices. */
export function fullBeside(
  { full }: OccupancyFacts,
  prices: readonly Price[],
  per: Per,
): BesidePrices {
  const bars = prices.map(({ bar }) => bar);
  const write = writerFor(bars, per, full[per]);
  return { write, cost: apart(full[per], poundsOf(prices, per), write) };
}

/** The occupancy of one break-even, told from those of the others. */
export const evenAt = (
  core: CoreWords,
  { share }: NonNullable<Price['breakEven']>,
  { prices }: Pick<OccupancyFacts, 'prices'>,
): string =>
  percentsIn(core).percentFine(
    share,
    prices.flatMap(({ breakEven }) => breakEven?.share ?? []),
  );
