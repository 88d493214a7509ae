// Writes the notes that every widget has below its picture: on rounding, values, periods, years and shorthand.
import type { Period } from '../data/period.js';
import { textIn } from '../data/text.js';
import type { Shorthand, Value } from '../data/value.js';
import { periodNotes } from './period-notes.js';
import type { CoreWords } from './words.js';
import { withStop } from './full-stop.js';

/** A value and the name that its note stands under. */
export type NamedValue = readonly [name: string, value: Value];

/** A line for each value with a note, under its name: `Contacts: Two teams did not report.` */
export const valueNotes = (
  { lang }: Pick<CoreWords, 'lang'>,
  values: readonly NamedValue[],
): readonly string[] =>
  values.flatMap(([name, { note }]) => {
    const text = textIn(note, lang);
    return text ? [withStop(`${name}: ${text}`)] : [];
  });

/** What each shorthand means, in one line: `[c] confidential: …; [p] provisional.`; `''` without any. */
export const shorthandNote = (
  { shorthand }: Pick<CoreWords, 'shorthand'>,
  codes: readonly Shorthand[],
): string =>
  codes.length > 0 ? `${codes.map((code) => `[${code}] ${shorthand[code]}`).join('; ')}.` : '';

/** What the standing notes are written of. */
export interface StandingNoteParts {
  /** What numbers of people are rounded to. */
  readonly rounding?: number | undefined;
  /** In the order of their notes. */
  readonly values?: readonly NamedValue[];
  /** Those whose own notes are given. */
  readonly periods: readonly (Period | undefined)[];
  /** Those that the note on years is of; `periods` where they are left out. */
  readonly years?: readonly (Period | undefined)[];
  /** Notes that stand after those of periods. */
  readonly more?: readonly string[];
  /** Each once. */
  readonly codes: readonly Shorthand[];
}

/**
 * The standing notes in their order, a line each: rounding, values, periods, more, years, shorthand.
 *
 * @example standingNotes(coreEn, { rounding: 5, periods: [], codes: ['p'] })
 * // ['Numbers of people are rounded to the nearest 5.', '[p] provisional.']
 */
export const standingNotes = (
  core: CoreWords,
  { rounding, values = [], periods, years = periods, more = [], codes }: StandingNoteParts,
): readonly string[] =>
  [
    rounding ? core.rounded(rounding) : '',
    ...valueNotes(core, values),
    ...periodNotes(core, periods),
    ...more,
    core.period.yearNote(years.filter((each) => each !== undefined)),
    shorthandNote(core, codes),
  ].filter(Boolean);
