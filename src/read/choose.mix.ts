// Makes the dataset of a mix of what an author chooses from a cube: the categories of one filter are its parts.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Problem, reportInto } from '../core/data/problem.js';
import { areaField, type ChosenArea } from './choose.areas.js';
import { type Chosen, dimensionOf } from './choose.js';
import { provenance, titleOf } from './choose.measure.js';
import { chosenParts, type ChosenParts, type PartChoices } from './choose.parts.js';
import { periodField } from './choose.trend.js';
import type { Cube } from './cube.js';

/** One area alone, or several side by side. */
export function chooseMix(cube: Cube, choices: PartChoices): Chosen {
  const problems: Problem[] = [];
  const chosen = chosenParts(cube, choices, reportInto(problems));
  if (!chosen) return { problems };
  const { areas, filters, measure } = chosen;
  const [lead, ...others] = areas;
  const dataset = omitUndefined({
    widget: 'placement-mix',
    title: titleOf(cube, choices, filters, measure),
    year: chosen.year,
    ...periodFields(cube, chosen),
    ...(others.length === 0
      ? { area: areaField(lead!.category), ...mixOf(lead!, chosen) }
      : {
          areas: areas.map((area) => ({ area: areaField(area.category), ...mixOf(area, chosen) })),
        }),
    ...provenance(cube),
  });
  return { dataset, problems };
}

export function periodFields(
  cube: Cube,
  { periods: { now, before } }: Pick<ChosenParts, 'periods'>,
) {
  const categories = cube.dimensions[dimensionOf(cube, 'period')]?.categories ?? [];
  const field = (place: number | undefined) =>
    place === undefined ? undefined : periodField(categories[place]!);
  return omitUndefined({ period: field(now), previousPeriod: field(before) });
}

function mixOf(area: ChosenArea, { of }: ChosenParts) {
  const { parts, total } = of(area);
  return omitUndefined({ parts, total: total?.value, totalPrevious: total?.previous });
}
