// Reads what a person may try out: more or fewer beds in use, and another share of places in-house.
import * as s from '../../core/data/schema.js';
import type { Report } from '../../core/data/problem.js';
import type { Provision } from './input.provisions.js';
import { unitText, type Unit } from './input.unit.js';
import { mixSchema, type MixWhatIf, readMix } from './input.what-if.mix.js';
import {
  occupancyWhatIfSchema,
  type OccupancyWhatIf,
  readOccupancy,
  writeOccupancy,
} from './input.what-if.occupancy.js';

export type { OccupancyWhatIf };

export const whatIfEntry = {
  /** What a person may try out. */
  whatIf: s.optional(
    s.object({
      /** More or fewer beds in use, if all costs are fixed. */
      occupancy: s.optional(occupancyWhatIfSchema),
      /** Another share of places in-house. */
      mix: s.optional(mixSchema),
    }),
  ),
};

type WhatIfInput = s.WrittenMembers<typeof whatIfEntry>['whatIf'];

export interface WhatIfs {
  readonly occupancy?: OccupancyWhatIf | undefined;
  readonly mix?: MixWhatIf | undefined;
}

/** @param unit what the dataset says that costs are for; undefined where it does not say */
export const readWhatIfs = (
  { occupancy, mix }: NonNullable<WhatIfInput> = {},
  provisions: readonly Provision[],
  unit: Unit | undefined,
  report: Report,
): WhatIfs => ({
  occupancy: occupancy && readOccupancy(occupancy, provisions, unit, report),
  mix: mix && readMix(mix, unit, report),
});

/** In the author's form again; undefined where there is nothing to try out. */
export const writeWhatIfs = ({ occupancy, mix }: WhatIfs): object | undefined =>
  occupancy || mix
    ? {
        occupancy: occupancy && writeOccupancy(occupancy),
        mix: mix && { ...mix, per: undefined, unit: unitText({ per: mix.per }) },
      }
    : undefined;
