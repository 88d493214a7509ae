// Makes the dataset of a trend of what an author chooses from a cube.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { areaField, chosenAreas, type ChosenArea } from './choose.areas.js';
import {
  type Choices,
  choicePath,
  type Chosen,
  dimensionOf,
  fixedAt,
  fixedFilters,
  inOrderOfTime,
  observationReader,
  type Places,
  valueIn,
} from './choose.js';
import { chosenMeasure, measureField, provenance, titleOf, yearIn } from './choose.measure.js';
import type { Category, Cube, Observation } from './cube.js';

/** One measure of an area over all periods, beside its comparators. */
export function chooseTrend(cube: Cube, choices: Choices): Chosen {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const filters = fixedFilters(cube, choices.where, [], report);
  const measure = chosenMeasure(cube, choices.measure, report);
  const areas = chosenAreas(cube, choices, report);
  const field = measure && measureField(measure.category, choices.unit, report);
  const year = yearIn(cube, choices, report);
  if (!filters || !measure || !areas || !field) return { problems };
  const places = fixedAt(filters, dimensionOf(cube, 'measure'), measure.place);
  const find = observationReader(cube);
  const read = indicatorIn(cube, places, { areas, year, find }, report);
  if (!read) return { problems };
  const dataset = omitUndefined({
    widget: 'indicator-trend',
    title: titleOf(cube, choices, filters, measure.category.label),
    area: areaField(areas[0]!.category),
    year,
    measure: field,
    ...read,
    ...provenance(cube),
  });
  return { dataset, problems };
}

interface Wanted {
  readonly areas: readonly ChosenArea[];
  readonly year: NonNullable<Choices['year']>;
  readonly find: ReturnType<typeof observationReader>;
}

/** Periods and series, earliest period first; undefined, reported, where the cube has no periods or the area no figure. */
export function indicatorIn(
  cube: Cube,
  places: Places,
  { areas, year, find }: Wanted,
  report: Report,
) {
  const time = dimensionOf(cube, 'period');
  const area = dimensionOf(cube, 'area');
  const dimension = cube.dimensions[time];
  if (!dimension) {
    report(choicePath('period'), 'unclear choice', { of: 'period', choices: [] });
    return undefined;
  }
  const rows = areas.map((each) =>
    inOrderOfTime(dimension, year).map((period) => ({
      period: dimension.categories[period]!,
      observation: find(fixedAt(fixedAt(places, area, each.place), time, period)),
    })),
  );
  const used = rows[0]!.map((_, i) => rows.some((row) => row[i]!.observation));
  if (!rows[0]!.some(({ observation }) => observation)) {
    report(choicePath('area'), 'no figures chosen', {});
    return undefined;
  }
  return {
    periods: rows[0]!.filter((_, i) => used[i]).map(({ period }) => periodField(period)),
    series: areas.map((each, i) =>
      seriesOf(
        each,
        rows[i]!.filter((_, k) => used[k]),
      ),
    ),
  };
}

/** A period, with its note where it has one. */
export const periodField = ({ label, note }: Category) =>
  note === undefined ? label : { period: label, note };

function seriesOf(
  { role, category }: ChosenArea,
  row: readonly { readonly period: Category; readonly observation: Observation | undefined }[],
) {
  const bounds = (of: 'lower' | 'upper') => row.map(({ observation }) => observation?.[of] ?? null);
  const hasInterval = row.some(
    ({ observation }) => observation?.lower !== undefined && observation.upper !== undefined,
  );
  return omitUndefined({
    name: category?.label ?? 'All',
    role,
    values: row.map(({ period, observation }) => valueIn(observation, period)),
    interval: hasInterval ? { lower: bounds('lower'), upper: bounds('upper') } : undefined,
  });
}
