// Says in English what a reader needs to know about a funnel: what is counted, rounding, shorthand.
import { coreEn } from '../../core/words/en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import type { View } from './input.js';
import { itemsOf, type ThresholdFunnelModel } from './model.js';
import { itemName, since } from './words.items.en.js';

type Model = ThresholdFunnelModel;

export function notes(model: Model, view: View, ownScales: boolean): readonly string[] {
  const journey = view === 'journey';
  return [
    journey
      ? 'Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.'
      : 'Threshold levels are shares of the same contacts, not stages that follow one another.',
    journey && ownScales
      ? 'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.'
      : '',
    journey ? '' : roundingNote(model),
    model.hasPrevious ? `The thin bars are of ${since(model)}.` : '',
    model.hasPrevious && !model.comparable ? coreEn.period.notCompared(since(model), journey) : '',
    ...standingNotes(coreEn, {
      rounding: model.envelope.disclosure.rounding,
      values: model.panels.flatMap(itemsOf).map((item) => [itemName(item), item.value]),
      periods: [model.period, model.previousPeriod],
      codes: model.shorthand,
    }),
  ].filter(Boolean);
}

function roundingNote({ sharesAdd }: Model): string {
  if (sharesAdd === undefined) return '';
  return sharesAdd
    ? 'Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).'
    : 'Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.';
}
