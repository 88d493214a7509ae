// Says in English what would mislead a reader of a mix: what is withheld, why bars are drawn, what is not compared.
import { coreEn } from '../../core/words/en.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import type { Reason } from './model.form.js';
import type { PlacementMixModel } from './model.js';
import { hasWithheldPart, saysBreak } from './words.facts.js';
import { dated, otherName } from './words.names.en.js';

type Model = PlacementMixModel;

const REASONS: Readonly<Record<Reason, string>> = {
  withheld: 'no total is shown beside the withheld numbers, so there is no whole to draw',
  few: 'too few numbers are shown to draw the withheld ones together with them',
  impossible: 'a number could not be used, so the parts do not make a whole',
  unknown: 'a number is not available, so the parts do not make a whole',
  incomplete: 'the parts do not add up to the total',
  partial: 'the parts may not be all there is, and what is left of the total is not known',
  small: 'more than a third of the parts are under 2%, too thin to be seen in a donut',
  zero: 'there is nothing to share out',
};

/** What would mislead a reader who does not know it: what is withheld, why bars are drawn, what is not compared. */
export function vital(model: Model): readonly string[] {
  const { because, entries } = model;
  return [
    model.ownScales
      ? 'Each area is drawn on a scale of its own: compare bars within an area, not between areas.'
      : '',
    because ? `Drawn as bars: ${REASONS[because]}.` : '',
    entries.some(({ withheld }) => withheld > 0)
      ? `“${otherName(model)}” is what is left of the total: numbers withheld to protect people, and small ones.`
      : hasWithheldPart(model)
        ? 'Some numbers are withheld to protect people: [c].'
        : '',
    ...comparableNotes(model),
    saysBreak(model) ? shorthandNote(coreEn, ['b']) : '',
  ].filter(Boolean);
}

/** Why figures of two periods are shown without a change. */
const comparableNotes = (model: Model): readonly string[] => [
  ...new Set(
    model.mixes.flatMap(({ apart, previousPeriod }) =>
      apart && previousPeriod
        ? [coreEn.period.notCompared(dated(model, previousPeriod), apart, false)]
        : [],
    ),
  ),
];
