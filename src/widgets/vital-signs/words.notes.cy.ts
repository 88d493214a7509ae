// Writes the notes of a scorecard in Welsh: on figures, quality, reports, sources, periods and shorthand.
import { type Text, textIn } from '../../core/data/text.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { chanceNote, roundingNotes } from '../../core/words/indicator.further.cy.js';
import { shorthandNote } from '../../core/words/standing-notes.js';
import { overdueOf } from './model.counts.js';
import type { Row, VitalSignsModel } from './model.js';
import {
  codesOf,
  dueOf,
  hasNeutral,
  type NoteWriter,
  notesOfPeriods,
  qualitiesOf,
  roundingsOf,
  rowNotes,
  sourcesOf,
} from './words.noted.js';

const { period } = coreCy;

const name = (text: Text): string => textIn(text, 'cy');

/** The indicator and, where there are several areas, its own; after a comma it needs no mutation. */
export const titleOf = ({ name: of, area }: Row, { areas }: VitalSignsModel): string =>
  [name(of), areas.length > 0 && area ? name(area.name) : ''].filter(Boolean).join(', ');

/** The same of each of its series. */
export const measuredOf = (row: Row, model: VitalSignsModel): string =>
  titleOf({ ...row, name: row.measured }, model);

export function notes(model: VitalSignsModel): readonly string[] {
  const { rows } = model;
  const writer: NoteWriter = {
    core: coreCy,
    title: (row) => titleOf(row, model),
    roundings: (row) => roundingNotes(row.model, row.disclosure),
  };
  return [
    ...new Set(rows.flatMap((row) => rowNotes(writer, row))),
    ...roundingsOf(writer, model).map(({ text, of }) => (of ? `${of}: ${text}` : text)),
    ...new Set(rows.map((row) => chanceNote(row.model))),
    ...qualitiesOf(coreCy, model).map(({ text, of }) => withStop(`Ansawdd (${of}): ${text}`)),
    reportNote(model),
    ...sourcesOf(coreCy, model).map(({ text, of }) => withStop(`Ffynhonnell (${of}): ${text}`)),
    hasNeutral(model)
      ? 'Heb asesiad: nid oes targed, neu ni ddywedir ai mwy ynteu llai sydd orau.'
      : '',
    overdueNote(model),
    period.yearNote(rows.flatMap((row) => row.model.periods)),
    ...notesOfPeriods(coreCy, model),
    shorthandNote(coreCy, codesOf(model)),
  ].filter(Boolean);
}

function overdueNote(model: VitalSignsModel): string {
  const { asOf } = model;
  if (overdueOf(model) === 0) return '';
  return asOf
    ? `Hwyr: roedd angen yr adroddiad cyn ${period.day(asOf.endDay)}.`
    : 'Hwyr: roedd angen yr adroddiad cyn i gyfnod diweddaraf y dangosydd ddod i ben.';
}

function reportNote(model: VitalSignsModel): string {
  const due = dueOf(model).map((row) => `${titleOf(row, model)} (${period.long(row.due, false)})`);
  return due.length > 0 ? `Dyddiadau adrodd: ${due.join('; ')}.` : '';
}
