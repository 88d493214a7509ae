// Gathers what the notes of a scorecard are about, in any language: values, rounding, quality, sources, shorthand.
import { group } from 'd3-array';
import type { Source } from '../../core/data/source.js';
import { textIn } from '../../core/data/text.js';
import { type Shorthand, shorthandOf } from '../../core/data/value.js';
import { countsPeople } from '../../core/indicator/indicator.js';
import { withStop } from '../../core/words/full-stop.js';
import { periodNotes } from '../../core/words/period-notes.js';
import type { CoreWords } from '../../core/words/words.js';
import { isBlank, type Row, type VitalSignsModel } from './model.js';

type Model = VitalSignsModel;

/** A note, and the names of the indicators that it is of, each once; `''` where it is of all. */
export interface Noted {
  readonly text: string;
  readonly of: string;
}

/** How a language names a row, and notes what its figures are rounded to. */
export interface NoteWriter {
  readonly core: CoreWords;
  title(row: Row): string;
  roundings(row: Row): readonly string[];
}

export const hasNeutral = ({ rows }: Model): boolean =>
  rows.some(({ model: { measure, target } }) => measure.direction === 'neutral' || !target);

/**
 * The author's notes, those of the latest figure and of quality, and why there is no figure, except where a list
 * says it. Other notes are in the row's trend.
 */
export function rowNotes({ core, title }: NoteWriter, row: Row): readonly string[] {
  const { latest, lastAbsent } = row.model;
  const values = isBlank(row) ? [] : [latest?.value, lastAbsent?.value, row.quality?.value];
  const all = [...row.notes, ...values.map((value) => value?.note)];
  const texts = new Set(
    all.flatMap((text) => (text === undefined ? [] : [textIn(text, core.lang)])),
  );
  return [...texts].map((text) => withStop(`${title(row)}: ${text}`));
}

/** What figures are rounded to; with the indicators that they are of, unless that is all that are rounded. */
export function roundingsOf(writer: NoteWriter, { rows }: Model): readonly Noted[] {
  const { core, title } = writer;
  const name = (row: Row) => textIn(row.name, core.lang);
  const notes = rows.flatMap((row) => writer.roundings(row).map((text) => ({ text, row })));
  return [...group(notes, ({ text }) => text)].map(([text, each]) => {
    const of = new Set(each.map(({ row }) => row));
    const others = rows.filter((row) => !of.has(row));
    const isOfPeople = text === core.rounded([...of][0]!.disclosure.rounding ?? 0);
    if (others.every((row) => isOfPeople && !countsPeople(row.model.measure)))
      return { text, of: '' };
    const names = [...of].map((row) =>
      others.some((other) => name(other) === name(row)) ? title(row) : name(row),
    );
    return { text, of: once(names) };
  });
}

/** What "quality" is: the cells have no room for its name. */
export function qualitiesOf({ lang }: CoreWords, { rows }: Model): readonly Noted[] {
  const judged = rows.filter((row) => row.quality && !isBlank(row));
  return [...group(judged, ({ quality }) => textIn(quality!.name, lang))].map(([text, of]) => ({
    text,
    of: once(of.map((row) => textIn(row.name, lang))),
  }));
}

/** Of indicators that have a source of their own; those of one source share a line. */
export function sourcesOf(core: CoreWords, { rows }: Model): readonly Noted[] {
  const own = rows.flatMap(({ source, name }) =>
    source ? [{ text: sourceText(core, source), name: textIn(name, core.lang) }] : [],
  );
  return [...group(own, ({ text }) => text)].map(([text, of]) => ({
    text,
    of: once(of.map(({ name }) => name)),
  }));
}

const sourceText = ({ lang, card }: CoreWords, source: Source): string =>
  [withStop(textIn(source.name, lang)), card.source(source)].filter(Boolean).join(' ');

const once = (names: readonly string[]): string => [...new Set(names)].join('; ');

/** Rows whose report is due: the cells of late ones have no room for when. */
export const dueOf = ({
  rows,
}: Model): readonly (Row & { readonly due: NonNullable<Row['due']> })[] =>
  rows.flatMap((row) => (row.due && !isBlank(row) ? [{ ...row, due: row.due }] : []));

/** The author's notes on periods, each once. */
export const notesOfPeriods = (core: CoreWords, { rows, asOf }: Model): readonly string[] =>
  periodNotes(core, [asOf, ...rows.flatMap(({ model, due }) => [...model.periods, due])]);

export const codesOf = ({ rows }: Model): readonly Shorthand[] => [
  ...new Set(
    rows.flatMap(({ model, quality }) => [
      ...model.shorthand,
      ...(quality ? shorthandOf(quality.value) : []),
    ]),
  ),
];
