// Works out what the sentences about another mix say in any language.
import { placesToTell, roundTo } from '../../core/statistics/decimals.js';
import { number } from '../../core/words/number.js';
import type { Per } from './input.unit.js';
import type { AtMix, MixFacts } from './model.js';
import { moneyAmong, type WriteMoney } from './words.money.js';

/** How many places that share is of all; part of one has a decimal place. */
export const placesAt = (
  { places }: MixFacts,
  share: number,
): { readonly inHouse: string; readonly all: string } => ({
  inHouse: number(places * share, Number.isInteger(roundTo(places * share, 6)) ? 0 : 1),
  all: number(places, 0),
});

/** How the costs differ from today's, all written in one way. */
export function mixChangeBeside(at: AtMix, per: Per) {
  const { inHouse, external, total: by } = at.change[per];
  const { total } = at.costs[per];
  const size = roundTo(by, 6);
  const before = total - by;
  const write: WriteMoney = moneyAmong(inHouse, external, size, total, before);
  const places = placesToTell(total, before);
  return {
    inHouse: roundTo(inHouse, 6),
    external: roundTo(external, 6),
    size,
    write,
    now: write(total, places),
    before: write(before, places),
  };
}
