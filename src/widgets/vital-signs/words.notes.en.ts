// Writes the notes of a scorecard in English: on figures, quality, reports, sources, periods and shorthand.
import { group } from 'd3-array';
import type { Source } from '../../core/data/source.js';
import { type Text, textIn } from '../../core/data/text.js';
import { shorthandOf } from '../../core/data/value.js';
import { countsPeople } from '../../core/indicator/indicator.js';
import { coreEn } from '../../core/words/en.js';
import { chanceNote, roundingNotes } from '../../core/words/indicator.further.en.js';
import { periodNotes } from '../../core/words/period-notes.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import { isBlank, isOverdue, type Row, type VitalSignsModel } from './model.js';
import { withStop } from '../../core/words/full-stop.js';

const { period } = coreEn;

const name = (text: Text): string => textIn(text, 'en');

/** The indicator and, where there are several areas, its own. */
export const titleOf = ({ name: of, area }: Row, { areas }: VitalSignsModel): string =>
  [name(of), areas.length > 0 && area ? name(area.name) : ''].filter(Boolean).join(' in ');

/** The same of each of its series. */
export const measuredOf = (row: Row, model: VitalSignsModel): string =>
  titleOf({ ...row, name: row.measured }, model);

export function notes(model: VitalSignsModel): readonly string[] {
  const { rows, asOf } = model;
  const codes = new Set(
    rows.flatMap((row) => [
      ...row.model.shorthand,
      ...(row.quality ? shorthandOf(row.quality.value) : []),
    ]),
  );
  const neutral = rows.some(
    ({ model: { measure, target } }) => measure.direction === 'neutral' || !target,
  );
  const overdue = rows.some((row) => isOverdue(row, asOf?.endDay));
  const years = period.yearNote(rows.flatMap((row) => row.model.periods));
  return [
    ...new Set(rows.flatMap((row) => rowNotes(row, model))),
    ...roundingsOf(model),
    ...new Set(rows.map((row) => chanceNote(row.model))),
    ...qualityNotes(model),
    reportNote(model),
    ...sourceNotes(model),
    neutral ? 'No rating: there is no target, or neither more nor less is called better.' : '',
    overdue
      ? asOf
        ? `Overdue: the report was due before ${period.day(asOf.endDay)}.`
        : 'Overdue: the report was due before the indicator’s latest period ended.'
      : '',
    years,
    ...periodNotes(coreEn, [
      asOf,
      ...rows.flatMap(({ model: { periods }, due }) => [...periods, due]),
    ]),
    shorthandNote(coreEn, [...codes]),
  ].filter(Boolean);
}

/**
 * The author's notes, those of the latest figure and of quality, and why there is no figure, except where a list
 * says it. Other notes are in the row's trend.
 */
function rowNotes(row: Row, model: VitalSignsModel): readonly string[] {
  const { latest, lastAbsent } = row.model;
  const values = isBlank(row) ? [] : [latest?.value, lastAbsent?.value, row.quality?.value];
  const all = [...row.notes, ...values.map((value) => value?.note)];
  const texts = new Set(all.flatMap((text) => (text === undefined ? [] : [name(text)])));
  return [...texts].map((text) => withStop(`${titleOf(row, model)}: ${text}`));
}

/** What figures are rounded to; with the indicators that they are of, unless that is all that are rounded. */
function roundingsOf(model: VitalSignsModel): readonly string[] {
  const { rows } = model;
  const notes = rows.flatMap((row) =>
    roundingNotes(row.model, row.disclosure).map((text) => ({ text, row })),
  );
  const byText = group(notes, ({ text }) => text);
  return [...byText].map(([text, each]) => {
    const of = new Set(each.map(({ row }) => row));
    const others = rows.filter((row) => !of.has(row));
    const isOfPeople = text === coreEn.rounded([...of][0]!.disclosure.rounding ?? 0);
    if (others.every((row) => isOfPeople && !countsPeople(row.model.measure))) return text;
    const names = [...of].map((row) =>
      others.some((other) => name(other.name) === name(row.name))
        ? titleOf(row, model)
        : name(row.name),
    );
    return `${[...new Set(names)].join('; ')}: ${text}`;
  });
}

/** What "quality" is: the cells have no room for its name. */
function qualityNotes({ rows }: VitalSignsModel): readonly string[] {
  const judged = rows.filter((row) => row.quality && !isBlank(row));
  const names = group(judged, ({ quality }) => name(quality!.name));
  return [...names].map(([what, of]) => {
    const indicators = new Set(of.map((row) => name(row.name)));
    return withStop(`Quality of ${[...indicators].join('; ')}: ${what}`);
  });
}

/** When each report is due: the cells of late ones have no room for it. */
function reportNote(model: VitalSignsModel): string {
  const due = model.rows.flatMap((row) =>
    row.due && !isBlank(row) ? [`${titleOf(row, model)}, ${period.long(row.due, false)}`] : [],
  );
  return due.length > 0 ? `Reports due: ${due.join('; ')}.` : '';
}

/** For indicators that have a source of their own; those of one source share a line. */
function sourceNotes({ rows }: VitalSignsModel): readonly string[] {
  const ownSources = rows.flatMap(({ source, name: of }) =>
    source ? [{ source: sourceText(source), name: name(of) }] : [],
  );
  return [...group(ownSources, ({ source }) => source)].map(([source, indicators]) => {
    const names = new Set(indicators.map((indicator) => indicator.name));
    return withStop(`Source of ${[...names].join('; ')}: ${source}`);
  });
}

const sourceText = (source: Source): string =>
  [withStop(name(source.name)), coreEn.card.source(source)].filter(Boolean).join(' ');
