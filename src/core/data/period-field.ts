// Defines how an author writes a period in a field of a dataset, and reads and writes such fields.
import * as s from './schema.js';
import type { Path } from './path.js';
import { endsBefore, type Period, type YearMeaning } from './period.js';
import type { Report } from './problem.js';
import { type ReadPeriod, readPeriods } from './read-period.js';
import { type Received, receivedOf } from './received.js';
import type { Text } from './text.js';
import { textSchema } from './text.schema.js';

/** Which twelve months a year is. */
export const yearSchema = s.oneOf(['financial', 'academic', 'calendar', '30 September']);

/** A period in any form that councils and departments use, alone or with a note. */
export const periodSchema = s.union(
  [
    s.string(),
    s.number(),
    s.object({
      /** The period itself. */
      period: s.union([s.string(), s.number()], 'period'),
      /** What a reader must know of it; said below the chart. */
      note: s.optional(textSchema),
    }),
  ],
  'period',
);

export type PeriodInput = s.WrittenFor<typeof periodSchema>;

/** Reads one field; undefined where nothing is written, and, reported, where it is not a period. */
export type PeriodReader = (
  input: PeriodInput | undefined,
  path: Path,
  /** The last key of the path, where the field is one of a list. */
  index?: number,
) => Period | undefined;

const textOf = (input: PeriodInput): string | number =>
  typeof input === 'object' ? input.period : input;

const noteOf = (input: PeriodInput): Text | undefined =>
  typeof input === 'object' ? input.note : undefined;

/**
 * A reader for fields that are read as one list, since the meaning of `2011-12` depends on the others.
 *
 * @param inputs every field that will be read; one that is undefined is skipped
 */
export function periodReader(
  inputs: readonly (PeriodInput | undefined)[],
  year: YearMeaning,
  report: Report,
): PeriodReader {
  const texts = inputs.filter((input) => input !== undefined).map(textOf);
  const read = readPeriodsOnce(texts, year);
  // Nearly always they are read in the order of the list; a map of many texts takes long to fill.
  let next = 0;
  let periods: ReadonlyMap<string | number, ReadPeriod> | undefined;
  const find = (text: string | number): ReadPeriod => {
    if (texts[next] === text) return read[next++];
    periods ??= new Map(texts.map((each, i) => [each, read[i]]));
    return periods.get(text);
  };
  return (input, path, index) => {
    if (input === undefined) return undefined;
    const text = textOf(input);
    const period = find(text);
    if (!period || period === 'unclear') {
      const at = index === undefined ? path : [...path, index];
      if (period) report(at, 'unclear period', { text: `${text}` });
      else report(at, 'unreadable period', { received: receivedPeriod(text) });
      return undefined;
    }
    const note = noteOf(input);
    return note === undefined ? period : { ...period, note };
  };
}

/** The lists that were read last: rows of a scorecard mostly have the same periods. */
const lists = new Map<string, ReturnType<typeof readPeriods>>();
const MOST_LISTS = 50;
/** A longer list belongs to one trend, and keeping it would cost more than reading it again. */
const MOST_KEPT = 200;

/** As `readPeriods`; a list that was read before is not read again. */
function readPeriodsOnce(texts: readonly (string | number)[], year: YearMeaning) {
  if (texts.length > MOST_KEPT) return readPeriods(texts, year);
  const key = JSON.stringify([year, ...texts]);
  const read = lists.get(key) ?? readPeriods(texts, year);
  if (lists.size >= MOST_LISTS) lists.clear();
  lists.set(key, read);
  return read;
}

/** Reports a previous period that does not end before the period that is compared with it. */
export function checkPrevious(
  previous: Period | undefined,
  period: Period | undefined,
  path: Path,
  report: Report,
): void {
  if (previous && period && !endsBefore(previous, period))
    report(path, 'previous period not before', { text: previous.text });
}

const ONLY_YEARS = /^(19|20)\d\d([^\p{L}\p{N}]+(19|20)\d\d)*$/u;

/** If periods and values were swapped, this is a count: of text with a digit only years are repeated. */
const receivedPeriod = (text: string | number): Received =>
  typeof text === 'string' && text.length <= 20 && ONLY_YEARS.test(text)
    ? { kind: 'quote', text }
    : receivedOf(text);

/** A period in its author's form again. */
export const writePeriod = (period: Period | undefined): PeriodInput | undefined =>
  period?.note === undefined ? period?.text : { period: period.text, note: period.note };
