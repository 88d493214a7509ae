// What a person may try out: more or fewer beds in use, and another share of places in-house.
// It takes provisions that have been read, and resolves the reference to one of them.
import * as v from 'valibot';
import { shareSchema, textSchema } from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Report } from '../../core/data/problem.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import { poundsSchema } from './input.cost.js';
import type { Provision } from './input.js';
import { occupancySchema } from './input.occupancy.js';
import { type Per, poundsIn, readUnit, type Unit, unitSchema, unitText } from './input.unit.js';

const MOST_BEDS = 1000;

const occupancyEntries = {
  /** The provision whose beds are meant: its id, or its name where it has none. */
  provision: v.optional(v.string()),
  /** How many beds there are; without them occupancy is tried out in per cent. */
  beds: v.optional(
    v.pipe(
      v.number('a number of beds'),
      v.check(
        (beds) => Number.isInteger(beds) && beds > 0 && beds <= MOST_BEDS,
        'a whole number of beds from 1 to 1,000; correct it',
      ),
    ),
  ),
  /** What all beds cost together in a year, however many are in use, in pounds. */
  fixedCost: v.optional(poundsSchema),
  /** In place of it: what a bed costs when all are in use, in the unit of the dataset; else that of the provision, where its basis says how full it is. */
  costAtFull: v.optional(poundsSchema),
  /** How many beds are in use today: where the slider stands first. */
  occupied: v.optional(v.number('a number of beds')),
  /** The share of beds in use, where the slider stands first, where no beds are given. */
  occupancy: v.optional(occupancySchema),
};

const mixEntries = {
  /** What is mixed: "Our foster carers". */
  name: v.optional(textSchema),
  /** How many places there are. */
  places: v.number('a number of places'),
  /** The share that is in-house today, 0 to 1. */
  inHouse: shareSchema,
  /** The share that is aimed at, 0 to 1. */
  target: shareSchema,
  /** Of a place in-house, in pounds. */
  costInHouse: poundsSchema,
  /** Of an external place, in pounds. */
  costExternal: poundsSchema,
  /** For how long the two costs are, where it is not as the dataset says. */
  unit: v.optional(unitSchema),
};

export const whatIfEntry = {
  /** What a person may try out. */
  whatIf: v.optional(
    v.object({
      /** More or fewer beds in use, if all costs are fixed. */
      occupancy: v.optional(v.object(occupancyEntries)),
      /** Another share of places in-house. */
      mix: v.optional(v.object(mixEntries)),
    }),
  ),
};

type OccupancyInput = v.InferInput<v.ObjectSchema<typeof occupancyEntries, undefined>>;
type MixInput = v.InferInput<v.ObjectSchema<typeof mixEntries, undefined>>;

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
}

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

const HERE = 'whatIf.occupancy';

/** Undefined where there is nothing to compute from, or where it is said of a provision that is not there. */
export function readOccupancy(
  input: OccupancyInput,
  provisions: readonly Provision[],
  unit: Unit | undefined,
  report: Report,
): OccupancyWhatIf | undefined {
  const { beds, occupancy } = input;
  const provision = findProvision(input.provision, provisions, report);
  if (input.provision !== undefined && !provision) return undefined;
  const atFull = readAtFull(input, provision, unit, report);
  if (!atFull) return undefined;
  return omitUndefined({
    provision: provision?.id,
    beds,
    ...atFull,
    occupied: readOccupied(input, report),
    occupancy: beds ? undefined : occupancy,
  });
}

function findProvision(
  reference: string | undefined,
  provisions: readonly Provision[],
  report: Report,
): Provision | undefined {
  if (reference === undefined) return undefined;
  const named = provisions.filter(({ name }) => nameOf(name) === reference);
  const found =
    provisions.find(({ id }) => id === reference) ?? (named.length === 1 ? named[0] : undefined);
  if (found) return found;
  const ids = provisions.map(({ id }) => `"${id}"`).join(', ') || 'none, since there are none';
  report(
    `${HERE}.provision`,
    `the id or name of one provision (${ids})`,
    `"${reference}"`,
    'correct it, or add the provision; the what-if is left out',
  );
  return undefined;
}

