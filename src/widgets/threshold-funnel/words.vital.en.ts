// Says in English what would mislead a reader of a funnel who does not know it.
import { coreEn } from '../../core/words/en.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import type { View } from './input.js';
import { itemsIn, type ThresholdFunnelModel } from './model.js';
import { apartNote, GRAVE, hasRates } from './words.facts.js';
import { since } from './words.items.en.js';

type Model = ThresholdFunnelModel;

/** What would mislead a reader who does not know it, the gravest first. */
export function vital(model: Model, view: View, ownScales: boolean): readonly string[] {
  const journey = view === 'journey';
  return [
    journey && ownScales
      ? 'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.'
      : '',
    shorthandNote(
      coreEn,
      GRAVE.filter((code) => model.shorthand.includes(code)),
    ),
    apartNote(coreEn, since(model), itemsIn(model, view)),
    journey && hasRates(model)
      ? 'The stages are not one group of children followed through time.'
      : '',
  ].filter(Boolean);
}
