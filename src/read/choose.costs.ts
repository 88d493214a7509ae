// Makes the dataset of a comparison of costs of what an author chooses from a cube: a provision for each combination.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { PROVISION_KINDS, type ProvisionKind } from '../core/data/provision-kind.js';
import { areaField, type ChosenArea, chosenAreas } from './choose.areas.js';
import {
  type Choices,
  choicePath,
  type Chosen,
  dimensionOf,
  filterNamed,
  valueIn,
} from './choose.js';
import { chosenMeasure, provenance, titleOf, yearIn } from './choose.measure.js';
import { chosenPeriods } from './choose.periods.js';
import { periodField } from './choose.trend.js';
import type { Category, Cube, Observation } from './cube.js';
import { folded } from './folded-name.js';

export interface CostChoices extends Choices {
  /** Who provides: one kind for all figures, or the filter whose categories say it. */
  readonly kind: string;
  /** The kind of a category of that filter, by its name, where it is not the kind itself. */
  readonly kinds?: Readonly<Record<string, ProvisionKind>>;
  /** As the comparator writes it: "pounds per week". */
  readonly unit: string;
  /** The filter whose categories are settings. */
  readonly setting?: string;
}

/** The figures of the area and its comparators in the period; filters that are neither chosen nor kind name provisions. */
export function chooseCosts(cube: Cube, choices: CostChoices): Chosen {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const measure = chosenMeasure(cube, choices.measure, report);
  const areas = chosenAreas(cube, choices, report);
  const year = yearIn(cube, choices, report);
  const periods = chosenPeriods(cube, choices, year, report);
  const kindIn = kindReader(cube, choices, report);
  if (!measure || !areas || !periods || !kindIn) return { problems };
  const time = dimensionOf(cube, 'period');
  const isMeant = matcher(cube, choices, report);
  if (!isMeant) return { problems };
  const fits = (at: Observation['at']): boolean =>
    isMeant(at) &&
    (periods.now === undefined || at[time] === periods.now) &&
    (measure.place === undefined || at[dimensionOf(cube, 'measure')] === measure.place);
  const provisions = areas.flatMap((area) =>
    cube.observations
      .filter(
        ({ at }) =>
          fits(at) && (area.place === undefined || at[dimensionOf(cube, 'area')] === area.place),
      )
      .flatMap((observation) => provisionOf(cube, observation, { area, choices, kindIn })),
  );
  if (provisions.length === 0) {
    report(choicePath('area'), 'no figures chosen', {});
    return { problems };
  }
  const period =
    periods.now === undefined ? undefined : cube.dimensions[time]!.categories[periods.now]!;
  const dataset = omitUndefined({
    widget: 'cost-comparator',
    title: titleOf(cube, choices, [], measure.category.label),
    year,
    period: period && periodField(period),
    unit: choices.unit,
    provisions,
    ...provenance(cube),
  });
  return { dataset, problems };
}

/** Whether an observation has the categories that `where` names; undefined where one is not there. */
function matcher(cube: Cube, { where = {} }: CostChoices, report: Report) {
  const wanted = Object.entries(where).map(([name, category]) => {
    const filter = filterNamed(cube, name);
    const categories = cube.dimensions[filter]?.categories ?? [];
    return {
      filter,
      place: categories.findIndex((each) => folded(each.label) === folded(category)),
    };
  });
  if (wanted.every(({ place }) => place >= 0))
    return (at: Observation['at']): boolean =>
      wanted.every(({ filter, place }) => at[filter] === place);
  const choices = cube.dimensions.filter(({ role }) => role === 'filter').map(({ label }) => label);
  report(choicePath('where'), 'unclear choice', { of: 'filter', choices });
  return undefined;
}

type KindIn = (at: Observation['at']) => ProvisionKind | undefined;

function kindReader(
  cube: Cube,
  { kind, kinds = {} }: CostChoices,
  report: Report,
): KindIn | undefined {
  const one = PROVISION_KINDS.find((each) => each === kind);
  if (one) return () => one;
  const filter = filterNamed(cube, kind);
  const categories = cube.dimensions[filter]?.categories ?? [];
  const read = categories.map(
    ({ label }) => kinds[label] ?? PROVISION_KINDS.find((each) => folded(each) === folded(label)),
  );
  const unread = categories.filter((_, i) => read[i] === undefined).map(({ label }) => label);
  if (filter >= 0 && unread.length === 0) return (at) => read[at[filter]!];
  report(choicePath('kind'), 'unclear choice', {
    of: 'kind',
    choices: PROVISION_KINDS,
    ...(unread[0] ? { in: unread[0] } : {}),
  });
  return undefined;
}

interface Provision {
  readonly area: ChosenArea;
  readonly choices: CostChoices;
  readonly kindIn: KindIn;
}

function provisionOf(
  cube: Cube,
  observation: Observation,
  { area, choices, kindIn }: Provision,
): readonly object[] {
  const kind = kindIn(observation.at);
  if (!kind) return [];
  const setting = choices.setting === undefined ? -1 : filterNamed(cube, choices.setting);
  const fixed = Object.keys(choices.where ?? {}).map((name) => filterNamed(cube, name));
  const filters = cube.dimensions.flatMap(({ role, categories }, at): readonly Category[] =>
    role === 'filter' && categories.length > 1 && at !== setting && !fixed.includes(at)
      ? [categories[observation.at[at]!]!]
      : [],
  );
  const name = filters.map(({ label }) => label).join(', ') || area.category?.label || kind;
  return [
    omitUndefined({
      name,
      kind,
      cost: valueIn(observation),
      area: areaField(area.category),
      setting:
        setting < 0
          ? undefined
          : cube.dimensions[setting]!.categories[observation.at[setting]!]!.label,
    }),
  ];
}
