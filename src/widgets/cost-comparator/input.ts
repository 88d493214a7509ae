// What an author writes to get a comparison of costs, and what is read of it: the one door for its data.
// Behind it nothing is checked again; packages and what-ifs are read in files beside this one.
import * as v from 'valibot';
import {
  type Area,
  areaSchema,
  DEFAULT_THRESHOLD,
  type Envelope,
  envelopeEntries,
  readEnvelope,
  type Source,
  sourceSchema,
  nameSchema,
  textSchema,
  valueSchema,
  expandName,
} from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { mapNamed } from '../../core/data/named.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import {
  type Parsed,
  type Problem,
  refusesAll,
  type Report,
  reportInto,
} from '../../core/data/problem.js';
import { readPeriods } from '../../core/data/read-period.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { validate } from '../../core/data/validate.js';
import type { Value } from '../../core/data/value.js';
import { type Packages, packagesEntry, readPackages, writePackages } from './input.packages.js';
import { readCost } from './input.cost.js';
import { occupancySchema } from './input.occupancy.js';
import { readUnit, type Unit, unitSchema, unitText } from './input.unit.js';
import {
  type MixWhatIf,
  type OccupancyWhatIf,
  readMix,
  readOccupancy,
  whatIfEntry,
  writeWhatIf,
} from './input.what-if.js';

const periodSchema = v.union(
  [v.string(), v.number()],
  'a period; write "2021-22", "2021-22 Q3" or "31 March 2025"',
);

const KINDS = ['in-house', 'external', 'out-of-authority', 'all'] as const;
export type Kind = (typeof KINDS)[number];

const BASES = ['full occupancy', 'stated occupancy', 'forecast', 'actual', 'price'] as const;
export type Basis = (typeof BASES)[number];

const provisionSchema = v.object({
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  name: nameSchema,
  /** Who provides it; "all" is in-house and external together. */
  kind: v.picklist(
    KINDS,
    '"in-house", "external", "out-of-authority" or "all"; say who provides it',
  ),
  /** In pounds, in the unit of the dataset or in its own. */
  cost: valueSchema,
  /** What the cost is based on; printed on its bar. */
  basis: v.optional(
    v.picklist(
      BASES,
      '"full occupancy", "stated occupancy", "forecast", "actual" or "price"; say what the cost is based on',
    ),
  ),
  /** The share of beds in use, 0 to 1, that the cost is based on. */
  occupancy: v.optional(occupancySchema),
  /** More on the basis, in a few words, printed beside it. */
  basisNote: v.optional(textSchema),
  /** Where it is not that of the dataset: year and week are converted, beds and children cannot be compared. */
  unit: v.optional(unitSchema),
  /** The period of the cost, where it is not that of the dataset. */
  period: v.optional(periodSchema),
  /** Whose cost it is, so that authorities can be compared. */
  area: v.optional(areaSchema),
  /** Foster care, residential, 16+: settings are set side by side. */
  setting: v.optional(textSchema),
  /** Where the cost comes from, where it is not the source of the dataset. */
  source: v.optional(sourceSchema),
});

/** The one source of the comparator's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const costComparatorSchema = v.object(
  {
    ...envelopeEntries,
    /** The period that costs are of. */
    period: v.optional(periodSchema),
    /** What costs are for: "pounds per bed per year". */
    unit: v.optional(unitSchema),
    /** What is compared. */
    provisions: v.optional(
      v.array(provisionSchema, 'a list of provisions; write [{ "name": "In-house", … }]'),
    ),
    ...packagesEntry,
    ...whatIfEntry,
  },
  'a dataset; write { "title": "…", "unit": "pounds per bed per year", "provisions": […] }',
);

/** A dataset of costs as an author writes it. */
export interface CostComparatorDataset extends v.InferInput<typeof costComparatorSchema> {}

