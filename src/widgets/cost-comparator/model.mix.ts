// What places cost together, when some are in-house and the others external.
// It takes the two costs of a place as they are today: it knows no notice period and no empty bed.

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

/** What `then` costs more than `now`, part by part; less is negative. */
export const mixChange = (now: MixCosts, then: MixCosts): MixCosts => ({
  inHouse: then.inHouse - now.inHouse,
  external: then.external - now.external,
  total: then.total - now.total,
});
