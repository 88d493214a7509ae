// Tells what would mislead in a mix: more parts than a reader can tell apart, and figures that are old.
import { parsePlacementMix, type PlacementMix } from '../../src/widgets/placement-mix/input.js';
import { singlesOf } from '../../src/widgets/placement-mix/model.entries.js';
import { placementMixModel } from '../../src/widgets/placement-mix/model.js';
import { latestOf, oldFigure } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { smallestTogether } from './smallest-together.js';
import { words } from './words/words.js';

/** More parts than these cannot be told apart or kept in mind. */
export const MOST_PARTS = 8;

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
  const { meaning, button } = words.misleading.manyParts;
  const many: Misleading = {
    name: 'many parts',
    meaning: meaning({ count: drawn.length, most: MOST_PARTS }),
    ...(mend ? { cure: { button, mend } } : {}),
  };
  return [
    ...(drawn.length > MOST_PARTS ? [many] : []),
    ...oldFigure(latestOf(mixes.map(({ period }) => period)), dataset, today),
  ];
}