export interface Provision {
  readonly id: string;
  readonly name: Text;
  readonly kind: Kind;
  /** Pounds in `unit`. */
  readonly cost: Value;
  readonly unit: Unit;
  readonly basis?: Basis;
  readonly occupancy?: number;
  readonly basisNote?: Text;
  readonly period?: Period;
  readonly area?: Area;
  readonly setting?: Text;
  readonly source?: Source;
}

/** A dataset of costs as it is once read: every provision in units that can be compared. */
export interface CostComparator extends Envelope {
  readonly year: YearMeaning;
  readonly period?: Period;
  readonly unit: Unit;
  readonly provisions: readonly Provision[];
  readonly packages?: Packages;
  readonly occupancy?: OccupancyWhatIf;
  readonly mix?: MixWhatIf;
}

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path and its remedy.
 *
 * @example parseCostComparator(JSON.parse(text)).problems.map(problemText)
 */
export function parseCostComparator(input: unknown): Parsed<CostComparator> {
  const { kept, problems } = validate(costComparatorSchema, input);
  if (kept === undefined) return { problems };
  const dataset = readAllOf(kept, problems);
  return { ...(dataset ? { dataset } : {}), problems: withoutPlaces(problems, kept) };
}

function readAllOf(
  kept: Partial<CostComparatorDataset>,
  problems: Problem[],
): CostComparator | undefined {
  const report = reportInto(problems);
  const envelope = readEnvelope(kept, 'cost-comparator', report);
  const year = kept.year ?? 'financial';
  const unit = unitOf(kept, report);
  const whole = wholeOf(unit, kept);
  const periods = readAll(kept, year, report);
  const provisions = readProvisions(kept, whole, periods, report);
  const { whatIf } = kept;
  const read = omitUndefined({
    ...envelope,
    year,
    period: periods[0],
    unit: whole,
    provisions,
    packages: kept.packages && readPackages(kept.packages, unit, report),
    occupancy: whatIf?.occupancy && readOccupancy(whatIf.occupancy, provisions, unit, report),
    mix: whatIf?.mix && readMix(whatIf.mix, unit, report),
  });
  if (refusesAll(problems)) return undefined;
  if (provisions.length > 0 || read.packages || read.occupancy || read.mix) return read;
  report('', 'provisions, packages or a what-if', 'none that can be drawn', 'add or correct one');
  return undefined;
}

/** Where few packages are listed, the place of a faulty one would tell how many they are. */
function withoutPlaces(
  problems: readonly Problem[],
  { packages, disclosure }: Partial<CostComparatorDataset>,
): readonly Problem[] {
  const { length = Infinity } = (Array.isArray(packages) ? packages : packages?.values) ?? {};
  if (length >= (disclosure?.threshold ?? DEFAULT_THRESHOLD)) return problems;
  return problems.map((each) => ({
    ...each,
    where: each.where.replace(/^(packages.*?)\[\d+\]/, '$1'),
  }));
}

/** Without a unit nobody could tell a year from a week: undefined, and only what says its own is drawn. */
function unitOf(
  { unit, provisions = [], packages, whatIf }: Partial<CostComparatorDataset>,
  report: Report,
): Unit | undefined {
  if (unit) return readUnit(unit);
  const costs: readonly ({ readonly unit?: unknown } | undefined)[] = [
    ...provisions,
    Array.isArray(packages) ? {} : packages,
    whatIf?.mix,
    whatIf?.occupancy?.costAtFull === undefined ? undefined : {},
  ];
  if (costs.some((each) => each && !each.unit))
    report(
      'unit',
      'what the costs are for',
      'none that can be read',
      'write "pounds per bed per year"; only what has a unit of its own is drawn',
    );
  return undefined;
}

/** What the provisions are for, so that they can be compared: as the dataset says, or the first of them. */
const wholeOf = (unit: Unit | undefined, { provisions }: Partial<CostComparatorDataset>): Unit =>
  unit ?? readUnit(provisions?.find((each) => each?.unit)?.unit ?? 'pounds per year');

