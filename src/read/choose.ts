// Narrows a cube by what an author chooses, and says what is still open.
import { nearest } from '../core/data/nearest.js';
import { OPTION_PLACE, type Path } from '../core/data/path.js';
import type { YearMeaning } from '../core/data/period.js';
import type { Problem, Report } from '../core/data/problem.js';
import { readPeriods } from '../core/data/read-period.js';
import type { ValueInput } from '../core/data/value.js';
import type { ChoiceOf } from '../core/problems/facts.js';
import type { Category, Cube, Dimension, DimensionRole, Observation } from './cube.js';
import { folded } from './folded-name.js';
import type { Neighbours } from './neighbours.js';

/** What an author chooses. Names are ids, labels or codes. */
export interface Choices {
  readonly area?: string;
  /** `england`, `region`, `neighbours`, or names of areas. */
  readonly comparators?: readonly string[];
  readonly neighbours?: Neighbours;
  readonly measure?: string;
  /** The category of each filter that is meant, by the name of the filter. */
  readonly where?: Readonly<Record<string, string>>;
  /** The latest where it is left out. */
  readonly period?: string;
  /** The one before it where it is left out. */
  readonly previousPeriod?: string;
  /** What a bare year means, where the source does not say so. */
  readonly year?: YearMeaning;
  /** Of the measure, where its name does not tell. */
  readonly unit?: string;
  readonly title?: string;
}

/** A dataset of a widget, as an author writes one; absent where a choice is open. */
export interface Chosen {
  readonly dataset?: object;
  readonly problems: readonly Problem[];
}

/** The first key of a path to a choice; its name follows. */
export const choicePath = (name: string): Path => [OPTION_PLACE, name];

export const dimensionOf = ({ dimensions }: Cube, role: DimensionRole): number =>
  dimensions.findIndex((dimension) => dimension.role === role);

/** The place of the category with an id or a label, however it is spelled; undefined where none or several have it. */
export function findCategory({ categories }: Dimension, name: string): number | undefined {
  const tests: readonly ((category: Category) => boolean)[] = [
    ({ id }) => id === name,
    ({ label }) => label === name,
    ({ label, id }) => folded(label) === folded(name) || folded(id) === folded(name),
  ];
  for (const test of tests) {
    const found = categories.flatMap((category, at) => (test(category) ? [at] : []));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** The place of the category that is chosen, or of the only one; reported and undefined where that is open. */
export function chosenIn(
  dimension: Dimension,
  name: string | undefined,
  of: ChoiceOf,
  report: Report,
): number | undefined {
  const { categories, label } = dimension;
  const found = name === undefined ? undefined : findCategory(dimension, name);
  if (found !== undefined) return found;
  if (name === undefined && categories.length === 1) return 0;
  const near =
    name === undefined
      ? undefined
      : nearest(
          name,
          categories.map((each) => each.label),
        );
  const choices = near === undefined ? categories.map((each) => each.label) : [near];
  report(choicePath(of === 'filter' ? 'where' : of), 'unclear choice', {
    of,
    choices,
    ...(of === 'filter' ? { in: label } : {}),
  });
  return undefined;
}

/** What is fixed of each dimension; undefined where it is free. */
export type Places = readonly (number | undefined)[];

/** The observation at a place, where every dimension is fixed. */
export function observationReader({ observations }: Cube): (at: Places) => Observation | undefined {
  const byPlace =
    indexes.get(observations) ?? new Map(observations.map((each) => [each.at.join(' '), each]));
  indexes.set(observations, byPlace);
  return (at) => byPlace.get(at.join(' '));
}

/** A cube is asked once for each area. */
const indexes = new WeakMap<Cube['observations'], ReadonlyMap<string, Observation>>();

/**
 * The places of the filters that are chosen by `where`, or have one category only. Those in `free` stay free. Undefined
 * where one is open, which is reported.
 */
export function fixedFilters(
  cube: Cube,
  where: Choices['where'],
  free: readonly number[],
  report: Report,
): Places | undefined {
  const named = Object.entries(where ?? {});
  for (const [name] of named)
    if (filterNamed(cube, name) < 0) {
      const known = cube.dimensions
        .filter(({ role }) => role === 'filter')
        .map(({ label }) => label);
      report(choicePath('where'), 'no such column', { known });
      return undefined;
    }
  const places = cube.dimensions.map((dimension, at) => {
    if (dimension.role !== 'filter' || free.includes(at)) return undefined;
    const [, name] = named.find(([key]) => filterNamed(cube, key) === at) ?? [];
    return chosenIn(dimension, name, 'filter', report);
  });
  const isOpen = places.some(
    (place, at) =>
      place === undefined && cube.dimensions[at]!.role === 'filter' && !free.includes(at),
  );
  return isOpen ? undefined : places;
}

/** The place of the filter with an id or a label, however it is spelled; -1 where there is none. */
export const filterNamed = ({ dimensions }: Cube, name: string): number =>
  dimensions.findIndex(
    ({ role, id, label }) =>
      role === 'filter' && [id, label].some((each) => folded(each) === folded(name)),
  );

/** With one more dimension fixed. */
export const fixedAt = (places: Places, dimension: number, place: number | undefined): Places =>
  places.map((each, at) => (at === dimension ? place : each));

/** As a field of a dataset takes it; null where there is no observation. */
export function valueIn(observation: Observation | undefined, period?: Category): ValueInput {
  const value = observation?.value ?? null;
  const marks = period?.marks ?? [];
  if (value === null || marks.length === 0) return value;
  const base = typeof value === 'object' ? value : { value };
  return { ...base, marks: [...[base.marks ?? []].flat(), ...marks] };
}

/** The places of the periods, earliest first; of those that cannot be read, last in their order. */
export function inOrderOfTime({ categories }: Dimension, year: YearMeaning): readonly number[] {
  const read = readPeriods(
    categories.map(({ label }) => label),
    year,
  );
  const ends = read.map((period) => (typeof period === 'object' ? period.endDay : Infinity));
  return categories.map((_, at) => at).sort((a, b) => ends[a]! - ends[b]! || a - b);
}
