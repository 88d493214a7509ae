// Lists how many people stand behind each figure of a measure: what adds up across its series and periods.
import { type CellValue, cellValue } from '../data/additive-table.js';
import type { Disclosure } from '../data/disclosure-settings.js';
import type { Period } from '../data/period.js';
import type { FoundSum } from '../data/sums-among.js';
import { isKnown } from '../data/value.js';
import type { Measure, Series } from './indicator.js';
import type { Rules } from './protect.figures.js';

/** One number for each series, and in it for each period. */
export type Grid = readonly (readonly CellValue[])[];

export interface FoundSums {
  /** Sums of series, by their series; and those that make what they are out of, see `sharesOf`. */
  readonly series: Map<string, FoundSum>;
  readonly shares: Map<string, FoundSum>;
  /** Whether periods were found to add up, of a measure that does not say so. */
  inTime: boolean;
}

export const nothingFound = (): FoundSums => ({
  series: new Map(),
  shares: new Map(),
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
  /** Whether a figure may be the average of others: denominators are no averages. */
  readonly averages: boolean;
  /** Figures that are withheld; further ones are added. */
  readonly hidden: Set<string>;
  /** What was found to add up so far; more is added. What is hidden later speaks neither for it nor against it. */
  readonly found: FoundSums;
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
        if (!isKnown(value)) return cellValue(value);
        return of ? number(value.value, of) : 'x';
      }),
    );
  const grids: Grid[] = people ? [series.map(({ values }) => values.map(cellValue))] : [];
  if (!about || !series.some(({ denominator }) => denominator)) return grids;
  grids.push(gridOf((_, of) => of));
  if (pers.length !== 1) return grids;
  const counted = (value: number, of: number) => Math.round((value / pers[0]!) * of);
  return [...grids, gridOf(counted), gridOf((value, of) => of - counted(value, of))];
}

/** All series; the same without a nation and a region; and the same without neighbours too. */
export const likelySets = (series: readonly Series[]): readonly (readonly number[])[] =>
  [[], ['national', 'region'], ['national', 'region', 'neighbours']].map((roles) =>
    [...series.keys()].filter((place) => !roles.includes(series[place]!.role)),
  );

/**
 * The same figures, of which those counted may make up what they are out of: own 60%, kin 5% and agency 35% of the
 * same children. This is a further series, where all series have the same. It adds up over no time.
 *
 * @returns undefined where they are out of nothing, or of different numbers
 */
export function sharesOf(counted: Counted): Counted | undefined {
  const { series, periods, grids, sets, found } = counted;
  const grid = counted.averages ? grids[0] : grids[1];
  const wholes = periods.map((_, at): CellValue => {
    const of = new Set(series.flatMap(({ denominator }) => denominator?.[at] ?? []));
    return of.size === 1 ? [...of][0]! : 'x';
  });
  if (!grid || series.length < 2 || !wholes.some((of) => of !== 'x')) return undefined;
  return {
    ...counted,
    kind: 'stock',
    averages: false,
    grids: [[...grid, wholes]],
    sets: sets.map((set) => [...set, series.length]),
    whole: series.length,
    found: { ...found, series: found.shares },
  };
}
