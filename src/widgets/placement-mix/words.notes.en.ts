// Says in English what a reader may want to know about a mix: what is drawn together, rounding, shorthand, sources.
import { max } from 'd3-array';
import type { Source } from '../../core/data/source.js';
import { shorthandOf } from '../../core/data/value.js';
import { isRough } from '../../core/statistics/share-off.js';
import { coreEn } from '../../core/words/en.js';
import { periodNotes } from '../../core/words/period-notes.js';
import { type NamedValue, valueNotes } from '../../core/words/standing-notes.js';
import { hasPrevious, type PlacementMixModel } from './model.js';
import { entryName, mixName, partName, text } from './words.names.en.js';
import { saysBreak } from './words.vital.en.js';
import { withoutStop, withStop } from '../../core/words/full-stop.js';

type Model = PlacementMixModel;

export function notes(model: Model): readonly string[] {
  const isWithPrevious = hasPrevious(model);
  const values = model.mixes.flatMap((mix) =>
    [...mix.parts, ...mix.subgroups, ...mix.groups, ...mix.entries, mix.total].flatMap(
      ({ value, previous, none }) =>
        none ? [] : previous && isWithPrevious ? [value, previous] : [value],
    ),
  );
  const said = saysBreak(model) ? 'b' : '';
  const codes = [...new Set(values.flatMap(shorthandOf))].filter((code) => code !== said);
  const hasShares = model.mixes.some(({ parts }) =>
    parts.some(({ percent }) => percent !== undefined),
  );
  return [
    ...otherNotes(model),
    ...(model.mixes.some(({ rest }) => rest)
      ? ['“Not broken down” is what the parts leave of the total: they do not claim to make it up.']
      : []),
    ...(model.subgroups.length > 0
      ? ['“Of which” numbers are counted in the part above them, and are added to nothing.']
      : []),
    ...(hasShares ? [roundingNote(model)] : []),
    ...roundedNotes(model),
    ...roughNote(model),
    ...(model.sharesOnly ? ['Only shares are published, no numbers.'] : []),
    ...valueNotes(coreEn, valuesOf(model)),
    ...periodNotes(
      coreEn,
      model.mixes.flatMap(({ period, previousPeriod }) => [period, previousPeriod]),
    ),
    ...codes.map((code) => `[${code}] ${coreEn.shorthand[code]}.`),
    ...model.otherSources.map(sourceNote),
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

/** How far shares of rounded numbers may be off. */
function roughNote({ mixes }: Model): readonly string[] {
  const all = mixes.flatMap(({ parts, subgroups, groups, entries }) => [
    ...parts,
    ...subgroups,
    ...groups,
    ...entries,
  ]);
  const off = max(all, ({ shareOff }) => shareOff ?? 0);
  return isRough(off) ? [coreEn.roughShares(off!)] : [];
}

const valuesOf = (model: Model): readonly NamedValue[] =>
  model.mixes.flatMap((mix, i) =>
    [
      ...mix.parts.map(({ value }, p): NamedValue => [partName(model, p), value]),
      ...mix.subgroups.map(({ value }, s): NamedValue => [text(model.subgroups[s]!.name), value]),
    ].map(([name, value]): NamedValue => [
      [mixName(model, i), name].filter(Boolean).join(', '),
      value,
    ]),
  );

/** The source of a further dataset. The first dataset's own source is linked below the table. */
function sourceNote(source: Source): string {
  const { sourceIs, source: particulars, licence } = coreEn.card;
  const terms = source.licence === undefined ? '' : withStop(`${licence}: ${text(source.licence)}`);
  const name = text(source.name);
  const named = source.url ? `${withoutStop(name)}, ${source.url}` : name;
  return [withStop(`${sourceIs} ${named}`), particulars(source), terms].filter(Boolean).join(' ');
}
