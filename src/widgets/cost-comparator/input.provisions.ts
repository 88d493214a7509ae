// Reads the provisions that are compared: who provides them, what they cost and what the cost is based on.
import { MOST_COSTS } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { type Area, areaSchema } from '../../core/data/area.js';
import { mapNamed } from '../../core/data/named.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { type PeriodReader, periodSchema, writePeriod } from '../../core/data/period-field.js';
import type { Period } from '../../core/data/period.js';
import type { Report } from '../../core/data/problem.js';
import { PROVISION_KINDS, type ProvisionKind } from '../../core/data/provision-kind.js';
import { type Source, sourceSchema } from '../../core/data/source.js';
import { nameSchema, textSchema, wordsSchema } from '../../core/data/text.schema.js';
import { expandName, nameOf, type Text } from '../../core/data/text.js';
import { valueSchema } from '../../core/data/value.schema.js';
import { type Absent, absent, type Value } from '../../core/data/value.js';
import { readCost } from './input.cost.js';
import { isWithheldIn, numberIn, occupancySchema } from './input.occupancy.js';
import { readUnit, type Unit, unitSchema, unitText } from './input.unit.js';

const BASES = ['full occupancy', 'stated occupancy', 'forecast', 'actual', 'price'] as const;
export type Basis = (typeof BASES)[number];

const provisionSchema = s.object({
  /** What references use, where names are not enough. */
  id: s.optional(s.string()),
  name: nameSchema,
  /** Who provides it; "all" is in-house and external together. */
  kind: s.oneOf(PROVISION_KINDS, 'provision kind'),
  /** In pounds, in the unit of the dataset or in its own. */
  cost: valueSchema,
  /** What the cost is based on; printed on its bar. */
  basis: s.optional(s.oneOf(BASES, 'basis')),
  /** The share of beds in use, 0 to 1, that the cost is based on; `"[c]"` where it is withheld. */
  occupancy: s.optional(occupancySchema),
  /** More on the basis, in a few words, printed beside it. */
  basisNote: s.optional(textSchema),
  /** Where it is not that of the dataset: year and week are converted, beds and children cannot be compared. */
  unit: s.optional(unitSchema),
  /** The period of the cost, where it is not that of the dataset. */
  period: s.optional(periodSchema),
  /** Whose cost it is, so that authorities can be compared. */
  area: s.optional(areaSchema),
  /** Foster care, residential, 16+: settings are set side by side. */
  setting: s.optional(wordsSchema),
  /** Where the cost comes from, where it is not the source of the dataset. */
  source: s.optional(sourceSchema),
});

export const provisionsEntry = {
  /** What is compared. */
  provisions: s.optional(s.upTo(MOST_COSTS, s.list(provisionSchema, 'provisions'))),
};

type ProvisionInput = s.WrittenFor<typeof provisionSchema>;

export interface Provision {
  readonly id: string;
  readonly name: Text;
  readonly kind: ProvisionKind;
  /** Pounds in `unit`. */
  readonly cost: Value;
  readonly unit: Unit;
  readonly basis?: Basis;
  readonly occupancy?: number;
  /** Where the author withholds it. */
  readonly hidesOccupancy?: Absent;
  readonly basisNote?: Text;
  readonly period?: Period;
  readonly area?: Area;
  readonly setting?: Text;
  readonly source?: Source;
}

interface ProvisionsReading {
  /** What the dataset says that costs are for, else what the first provision with a unit says. */
  readonly unit: Unit;
  /** Whether the dataset says it. */
  readonly hasUnit: boolean;
  readonly readPeriod: PeriodReader;
  readonly report: Report;
}

/** The provisions that can be compared, in the author's order. */
export const readProvisions = (
  inputs: readonly (ProvisionInput | undefined)[],
  reading: ProvisionsReading,
): readonly Provision[] =>
  mapNamed(
    {
      inputs: inputs.map((input) => input && { id: input.id, name: fullName(input), input }),
      path: ['provisions'],
      outcome: 'both left out',
      report: reading.report,
    },
    (named, { id, alone }, here): Provision | undefined => {
      const provision = named && readProvision(named.input, id, here, reading);
      return alone ? provision : undefined;
    },
  ).filter((provision) => provision !== undefined);

/** The same name in another area or setting is another provision. */
const fullName = ({ name, area, setting }: ProvisionInput): string =>
  [name, setting, expandName<Area>(area)?.name]
    .flatMap((each) => (each ? nameOf(each) : []))
    .join(', ');

function readProvision(
  input: ProvisionInput,
  id: string,
  here: Path,
  { unit: ofDataset, hasUnit, readPeriod, report }: ProvisionsReading,
): Provision | undefined {
  const { name, kind, basis, basisNote, setting } = input;
  const unit = readOwnUnit(input, ofDataset, here, report);
  const cost = readCost(input.cost, [...here, 'cost'], report);
  const occupancy = readStated(input, here, report);
  const period = readPeriod(input.period, [...here, 'period']);
  if (!unit || (!hasUnit && !input.unit)) return undefined;
  return omitUndefined({
    id,
    name,
    kind,
    cost,
    unit,
    basis,
    occupancy,
    hidesOccupancy: isWithheldIn(input.occupancy) ? absent('c') : undefined,
    basisNote,
    period,
    area: expandName<Area>(input.area),
    setting,
    source: expandName<Source>(input.source),
  });
}

/** A unit such as "pounds per week" changes the time only: the cost is for what the others are for. */
function readOwnUnit(
  { unit }: ProvisionInput,
  ofDataset: Unit,
  here: Path,
  report: Report,
): Unit | undefined {
  if (!unit) return ofDataset;
  const own = { ...ofDataset, ...readUnit(unit) };
  if (own.of === ofDataset.of) return own;
  report([...here, 'unit'], 'other unit', { of: ofDataset.of, unit });
  return undefined;
}

/** The occupancy that a cost is based on, which must agree with its basis. */
function readStated(
  { basis, occupancy: input }: ProvisionInput,
  here: Path,
  report: Report,
): number | undefined {
  const occupancy = numberIn(input);
  const path = [...here, 'occupancy'];
  if (occupancy === undefined) {
    if (basis === 'stated occupancy' && !isWithheldIn(input))
      report(path, 'no stated occupancy', {});
    return undefined;
  }
  if (basis !== 'full occupancy' || occupancy === 1) return occupancy;
  report(path, 'occupancy not full', {});
  return undefined;
}

/** In the author's form again. */
export const writeProvision = ({ unit, period, hidesOccupancy, ...rest }: Provision): object => ({
  ...rest,
  ...(hidesOccupancy ? { occupancy: '[c]' } : {}),
  unit: unitText(unit),
  period: writePeriod(period),
});
