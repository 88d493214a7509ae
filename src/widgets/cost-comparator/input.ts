// What an author writes to get a comparison of costs, and what is read of it: the one door for its data.
import * as s from '../../core/data/schema.js';
import { type Envelope, envelopeEntries, writeDataset } from '../../core/data/dataset.js';
import { isList } from '../../core/data/is-list.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { parseDataset, type Reading } from '../../core/data/parse.js';
import { periodReader, periodSchema, writePeriod } from '../../core/data/period-field.js';
import { type Period, samePeriod, type YearMeaning } from '../../core/data/period.js';
import type { Parsed, Report } from '../../core/data/problem.js';
import {
  listsFewer,
  type Packages,
  packagesEntry,
  readPackages,
  withoutPlaces,
  writePackages,
} from './input.packages.js';
import {
  type Basis,
  type Provision,
  provisionsEntry,
  readProvisions,
  writeProvision,
} from './input.provisions.js';
import { readUnit, type Unit, unitSchema, unitText } from './input.unit.js';
import { readWhatIfs, whatIfEntry, type WhatIfs, writeWhatIfs } from './input.what-if.js';

export type { Basis, Provision };

/** The one source of the comparator's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const costComparatorSchema = s.object(
  {
    ...envelopeEntries,
    /** The period that costs are of. */
    period: s.optional(periodSchema),
    /** What costs are for: "pounds per bed per year". */
    unit: s.optional(unitSchema),
    ...provisionsEntry,
    ...packagesEntry,
    ...whatIfEntry,
  },
  'costs',
);

/** A dataset of costs as an author writes it. */
export interface CostComparatorDataset extends s.WrittenFor<typeof costComparatorSchema> {}

/** A dataset of costs as it is once read: every provision in units that can be compared. */
export interface CostComparator extends Envelope, WhatIfs {
  readonly year: YearMeaning;
  readonly period?: Period;
  readonly unit: Unit;
  readonly provisions: readonly Provision[];
  readonly packages?: Packages;
}

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path.
 *
 * @example problemMessages(parseCostComparator(JSON.parse(text)).problems)
 */
export function parseCostComparator(input: unknown): Parsed<CostComparator> {
  let hidesPlaces = false;
  const parsed = parseDataset(costComparatorSchema, 'cost-comparator', input, (kept, reading) => {
    hidesPlaces = listsFewer(kept.packages, reading.envelope.disclosure.threshold);
    return readCosts(kept, reading);
  });
  return hidesPlaces ? { ...parsed, problems: withoutPlaces(parsed.problems) } : parsed;
}

function readCosts(
  kept: Partial<CostComparatorDataset>,
  { envelope, year, report }: Reading,
): CostComparator | undefined {
  const { period, provisions: inputs = [], packages } = kept;
  const stated = readStatedUnit(kept, report);
  const unit = stated ?? firstUnit(inputs);
  const readPeriod = periodReader([period, ...inputs.map((each) => each?.period)], year, report);
  const ofDataset = readPeriod(period, ['period']);
  // A cost whose own period is that of the dataset is of no other period than the rest.
  const provisions = readProvisions(inputs, { unit, hasUnit: !!stated, readPeriod, report }).map(
    ({ period: own, ...rest }) =>
      omitUndefined({
        ...rest,
        period: own && ofDataset && samePeriod(own, ofDataset) ? undefined : own,
      }),
  );
  const read = omitUndefined({
    ...envelope,
    year,
    period: ofDataset,
    unit,
    provisions,
    packages: packages && readPackages(packages, stated, report),
    ...readWhatIfs(kept.whatIf, provisions, stated, report),
  });
  if (provisions.length > 0 || read.packages || read.occupancy || read.mix || read.hidesMix)
    return read;
  report([], 'no cost', {});
  return undefined;
}

/**
 * What the dataset says that costs are for. Undefined, reported, where it does not say: years and
 * weeks could be confused, and only what has a unit of its own is drawn.
 */
function readStatedUnit(
  { unit, provisions = [], packages, whatIf }: Partial<CostComparatorDataset>,
  report: Report,
): Unit | undefined {
  if (unit) return readUnit(unit);
  const costs: readonly ({ readonly unit?: unknown } | undefined)[] = [
    ...provisions,
    isList(packages) ? {} : packages,
    typeof whatIf?.mix === 'object' ? whatIf.mix : undefined,
    whatIf?.occupancy?.costAtFull === undefined ? undefined : {},
  ];
  if (costs.some((each) => each && !each.unit)) report(['unit'], 'no unit', {});
  return undefined;
}

/** What the first provision with a unit of its own is for: the others are compared with it. */
const firstUnit = (provisions: NonNullable<CostComparatorDataset['provisions']>): Unit =>
  readUnit(provisions.find((each) => each?.unit)?.unit ?? 'pounds per year');

/** The dataset in the author's form again; reading it gives the same. */
export function writeCostComparator(costs: CostComparator): CostComparatorDataset {
  const { period, unit, provisions, packages, occupancy, mix, ...others } = costs;
  const { hidesMix, hidesBeds: _, ...envelope } = others;
  return writeDataset({
    ...envelope,
    period: writePeriod(period),
    unit: unitText(unit),
    provisions: provisions.map(writeProvision),
    packages: packages && writePackages(packages),
    whatIf: writeWhatIfs({ occupancy, mix, hidesMix }),
  });
}
