// What a comparison of costs says, worked out from its dataset by the definitions in docs and in the contract.
import { type Cell, cellOf, textOf } from '../shared/cells.js';
import { Exact, ONE } from '../shared/exact.js';
import { type Period, periodOf, type Year } from '../shared/time.js';

export type Per = 'year' | 'week';

interface WrittenProvision {
  readonly id?: string;
  readonly name: unknown;
  readonly kind: string;
  readonly cost: unknown;
  readonly basis?: string;
  readonly occupancy?: number;
  readonly basisNote?: unknown;
  readonly unit?: string;
  readonly period?: unknown;
  readonly area?: unknown;
  readonly setting?: unknown;
  readonly source?: unknown;
}

interface WrittenPackages {
  readonly name?: unknown;
  readonly values?: readonly unknown[];
  readonly count?: unknown;
  readonly average?: unknown;
  readonly unit?: string;
  readonly under?: { readonly value: number; readonly count: unknown };
}

export interface WrittenCosts {
  readonly title?: unknown;
  readonly subtitle?: unknown;
  readonly description?: unknown;
  readonly notes?: readonly unknown[] | string;
  readonly measure?: { readonly name?: unknown };
  readonly area?: unknown;
  readonly year?: Year;
  readonly source?: unknown;
  readonly disclosure?: {
    readonly threshold?: number;
    readonly rounding?: number;
    readonly protected?: boolean;
  };
  readonly period?: unknown;
  readonly unit?: string;
  readonly provisions?: readonly WrittenProvision[];
  readonly packages?: WrittenPackages | readonly unknown[];
  readonly whatIf?: {
    readonly occupancy?: {
      readonly provision?: string;
      readonly beds?: number;
      readonly fixedCost?: number;
      readonly costAtFull?: number;
      readonly occupied?: number;
      readonly occupancy?: number;
    };
    readonly mix?: {
      readonly name?: unknown;
      readonly places: number;
      readonly inHouse: number;
      readonly target: number;
      readonly costInHouse: number;
      readonly costExternal: number;
      readonly unit?: string;
    };
  };
}

export type Pounds = Readonly<Record<Per, Exact>>;

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly cell: Cell;
  /** A year and a week; absent where the cost is. */
  readonly pounds: Pounds | undefined;
  readonly per: Per;
  readonly basis: string;
  readonly occupancy: Exact | undefined;
  readonly basisNote: string;
  readonly period: Period | undefined;
  readonly area: string;
  readonly setting: string;
  readonly source: unknown;
}

export interface Packages {
  readonly name: string;
  readonly per: Per;
  readonly listed: readonly Cell[] | undefined;
  readonly count: Cell | undefined;
  readonly average: Cell | undefined;
  readonly under: { readonly value: Exact; readonly count: Cell } | undefined;
}

export interface OccupancyTruth {
  readonly bar: Bar | undefined;
  readonly beds: number | undefined;
  readonly full: Pounds;
  /** External costs of the same area and setting, the lowest first. */
  readonly prices: readonly (Bar & { readonly pounds: Pounds })[];
}

export interface MixTruth {
  readonly name: string;
  readonly places: Exact;
  readonly today: Exact;
  readonly target: Exact;
  readonly inHouse: Pounds;
  readonly external: Pounds;
}

export interface CostTruth {
  readonly written: WrittenCosts;
  readonly area: string;
  readonly period: Period | undefined;
  readonly of: string;
  readonly per: Per;
  readonly bars: readonly Bar[];
  /** What numbers of people are rounded to; undefined where they are not. */
  readonly rounding: number | undefined;
  readonly packages: Packages | undefined;
  readonly occupancy: OccupancyTruth | undefined;
  readonly mix: MixTruth | undefined;
}

const unitOf = (text: string): { readonly of: string; readonly per: Per } => ({
  of: /per (bed|child|placement) /.exec(text)?.[1] ?? '',
  per: text.endsWith('week') ? 'week' : 'year',
});

/** A year is 365 days, so 365 ÷ 7 weeks. */
export const poundsOf = (pounds: Exact, per: Per): Pounds => {
  const weeks = Exact.of(365).over(Exact.of(7));
  return per === 'year'
    ? { year: pounds, week: pounds.over(weeks) }
    : { year: pounds.times(weeks), week: pounds };
};

const nameOf = (named: unknown): string =>
  typeof named === 'string'
    ? named
    : textOf((named as { name?: unknown } | undefined)?.name ?? named);

export function truthOf(dataset: unknown): CostTruth {
  const written = dataset as WrittenCosts;
  const unit =
    written.unit ?? written.provisions?.find((each) => each.unit)?.unit ?? 'pounds per year';
  const { of, per } = unitOf(unit);
  const { rounding: nearest, protected: isProtected } = written.disclosure ?? {};
  const rounding = isProtected ? undefined : nearest;
  const bars = (written.provisions ?? []).map((each) => barOf(each, { per, year: written.year }));
  return {
    written,
    ...{ of, per, bars, rounding },
    area: headedBy(bars) || nameOf(written.area),
    period: periodOf(written.period, written.year),
    packages: packagesOf(written.packages, per, rounding),
    occupancy: occupancyOf(written, bars, per),
    mix: mixOf(written, per, rounding),
  };
}

/** The name of the one area that all costs are of; '' where they are of several, or one of none. */
const headedBy = (bars: readonly Bar[]): string =>
  new Set(bars.map(({ area }) => area.trim().toLowerCase())).size === 1 ? bars[0]!.area : '';