type AtFull = Pick<OccupancyWhatIf, 'costAtFull' | 'per'>;

function readAtFull(
  { beds, fixedCost, costAtFull }: OccupancyInput,
  provision: Provision | undefined,
  unit: Unit | undefined,
  report: Report,
): AtFull | undefined {
  const { per } = unit ?? provision?.unit ?? { per: 'year' };
  // For how long it is nobody has said, and that has been told.
  const stated = unit && costAtFull;
  if (fixedCost !== undefined && !beds) {
    report(
      `${HERE}.beds`,
      'the number of beds that "fixedCost" is for',
      'none that can be read',
      'add it, or write "costAtFull" in place of both; "fixedCost" is not used',
    );
  }
  const shared = fixedCost !== undefined && beds ? fixedCost / beds : undefined;
  if (shared && stated && Math.abs(shared - poundsIn(stated, per).year) > 1) {
    report(
      `${HERE}.costAtFull`,
      '"fixedCost" divided by "beds"',
      'another number',
      'leave one of them out; "fixedCost" is used',
    );
  }
  if (shared) return { costAtFull: shared, per: 'year' };
  const known = stated ?? ofProvision(provision, per);
  if (known) return { costAtFull: known, per };
  // Without its beds or its unit that has been told already.
  if (fixedCost !== undefined || costAtFull !== undefined) return undefined;
  report(
    HERE,
    '"beds" and "fixedCost", or "costAtFull"',
    'neither',
    'add them, or name a provision whose basis is "full occupancy"; the what-if is left out',
  );
  return undefined;
}

function ofProvision(provision: Provision | undefined, per: Per): number | undefined {
  if (!provision || !isKnown(provision.cost)) return undefined;
  const { basis, occupancy, cost, unit } = provision;
  const share = basis === 'full occupancy' ? 1 : occupancy;
  return share === undefined ? undefined : poundsIn(cost.value * share, unit.per)[per];
}

/** Beds in use are children: their number is not quoted. */
function readOccupied({ beds, occupied }: OccupancyInput, report: Report): number | undefined {
  if (occupied === undefined) return undefined;
  const [expected, received] =
    beds === undefined
      ? ['"beds" beside it', 'none that can be read']
      : occupied > beds
        ? ['no more beds in use than there are', 'more']
        : Number.isInteger(occupied) && occupied > 0
          ? []
          : ['a whole number of beds from 1 on', 'another number'];
  if (!expected) return occupied;
  report(
    `${HERE}.occupied`,
    expected,
    received!,
    'correct it, or "beds"; it is left out, and all beds are taken to be in use at first',
  );
  return undefined;
}

/** Undefined where there is nothing to share out, or nobody says for how long the costs are. */
export function readMix(
  input: MixInput,
  whole: Unit | undefined,
  report: Report,
): MixWhatIf | undefined {
  const { unit: own, ...mix } = input;
  const costs = own ? readUnit(own) : whole;
  if (Number.isInteger(mix.places) && mix.places > 0)
    return costs && omitUndefined({ ...mix, per: costs.per });
  report(
    'whatIf.mix.places',
    'a whole number of places from 1 on',
    'another number',
    'correct it; the what-if is left out',
  );
  return undefined;
}

/** In the author's form again. */
export const writeWhatIf = (
  occupancy: OccupancyWhatIf | undefined,
  mix: MixWhatIf | undefined,
): object => ({
  occupancy: occupancy && writeOccupancy(occupancy),
  mix: mix && { ...mix, per: undefined, unit: unitText({ per: mix.per }) },
});

const writeOccupancy = ({ costAtFull, per, beds, ...rest }: OccupancyWhatIf): object =>
  beds && per === 'year'
    ? { ...rest, beds, fixedCost: costAtFull * beds }
    : { ...rest, beds, costAtFull };
