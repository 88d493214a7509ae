// Says in English what would mislead a reader of a funnel who does not know it.
import { isIncomparable } from '../../core/statistics/comparability.js';
import { coreEn } from '../../core/words/en.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import type { View } from './input.js';
import { type Item, itemsIn, type ThresholdFunnelModel } from './model.js';
import { since } from './words.items.en.js';

type Model = ThresholdFunnelModel;

/** Would mislead whoever does not know them. */
export const GRAVE = ['b', 'c'] as const;

/** What would mislead a reader who does not know it, the gravest first. */
export function vital(model: Model, view: View, ownScales: boolean): readonly string[] {
  const journey = view === 'journey';
  const hasRates = model.panels.some(({ journey: stages = [] }) =>
    stages.some(({ stage }) => stage!.ofPrevious !== undefined),
  );
  const items = itemsIn(model, view);
  return [
    journey && ownScales
      ? 'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.'
      : '',
    shorthandNote(
      coreEn,
      GRAVE.filter((code) => model.shorthand.includes(code)),
    ),
    apartNote(model, items),
    journey && hasRates ? 'The stages are not one group of children followed through time.' : '',
  ].filter(Boolean);
}

/** Why figures of the two periods are not compared; stocks are, unless the one does not end before the other. */
function apartNote(model: Model, items: readonly Item[]): string {
  const found = items.map(({ noChange }) => noChange).filter(isIncomparable);
  const why = found.find((each) => each === 'order') ?? found[0];
  const isOfFlows = why !== 'order' && items.some(({ stage }) => stage?.kind === 'stock');
  return why ? coreEn.period.notCompared(since(model), why, isOfFlows) : '';
}