function barOf(
  each: WrittenProvision,
  of: { readonly per: Per; readonly year: Year | undefined },
): Bar {
  const per = each.unit ? unitOf(each.unit).per : of.per;
  const cell = cellOf(each.cost);
  const name = textOf(each.name);
  return {
    id: each.id ?? name,
    ...{ name, per, cell },
    kind: each.kind,
    pounds: cell.number && poundsOf(cell.number, per),
    basis: each.basis ?? '',
    occupancy: each.occupancy === undefined ? undefined : Exact.of(each.occupancy),
    basisNote: textOf(each.basisNote),
    period: periodOf(each.period, of.year),
    area: nameOf(each.area),
    setting: textOf(each.setting),
    source: each.source,
  };
}

function packagesOf(
  written: WrittenCosts['packages'],
  per: Per,
  rounding: number | undefined,
): Packages | undefined {
  if (!written) return undefined;
  const { name, values, count, average, under, unit } = (
    Array.isArray(written) ? { values: written } : written
  ) as WrittenPackages;
  // Of a list, anyone can count them.
  const nearest = values ? undefined : rounding;
  return {
    name: textOf(name) || 'Packages',
    per: unit ? unitOf(unit).per : per,
    listed: values?.map(cellOf),
    count: count === undefined ? undefined : countCell(count, nearest),
    average: average === undefined ? undefined : cellOf(average),
    under: under && { value: Exact.of(under.value), count: countCell(under.count, nearest) },
  };
}

/** The share of beds in use that a cost is based on; undefined where its basis does not say. */
export const statedOf = ({ basis, occupancy }: Bar): Exact | undefined =>
  basis === 'full occupancy' ? ONE : occupancy;

function occupancyOf(
  { whatIf }: WrittenCosts,
  bars: readonly Bar[],
  per: Per,
): OccupancyTruth | undefined {
  const { occupancy } = whatIf ?? {};
  if (!occupancy) return undefined;
  const { provision, beds, fixedCost, costAtFull } = occupancy;
  const bar = bars.find(
    ({ id, name }) => provision !== undefined && (id === provision || name === provision),
  );
  const stated = bar && statedOf(bar);
  const full =
    fixedCost !== undefined && beds
      ? poundsOf(Exact.of(fixedCost).over(Exact.of(beds)), 'year')
      : costAtFull !== undefined
        ? poundsOf(Exact.of(costAtFull), per)
        : bar?.pounds && stated
          ? { year: bar.pounds.year.times(stated), week: bar.pounds.week.times(stated) }
          : undefined; // prettier-ignore
  if (!full) return undefined;
  const fits = (a: string, b: string) => a === '' || b === '' || a === b;
  const prices = bars.filter(
    (each): each is Bar & { readonly pounds: Pounds } =>
      each.pounds !== undefined &&
      each !== bar &&
      ['external', 'out-of-authority'].includes(each.kind) &&
      fits(bar?.area ?? '', each.area) &&
      fits(bar?.setting ?? '', each.setting),
  );
  return {
    bar,
    beds,
    full,
    prices: [...prices].sort((a, b) => a.pounds.year.compare(b.pounds.year)),
  };
}

/** A number of people as it is shown. */
const countOf = (count: Exact, rounding: number | undefined): Exact =>
  rounding === undefined ? count : count.toNearest(rounding);

const countCell = (written: unknown, rounding: number | undefined): Cell => {
  const cell = cellOf(written);
  return cell.number ? { ...cell, number: countOf(cell.number, rounding) } : cell;
};

function mixOf(
  { whatIf }: WrittenCosts,
  per: Per,
  rounding: number | undefined,
): MixTruth | undefined {
  const { mix } = whatIf ?? {};
  if (!mix) return undefined;
  const own = mix.unit ? unitOf(mix.unit).per : per;
  const places = countOf(Exact.of(mix.places), rounding);
  return {
    name: textOf(mix.name),
    places,
    today: todayOf(mix, places, rounding),
    target: Exact.of(mix.target),
    inHouse: poundsOf(Exact.of(mix.costInHouse), own),
    external: poundsOf(Exact.of(mix.costExternal), own),
  };
}

/** The share in-house as it is shown: where numbers are rounded it is that of rounded numbers. */
function todayOf(
  { places, inHouse }: { readonly places: number; readonly inHouse: number },
  shown: Exact,
  rounding: number | undefined,
): Exact {
  const share = Exact.of(inHouse);
  if (rounding === undefined || shown.isZero()) return share;
  const inThem = countOf(Exact.of(places).times(share).rounded(), rounding);
  return (inThem.compare(shown) > 0 ? shown : inThem).over(shown);
}

export const samePeriod = (a: Bar, b: Bar): boolean =>
  a.period && b.period
    ? a.period.from === b.period.from && a.period.to === b.period.to
    : a.period === b.period;

const sameOccupancy = (a: Bar, b: Bar): boolean =>
  a.occupancy && b.occupancy ? a.occupancy.is(b.occupancy) : a.occupancy === b.occupancy;

/** Whether two costs are on one basis: one that is not known is like no other. */
export const sameBasis = (a: Bar, b: Bar): boolean =>
  a.basis !== '' &&
  a.basis === b.basis &&
  sameOccupancy(a, b) &&
  (a.basis !== 'stated occupancy' || a.occupancy !== undefined);

/** Whether two costs can be ranked. */
export const areAlike = (a: Bar, b: Bar): boolean =>
  a === b || (sameBasis(a, b) && samePeriod(a, b));

export const samePlace = (a: Bar, b: Bar): boolean => a.area === b.area && a.setting === b.setting;

/** The costs that are drawn together: of one area and setting, on one basis, of one period. */
export const together = (a: Bar, b: Bar): boolean =>
  samePlace(a, b) && a.basis === b.basis && sameOccupancy(a, b) && samePeriod(a, b);
