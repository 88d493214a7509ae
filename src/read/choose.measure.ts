// What a dataset says of the measure that an author chooses: unit, year, title, source, notes.
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { YearMeaning } from '../core/data/period.js';
import type { Report } from '../core/data/problem.js';
import { choicePath, chosenIn, type Choices, dimensionOf, type Places } from './choose.js';
import type { Category, Cube } from './cube.js';

export interface ChosenMeasure {
  /** Undefined where the cube has one measure without a name. */
  readonly place: number | undefined;
  readonly category: Category;
}

/** The measure that is chosen, or the only one; undefined where it is open, which is reported. */
export function chosenMeasure(
  cube: Cube,
  name: string | undefined,
  report: Report,
): ChosenMeasure | undefined {
  const dimension = cube.dimensions[dimensionOf(cube, 'measure')];
  if (!dimension) return { place: undefined, category: { id: '', label: cube.label } };
  const place = chosenIn(dimension, name, 'measure', report);
  return place === undefined ? undefined : { place, category: dimension.categories[place]! };
}

/** `measure` of an indicator; undefined where nobody says its unit, which is reported: a rate would pass for a count. */
export function measureField(
  { unit: told, decimals, label }: Category,
  unit: string | undefined,
  report: Report,
) {
  const own = unit ?? told;
  if (own === undefined) {
    report(choicePath('unit'), 'unit not told', { measure: label });
    return undefined;
  }
  return omitUndefined({ unit: own, decimals });
}

/** What a year means. A bare year that nobody explains is taken to end on 31 March, and that is said. */
export function yearIn(cube: Cube, { year }: Choices, report: Report): YearMeaning {
  const told = year ?? cube.year;
  const periods = cube.dimensions[dimensionOf(cube, 'period')]?.categories ?? [];
  if (told === undefined && periods.some(({ label }) => /^(19|20)\d\d$/.test(label)))
    report(choicePath('year'), 'year not told', {}, 'warning');
  return told ?? 'financial';
}

/** The title that is chosen, else what the filters and the measure are called. */
export function titleOf(cube: Cube, { title }: Choices, places: Places, measure: string): string {
  if (title !== undefined) return title;
  const filters = cube.dimensions.flatMap(({ role, categories }, at) =>
    role === 'filter' && places[at] !== undefined ? [categories[places[at]]!.label] : [],
  );
  return [...filters, measure].filter(Boolean).join(', ') || cube.label || '(untitled)';
}

/** Fields that every dataset takes from its cube. */
export const provenance = ({ source, notes, dimensions }: Cube) => {
  const all = [...notes, ...dimensions.flatMap(({ note }) => note ?? [])];
  return omitUndefined({ source, notes: all.length > 0 ? all : undefined });
};
