// Works out what all places cost together, when some are in-house and the others external.
// It takes the two costs of a place as they are today: notice periods and empty beds are left out.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Text } from '../../core/data/text.js';
import { type Pounds, poundsIn } from './input.unit.js';
import type { MixWhatIf } from './input.what-if.mix.js';

export interface MixCosts {
  readonly inHouse: number;
  readonly external: number;
  readonly total: number;
}

/**
 * Pounds for so many places, `share` of them in-house, in the time that the two costs are for.
 *
 * @example mixCosts({ places: 200, costInHouse: 32000, costExternal: 52000 }, 0.75) // { inHouse: 4800000, external: 2600000, total: 7400000 }
 */
export function mixCosts(
  of: { readonly places: number; readonly costInHouse: number; readonly costExternal: number },
  share: number,
): MixCosts {
  const inHouse = of.places * share * of.costInHouse;
  const external = of.places * (1 - share) * of.costExternal;
  return { inHouse, external, total: inHouse + external };
}

/** How much more `then` costs than `now`, part by part; less is negative. */
export const mixChange = (now: MixCosts, then: MixCosts): MixCosts => ({
  inHouse: then.inHouse - now.inHouse,
  external: then.external - now.external,
  total: then.total - now.total,
});

export interface MixFacts {
  readonly name?: Text;
  readonly places: number;
  /** Shares in-house, 0 to 1. */
  readonly today: number;
  readonly target: number;
  readonly costInHouse: Pounds;
  readonly costExternal: Pounds;
}

export const mixFacts = (whatIf: MixWhatIf): MixFacts =>
  omitUndefined({
    name: whatIf.name,
    places: whatIf.places,
    today: whatIf.inHouse,
    target: whatIf.target,
    costInHouse: poundsIn(whatIf.costInHouse, whatIf.per),
    costExternal: poundsIn(whatIf.costExternal, whatIf.per),
  });

/** What a mix costs at a share in-house, and how that differs from today. */
export interface AtMix {
  /** 0 to 1. */
  readonly share: number;
  readonly costs: Readonly<Record<keyof Pounds, MixCosts>>;
  readonly change: Readonly<Record<keyof Pounds, MixCosts>>;
}

/** @param share kept between today and the target */
export function atMix(mix: MixFacts, share: number): AtMix {
  const { places, today, target } = mix;
  const [low, high] = [Math.min(today, target), Math.max(today, target)];
  const kept = Math.min(high, Math.max(low, Number.isFinite(share) ? share : target));
  const at = (per: keyof Pounds, of: number) =>
    mixCosts(
      { places, costInHouse: mix.costInHouse[per], costExternal: mix.costExternal[per] },
      of,
    );
  const costs = { year: at('year', kept), week: at('week', kept) };
  return {
    share: kept,
    costs,
    change: {
      year: mixChange(at('year', today), costs.year),
      week: mixChange(at('week', today), costs.week),
    },
  };
}
