// Works out what the sentences of a mix say in any language: marks, why there is no figure, which values have notes.
import { max } from 'd3-array';
import type { Source } from '../../core/data/source.js';
import { textIn } from '../../core/data/text.js';
import { absenceOf, isKnown, type Shorthand, shorthandOf } from '../../core/data/value.js';
import { breaksSeries } from '../../core/statistics/comparability.js';
import { isRough } from '../../core/statistics/share-off.js';
import { withoutStop, withStop } from '../../core/words/full-stop.js';
import type { NamedValue } from '../../core/words/standing-notes.js';
import { type CoreWords, reasonsOf } from '../../core/words/words.js';
import { type Facts, hasPrevious, type PlacementMixModel } from './model.js';
import { namesIn } from './words.names.js';

type Model = PlacementMixModel;

/** At most so many equally large parts are named. */
export const MOST_NAMED = 3;

/**
 * What a number is besides: provisional, a forecast. That the series breaks has a note of its own, and where only a
 * share is published, the table says why there is no number.
 */
export const marksOf = (core: CoreWords, { value }: Facts): readonly string[] =>
  isKnown(value)
    ? reasonsOf(core, { ...value, marks: value.marks.filter((mark) => mark !== 'b') })
    : [];

/** Beside the number to remember also that the series breaks, where its change would stand. */
export const marksOfHeadline = (core: CoreWords, facts: Facts): readonly string[] => [
  ...marksOf(core, facts),
  ...(isKnown(facts.value) && breaksSeries(facts.value)
    ? reasonsOf(core, { ...facts.value, marks: ['b'] })
    : []),
];

/** Where there is no figure at all, how many are withheld. */
export function withheldOf({ mixes }: Model): 'none' | 'some' | 'all' {
  const values = mixes.flatMap(({ parts, total }) => [...parts, total]).map(({ value }) => value);
  const withheld = values.filter((value) => !isKnown(value) && absenceOf(value) === 'c');
  if (withheld.length === 0) return 'none';
  return withheld.length === values.length ? 'all' : 'some';
}

/** Whether a part is withheld. */
export const hasWithheldPart = ({ mixes }: Model): boolean =>
  mixes.some(({ parts }) => parts.some(({ value }) => shorthandOf(value).includes('c')));

/** Whether that the series breaks is said where it would mislead. */
export const saysBreak = ({ mixes }: Model): boolean =>
  mixes.some(({ total }) => breaksSeries(total.value));

/** The shorthand that notes explain, each once. */
export function codesOf(model: Model): readonly Shorthand[] {
  const isWithPrevious = hasPrevious(model);
  const values = model.mixes.flatMap((mix) =>
    [...mix.parts, ...mix.subgroups, ...mix.groups, ...mix.entries, mix.total].flatMap(
      ({ value, previous, none }) =>
        none ? [] : previous && isWithPrevious ? [value, previous] : [value],
    ),
  );
  const said = saysBreak(model) ? 'b' : '';
  return [...new Set(values.flatMap(shorthandOf))].filter((code) => code !== said);
}

export const hasShares = ({ mixes }: Model): boolean =>
  mixes.some(({ parts }) => parts.some(({ percent }) => percent !== undefined));

/** How far shares of rounded numbers may be off. */
export function roughNote(core: CoreWords, { mixes }: Model): readonly string[] {
  const all = mixes.flatMap(({ parts, subgroups, groups, entries }) => [
    ...parts,
    ...subgroups,
    ...groups,
    ...entries,
  ]);
  const off = max(all, ({ shareOff }) => shareOff ?? 0);
  return isRough(off) ? [core.roughShares(off!)] : [];
}

/** Parts and subgroups, whose notes stand under their names. */
export function notedValues(core: CoreWords, model: Model): readonly NamedValue[] {
  const { mixName, partName, text } = namesIn(core);
  return model.mixes.flatMap((mix, i) =>
    [
      ...mix.parts.map(({ value }, p): NamedValue => [partName(model, p), value]),
      ...mix.subgroups.map(({ value }, s): NamedValue => [text(model.subgroups[s]!.name), value]),
    ].map(([name, value]): NamedValue => [
      [mixName(model, i), name].filter(Boolean).join(', '),
      value,
    ]),
  );
}

/** The source of a further dataset. The first dataset's own source is linked below the table. */
export function sourceNote({ card, lang }: CoreWords, source: Source): string {
  const { sourceIs, source: particulars, licence } = card;
  const terms =
    source.licence === undefined ? '' : withStop(`${licence}: ${textIn(source.licence, lang)}`);
  const name = textIn(source.name, lang);
  const named = source.url ? `${withoutStop(name)}, ${source.url}` : name;
  return [withStop(`${sourceIs} ${named}`), particulars(source), terms].filter(Boolean).join(' ');
}
