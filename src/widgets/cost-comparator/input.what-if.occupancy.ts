// Reads the what-if of occupancy: what a bed costs with more or fewer of them in use.
import * as s from '../../core/data/schema.js';
import { findNamed } from '../../core/data/named.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Report } from '../../core/data/problem.js';
import { cutQuote, receivedOf } from '../../core/data/received.js';
import { type Absent, absent, isKnown } from '../../core/data/value.js';
import { poundsSchema } from './input.cost.js';
import {
  bedsSchema,
  isWithheldIn,
  numberIn,
  occupancySchema,
  occupiedSchema,
} from './input.occupancy.js';
import type { Provision } from './input.provisions.js';
import { type Per, poundsIn, type Unit } from './input.unit.js';

export const occupancyWhatIfSchema = s.object({
  /** The provision whose beds are meant: its id, or its name where it has none. */
  provision: s.optional(s.string()),
  /** How many beds there are; without them occupancy is tried out in per cent. */
  beds: s.optional(bedsSchema),
  /** What all beds cost together in a year, however many are in use, in pounds. */
  fixedCost: s.optional(poundsSchema),
  /** In place of it: what a bed costs when all are in use, in the unit of the dataset; else that of the provision, where its basis says how full it is. */
  costAtFull: s.optional(poundsSchema),
  /** How many beds are in use today, where the slider stands first; `"[c]"` where it is withheld. */
  occupied: s.optional(occupiedSchema),
  /** The share of beds in use, where the slider stands first, where no beds are given. */
  occupancy: s.optional(occupancySchema),
});

type OccupancyInput = s.WrittenFor<typeof occupancyWhatIfSchema>;

export interface OccupancyWhatIf {
  /** Id of a provision. */
  readonly provision?: string;
  /** Absent where only shares can be tried out. */
  readonly beds?: number;
  /** Of a bed when all are in use, in pounds. */
  readonly costAtFull: number;
  readonly per: Per;
  /** Beds in use today. */
  readonly occupied?: number;
  /** 0 to 1; where no beds are given. */
  readonly occupancy?: number;
  /** Where the author withholds how many beds there are or are in use. */
  readonly hidesInUse?: Absent;
}

const HERE = ['whatIf', 'occupancy'] as const;

/** Whether its author withholds how many beds there are or are in use, whatever else can be read of it. */
export const withholdsBeds = ({ beds, occupied, occupancy }: OccupancyInput): boolean =>
  [beds, occupied, occupancy].some(isWithheldIn);

/** Undefined where there is nothing to compute from, or where it names a provision that is not there. */
export function readOccupancy(
  input: OccupancyInput,
  provisions: readonly Provision[],
  unit: Unit | undefined,
  report: Report,
): OccupancyWhatIf | undefined {
  const beds = numberIn(input.beds);
  const provision = findProvision(input.provision, provisions, report);
  if (input.provision !== undefined && !provision) return undefined;
  const atFull = readAtFull(input, provision, unit, report);
  if (!atFull) return undefined;
  return omitUndefined({
    provision: provision?.id,
    beds,
    ...atFull,
    occupied: readOccupied(beds, numberIn(input.occupied), report),
    occupancy: beds ? undefined : numberIn(input.occupancy),
    hidesInUse: withholdsBeds(input) ? absent('c') : undefined,
  });
}

function findProvision(
  reference: string | undefined,
  provisions: readonly Provision[],
  report: Report,
): Provision | undefined {
  if (reference === undefined) return undefined;
  const provision = findNamed(reference, provisions);
  if (!provision) {
    const ids = provisions.map(({ id }) => cutQuote(id));
    report([...HERE, 'provision'], 'unknown provision', { ids, received: receivedOf(reference) });
  }
  return provision;
}

type AtFull = Pick<OccupancyWhatIf, 'costAtFull' | 'per'>;

/** What a bed costs when all are in use: its share of the fixed cost, as stated, or as the provision's. */
function readAtFull(
  { fixedCost, costAtFull, ...input }: OccupancyInput,
  provision: Provision | undefined,
  unit: Unit | undefined,
  report: Report,
): AtFull | undefined {
  const beds = numberIn(input.beds);
  const { per } = unit ?? provision?.unit ?? { per: 'year' };
  // Without the dataset's unit the time of this cost is not known, which has been reported.
  const stated = unit && costAtFull;
  if (fixedCost !== undefined && !beds) report([...HERE, 'beds'], 'no beds', {});
  const shared = fixedCost !== undefined && beds ? fixedCost / beds : undefined;
  if (shared && stated && Math.abs(shared - poundsIn(stated, per).year) > 1)
    report([...HERE, 'costAtFull'], 'other fixed cost', {});
  if (shared) return { costAtFull: shared, per: 'year' };
  const known = stated ?? costAtFullOf(provision, per);
  if (known) return { costAtFull: known, per };
  // A cost without its beds or its unit has been reported already.
  if (fixedCost === undefined && costAtFull === undefined)
    report(HERE, 'no cost at full occupancy', {});
  return undefined;
}

/** Undefined where the provision has no cost, or where its occupancy is not known. */
function costAtFullOf(provision: Provision | undefined, per: Per): number | undefined {
  if (!provision || !isKnown(provision.cost)) return undefined;
  const { basis, occupancy, cost, unit } = provision;
  const share = basis === 'full occupancy' ? 1 : occupancy;
  return share === undefined ? undefined : poundsIn(cost.value * share, unit.per)[per];
}

function readOccupied(
  beds: number | undefined,
  occupied: number | undefined,
  report: Report,
): number | undefined {
  const why = occupied === undefined ? undefined : whyNotInUse(occupied, beds);
  if (!why) return occupied;
  report([...HERE, 'occupied'], 'beds in use', { why });
  return undefined;
}

function whyNotInUse(occupied: number, beds: number | undefined) {
  if (beds === undefined) return 'no beds';
  if (occupied > beds) return 'too many';
  return Number.isInteger(occupied) && occupied > 0 ? undefined : 'not whole';
}

/** In the author's form again. */
export function writeOccupancy({
  costAtFull,
  per,
  beds,
  hidesInUse,
  ...rest
}: OccupancyWhatIf): object {
  const hidden = hidesInUse ? { occupied: '[c]' } : {};
  return beds && per === 'year'
    ? { ...rest, ...hidden, beds, fixedCost: costAtFull * beds }
    : { ...rest, ...hidden, beds, costAtFull };
}