/** All as one list, the dataset's first: what `2011-12` means depends on the others. */
function readAll(
  { period, provisions }: Partial<CostComparatorDataset>,
  year: YearMeaning,
  report: Report,
): readonly (Period | undefined)[] {
  const texts = [period, ...(provisions ?? []).map((each) => each?.period)];
  const read = readPeriods(
    texts.map((text) => text ?? ''),
    year,
  );
  texts.forEach((text, i) => {
    if (text === undefined || read[i]) return;
    report(
      i === 0 ? 'period' : `provisions[${i - 1}].period`,
      'a period',
      `"${text}"`,
      'write "2024-25", "2021-22 Q3" or "31 March 2025"',
    );
  });
  return read;
}

type ProvisionInput = NonNullable<CostComparatorDataset['provisions']>[number];

/** The same name in another area or setting is another provision. */
const fullName = ({ name, area, setting }: ProvisionInput): string =>
  [name, setting, expandName<Area>(area)?.name]
    .flatMap((each) => (each ? nameOf(each) : []))
    .join(', ');

function readProvisions(
  { unit, provisions = [] }: Partial<CostComparatorDataset>,
  whole: Unit,
  periods: readonly (Period | undefined)[],
  report: Report,
): readonly Provision[] {
  return mapNamed(
    provisions.map((each) => each && { ...each, input: each, name: fullName(each) }),
    'provisions',
    'both are left out',
    report,
    (whose, { id, alone }, at): Provision | undefined => {
      if (!whose) return undefined;
      const { input, period: _, unit: ownUnit, kind, basis, basisNote, setting, source } = whose;
      const own = readOwnUnit(input, whole, at, report);
      const cost = readCost(input.cost, `${at}.cost`, report);
      const occupancy = readStated(input, at, report);
      if (!own || (!unit && !ownUnit) || !alone) return undefined;
      return omitUndefined({
        id,
        name: input.name,
        kind,
        cost,
        unit: own,
        basis,
        occupancy,
        basisNote,
        period: periods[provisions.indexOf(input) + 1],
        area: expandName<Area>(input.area),
        setting,
        source: expandName<Source>(source),
      });
    },
  ).filter((each) => each !== undefined);
}

/** A unit that says no more than "per week" is for what the others are for. */
function readOwnUnit(
  each: ProvisionInput,
  whole: Unit,
  at: string,
  report: Report,
): Unit | undefined {
  if (!each.unit) return whole;
  const own = { ...whole, ...readUnit(each.unit) };
  if (own.of === whole.of) return own;
  report(
    `${at}.unit`,
    `a cost ${whole.of ? `per ${whole.of}` : 'that does not say for what'}, as the others are`,
    `"${each.unit}"`,
    'put it into a dataset of its own; the two cannot be compared, and it is left out',
  );
  return undefined;
}

function readStated(
  { basis, occupancy }: ProvisionInput,
  at: string,
  report: Report,
): number | undefined {
  if (basis === 'stated occupancy' && occupancy === undefined) {
    report(
      `${at}.occupancy`,
      'a share of beds from 0 to 1, since the basis is "stated occupancy"',
      'none that can be read',
      'add it, or write another basis; the bar says that it is not known',
    );
  }
  if (basis !== 'full occupancy' || occupancy === undefined || occupancy === 1) return occupancy;
  report(
    `${at}.occupancy`,
    '1, or nothing, since the basis is "full occupancy"',
    String(occupancy),
    'write the basis "stated occupancy", or remove it; it is left out',
  );
  return undefined;
}

/** The dataset in the author's form again; reading it gives the same. */
export function writeCostComparator(costs: CostComparator): CostComparatorDataset {
  const { period, unit, provisions, packages, occupancy, mix, ...envelope } = costs;
  return JSON.parse(
    JSON.stringify({
      ...envelope,
      period: period?.text,
      unit: unitText(unit),
      provisions: provisions.map((each) => ({
        ...each,
        unit: unitText(each.unit),
        period: each.period?.text,
      })),
      packages: packages && writePackages(packages),
      whatIf: occupancy || mix ? writeWhatIf(occupancy, mix) : undefined,
    }),
  ) as CostComparatorDataset;
}
