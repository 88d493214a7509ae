// Makes the dataset of a scorecard of what an author chooses from a cube: a row for each measure, or for each area.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { areaField, type ChosenArea, chosenAreas } from './choose.areas.js';
import {
  type Choices,
  type Chosen,
  dimensionOf,
  fixedAt,
  fixedFilters,
  observationReader,
} from './choose.js';
import { chosenMeasure, measureField, provenance, titleOf, yearIn } from './choose.measure.js';
import { indicatorIn } from './choose.trend.js';
import type { Cube } from './cube.js';

export interface SignChoices extends Omit<Choices, 'measure'> {
  /** A row for each, in this order; all where it is left out. */
  readonly measures?: readonly string[];
  /** Units of measures whose names do not tell them, by the names. */
  readonly units?: Readonly<Record<string, string>>;
  /** `areas`: a row for the area and for each comparator, of each measure. */
  readonly rows?: 'measures' | 'areas';
}

/** Rows without a figure are left out and reported. */
export function chooseSigns(cube: Cube, choices: SignChoices): Chosen {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const filters = fixedFilters(cube, choices.where, [], report);
  const areas = chosenAreas(cube, choices, report);
  const year = yearIn(cube, choices, report);
  if (!filters || !areas) return { problems };
  const find = observationReader(cube);
  const groups =
    choices.rows === 'areas' ? areas.map((each) => [{ ...each, role: 'area' as const }]) : [areas];
  const measures = namesOf(cube, choices);
  const indicators = measures.flatMap((name) =>
    groups.flatMap((group) => rowOf(cube, name, { group, choices, report, filters, year, find })),
  );
  if (indicators.length === 0) return { problems };
  const dataset = omitUndefined({
    widget: 'vital-signs',
    title: titleOf(cube, choices, filters, measures.length === 1 ? measures[0]! : ''),
    area: areaField(areas[0]!.category),
    year,
    indicators,
    ...provenance(cube),
  });
  return { dataset, problems };
}

const namesOf = (cube: Cube, { measures }: SignChoices): readonly string[] =>
  measures ??
  cube.dimensions[dimensionOf(cube, 'measure')]?.categories.map(({ id }) => id) ?? [cube.label];

interface Row {
  readonly group: readonly ChosenArea[];
  readonly choices: SignChoices;
  readonly report: Report;
  readonly filters: readonly (number | undefined)[];
  readonly year: NonNullable<Choices['year']>;
  readonly find: ReturnType<typeof observationReader>;
}

function rowOf(
  cube: Cube,
  name: string,
  { group, choices, report, filters, year, find }: Row,
): readonly object[] {
  const measure = chosenMeasure(cube, name, report);
  if (!measure) return [];
  const { label, id } = measure.category;
  const unit =
    choices.units?.[name] ?? choices.units?.[id] ?? choices.units?.[label] ?? choices.unit;
  const field = measureField(measure.category, unit, report);
  const places = fixedAt(filters, dimensionOf(cube, 'measure'), measure.place);
  const read = field && indicatorIn(cube, places, { areas: group, year, find }, report);
  if (!read) return [];
  const area = choices.rows === 'areas' ? areaField(group[0]!.category) : undefined;
  return [omitUndefined({ name: label, area, measure: field, ...read })];
}
