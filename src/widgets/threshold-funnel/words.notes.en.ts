// Says in English what a reader needs to know about a funnel: what is counted, rounding, shorthand.
import { textIn } from '../../core/data/text.js';
import { coreEn } from '../../core/words/en.js';
import { periodNotes } from '../../core/words/period-notes.js';
import type { View } from './input.js';
import { itemsOf, type ThresholdFunnelModel } from './model.js';
import { itemName, since } from './words.items.en.js';

type Model = ThresholdFunnelModel;

const { period, shorthand } = coreEn;

export function notes(model: Model, view: View, ownScales: boolean): readonly string[] {
  const journey = view === 'journey';
  const { shorthand: codes, period: at, previousPeriod, envelope } = model;
  const { rounding } = envelope.disclosure;
  const periods = [at, previousPeriod].filter((each) => each !== undefined);
  return [
    journey
      ? 'Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.'
      : 'Threshold levels are shares of the same contacts, not stages that follow one another.',
    journey && ownScales
      ? 'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.'
      : '',
    journey ? '' : roundingNote(model),
    model.hasPrevious ? `The thin bars are of ${since(model)}.` : '',
    model.hasPrevious && !model.comparable ? period.notCompared(since(model), journey) : '',
    rounding ? coreEn.rounded(rounding) : '',
    ...valueNotes(model),
    ...periodNotes(coreEn, periods),
    period.yearNote(periods),
    codes.length > 0 ? `${codes.map((code) => `[${code}] ${shorthand[code]}`).join('; ')}.` : '',
  ].filter(Boolean);
}

function roundingNote({ sharesAdd }: Model): string {
  if (sharesAdd === undefined) return '';
  return sharesAdd
    ? 'Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).'
    : 'Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.';
}

const valueNotes = (model: Model): readonly string[] =>
  model.panels.flatMap((panel) =>
    itemsOf(panel).flatMap((item) => {
      const note = textIn(item.value.note, 'en');
      return note ? [`${itemName(item)}: ${note}.`] : [];
    }),
  );
