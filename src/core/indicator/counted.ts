// Lists how many people stand behind each figure of a measure: what adds up across its series and periods.
import { type CellValue, cellValue } from '../data/additive-table.js';
import type { Disclosure } from '../data/disclosure-settings.js';
import type { Period } from '../data/period.js';
import type { FoundSum } from '../data/sums-among.js';
import type { FoundTwoWays } from '../data/two-ways-among.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import type { Measure, Series } from './indicator.js';
import type { Rules } from './protect.figures.js';

/** One number for each series, and in it for each period; undefined for a period that is not one of its own. */
export type Grid = readonly (readonly (CellValue | undefined)[])[];

export interface FoundSums {
  /** Sums of series, by their series. */
  readonly series: Map<string, FoundSum>;
  /** Those that make what they are out of, by the first that is out of it: see `sharesOf`. */
  readonly shares: Map<number, FoundSums['series']>;
  /** Sets of series that come to the same, by their series: see `twoWaysAmong`. */
  readonly twoWays: Map<string, FoundTwoWays>;
  /** Series that are read as one over all of their periods: see `hideToDate`. */
  readonly toDate: Map<string, readonly ReadInTime[]>;
  /** Whether periods were found to add up, of a measure that does not say so. */
  inTime: boolean;
}

/** How the periods of a series are read: as they are, or each from the start of its year. */
export interface ReadInTime {
  readonly series: number;
  readonly toDate: boolean;
}

export const nothingFound = (): FoundSums => ({
  series: new Map(),
  shares: new Map(),
  twoWays: new Map(),
  toDate: new Map(),
  inTime: false,
});

/** Figures that are shown together, and what is known of them. */
export interface Counted {
  readonly series: readonly Series[];
  readonly periods: readonly Period[];
  readonly kind: Measure['kind'];
  readonly disclosure: Disclosure;
  /**
   * The numbers of people that add up, in a grid for each kind of number. For counts that is the counts. For
   * percentages and rates: their denominators, how many of these are counted, and how many are not. For averages:
   * their denominators.
   */
  readonly grids: readonly Grid[];
  /** Whether the figures themselves count people. */
  readonly people: boolean;
  /** How far a number in a grid may be off: those counted of a percentage are, as it is rounded. */
  readonly errorOf: (grid: number, place: readonly [series: number, period: number]) => number;
  /** Figures that are withheld; further ones are added. */
  readonly hidden: Set<string>;
  /** Those of them that are withheld for what they tell themselves, not for what a sum would tell. */
  readonly primary: ReadonlySet<string>;
  /** Figures that are withheld for something else than their sums tell. None of these may tell them, large ones too. */
  readonly outside: Set<string>;
  /** What was found to add up so far; more is added. What is hidden later speaks neither for it nor against it. */
  readonly found: FoundSums;
  /** For each series whether its name says that it is added up from the start of a year. */
  readonly saysToDate: readonly boolean[];
  /** Places of series that may well be a whole and all of its parts. */
  readonly sets: readonly (readonly number[])[];
  /** Place of the only series that is a whole; undefined where any may be. */
  readonly whole?: number;
}

/** The id of a figure in `hidden`, by its series and its period; after the last series comes what all are out of. */
export const figureId = (series: number, period: number): string => `${series} ${period}`;

/** Empty where the figures are not about people, or nothing says about how many. */
export function gridsOf(
  series: readonly Series[],
  { people, about, pers }: Rules,
): readonly Grid[] {
  const gridOf = (number: (value: number, denominator: number) => CellValue): Grid =>
    series.map(({ values, denominator }) =>
      values.map((value, at) => {
        const of = denominator?.[at];
        // Of what does not apply there is no percentage, but there may be people.
        if (!isKnown(value)) return cellValue(value) === 'c' ? 'c' : 'x';
        return of ? number(value.value, of) : 'x';
      }),
    );
  const grids: Grid[] = people ? [series.map(({ values }) => values.map(cellValue))] : [];
  if (!about || !series.some(({ denominator }) => denominator)) return grids;
  grids.push(gridOf((_, of) => of));
  if (pers.length !== 1) return grids;
  const part = (value: number, of: number) => Math.round((value / pers[0]!) * of);
  return [...grids, gridOf(part), gridOf((value, of) => of - part(value, of))];
}

/** See `Counted`. */
export const errorsOf =
  (series: readonly Series[], { people, pers }: Rules): Counted['errorOf'] =>
  (grid, [at, period]) => {
    const { values, denominator } = series[at]!;
    const value = values[period];
    if (people || grid === 0 || !isKnown(value)) return 0;
    return ((0.5 / 10 ** decimalsOf(value.value)) * (denominator?.[period] ?? 0)) / pers[0]!;
  };

/**
 * All series; the same without a nation and a region; and the same without neighbours too. Where these are four, also
 * any three of them: one may have nothing to do with all, girls and boys.
 */
export const likelySets = (series: readonly Series[]): readonly (readonly number[])[] =>
  [[], ['national', 'region'], ['national', 'region', 'neighbours']]
    .map((roles) => [...series.keys()].filter((place) => !roles.includes(series[place]!.role)))
    .flatMap((set, i) => (i === 2 ? withAnyThree(set) : [set]));

/** A set and, where it has four members, any three of them. */
export const withAnyThree = (set: readonly number[]): readonly (readonly number[])[] =>
  set.length === 4 ? [set, ...set.map((_, i) => set.toSpliced(i, 1))] : [set];
