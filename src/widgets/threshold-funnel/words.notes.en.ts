// Says in English what a reader needs to know about a funnel: what is counted, rounding, shorthand.
import { coreEn } from '../../core/words/en.js';
import type { View } from './input.js';
import type { ThresholdFunnelModel } from './model.js';
import { hasLevels } from './words.facts.js';
import { itemName, since } from './words.items.en.js';
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
      ? 'Some stages are counted over the period, others on its last day.'
      : '',
    journey ? 'One child may have several contacts and episodes.' : levelsNote(model, drawn),
    journey && hasRise(model)
      ? 'Where a number is larger than the one before, not all came through that stage, so no rate is given.'
      : '',
    journey ? '' : sharesNote(model),
    roughNote(coreEn, model),
    drawn.hasThinBars ? `The thin bars are of ${since(model)}.` : '',
    ...ownStandingNotes(coreEn, model, itemName),
  ].filter(Boolean);
}

function levelsNote(model: Model, { hasRungs }: Drawn): string {
  if (!hasRungs)
    return hasLevels(model)
      ? 'Threshold levels are shares of the same contacts, not stages that follow one another.'
      : '';
  const rounded = model.envelope.disclosure.rounding
    ? ' Rounded numbers are added, so a sum may differ from one that is published elsewhere.'
    : '';
  return `A contact counts once, at the level that it met; a row adds to a level all those above it.${rounded}`;
}

function sharesNote(model: Model): string {
  const kind = sharesKind(model);
  if (!kind) return '';
  return kind === 'published'
    ? 'Percentages are of all contacts, as they are published.'
    : 'Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.';
}
