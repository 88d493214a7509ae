// Says in Welsh what a reader needs to know about a funnel: what is counted, rounding, shorthand.
import { coreCy } from '../../core/words/cy.js';
import type { View } from './input.js';
import type { ThresholdFunnelModel } from './model.js';
import { hasLevels } from './words.facts.js';
import { itemName, since } from './words.items.cy.js';
import {
  hasRise,
  isOfBothKinds,
  ownStandingNotes,
  roughNote,
  sharesKind,
} from './words.notes-facts.js';
import type { Drawn } from './words.js';

type Model = ThresholdFunnelModel;

export function notes(model: Model, view: View, drawn: Drawn): readonly string[] {
  const journey = view === 'journey';
  return [
    journey && isOfBothKinds(model)
      ? 'Caiff rhai camau eu cyfrif dros y cyfnod, ac eraill ar ei ddiwrnod olaf.'
      : '',
    journey ? 'Gall fod gan un plentyn sawl cysylltiad ac episod.' : levelsNote(model, drawn),
    journey && hasRise(model)
      ? 'Lle mae nifer yn fwy na’r un blaenorol, ni ddaeth pob un drwy’r cam hwnnw, felly ni roddir cyfradd.'
      : '',
    journey ? '' : sharesNote(model),
    roughNote(coreCy, model),
    drawn.hasThinBars ? `Mae’r bariau tenau ar gyfer ${since(model)}.` : '',
    ...ownStandingNotes(coreCy, model, itemName),
  ].filter(Boolean);
}

function levelsNote(model: Model, { hasRungs }: Drawn): string {
  if (!hasRungs)
    return hasLevels(model)
      ? 'Cyfrannau o’r un cysylltiadau yw’r lefelau trothwy, nid camau sy’n dilyn ei gilydd.'
      : '';
  const rounded = model.envelope.disclosure.rounding
    ? ' Caiff rhifau wedi’u talgrynnu eu hadio, felly gall swm fod yn wahanol i un a gyhoeddir mewn man arall.'
    : '';
  return `Caiff cysylltiad ei gyfrif unwaith, ar y lefel a gyrhaeddodd; mae rhes yn cynnwys lefel a phob lefel uwch ei phen.${rounded}`;
}

function sharesNote(model: Model): string {
  const kind = sharesKind(model);
  if (!kind) return '';
  return kind === 'published'
    ? 'Canrannau o’r holl gysylltiadau yw’r rhain, fel y’u cyhoeddwyd.'
    : 'Canrannau o’r holl gysylltiadau yw’r rhain. Caiff pob un ei thalgrynnu ar ei phen ei hun, felly efallai na fyddant yn adio i 100.';
}
