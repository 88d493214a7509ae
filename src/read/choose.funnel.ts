// Makes the dataset of a funnel of what an author chooses from a cube: what contacts are divided into, or a journey.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { areaField, type ChosenArea, chosenAreas } from './choose.areas.js';
import {
  type Chosen,
  dimensionOf,
  fixedAt,
  fixedFilters,
  observationReader,
  valueIn,
} from './choose.js';
import { chosenMeasure, provenance, titleOf, yearIn } from './choose.measure.js';
import { periodFields } from './choose.mix.js';
import { chosenParts, type PartChoices } from './choose.parts.js';
import { chosenPeriods } from './choose.periods.js';
import type { Cube } from './cube.js';

/** A stage of the journey. What it counts, and how, is in no file. */
export interface StageChoice {
  readonly measure: string;
  readonly of: 'contacts' | 'episodes' | 'children' | 'families';
  readonly kind: 'flow' | 'stock';
  readonly name?: string;
}

export interface FunnelChoices extends PartChoices {
  /** What the categories of the filter `parts` are. */
  readonly as?: 'sources' | 'outcomes' | 'levels';
  /** For a journey, in place of `parts`; first to last. */
  readonly stages?: readonly StageChoice[];
}

/** With `stages` a journey; else contacts by what `as` says of the categories of a filter. */
export const chooseFunnel = (cube: Cube, choices: FunnelChoices): Chosen =>
  choices.stages ? chooseJourney(cube, choices, choices.stages) : chooseContacts(cube, choices);

function chooseContacts(cube: Cube, choices: FunnelChoices): Chosen {
  const problems: Problem[] = [];
  const chosen = chosenParts(cube, choices, reportInto(problems));
  if (!chosen) return { problems };
  const figures = (area: ChosenArea) => {
    const { parts, total } = chosen.of(area);
    return omitUndefined({
      area: areaField(area.category),
      contacts: total?.value,
      contactsPrevious: total?.previous,
      [choices.as ?? 'outcomes']: parts,
    });
  };
  const [lead, ...others] = chosen.areas;
  const dataset = omitUndefined({
    widget: 'threshold-funnel',
    title: titleOf(cube, choices, chosen.filters, chosen.measure),
    year: chosen.year,
    ...periodFields(cube, chosen),
    ...figures(lead!),
    areas: others.length > 0 ? others.map(figures) : undefined,
    ...provenance(cube),
  });
  return { dataset, problems };
}

function chooseJourney(cube: Cube, choices: FunnelChoices, stages: readonly StageChoice[]): Chosen {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const filters = fixedFilters(cube, choices.where, [], report);
  const areas = chosenAreas(cube, choices, report);
  const year = yearIn(cube, choices, report);
  const periods = chosenPeriods(cube, choices, year, report);
  const measures = measuresOf(cube, stages, report);
  if (!filters || !areas || !periods || !measures) return { problems };
  const find = observationReader(cube);
  const [time, area, measure] = [
    dimensionOf(cube, 'period'),
    dimensionOf(cube, 'area'),
    dimensionOf(cube, 'measure'),
  ];
  const journey = (of: ChosenArea) => ({
    area: areaField(of.category),
    journey: stages.map(({ measure: _, name, ...stage }, i) => {
      const base = fixedAt(fixedAt(filters, area, of.place), measure, measures[i]!.place);
      const at = (period: number) => valueIn(find(fixedAt(base, time, period)));
      return omitUndefined({
        name: name ?? measures[i]!.category.label,
        ...stage,
        value: periods.now === undefined ? valueIn(find(base)) : at(periods.now),
        previous: periods.before === undefined ? undefined : at(periods.before),
      });
    }),
  });
  const [lead, ...others] = areas;
  const dataset = omitUndefined({
    widget: 'threshold-funnel',
    title: choices.title ?? (cube.label || 'Journey'),
    year,
    ...periodFields(cube, { periods }),
    ...journey(lead!),
    areas: others.length > 0 ? others.map(journey) : undefined,
    ...provenance(cube),
  });
  return { dataset, problems };
}

function measuresOf(cube: Cube, stages: readonly StageChoice[], report: Report) {
  const found = stages.map(({ measure }) => chosenMeasure(cube, measure, report));
  return found.some((each) => each === undefined) ? undefined : found.map((each) => each!);
}
