// Lists how many people stand behind each figure of a measure: what adds up across its series and periods.
import { type CellValue, cellValue } from '../data/additive-table.js';
import type { Disclosure } from '../data/disclosure-settings.js';
import type { Period } from '../data/period.js';
import type { FoundSum } from '../data/sums-among.js';
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
  /** Whether the figures themselves count people. */
  readonly people: boolean;
  /** How far a number in a grid may be off: those counted of a percentage are, as it is rounded. */
  readonly errorOf: (grid: number, place: readonly [series: number, period: number]) => number;
  /** Figures that are withheld; further ones are added. */
  readonly hidden: Set<string>;
  /** Those of them that are withheld for what they tell themselves, not for what a sum would tell. */
  readonly primary: ReadonlySet<string>;
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

type OutOf = readonly Pick<Series, 'denominator'>[];

/**
 * The series that are out of one number in any period, or are linked by others that are: they may be shares of it. A
 * number under the threshold says nothing, since it is not shown.
 *
 * @returns two at least in each group
 * @example sameDenominators([own60Of100, england50Of5000, kin3Of100], disclosure) // [[0, 2]]
 */
export function sameDenominators(
  series: OutOf,
  { threshold }: Pick<Disclosure, 'threshold'>,
): readonly (readonly number[])[] {
  const isSame = (a: number, b: number) =>
    series[a]!.denominator?.some(
      (of, at) => of !== null && of >= threshold && of === series[b]!.denominator?.[at],
    );
  const left = new Set(series.keys());
  return [...left].flatMap((first) => {
    if (!left.delete(first)) return [];
    const group = [first];
    for (const one of group)
      for (const other of left)
        if (isSame(one, other)) {
          left.delete(other);
          group.push(other);
        }
    return group.length > 1 ? [group.sort((a, b) => a - b)] : [];
  });
}

/** The place of what a series is out of, after all series. Where several are out of one number, it has several places. */
export const wholePlace = (series: number, of: number): number => series + of;

/** Tells whether the number that a figure is out of is withheld, in any of its places: see `sharesOf`. */
export function hiddenWholes(
  series: OutOf,
  hidden: ReadonlySet<string>,
): (series: number, period: number) => boolean {
  const numbers = new Set<string>();
  for (const [s, { denominator }] of series.entries())
    denominator?.forEach((of, at) => {
      if (hidden.has(figureId(wholePlace(series.length, s), at))) numbers.add(`${at} ${of}`);
    });
  return (s, at) => numbers.has(`${at} ${series[s]!.denominator?.[at]}`);
}

/**
 * The same figures, of which those counted may make up what they are out of: own 60%, kin 5% and agency 35% of the
 * same children. What these are out of is a further series, see `wholePlace`. It adds up over no time.
 *
 * @returns none, or one for each series that is the first of its number in any period
 */
export function sharesOf(counted: Counted): readonly Counted[] {
  const { series, periods, grids, people, disclosure } = counted;
  const grid = grids[people ? 0 : 1];
  if (!grid) return [];
  const ofAt = (s: number, at: number) => series[s]!.denominator?.[at];
  return sameDenominators(series, disclosure).flatMap((members) => {
    // In one period there may be several numbers, each with members of its own.
    const firsts = new Set<number>();
    for (const at of periods.keys()) {
      const seen = new Map<number, number>();
      for (const s of members) {
        const of = ofAt(s, at);
        const first = of && seen.get(of);
        if (typeof first === 'number') firsts.add(first);
        else if (of) seen.set(of, s);
      }
    }
    return [...firsts].map((first) => sharesOfOne(counted, grid, { members, first }));
  });
}

/**
 * Those of what the first is out of; other series, and in each period members that are out of another number, have no
 * part in it.
 */
function sharesOfOne(
  counted: Counted,
  grid: Grid,
  { members, first }: { readonly members: readonly number[]; readonly first: number },
): Counted {
  const { series, periods, sets, found, people } = counted;
  const ofAt = (s: number, at: number) => series[s]!.denominator?.[at] ?? undefined;
  const wholes = periods.map((_, at) => [first, ...members].map((s) => ofAt(s, at)).find((of) => of !== undefined)); // prettier-ignore
  const shares = grid.map((row, s) =>
    row.map((number, at) => {
      const isOther = !members.includes(s) || (ofAt(s, at) ?? wholes[at]) !== wholes[at];
      return isOther ? undefined : number;
    }),
  );
  // Other numbers that series are out of are no part either: nothing but zeros is none.
  const others = Array.from({ length: first }, () => periods.map((): CellValue => 0));
  const whole = wholePlace(series.length, first);
  const ofFirst = found.shares.get(first) ?? new Map<string, FoundSum>();
  found.shares.set(first, ofFirst);
  return {
    ...counted,
    kind: 'stock',
    grids: [[...shares, ...others, wholes.map((of): CellValue => of ?? 'x')]],
    errorOf: (_, place) => (place[0] in series ? counted.errorOf(people ? 0 : 1, place) : 0),
    sets: sets
      .flatMap((set) => withAnyThree(set.filter((s) => members.includes(s))))
      .map((set) => [...set, whole]),
    whole,
    found: { ...found, series: ofFirst },
  };
}
