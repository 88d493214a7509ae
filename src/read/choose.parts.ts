// Finds the counts that the categories of one filter divide, with their total, now and before.
import { omitUndefined } from '../core/data/omit-undefined.js';
import type { Report } from '../core/data/problem.js';
import { perHowMany } from '../core/data/unit.js';
import { type ChosenArea, chosenAreas } from './choose.areas.js';
import { chosenMeasure, yearIn } from './choose.measure.js';
import { type ChosenPeriods, chosenPeriods } from './choose.periods.js';
import {
  type Choices,
  choicePath,
  dimensionOf,
  filterNamed,
  findCategory,
  fixedAt,
  fixedFilters,
  observationReader,
  type Places,
  valueIn,
} from './choose.js';
import type { Cube } from './cube.js';

export interface PartChoices extends Choices {
  /** The filter whose categories are the parts. */
  readonly parts?: string;
  /** Its category that is the total of the others, where several may be. */
  readonly total?: string;
  /** Its categories that are no parts, such as further totals. */
  readonly leaveOut?: readonly string[];
}

export interface ChosenParts {
  readonly areas: readonly ChosenArea[];
  readonly periods: ChosenPeriods;
  readonly year: NonNullable<Choices['year']>;
  readonly filters: Places;
  readonly measure: string;
  /** The parts of an area, and its total where the source has one. */
  readonly of: (area: ChosenArea) => {
    readonly parts: readonly PartCounts[];
    readonly total: Counts | undefined;
  };
}

type Counts = { readonly value: unknown; readonly previous?: unknown };
type PartCounts = Counts & { readonly name: string };

const TOTAL = /^(total|all)\b/i;

/** Undefined where a choice is open, which is reported. */
export function chosenParts(
  cube: Cube,
  choices: PartChoices,
  report: Report,
): ChosenParts | undefined {
  const filter = partFilter(cube, choices, report);
  const filters =
    filter === undefined ? undefined : fixedFilters(cube, choices.where, [filter], report);
  const measure = chosenMeasure(cube, choices.measure, report);
  const areas = chosenAreas(cube, choices, report);
  const year = yearIn(cube, choices, report);
  const periods = chosenPeriods(cube, choices, year, report);
  if (filter === undefined || !filters || !measure || !areas || !periods) return undefined;
  if (perHowMany({ unit: measure.category.unit ?? '' }) !== undefined) {
    const choices = countsIn(cube);
    report(choicePath('measure'), 'unclear choice', { of: 'measure', choices });
    return undefined;
  }
  const base = fixedAt(filters, dimensionOf(cube, 'measure'), measure.place);
  const members = membersOf(
    cube,
    filter,
    { ...choices, there: placesIn(cube, filter, base) },
    report,
  );
  if (!members) return undefined;
  const countsAt = countsReader(cube, { base, filter, periods });
  const { categories } = cube.dimensions[filter]!;
  const of = (area: ChosenArea) => ({
    parts: members.parts.map((place) => ({
      name: categories[place]!.label,
      ...countsAt(area, place),
    })),
    total: members.total === undefined ? undefined : countsAt(area, members.total),
  });
  return { areas, periods, year, filters, measure: measure.category.label, of };
}

/** Reads the counts of a part of an area in the period and the one before it. */
function countsReader(
  cube: Cube,
  of: { readonly base: Places; readonly filter: number; readonly periods: ChosenPeriods },
): (area: ChosenArea, part: number) => Counts {
  const { base, filter, periods } = of;
  const find = observationReader(cube);
  const [areas, time] = [dimensionOf(cube, 'area'), dimensionOf(cube, 'period')];
  return (area, part) => {
    const places = fixedAt(fixedAt(base, areas, area.place), filter, part);
    const at = (period: number | undefined) => valueIn(find(fixedAt(places, time, period)));
    return omitUndefined({
      value: at(periods.now),
      previous: periods.before === undefined ? undefined : at(periods.before),
    });
  };
}

const countsIn = ({ dimensions }: Cube): readonly string[] =>
  (dimensions.find(({ role }) => role === 'measure')?.categories ?? [])
    .filter(({ unit }) => perHowMany({ unit: unit ?? '' }) === undefined)
    .map(({ label }) => label);

/** The filter that is named, else the only one with several categories that `where` leaves open. */
function partFilter(
  cube: Cube,
  { parts, where = {} }: PartChoices,
  report: Report,
): number | undefined {
  const fixed = Object.keys(where).map((name) => filterNamed(cube, name));
  const open = cube.dimensions.flatMap(({ role, categories }, at) =>
    role === 'filter' && categories.length > 1 && !fixed.includes(at) ? [at] : [],
  );
  const named = parts === undefined ? -1 : filterNamed(cube, parts);
  if (named >= 0) return named;
  if (parts === undefined && open.length === 1) return open[0];
  const choices = open.map((at) => cube.dimensions[at]!.label);
  report(choicePath('parts'), 'unclear choice', { of: 'parts', choices });
  return undefined;
}

/** Where a filter has any figure beside what is chosen: its other categories belong to other breakdowns. */
const placesIn = ({ observations }: Cube, filter: number, chosen: Places): ReadonlySet<number> =>
  new Set(
    observations
      .filter(({ at }) => chosen.every((place, d) => place === undefined || at[d] === place))
      .map(({ at }) => at[filter]!),
  );

/** Places of the parts, and of the total. */
function membersOf(
  cube: Cube,
  filter: number,
  { total, leaveOut = [], there }: PartChoices & { readonly there: ReadonlySet<number> },
  report: Report,
) {
  const dimension = cube.dimensions[filter]!;
  const { categories, label } = dimension;
  const left = leaveOut.map((name) => findCategory(dimension, name));
  const kept = categories.map((_, at) => at).filter((at) => there.has(at) && !left.includes(at));
  const maybe = kept.filter((at) => TOTAL.test(categories[at]!.label));
  const named = total === undefined ? undefined : findCategory(dimension, total);
  const found = total === undefined ? maybe[0] : named;
  const isOpen = (total !== undefined && named === undefined) || maybe.some((at) => at !== found);
  if (isOpen) {
    const choices = maybe.map((at) => categories[at]!.label);
    report(choicePath('total'), 'unclear choice', { of: 'total', choices, in: label });
    return undefined;
  }
  return { parts: kept.filter((at) => at !== found), total: found };
}
