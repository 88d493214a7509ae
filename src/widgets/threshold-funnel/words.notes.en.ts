// Says in English what a reader needs to know about a funnel: what is counted, rounding, shorthand.
import { max } from 'd3-array';
import { isKnown } from '../../core/data/value.js';
import { isRough } from '../../core/statistics/share-off.js';
import { coreEn } from '../../core/words/en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import type { View } from './input.js';
import { itemsOf, type ThresholdFunnelModel } from './model.js';
import { itemName, since } from './words.items.en.js';
import { GRAVE } from './words.vital.en.js';
import type { Drawn } from './words.js';

type Model = ThresholdFunnelModel;

export function notes(model: Model, view: View, drawn: Drawn): readonly string[] {
  const journey = view === 'journey';
  const { shorthand, envelope, panels } = model;
  return [
    journey && isOfBothKinds(model)
      ? 'Some stages are counted over the period, others on its last day.'
      : '',
    journey ? 'One child may have several contacts and episodes.' : levelsNote(model, drawn),
    journey && panels.some(({ journey: stages = [] }) => stages.some(({ stage }) => stage!.rises))
      ? 'Where a number is larger than the one before, not all came through that stage, so no rate is given.'
      : '',
    roundingNote(model, journey),
    roughNote(model),
    drawn.hasThinBars ? `The thin bars are of ${since(model)}.` : '',
    ...standingNotes(coreEn, {
      rounding: envelope.disclosure.rounding,
      values: panels.flatMap(itemsOf).map((item) => [itemName(item), item.value]),
      periods: [model.period, model.previousPeriod],
      codes: shorthand.filter((code) => !GRAVE.some((grave) => grave === code)),
    }),
  ].filter(Boolean);
}

const isOfBothKinds = ({ panels }: Model): boolean =>
  panels.some(({ journey = [] }) => new Set(journey.map(({ stage }) => stage!.kind)).size > 1);

function levelsNote({ panels, envelope }: Model, { hasRungs }: Drawn): string {
  if (!hasRungs)
    return panels.some(({ levels }) => levels && levels.levels.length > 0)
      ? 'Threshold levels are shares of the same contacts, not stages that follow one another.'
      : '';
  const rounded = envelope.disclosure.rounding
    ? ' Rounded numbers are added, so a sum may differ from one that is published elsewhere.'
    : '';
  return `A contact counts once, at the level that it met; a row adds to a level all those above it.${rounded}`;
}

/** Whether each share is one that is published in place of a number. */
const isPublished = (panels: Model['panels']): boolean =>
  panels
    .flatMap(itemsOf)
    .every(({ value, share, atLeast }) => share === undefined || (!isKnown(value) && !atLeast));

/** The table holds the shares of the other view too. */
function roundingNote({ panels }: Model, journey: boolean): string {
  const shares = panels.flatMap(itemsOf).filter(({ share }) => share !== undefined);
  if (shares.length === 0 || journey) return '';
  return isPublished(panels)
    ? 'Percentages are of all contacts, as they are published.'
    : 'Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.';
}

/** How far rates and shares of rounded numbers may be off. */
function roughNote({ panels }: Model): string {
  const off = max(
    panels
      .flatMap(itemsOf)
      .flatMap(({ shareOff, atLeast, stage }) => [shareOff, atLeast?.shareOff, stage?.shareOff]),
    (each) => each ?? 0,
  );
  return isRough(off) ? coreEn.roughShares(off!) : '';
}
