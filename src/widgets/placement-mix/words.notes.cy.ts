// Says in Welsh what a reader may want to know about a mix: what is drawn together, rounding, shorthand, sources.
import { coreCy } from '../../core/words/cy.js';
import { periodNotes } from '../../core/words/period-notes.js';
import { valueNotes } from '../../core/words/standing-notes.js';
import type { PlacementMixModel } from './model.js';
import { codesOf, hasShares, notedValues, roughNote, sourceNote } from './words.facts.js';
import { entryName, mixName, partName } from './words.names.cy.js';

type Model = PlacementMixModel;

export function notes(model: Model): readonly string[] {
  return [
    ...otherNotes(model),
    ...(model.mixes.some(({ rest }) => rest)
      ? [
          '“Heb ei ddadansoddi” yw’r hyn y mae’r rhannau’n ei adael o’r cyfanswm: nid ydynt yn honni mai nhw yw’r cyfan.',
        ]
      : []),
    ...(model.subgroups.length > 0
      ? [
          'Mae niferoedd “o’r rhain” wedi’u cyfrif yn y rhan uwch eu pennau, ac ni chânt eu hadio at ddim.',
        ]
      : []),
    ...(hasShares(model) ? [roundingNote(model)] : []),
    ...roundedNotes(model),
    ...roughNote(coreCy, model),
    ...(model.sharesOnly ? ['Dim ond cyfrannau a gyhoeddir, nid niferoedd.'] : []),
    ...valueNotes(coreCy, notedValues(coreCy, model)),
    ...periodNotes(
      coreCy,
      model.mixes.flatMap(({ period, previousPeriod }) => [period, previousPeriod]),
    ),
    ...codesOf(model).map((code) => `[${code}] ${coreCy.shorthand[code]}.`),
    ...model.otherSources.map((each) => sourceNote(coreCy, each)),
  ];
}

/** What numbers of people are rounded to; where that is not so of all areas, of which it is. */
const roundedNotes = (model: Model): readonly string[] =>
  model.rounded.map(({ multiple, mixes }) => {
    if (mixes.length === model.mixes.length) return coreCy.rounded(multiple);
    const names = coreCy.list(mixes.map((mix) => mixName(model, mix)));
    return `${names}: mae niferoedd pobl wedi’u talgrynnu i’r ${multiple} agosaf.`;
  });

/** Which parts are drawn together. */
const otherNotes = (model: Model): readonly string[] =>
  model.entries.flatMap((entry) =>
    entry.parts.length > 1
      ? [
          `“${entryName(model, entry)}” yw’r rhannau hyn gyda’i gilydd: ${entry.parts.map((part) => partName(model, part)).join('; ')}. Mae gan bob un ei rhes ei hun yn y tabl.`,
        ]
      : [],
  );

const roundingNote = ({ sharesOnly }: Model): string =>
  sharesOnly
    ? 'Dangosir y canrannau fel y’u cyhoeddwyd, felly efallai na fyddant yn adio i 100.'
    : 'Canrannau o’r cyfanswm yw’r rhain. Mae pob un wedi’i thalgrynnu ar wahân, felly efallai na fyddant yn adio i 100.';
