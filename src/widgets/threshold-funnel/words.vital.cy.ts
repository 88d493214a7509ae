// Says in Welsh what would mislead a reader of a funnel who does not know it.
import { coreCy } from '../../core/words/cy.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import type { View } from './input.js';
import { itemsIn, type ThresholdFunnelModel } from './model.js';
import { apartNote, GRAVE, hasRates } from './words.facts.js';
import { since } from './words.items.cy.js';

/** What would mislead a reader who does not know it, the gravest first. */
export function vital(
  model: ThresholdFunnelModel,
  view: View,
  ownScales: boolean,
): readonly string[] {
  const journey = view === 'journey';
  return [
    journey && ownScales
      ? 'Mae gan bob ardal ei graddfa ei hun: cymharwch siapiau a chyfraddau, nid hydoedd.'
      : '',
    shorthandNote(
      coreCy,
      GRAVE.filter((code) => model.shorthand.includes(code)),
    ),
    apartNote(coreCy, since(model), itemsIn(model, view)),
    journey && hasRates(model)
      ? 'Nid un grŵp o blant sy’n cael ei ddilyn dros amser yw’r camau.'
      : '',
  ].filter(Boolean);
}
