// Tells of a latest figure that is old, and says so in the title or in a note.
import type { Day } from '../../src/core/data/day.js';
import type { Period } from '../../src/core/data/period.js';
import { plainText } from '../../src/core/table/cell.js';
import { coreEn } from '../../src/core/words/en.js';
import type { Misleading } from './misleading.js';
import { noted, withNote } from './misleading.notes.js';
import { isObject, textOf } from './written.js';

/** From the end of a period on: the next year's figures, and those after, are out by then. */
const OLD_AFTER: Readonly<Record<'year' | 'shorter', { days: number; said: string }>> = {
  year: { days: 731, said: 'more than two years ago' },
  shorter: { days: 366, said: 'more than a year ago' },
};

/** Days on which something is counted mostly come once a year. */
const limitOf = ({ kind }: Period) =>
  ['half', 'quarter', 'month'].includes(kind) ? OLD_AFTER.shorter : OLD_AFTER.year;

/** Whether its next figures should have been out for a year by today. */
export const isOld = (period: Period, today: Day): boolean =>
  today - period.endDay > limitOf(period).days;

/** The last of them in time; undefined of none. */
export const latestOf = (periods: readonly (Period | undefined)[]): Period | undefined =>
  periods
    .filter((each) => each !== undefined)
    .reduce<Period | undefined>(
      (last, each) => (last && last.endDay >= each.endDay ? last : each),
      undefined,
    );

const MEANING = (when: string, limit: string): string =>
  `The latest figure is of ${when}, which ended ${limit}. Readers take a picture to show how things are now.`;
const IN_TITLE = 'Say in the title how old it is';
const TITLE = (title: string, when: string): string => `${title} (latest figure: ${when})`;
const IN_NOTES = 'Say in a note how old it is';
const NOTE = (when: string): string => `The latest figure is of ${when}.`;

/** Nothing where it is not old, or where the title or a note says it. */
export function oldFigure(
  period: Period | undefined,
  dataset: unknown,
  today: Day,
): readonly Misleading[] {
  if (!period || !isOld(period, today)) return [];
  const when = coreEn.period.short(period);
  const whole = coreEn.period.long(period, period.kind === 'day');
  const title = titleIn(dataset);
  if (noted(dataset, NOTE(when)) || [when, whole, period.text].some((each) => isIn(each, title)))
    return [];
  return [
    {
      name: 'old figure',
      meaning: MEANING(when, limitOf(period).said),
      cure: isTitled(dataset)
        ? {
            button: IN_TITLE,
            mend: (now) => ({ ...(now as object), title: TITLE(titleIn(now), when) }),
          }
        : { button: IN_NOTES, mend: (now) => withNote(now, NOTE(when)) },
    },
  ];
}

/** With one form of years and dashes: `2019/20` and `2019–2020` are `2019-20`. */
const plain = (text: string): string =>
  plainText(text)
    .replace(/\b(\d{4})[/-](?:\d\d)?(\d\d)(?![\d/-])/g, '$1-$2')
    .toLowerCase();

/** It is a part of a longer number or period, or the first of several. */
const BEFORE = '(?<!\\d|\\d[/-]|\\b(?:since|from|between) )';
const AFTER = '(?![\\d/-]| (?:to|until)\\b| - ?\\d)';

/** Whether a text names the period, and nothing later than it. */
function isIn(period: string, text: string): boolean {
  const own = plain(period).replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`${BEFORE}${own}${AFTER}`).test(plain(text));
}

/** A title in one language, to which an English sentence can be added. */
const isTitled = (dataset: unknown): boolean =>
  isObject(dataset) && typeof dataset.title === 'string' && dataset.title.trim() !== '';

const titleIn = (dataset: unknown): string =>
  textOf((Array.isArray(dataset) ? (dataset as unknown[]) : [dataset]).map(titleOf)[0]);
const titleOf = (dataset: unknown): unknown => (isObject(dataset) ? dataset.title : '');
