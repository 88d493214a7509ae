// Says in English what the picture is, and names its rows of points, for who does not see it.
import { numberOf, rowText } from '../../core/words/exploring.en.js';
import type { PlacementMixModel } from './model.js';
import { mixName } from './words.names.en.js';

type Model = PlacementMixModel;

export function about(model: Model, kind: 'donut' | 'bars'): string {
  const parts = numberOf(model.entries.length, 'part');
  const { length } = model.mixes;
  if (kind === 'donut') {
    return `Donut chart of ${parts}. Each part of the ring is as long as its share, and follows the one before it clockwise from the top.`;
  }
  return `Bar chart of ${parts}${length > 1 ? `, for each of ${length} areas or dates` : ''}. All bars are on one scale from 0.`;
}

export const rowName = (model: Model, row: number): string =>
  rowText(
    mixName(model, row),
    model.mixes.length > 1 ? 'area or date' : '',
    [row, model.mixes.length],
    numberOf(model.entries.length, 'part'),
  );
