// Reads the what-if of a mix: what places cost together at another share in-house.
import * as s from '../../core/data/schema.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Report } from '../../core/data/problem.js';
import { shareSchema } from '../../core/data/share.schema.js';
import { wordsSchema } from '../../core/data/text.schema.js';
import type { Text } from '../../core/data/text.js';
import { poundsSchema } from './input.cost.js';
import { type Per, readUnit, type Unit, unitSchema } from './input.unit.js';

export const mixSchema = s.object({
  /** What is mixed: "Our foster carers". */
  name: s.optional(wordsSchema),
  /** How many places there are. */
  places: s.number('number of places'),
  /** The share that is in-house today, 0 to 1. */
  inHouse: shareSchema,
  /** The share that is aimed at, 0 to 1. */
  target: shareSchema,
  /** Of a place in-house, in pounds. */
  costInHouse: poundsSchema,
  /** Of an external place, in pounds. */
  costExternal: poundsSchema,
  /** For how long the two costs are, where it is not as the dataset says. */
  unit: s.optional(unitSchema),
});

export interface MixWhatIf {
  readonly name?: Text;
  readonly places: number;
  readonly inHouse: number;
  readonly target: number;
  readonly costInHouse: number;
  readonly costExternal: number;
  /** Of both costs. */
  readonly per: Per;
}

/**
 * Undefined where there is no whole number of places, or where neither the mix nor the dataset says
 * for how long the costs are.
 */
export function readMix(
  { unit, ...mix }: s.WrittenFor<typeof mixSchema>,
  ofDataset: Unit | undefined,
  report: Report,
): MixWhatIf | undefined {
  const { places } = mix;
  if (!Number.isInteger(places) || places <= 0) {
    report(['whatIf', 'mix', 'places'], 'places', {});
    return undefined;
  }
  const costs = unit ? readUnit(unit) : ofDataset;
  return costs && omitUndefined({ ...mix, per: costs.per });
}
