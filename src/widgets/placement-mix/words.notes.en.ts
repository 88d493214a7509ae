// Says in English what a reader may want to know about a mix: what is drawn together, rounding, shorthand, sources.
import { coreEn } from '../../core/words/en.js';
import { periodNotes } from '../../core/words/period-notes.js';
import { valueNotes } from '../../core/words/standing-notes.js';
import type { PlacementMixModel } from './model.js';
import { codesOf, hasShares, notedValues, roughNote, sourceNote } from './words.facts.js';
import { entryName, mixName, partName } from './words.names.en.js';

type Model = PlacementMixModel;

export function notes(model: Model): readonly string[] {
  return [
    ...otherNotes(model),
    ...(model.mixes.some(({ rest }) => rest)
      ? ['“Not broken down” is what the parts leave of the total: they do not claim to make it up.']
      : []),
    ...(model.subgroups.length > 0
      ? ['“Of which” numbers are counted in the part above them, and are added to nothing.']
      : []),
    ...(hasShares(model) ? [roundingNote(model)] : []),
    ...roundedNotes(model),
    ...roughNote(coreEn, model),
    ...(model.sharesOnly ? ['Only shares are published, no numbers.'] : []),
    ...valueNotes(coreEn, notedValues(coreEn, model)),
    ...periodNotes(
      coreEn,
      model.mixes.flatMap(({ period, previousPeriod }) => [period, previousPeriod]),
    ),
    ...codesOf(model).map((code) => `[${code}] ${coreEn.shorthand[code]}.`),
    ...model.otherSources.map((each) => sourceNote(coreEn, each)),
  ];
}

/** What numbers of people are rounded to; where that is not so of all areas, of which it is. */
const roundedNotes = (model: Model): readonly string[] =>
  model.rounded.map(({ multiple, mixes }) => {
    if (mixes.length === model.mixes.length) return coreEn.rounded(multiple);
    const names = coreEn.list(mixes.map((mix) => mixName(model, mix)));
    return `${names}: numbers of people are rounded to the nearest ${multiple}.`;
  });

/** Which parts are drawn together. */
const otherNotes = (model: Model): readonly string[] =>
  model.entries.flatMap((entry) =>
    entry.parts.length > 1
      ? [
          `“${entryName(model, entry)}” is these parts together: ${entry.parts.map((part) => partName(model, part)).join('; ')}. Each has a row of its own in the table.`,
        ]
      : [],
  );

const roundingNote = ({ sharesOnly }: Model): string =>
  sharesOnly
    ? 'Percentages are as they are published, so they may not add up to 100.'
    : 'Percentages are of the total. Each is rounded by itself, so they may not add up to 100.';
