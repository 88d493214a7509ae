// Tells what would mislead in a mix: more parts than a reader can tell apart, and figures that are old.
import { parsePlacementMix, type PlacementMix } from '../../src/widgets/placement-mix/input.js';
import { singlesOf } from '../../src/widgets/placement-mix/model.entries.js';
import { placementMixModel } from '../../src/widgets/placement-mix/model.js';
import { latestOf, oldFigure } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { smallestTogether } from './smallest-together.js';

/** More parts than these cannot be told apart or kept in mind. */
export const MOST_PARTS = 8;

const MEANING = (count: number): string =>
  `The whole has ${count} parts. More than ${MOST_PARTS} cannot be told apart, and small ones look alike.`;
const BUTTON = 'Group the smallest as “Other”';

export function misleadingMix({
  data,
  dataset,
  today,
}: Looked<PlacementMix>): readonly Misleading[] {
  const model = placementMixModel(data);
  const { parts, groups, mixes } = model;
  const drawn = singlesOf(parts, groups, mixes).flatMap((each) => each.parts);
  const brought = parsePlacementMix(dataset).dataset ?? data;
  const mend = smallestTogether(brought, drawn, MOST_PARTS);
  const many: Misleading = {
    name: 'many parts',
    meaning: MEANING(drawn.length),
    ...(mend ? { cure: { button: BUTTON, mend } } : {}),
  };
  return [
    ...(drawn.length > MOST_PARTS ? [many] : []),
    ...oldFigure(latestOf(mixes.map(({ period }) => period)), dataset, today),
  ];
}
