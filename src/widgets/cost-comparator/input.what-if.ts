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
  withholdsBeds,
  writeOccupancy,
} from './input.what-if.occupancy.js';

export type { OccupancyWhatIf };

const WITHHELD = '[c]';

export const whatIfEntry = {
  /** What a person may try out. */
  whatIf: s.optional(
    s.object({
      /** More or fewer beds in use, if all costs are fixed. */
      occupancy: s.optional(occupancyWhatIfSchema),
      /** Another share of places in-house; `"[c]"` where it is withheld. */
      mix: s.optional(s.union([mixSchema, s.oneOf([WITHHELD])], 'object')),
    }),
  ),
};

type WhatIfInput = s.WrittenMembers<typeof whatIfEntry>['whatIf'];

export interface WhatIfs {
  readonly occupancy?: OccupancyWhatIf | undefined;
  readonly mix?: MixWhatIf | undefined;
  /** Whether there is a mix that is withheld. */
  readonly hidesMix?: true | undefined;
  /** Whether a what-if that cannot be read withholds how many beds there are or are in use. */
  readonly hidesBeds?: true | undefined;
}

/** @param unit what the dataset says that costs are for; undefined where it does not say */
export const readWhatIfs = (
  { occupancy, mix }: NonNullable<WhatIfInput> = {},
  provisions: readonly Provision[],
  unit: Unit | undefined,
  report: Report,
): WhatIfs => {
  const ofBeds = occupancy && readOccupancy(occupancy, provisions, unit, report);
  return {
    occupancy: ofBeds,
    mix: typeof mix === 'object' ? readMix(mix, unit, report) : undefined,
    hidesMix: mix === WITHHELD || undefined,
    hidesBeds: (occupancy && !ofBeds && withholdsBeds(occupancy)) || undefined,
  };
};

/** In the author's form again; undefined where there is nothing to try out. */
export const writeWhatIfs = ({ occupancy, mix, hidesMix }: WhatIfs): object | undefined =>
  occupancy || mix || hidesMix
    ? {
        occupancy: occupancy && writeOccupancy(occupancy),
        mix: mix
          ? { ...mix, per: undefined, unit: unitText({ per: mix.per }) }
          : hidesMix && WITHHELD,
      }
    : undefined;
