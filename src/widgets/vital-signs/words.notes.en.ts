// Writes the notes of a scorecard in English: on figures, quality, reports, sources, periods and shorthand.
import { type Text, textIn } from '../../core/data/text.js';
import { coreEn } from '../../core/words/en.js';
import { withStop } from '../../core/words/full-stop.js';
import { chanceNote, roundingNotes } from '../../core/words/indicator.further.en.js';
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

const { period } = coreEn;

const name = (text: Text): string => textIn(text, 'en');

/** The indicator and, where there are several areas, its own. */
export const titleOf = ({ name: of, area }: Row, { areas }: VitalSignsModel): string =>
  [name(of), areas.length > 0 && area ? name(area.name) : ''].filter(Boolean).join(' in ');

/** The same of each of its series. */
export const measuredOf = (row: Row, model: VitalSignsModel): string =>
  titleOf({ ...row, name: row.measured }, model);

export function notes(model: VitalSignsModel): readonly string[] {
  const { rows } = model;
  const writer: NoteWriter = {
    core: coreEn,
    title: (row) => titleOf(row, model),
    roundings: (row) => roundingNotes(row.model, row.disclosure),
  };
  return [
    ...new Set(rows.flatMap((row) => rowNotes(writer, row))),
    ...roundingsOf(writer, model).map(({ text, of }) => (of ? `${of}: ${text}` : text)),
    ...new Set(rows.map((row) => chanceNote(row.model))),
    ...qualitiesOf(coreEn, model).map(({ text, of }) => withStop(`Quality of ${of}: ${text}`)),
    reportNote(model),
    ...sourcesOf(coreEn, model).map(({ text, of }) => withStop(`Source of ${of}: ${text}`)),
    hasNeutral(model)
      ? 'No rating: there is no target, or neither more nor less is called better.'
      : '',
    overdueNote(model),
    period.yearNote(rows.flatMap((row) => row.model.periods)),
    ...notesOfPeriods(coreEn, model),
    shorthandNote(coreEn, codesOf(model)),
  ].filter(Boolean);
}

function overdueNote(model: VitalSignsModel): string {
  const { asOf } = model;
  if (overdueOf(model) === 0) return '';
  return asOf
    ? `Overdue: the report was due before ${period.day(asOf.endDay)}.`
    : 'Overdue: the report was due before the indicator’s latest period ended.';
}

function reportNote(model: VitalSignsModel): string {
  const due = dueOf(model).map((row) => `${titleOf(row, model)}, ${period.long(row.due, false)}`);
  return due.length > 0 ? `Reports due: ${due.join('; ')}.` : '';
}
